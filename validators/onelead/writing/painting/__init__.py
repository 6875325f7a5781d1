"""
Paints pages into a new workbook, ready to print: landscape A4, headings on every sheet of paper, page numbers.

Texts are written as texts whatever they begin with, so nothing that a user typed is ever a formula.
"""

from __future__ import annotations

import io
import zipfile
from itertools import groupby

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from onelead.inert import inert
from onelead.limit import LIMIT
from onelead.pages.page import Bar, Line, Page, PageTable, Paper, Part, RunChart
from onelead.writing.painting.canvas import Canvas, KnownLooks, write
from onelead.writing.painting.charts import paint_bars, paint_run_chart
from onelead.writing.painting.clockless import WHEN_MADE, without_a_clock
from onelead.writing.painting.looks import LOOKS, SUBTITLE, TITLE
from onelead.writing.painting.printing import papers_across, set_up_printing, set_widths
from onelead.writing.painting.tables import paint_table
from onelead.writing.sheet_names import sheet_names

OURS = "OneLead: "
"""How the first cell of every sheet begins, by which OneLead knows its own reports and never reads them as trackers."""


def paint(paper: Paper) -> bytes:
    """Return the pages as an .xlsx; the same pages give the same bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = inert(paper.title)
    book.properties.creator = "OneLead"
    book.properties.created = book.properties.modified = WHEN_MADE
    looks: KnownLooks = {}
    for page, name in zip(paper.pages, sheet_names([page.name for page in paper.pages]), strict=True):
        limit = LIMIT if page is paper.pages[0] else ""
        left = 2 if papers_across(page) > 1 else 1
        _paint_page(Canvas(book.create_sheet(name), looks, left=left), page, limit)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:  # not packed tight by ``book.save``: every part is dated anew below
        ExcelWriter(book, archive).save()
    return without_a_clock(out.getvalue())


def _paint_page(canvas: Canvas, page: Page, limit: str) -> None:
    """Paint a page, and below the first what every report says of its own limit."""
    _paint_title(canvas, page.title)
    for is_bar, parts in groupby(page.parts, key=lambda part: isinstance(part, Bar)):
        if is_bar:
            paint_bars(canvas, [part for part in parts if isinstance(part, Bar)])
        else:
            for part in parts:
                _paint_part(canvas, part)
    if limit:
        canvas.row += 1
        canvas.quiet_line(limit)
    set_widths(canvas.sheet, page, canvas.left)
    set_up_printing(canvas.sheet, page)


def _paint_title(canvas: Canvas, title: str) -> None:
    """Paint what the first cell is known by, and the title: beside it where that column is on several papers."""
    if canvas.left == 1:
        canvas.line(OURS + title, TITLE)
        return
    canvas.line(title, TITLE)
    write(canvas.sheet["A1"], OURS.rstrip(": "))
    canvas.sheet["A1"].font = SUBTITLE


def _paint_part(canvas: Canvas, part: Part) -> None:
    match part:
        case Line():
            canvas.line(part.text, LOOKS[part.emphasis][0])
        case PageTable():
            paint_table(canvas, part)
        case RunChart():
            paint_run_chart(canvas, part)
