"""A sheet while it is painted, and what every part of a page does with it: lines, headings, cells of a look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openpyxl.styles import Font
from openpyxl.styles.cell_style import StyleArray

from onelead.figure_words import figure_in_words
from onelead.inert import inert
from onelead.model import Figure
from onelead.pages.page import CellValue, Emphasis
from onelead.writing.painting.looks import AROUND, GROUND, HEADING, LOOKS, WRAPPED

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KnownLooks = dict[tuple[Emphasis, str], Any]  # openpyxl's StyleArray, which its stubs leave out
LONGEST = 32_767
"""How many characters a cell holds."""


@dataclass(slots=True)
class Canvas:
    """One sheet while it is painted, from the top down."""

    sheet: Worksheet
    looks: KnownLooks
    """The looks that cells of the workbook share, by emphasis and number format."""
    row: int = 0
    """The last row that was painted."""
    first_heading: int = 0
    """The row of the first table's headings; 0 before there is one."""
    left: int = 1
    """Where all but the first table begins; 2 where the first column is printed on several papers."""

    def line(self, text: str, font: Font) -> None:
        """Write a line of text below what there is; it runs on over its neighbours, so its cell has no colour."""
        self.row += 1
        cell = self.sheet.cell(self.row, self.left)
        write(cell, text)
        cell.font = font

    def quiet_line(self, text: str) -> None:
        """Write a line that only explains."""
        self.line(text, LOOKS[Emphasis.QUIET][0])

    def headings(self, texts: Iterable[str], left: int, *, wrapped: bool = True) -> int:
        """Write a row of headings below what there is, from column *left* on, and return its number."""
        self.row += 1
        for number, text in enumerate(texts, left):
            cell = self.sheet.cell(self.row, number)
            write(cell, text)
            cell.font, cell.fill, cell.border = HEADING, GROUND, AROUND
            if wrapped:
                cell.alignment = WRAPPED
        return self.row

    def dress(self, cell: Any, emphasis: Emphasis, number_format: str) -> None:  # as in `write`
        """Give a cell its looks; cells of a look share it, many times as fast as set one by one."""
        known = self.looks.get((emphasis, number_format))
        if known is not None:
            cell._style = known  # one for all cells of a look: none is changed afterwards
            return
        font, fill = LOOKS[emphasis]
        cell.font, cell.border, cell.alignment, cell.number_format = font, AROUND, WRAPPED, number_format
        if fill is not None:
            cell.fill = fill
        self.looks[emphasis, number_format] = _Look(cell._style)


class _Look(StyleArray):
    """The looks of many cells; openpyxl asks each for its digest twice, which is therefore kept."""

    __slots__ = ("kept",)

    def __hash__(self) -> int:  # type: ignore[override] # an array has none, openpyxl's has
        try:
            return self.kept
        except AttributeError:
            self.kept: int = super().__hash__()
            return self.kept


# A cell may be one of a merged range, which openpyxl types apart and which can't be written; ours are never merged.
def write(cell: Any, value: CellValue) -> str:
    """Write a value into a cell and return it as text; a text stays one whatever it begins with."""
    match value:
        case None:
            return ""
        case Figure():
            return write(cell, figure_in_words(value))
        case str():
            text = inert(value)[:LONGEST]
            cell._value, cell.data_type = text, "s"  # not by ``cell.value``, which would make "=…" a formula
            return text
        case _:
            cell.value = value
            return str(value)
