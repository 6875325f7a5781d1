"""A painted sheet as it comes out of the printer: columns wide enough, landscape A4, a footer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from onelead.inert import inert
from onelead.pages.page import Bar, Page, PageTable, RunChart

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDEST_PAPER = 240
"""How many characters across can still be read on one A4; a wider sheet goes over several, its first column on each."""
CHART_WIDTHS = (40, 14, 14, 14, 14)
"""Of the columns of figures that a chart draws, in characters."""


def papers_across(page: Page) -> int:
    """Return over how many papers a page's sheet goes from left to right."""
    return max(1, -(-sum(width + 1 for width in _widths(page, 1).values()) // WIDEST_PAPER))


def set_widths(sheet: Worksheet, page: Page, left: int) -> None:
    """Make each column as wide as the widest part of the page asks; all but the first table begins at *left*."""
    for number, width in _widths(page, left).items():
        sheet.column_dimensions[get_column_letter(number)].width = width + 1


def _widths(page: Page, left: int) -> Mapping[int, int]:
    widths: dict[int, int] = {}
    tables = [part for part in page.parts if isinstance(part, PageTable) and part.rows]
    asked: list[tuple[int, Sequence[int]]] = [
        (1 if table is tables[0] else left, [column.width for column in table.columns]) for table in tables
    ]
    asked += [(1, CHART_WIDTHS) for part in page.parts if isinstance(part, Bar | RunChart)]
    for start, each in asked:
        for number, width in enumerate(each, start):
            widths[number] = max(widths.get(number, 0), width)
    return widths


def set_up_printing(sheet: Worksheet, page: Page) -> None:
    """Set paper, margins and footer; the widths of the columns say how many papers it is across."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = papers_across(page), 0
    if papers_across(page) > 1:
        sheet.print_title_cols = "A:A"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.8, 0.35
    footer: Any = sheet.oddFooter  # typed as perhaps missing, though openpyxl makes it with the sheet
    footer.left.text, footer.right.text = _footer(page.title), "Page &P of &N"
    sheet.sheet_view.showGridLines = False


def _footer(text: str) -> str:
    """Return a text as a footer holds it: ``&`` would begin a code."""
    return inert(text).replace("&", "&&")[:100]
