"""
The *Closure check* column beside a tracker: written where every cell was blank, never over the user's own.

Only values and marks are put there, so clearing it gives back the cells as they were, formats and all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import xlwings as xw
from xlwings.base_classes import VerticalAlignment

from onelead.checking import TrackerOutcome
from onelead.model import Severity
from onelead.problems import UsageProblem
from onelead.reading.grid import Block
from onelead_addin.additions import Added, Addition, Additions
from onelead_addin.closure_words import HEADING, VERDICTS, closure_words
from onelead_addin.live_workbook import asked
from onelead_addin.marks import CLOSURE, mark, unmark
from onelead_addin.own_sheets import PRINT, fingerprint

LAST_COLUMN = 16_384
WIDTH = 55
HEADING_COLOUR = (226, 236, 240)
SEVERITIES = dict(zip(VERDICTS.values(), (None, Severity.ERROR, Severity.WARNING), strict=True))


def write_closure_column(book: xw.Book, checked: TrackerOutcome) -> int:
    """Write or renew the column beside one tracker; return how many closures it speaks of."""
    words = closure_words(checked)
    additions = Additions(book)
    sheet = book.sheets[checked.tracker.sheet]
    old = next((each for each in additions.of(Addition.COLUMN) if each.sheet.name == sheet.name), None)
    if old:
        clear_closure_column(additions, old)
    block = _place(sheet, checked.tracker.header_row, checked)
    added = additions.add(Addition.COLUMN, _range(sheet, block))
    try:
        _fill(additions, added, words)
    except BaseException:
        clear_closure_column(additions, added)
        raise
    return len(words)


def clear_closure_column(additions: Additions, added: Added) -> None:
    """Take a column of ours away: its words, its marks and its width."""
    added.cells.clear_contents()
    unmark(added.cells, CLOSURE)
    width, alignment = additions.kept(added, "width"), additions.kept(added, "alignment")
    if width:
        added.cells.column_width = float(width)
    if alignment:
        added.cells.vertical_alignment = cast("VerticalAlignment", alignment)  # what xlwings itself gave us
    additions.forget(added)


def is_changed(additions: Additions, added: Added) -> bool:
    """Tell whether somebody typed into a column of ours; sorting it is no change."""
    return additions.kept(added, PRINT) != _print(_values(added.cells))


def _place(sheet: xw.Sheet, header_row: int, checked: TrackerOutcome) -> Block:
    """Return where the column goes: right of everything on the sheet, one column on where an Excel table ends there."""
    used = sheet.used_range
    column = used.column + used.shape[1]
    if any(True for _ in sheet.tables):
        column += 1  # Excel would make a neighbouring column part of the table
    last_row = max(action.row for action in checked.tracker.actions)
    if column > LAST_COLUMN:
        raise UsageProblem(
            f"There is no free column right of “{sheet.name}”.",
            "Delete what stands in its last columns, then try again.",
        )
    return Block(header_row, column, max(last_row, header_row), column)


def _fill(additions: Additions, added: Added, words: Mapping[int, str]) -> None:
    cells = added.cells
    first = cells.row
    column = [HEADING, *(words.get(row) for row in range(first + 1, first + cells.shape[0]))]
    width, alignment = asked(lambda: cells.column_width), asked(lambda: cells.vertical_alignment)
    additions.keep(added, print=_print(column), width=str(width or ""), alignment=str(alignment or ""))
    if width:  # what the program can't tell (xlwings Lite) is left as it is
        cells.column_width = WIDTH
    if alignment:
        cells.vertical_alignment = "top"
    cells.value = [[value] for value in column]
    marked = {
        (row, cells.column): severity
        for row, text in words.items()
        if (severity := SEVERITIES[text.partition(" (")[0]]) is not None
    }
    mark(cells.sheet, marked, CLOSURE)
    heading = cells.sheet.range((first, cells.column))
    heading.conditional_formats.add_custom(CLOSURE, fill_color=HEADING_COLOUR, font_bold=True)


def _values(cells: xw.Range) -> list[str | None]:
    values: list[list[str | None]] = cells.options(ndim=2).value
    return [row[0] for row in values]


def _print(values: list[str | None]) -> str:
    return fingerprint([[text] for text in sorted(text for text in values if text)])


def _range(sheet: xw.Sheet, block: Block) -> xw.Range:
    return sheet.range((block.top, block.left), (block.bottom, block.right))
