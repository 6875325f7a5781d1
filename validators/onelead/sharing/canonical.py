"""
What a seal is taken of: each sheet as lines of text that stay the same whichever program saved the workbook last.

`docs/sharing.md` describes the form for other implementers. Values are taken as a person sees them: a number to the 15
digits that spreadsheet programs keep, a date as a day, a text with its line ends as one character.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from onelead.reading.grid import Book, CellError, Grid, Value, letters
from onelead.reading.opening.files import LIMITS, Limits, book_from_bytes
from onelead.sharing.looks import SheetLooks, looks_of

DIGITS = Context(prec=15, rounding=ROUND_HALF_UP)
"""LibreOffice writes 15 significant digits of a number, Excel 17, of which it shows 15."""
WHOLE_BOOK = frozenset({"macros", "external_links", "dde"})
"""What a workbook may carry besides its sheets; a pack carries none of it."""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """One sheet as it is sealed."""

    name: str
    about: str
    """How it is shown, which columns are hidden, what is merged, and what lies on it besides cells."""
    rows: tuple[str, ...]
    """The text of each row from 1 to the last that is filled; blank rows are empty."""
    cells: Mapping[int, Mapping[int, str]]
    """Row → column → the cell's line."""
    hidden_columns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class BookContent:
    """A workbook as it is sealed, besides its grids for whoever has to read the seal itself."""

    sheets: tuple[SheetContent, ...]
    carries: str
    book: Book


def content_of(data: bytes, limits: Limits = LIMITS) -> BookContent:
    """Return what a seal is taken of; raises WorkbookProblem where the bytes are no workbook that can be read."""
    book = book_from_bytes(data, limits)
    looks = looks_of(data, limits)
    sheets = tuple(_sheet(*each) for each in zip(book.grids, looks, strict=True))
    carries = sorted({each.kind for each in book.oddities} & WHOLE_BOOK)
    return BookContent(sheets, " ".join(carries), book)


def without(sheet: SheetContent, places: frozenset[tuple[int, int]]) -> SheetContent:
    """Return a sheet as if some cells (row, column) were blank: a seal can't be taken of itself."""
    cells = {
        row: {column: line for column, line in lines.items() if (row, column) not in places}
        for row, lines in sheet.cells.items()
    }
    touched = {row for row, _ in places}
    rows = tuple(
        _row_text(cells.get(number, {}), hidden=text.startswith(HIDDEN)) if number in touched else text
        for number, text in enumerate(sheet.rows, 1)
    )
    return SheetContent(sheet.name, sheet.about, rows, cells, sheet.hidden_columns)


HIDDEN = "hidden\n"


def _sheet(grid: Grid, looks: SheetLooks) -> SheetContent:
    cells = {number: dict(_lines(grid, looks, number, values)) for number, values in grid.rows.items()}
    last = max(cells, default=0)
    rows = tuple(_row_text(cells.get(number, {}), hidden=number in grid.hidden_rows) for number in range(1, last + 1))
    return SheetContent(grid.name, "\n".join(_about(grid, looks)), rows, cells, grid.hidden_columns)


def _row_text(lines: Mapping[int, str], *, hidden: bool) -> str:
    return (HIDDEN if hidden else "") + "\n".join(lines.values())


def _about(grid: Grid, looks: SheetLooks) -> Iterator[str]:
    yield f"shown {grid.visibility.value}"
    yield f"hidden {' '.join(map(letters, sorted(grid.hidden_columns)))}"
    blocks = sorted((each.top, each.left, each.bottom, each.right) for each in grid.merged)
    yield f"merged {' '.join(f'{letters(left)}{top}:{letters(right)}{bottom}' for top, left, bottom, right in blocks)}"
    yield f"carries {' '.join(looks.carries)}"


def _lines(grid: Grid, looks: SheetLooks, row: int, values: Mapping[int, Value]) -> Iterator[tuple[int, str]]:
    for column, value in values.items():
        place = row, column
        flags = ("s" if place in grid.struck_out else "") + ("f" if place in grid.formulas else "")
        kind, said = _said(value)
        yield column, f"{letters(column)}\t{kind}{flags}\t{looks.shown.get(place, '')}\t{said}"


def text_line(column: int, text: str) -> str:
    """Return the line of a cell that holds a plain text."""
    return f"{letters(column)}\tt\t\t{_escaped(text)}"


def _said(value: Value) -> tuple[str, str]:
    """Return the letter of a value's type and the value in its one spelling."""
    match value:
        case str():
            return "t", _escaped(value)
        case bool():
            return "b", "true" if value else "false"
        case float() | int():
            return "n", number_said(value)
        case dt.datetime():
            return "d", value.isoformat(timespec="milliseconds")
        case dt.date():
            return "d", f"{value.isoformat()}T00:00:00.000"
        case dt.time():
            return "d", f"T{value.isoformat(timespec='milliseconds')}"
        case dt.timedelta():
            return "l", str(value // dt.timedelta(milliseconds=1))
        case CellError():
            return "e", value.code
        case _:
            return "t", ""


def number_said(number: float) -> str:
    """Return a number with 15 significant digits: ``123.45`` is ``1.2345e2``, nothing is ``0e0``."""
    sign, digits, exponent = DIGITS.create_decimal(Decimal(number)).as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    if not text or not isinstance(exponent, int):
        return "0e0"
    power = exponent + len(text) - 1
    short = text.rstrip("0")
    fraction = f".{short[1:]}" if len(short) > 1 else ""
    return f"{'-' if sign else ''}{short[0]}{fraction}e{power}"


def _escaped(text: str) -> str:
    if text.isprintable() and "\\" not in text:
        return text
    one_end = text.replace("\r\n", "\n").replace("\r", "\n")
    return one_end.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
