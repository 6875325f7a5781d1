"""A painted sheet as it comes out of the printer: columns wide enough, landscape A4, a footer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from onelead.inert import inert
from onelead.pages.page import Bar, Page, PageTable, RunChart

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDEST_PAPER = 260
"""How many characters across can still be read on one A4; a wider sheet goes over several, its first column on each."""
CHART_WIDTHS = (28, 14, 14, 14, 14)
"""Of the columns of figures that a chart draws, in characters."""


def set_widths(sheet: Worksheet, page: Page) -> None:
    """Make each column as wide as the widest part of the page asks."""
    widths: dict[int, int] = {}
    for part in page.parts:
        if isinstance(part, PageTable) and part.rows:
            for number, column in enumerate(part.columns, 1):
                widths[number] = max(widths.get(number, 0), column.width)
        elif isinstance(part, Bar | RunChart):
            for number, width in enumerate(CHART_WIDTHS, 1):
                widths[number] = max(widths.get(number, 0), width)
    for number, width in widths.items():
        sheet.column_dimensions[get_column_letter(number)].width = width + 1


def set_up_printing(sheet: Worksheet, page: Page) -> None:
    """Set paper, margins and footer; the widths of the columns say how many papers it is across."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    wide = -(-sum(each.width for each in sheet.column_dimensions.values()) // WIDEST_PAPER)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, int(wide)), 0
    if wide > 1:
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
