"""
Paints a page into an open workbook: a sheet of its own, written in one go and then given its looks.

Only what xlwings offers on every program is used. A sheet of ours is replaced unless somebody has typed into it; a
sheet of the same name that isn't ours stays, and ours takes another name.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import xlwings as xw

from onelead.pages.page import Emphasis, Kind, Page
from onelead.problems import UsageProblem
from onelead.reading.grid import Block
from onelead_addin.additions import Added, Addition, Additions
from onelead_addin.layout import Layout, laid_out
from onelead_addin.own_sheets import fingerprint, free_name, page_key, remove, replaceable

DARK, GREY, FAINT, WHITE = (31, 78, 95), (110, 110, 110), (200, 206, 210), (255, 255, 255)
LINK = (11, 83, 148)
FILLS = {
    Emphasis.GOOD: (218, 240, 222),
    Emphasis.DOUBT: (255, 240, 204),
    Emphasis.BAD: (248, 215, 218),
}
TEXT_COLOURS = {
    Emphasis.GOOD: (24, 110, 50),
    Emphasis.DOUBT: (140, 90, 0),
    Emphasis.BAD: (160, 20, 35),
    Emphasis.QUIET: GREY,
}
FORMATS = {Kind.DATE: "dd/mm/yyyy", Kind.NUMBER: "General", Kind.PERCENT: "0%"}
TITLE_SIZE, SUBTITLE_SIZE = 14, 12
MOST_LOOKS = 500
"""How many runs of cells are coloured on one sheet: colour only repeats what the words say, and each takes calls."""

MOST_WRAPPED = 2_000
"""How many rows of a table are given the height of their text: a program works out each of them, one by one."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page on a finished sheet of its own, and the sheet of the same page that it is to replace, if any."""

    additions: Additions
    added: Added
    old: Added | None

    def settle(self) -> xw.Sheet:
        """Take the old sheet away and the place of its name, and return the new one."""
        sheet = self.added.sheet
        if self.old:
            name = self.old.sheet.name
            remove(self.additions, self.old)
            sheet.name = name
        return sheet

    def undo(self) -> None:
        """Take the new sheet away again."""
        remove(self.additions, self.added)


def paint(book: xw.Book, pages: Sequence[Page], *, links: bool = True) -> list[xw.Sheet]:
    """
    Paint pages into a workbook and return their sheets: all of them, or none.

    Old sheets of the same pages go only when every new one is finished, so a failure leaves the workbook as it was.
    """
    drawn: list[Drawn] = []
    try:
        for page in pages:
            drawn.append(_draw(book, page, links=links))  # noqa: PERF401  what is done must be known
    except BaseException:
        for each in drawn:
            each.undo()
        raise
    return [each.settle() for each in drawn]


def _draw(book: xw.Book, page: Page, *, links: bool) -> Drawn:
    additions = Additions(book)
    layout = laid_out(page, links=links)
    old = replaceable(additions, page.name)
    sheet = _new_sheet(book, f"{page.name} new" if old else page.name)
    added = additions.add(Addition.SHEET, sheet.range("A1"))
    try:
        _dress(sheet, layout)  # first: with texts in the cells each look would lay the rows out anew
        _write(sheet, layout)
        additions.keep(added, page=page_key(page.name), print=fingerprint(layout.shown))
    except BaseException:
        remove(additions, added)
        raise
    return Drawn(additions, added, old)


def _new_sheet(book: xw.Book, name: str) -> xw.Sheet:
    sheets = [sheet.name for sheet in book.sheets]
    try:
        return book.sheets.add(free_name(name, sheets), after=book.sheets[len(sheets) - 1])
    except Exception as error:
        raise UsageProblem(
            f"No sheet could be added to {book.name}: its structure is probably protected.",
            "In Excel: Review, Protect Workbook takes the protection away. Nothing was changed.",
        ) from error


def _write(sheet: xw.Sheet, layout: Layout) -> None:
    across = max(map(len, layout.rows), default=1) or 1
    rows = [[*row, *[None] * (across - len(row))] for row in layout.rows]
    for block, kind in layout.kinds:
        _range(sheet, block).number_format = FORMATS[kind]
    sheet.range((1, 1), (len(rows), across)).value = rows


def _dress(sheet: xw.Sheet, layout: Layout) -> None:
    for column, width in layout.widths.items():
        sheet.range((1, column)).column_width = width
    for block in layout.bodies:
        body = _range(sheet, block)
        body.wrap_text = block.bottom - block.top < MOST_WRAPPED
        body.vertical_alignment = "top"
        body.borders.set("all", line_style="continuous", weight="thin", color=FAINT)
    for block in layout.headings:
        heading = _range(sheet, block)
        heading.color = DARK
        heading.font.color = WHITE
        heading.font.bold = True
        heading.wrap_text = True
    for number, row in enumerate(layout.titles):
        title = sheet.range((row, 1))
        title.font.bold = True
        title.font.size = SUBTITLE_SIZE if number else TITLE_SIZE
    for row, emphasis in layout.lines:
        _emphasise_line(sheet.range((row, 1)), emphasis)
    for block, emphasis in layout.looks[:MOST_LOOKS]:
        _emphasise(_range(sheet, block), emphasis)
    for block in layout.links[:MOST_LOOKS]:
        _range(sheet, block).font.color = LINK
    for block, choices in layout.choices:
        _range(sheet, block).data_validation.set_list(list(choices))
    with contextlib.suppress(NotImplementedError):  # a convenience that not every program offers
        if len(layout.headings) == 1:
            sheet.freeze_panes.freeze_at(f"1:{layout.headings[0].bottom}")


def _emphasise(cells: xw.Range, emphasis: Emphasis) -> None:
    if emphasis in FILLS:
        cells.color = FILLS[emphasis]
    if emphasis in {Emphasis.STRONG, Emphasis.BAD}:
        cells.font.bold = True
    if emphasis is Emphasis.QUIET:
        cells.font.color = GREY


def _emphasise_line(cell: xw.Range, emphasis: Emphasis) -> None:
    """Colour the words: a line runs on over its neighbours, which a coloured cell would cut."""
    if emphasis in TEXT_COLOURS:
        cell.font.color = TEXT_COLOURS[emphasis]
    if emphasis in {Emphasis.STRONG, Emphasis.BAD}:
        cell.font.bold = True


def _range(sheet: xw.Sheet, block: Block) -> xw.Range:
    return sheet.range((block.top, block.left), (block.bottom, block.right))
