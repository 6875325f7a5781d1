"""
The open workbook as the grids that the checks read, exactly as if it had been read from its file.

Values and formulas are read a whole sheet at a time. What one spreadsheet program or another can't tell (hidden rows in
xlwings Lite, struck-out text anywhere) is left out: nothing is guessed. Only what xlwings itself offers is used.
"""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import product
from typing import Any, cast

import xlwings as xw

from onelead.reading.grid import Block, Book, CellError, Grid, Value, Visibility
from onelead_addin.merges import merged_blocks

ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!")
VERY_HIDDEN = 2  # xlSheetVeryHidden, as Windows gives it
CELLS_AT_ONCE = 2_000_000
"""A used range beyond this is one stray cell far away, not a tracker: then only the filled areas are read."""

MOST_AREAS = 200
"""Beyond so many separate areas their places take longer to ask for than all the formulas of the sheet."""

Rows = dict[int, dict[int, Value]]
Places = frozenset[tuple[int, int]]


def book_of(book: xw.Book, leave_out: Collection[str] = ()) -> Book:
    """Return the grids of an open workbook in the order of its tabs, without the sheets named in *leave_out*."""
    return Book(tuple(grid_of(sheet) for sheet in book.sheets if sheet.name not in leave_out))


def grid_of(sheet: xw.Sheet) -> Grid:
    """Return the grid of one sheet."""
    used = sheet.used_range
    areas = _areas(used)
    rows = _rows(areas)
    visibility = visibility_of(sheet)
    if not rows:
        return Grid(sheet.name, {}, visibility)
    hidden_rows, hidden_columns = _hidden(used)
    return Grid(
        name=sheet.name,
        rows=rows,
        visibility=visibility,
        hidden_rows=hidden_rows,
        hidden_columns=hidden_columns,
        merged=merged_blocks(used, rows) if len(areas) == 1 else (),
        filtered=_block(used) if hidden_rows and _has_filter(used) else None,
        formulas=frozenset(place for area in areas for place in _formulas(area)),
    )


def visibility_of(sheet: xw.Sheet) -> Visibility:
    """Return how a sheet is shown; Windows answers with Excel's number, other engines with yes or no."""
    shown: Any = sheet.visible  # an int on Windows, whatever xlwings' annotation says
    if shown in (VERY_HIDDEN, "veryHidden"):
        return Visibility.VERY_HIDDEN
    return Visibility.VISIBLE if shown else Visibility.HIDDEN


def _areas(used: xw.Range) -> list[xw.Range]:
    """Return the ranges to read: the used one, or where it is absurdly large the filled areas in it."""
    down, across = used.shape
    if down * across <= CELLS_AT_ONCE:
        return [used]
    found: list[xw.Range] = []
    for kind in ("constants", "formulas"):
        areas = used.get_special_cells(kind)
        found += areas if isinstance(areas, list) else []
    return found


def _rows(areas: Sequence[xw.Range]) -> Rows:
    rows: Rows = {}
    for area in areas:
        top, left = area.row, area.column
        values: list[list[object]] = area.options(ndim=2, err_to_str=True).value
        for number, cells in enumerate(values, start=top):
            filled = {
                column: _value(cell) for column, cell in enumerate(cells, start=left) if cell is not None and cell != ""
            }
            if filled:
                rows.setdefault(number, {}).update(filled)
    return {number: dict(sorted(rows[number].items())) for number in sorted(rows)}


def _value(cell: object) -> Value:
    if isinstance(cell, str):
        return CellError(cell) if cell.startswith("#") and cell in ERRORS else cell
    if isinstance(cell, int) and not isinstance(cell, bool):
        return float(cell)
    return cast("Value", cell)  # xlwings gives text, numbers, dates and blanks, and nothing else


def _formulas(area: xw.Range) -> Iterator[tuple[int, int]]:
    """Yield the places of formulas; none where the program can't be asked for them at once (xlwings Lite)."""
    found = asked(lambda: area.get_special_cells("formulas")) if len(area) > 1 else None
    if isinstance(found, list) and len(found) <= MOST_AREAS:
        for each in found:
            yield from product(
                range(each.row, each.row + each.shape[0]), range(each.column, each.column + each.shape[1])
            )
        return
    yield from _formulas_by_text(area)


def _formulas_by_text(area: xw.Range) -> Iterator[tuple[int, int]]:
    """Yield the places whose formula text begins with an equals sign: this works on a protected sheet too."""
    answer = asked(lambda: area.formula)
    if answer is None:
        return
    lines = [[answer]] if isinstance(answer, str) else answer
    for number, cells in enumerate(lines, start=area.row):
        for column, cell in enumerate([cells] if isinstance(cells, str) else cells, start=area.column):
            if isinstance(cell, str) and cell.startswith("="):
                yield number, column


def _hidden(used: xw.Range) -> tuple[frozenset[int], frozenset[int]]:
    """Return the hidden rows and columns: those that no visible area covers."""
    if asked(lambda: (used.rows.hidden, used.columns.hidden)) == (False, False):
        return frozenset(), frozenset()
    areas = _visible_areas(used)
    if areas is None:
        return _by_halves(used, 0), _by_halves(used, 1)
    rows = {row for area in areas for row in range(area.row, area.row + area.shape[0])}
    columns = {column for area in areas for column in range(area.column, area.column + area.shape[1])}
    block = _block(used)
    return (
        frozenset(range(block.top, block.bottom + 1)) - rows,
        frozenset(range(block.left, block.right + 1)) - columns,
    )


def _visible_areas(used: xw.Range) -> list[xw.Range] | None:
    """Return the visible areas; None where Excel won't say, as on a protected sheet."""
    if len(used) < 2:  # Excel would answer for the whole sheet
        return None
    areas = asked(lambda: used.get_special_cells("visible"))
    return areas if isinstance(areas, list) else None


def _by_halves(cells: xw.Range, axis: int) -> frozenset[int]:
    """Find hidden rows (axis 0) or columns (1) by asking ever smaller parts; each is hidden, shown, or mixed (None)."""
    hidden = asked(lambda: cells.rows.hidden if axis == 0 else cells.columns.hidden, otherwise=False)
    first, length = (cells.row, cells.column)[axis], cells.shape[axis]
    if hidden is not None or length == 1:
        return frozenset(range(first, first + length)) if hidden else frozenset()
    half = length // 2
    halves = (cells[:half, :], cells[half:, :]) if axis == 0 else (cells[:, :half], cells[:, half:])
    return _by_halves(halves[0], axis) | _by_halves(halves[1], axis)


def _has_filter(used: xw.Range) -> bool:
    """Tell whether a filter is set on the sheet, on its table or on its cells."""
    return any(_is_set(table.autofilter) for table in asked(lambda: list(used.sheet.tables)) or ()) or _is_set(
        used.autofilter
    )


def _is_set(autofilter: xw.main.AutoFilter) -> bool:
    try:
        return any(each.type != "none" for each in autofilter.criteria)
    except ValueError:  # a filter on another range than the used one: there is one
        return True
    except Exception:  # noqa: BLE001  each engine has its own way to say that there is none
        return False


# Each question has an answer of its own type, and each program its own way to give none.
def asked(question: Callable[[], Any], otherwise: Any = None) -> Any:
    """Return the answer; *otherwise* where the program can't be asked, or would only answer later (xlwings Lite)."""
    with contextlib.suppress(Exception):
        answer = question()
        if not inspect.isawaitable(answer):
            return answer
        if inspect.iscoroutine(answer):
            answer.close()
    return otherwise


def _block(cells: xw.Range) -> Block:
    down, across = cells.shape
    return Block(cells.row, cells.column, cells.row + down - 1, cells.column + across - 1)
