"""
Paints pages into a new workbook, ready to print: landscape A4, headings on every sheet of paper, page numbers.

Texts are written as texts whatever they begin with, so nothing that a user typed is ever a formula.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import textwrap
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.writer.excel import ExcelWriter

from onelead.figure_words import figure_in_words
from onelead.inert import inert
from onelead.limit import LIMIT
from onelead.model import Figure
from onelead.pages.page import (
    Bar,
    Cell,
    CellValue,
    Emphasis,
    Kind,
    Line,
    Page,
    PageColumn,
    PageTable,
    Paper,
    Part,
    RunChart,
)
from onelead.writing.sheet_names import sheet_names

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

OURS = "OneLead: "
"""How the first cell of every sheet begins, by which OneLead knows its own reports and never reads them as trackers."""
LONGEST = 32_767
LINE_POINTS = 15.0
MOST_LINES = 20
WIDEST_PAPER = 260
"""How many characters across can still be read on one A4; a wider sheet goes over several, its first column on each."""
DAY_FORMAT = "DD/MM/YYYY"
FORMATS = {Kind.DATE: DAY_FORMAT, Kind.PERCENT: "0%", Kind.NUMBER: "General", Kind.TEXT: "@"}
WHEN_MADE = dt.datetime(2000, 1, 1)
"""Not a clock's: the same pages give the same file. The day of the check is printed on the page."""

FACE = "Calibri"
INK, PAPER, BAND = "FF1F2933", "FFFFFFFF", "FF1F3A5F"
THIN = Side(style="thin", color="FFB8C2CC")
LOOKS: Mapping[Emphasis, tuple[Font, PatternFill | None]] = {
    Emphasis.PLAIN: (Font(name=FACE, color=INK), None),
    Emphasis.STRONG: (Font(name=FACE, color=INK, bold=True), None),
    Emphasis.QUIET: (Font(name=FACE, color="FF52606D", italic=True), None),
    Emphasis.GOOD: (Font(name=FACE, color="FF0B5130"), PatternFill("solid", fgColor="FFDDF3E4")),
    Emphasis.DOUBT: (Font(name=FACE, color="FF5C3D00"), PatternFill("solid", fgColor="FFFFEFC7")),
    Emphasis.BAD: (Font(name=FACE, color="FF8B0000", bold=True), PatternFill("solid", fgColor="FFFFDCDC")),
}
PARTS = {"Supported": "2E7D4F", "Unsupported": "B3261E", "Cannot tell": "E0A100", "Not closed": "D5DBE1"}
"""The parts of a completion bar, which make up all actions, with their colours."""
TITLE, SUBTITLE, HEADING = (
    Font(name=FACE, color=BAND, bold=True, size=16),
    Font(name=FACE, color=BAND, bold=True, size=12),
    Font(name=FACE, color=PAPER, bold=True),
)
GROUND = PatternFill("solid", fgColor=BAND)
AROUND = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
WRAPPED = Alignment(vertical="top", wrap_text=True)


def paint(paper: Paper) -> bytes:
    """Return the pages as an .xlsx; the same pages give the same bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = paper.title
    book.properties.creator = "OneLead"
    book.properties.created = book.properties.modified = WHEN_MADE
    looks: dict[tuple[Emphasis, str], Any] = {}  # openpyxl's StyleArray, which its stubs leave out
    for page, name in zip(paper.pages, sheet_names([page.name for page in paper.pages]), strict=True):
        limit = LIMIT if page is paper.pages[0] else ""
        _Sheet(book.create_sheet(name), page, looks, limit).paint()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:  # not packed tight by ``book.save``: every part is dated anew below
        ExcelWriter(book, archive).save()
    return _without_a_clock(out.getvalue())


class _Look(StyleArray):
    """The looks of many cells; openpyxl asks each for its digest twice, which is therefore kept."""

    __slots__ = ("kept",)

    def __hash__(self) -> int:  # type: ignore[override] # an array has none, openpyxl's has
        try:
            return self.kept
        except AttributeError:
            self.kept: int = super().__hash__()
            return self.kept


@dataclass(slots=True)
class _Sheet:
    """One sheet while it is painted, from the top down."""

    sheet: Worksheet
    page: Page
    looks: dict[tuple[Emphasis, str], Any]  # openpyxl's StyleArray, which its stubs leave out
    limit: str = ""
    """What every report says of its own limit; on its first sheet."""
    row: int = 0
    first_heading: int = 0

    def paint(self) -> None:
        """Paint the page."""
        self._line(OURS + self.page.title, TITLE)
        for is_bar, parts in groupby(self.page.parts, key=lambda part: isinstance(part, Bar)):
            if is_bar:
                self._bars([part for part in parts if isinstance(part, Bar)])
            else:
                for part in parts:
                    self._part(part)
        if self.limit:
            self.row += 1
            self._line(self.limit, LOOKS[Emphasis.QUIET][0])
        self._set_widths()
        self._set_up_printing()

    def _part(self, part: Part) -> None:
        match part:
            case Line():
                font, fill = LOOKS[part.emphasis]
                self._line(part.text, font, fill)
            case PageTable():
                self._table(part)
            case RunChart():
                self._chart(part)

    def _line(self, text: str, font: Font, fill: PatternFill | None = None) -> None:
        self.row += 1
        cell = self.sheet.cell(self.row, 1)
        _write(cell, text)
        cell.font = font
        if fill is not None:
            cell.fill = fill

    # ------------------------------------------------------------------------------------------------- tables --

    def _table(self, table: PageTable) -> None:
        self.row += 1
        if table.title:
            self._line(table.title, SUBTITLE)
        if table.note:
            self._line(table.note, LOOKS[Emphasis.QUIET][0])
        if not table.rows:
            self._line(table.when_empty, LOOKS[Emphasis.QUIET][0])
            return
        self.row += 1
        top = self.row
        for number, column in enumerate(table.columns, 1):
            cell = self.sheet.cell(top, number)
            _write(cell, column.heading)
            cell.font, cell.fill, cell.border, cell.alignment = HEADING, GROUND, AROUND, WRAPPED
        self.sheet.row_dimensions[top].height = LINE_POINTS * max(map(_lines_of_heading, table.columns))
        for cells in table.rows:
            self._table_row(table, cells)
        if not self.first_heading:
            self.first_heading = top
            self.sheet.freeze_panes = f"A{top + 1}"
            self.sheet.print_title_rows = f"{top}:{top}"
            self.sheet.auto_filter.ref = f"A{top}:{get_column_letter(len(table.columns))}{self.row}"
        self._drop_downs(table, top + 1)

    def _table_row(self, table: PageTable, row: Sequence[CellValue | Cell]) -> None:
        self.row += 1
        texts = []
        for number, (column, given) in enumerate(zip(table.columns, row, strict=True), 1):
            value = given.value if isinstance(given, Cell) else given
            # As openpyxl's own append does: to ask for a cell that may be there already takes as long as to make it.
            cell = self.sheet._cells[self.row, number] = SheetCell(self.sheet, self.row, number)
            texts.append(_write(cell, value))
            emphasis = given.emphasis if isinstance(given, Cell) else Emphasis.PLAIN
            self._dress(cell, emphasis, DAY_FORMAT if isinstance(value, dt.date) else FORMATS[column.kind])
            if isinstance(given, Cell) and given.link:
                cell.hyperlink = f"#{given.link}"
        widths = [column.width for column in table.columns]
        self.sheet.row_dimensions[self.row].height = LINE_POINTS * _lines(texts, widths)

    def _dress(self, cell: Any, emphasis: Emphasis, number_format: str) -> None:
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

    def _drop_downs(self, table: PageTable, top: int) -> None:
        for number in range(len(table.columns)):
            found: dict[tuple[str, ...], list[str]] = {}
            for offset, cells_of_row in enumerate(table.rows):
                cell = cells_of_row[number]
                if isinstance(cell, Cell) and cell.choices:
                    found.setdefault(cell.choices, []).append(f"{get_column_letter(number + 1)}{top + offset}")
            for choices, cells in found.items():
                validation = DataValidation("list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
                validation.add(f"{cells[0]}:{cells[-1]}" if len(cells) == _span(cells) else " ".join(cells))
                self.sheet.add_data_validation(validation)

    # ------------------------------------------------------------------------------------------------- charts --

    def _bars(self, bars: Sequence[Bar]) -> None:
        """Write figures in three parts, with a chart of their shares beside them."""
        self.row += 2
        top = self.row
        for number, text in enumerate(("", *PARTS), 1):
            cell = self.sheet.cell(top, number)
            _write(cell, text)
            cell.font, cell.fill, cell.border, cell.alignment = HEADING, GROUND, AROUND, WRAPPED
        for bar in bars:
            self.row += 1
            parts = bar.supported, bar.unsupported, bar.cannot_tell
            rest = Figure(bar.supported.of - sum(part.n for part in parts), bar.supported.of)
            values: Sequence[CellValue] = (bar.label, *parts, rest)
            for number, value in enumerate(values, 1):
                cell = self.sheet.cell(self.row, number)
                if isinstance(value, Figure):
                    cell.value = value.n
                    cell.number_format = f'0" of {value.of}"' if value.of else '"none"'
                else:
                    _write(cell, value)
                cell.font, cell.border, cell.alignment = LOOKS[Emphasis.PLAIN][0], AROUND, WRAPPED
        chart = BarChart()
        chart.type, chart.grouping, chart.overlap = "bar", "percentStacked", 100
        chart.title, chart.height, chart.width = "Completion in three parts", 2.6 + 0.7 * len(bars), 22
        chart.add_data(Reference(self.sheet, 2, top, 5, self.row), titles_from_data=True)
        chart.set_categories(Reference(self.sheet, 1, top + 1, 1, self.row))
        for series, colour in zip(chart.series, PARTS.values(), strict=True):
            series.graphicalProperties.solidFill = colour
        _show_axes(chart)
        self.row += 1
        self.sheet.add_chart(chart, f"A{self.row + 1}")
        self.row += round(chart.height * 2) + 1

    def _chart(self, run: RunChart) -> None:
        """Write the readings of a measure, with a line chart of them and of the target beside them."""
        self.row += 1
        self._line(run.title, SUBTITLE)
        if not run.points:
            self._line("No readings yet.", LOOKS[Emphasis.QUIET][0])
            return
        self.row += 1
        top = self.row
        named = ["Date", run.heading, *(["Target"] if run.target is not None else [])]
        for number, text in enumerate(named, 1):
            cell = self.sheet.cell(top, number)
            _write(cell, text)
            cell.font, cell.fill, cell.border = HEADING, GROUND, AROUND
        for day, value in run.points:
            self.row += 1
            reading: Sequence[CellValue] = (day, value, run.target)
            for number, each in enumerate(reading[: len(named)], 1):
                cell = self.sheet.cell(self.row, number)
                _write(cell, each)
                self._dress(cell, Emphasis.PLAIN, DAY_FORMAT if number == 1 else "General")
        chart = LineChart()
        chart.title, chart.height, chart.width = run.title, 7, 16
        chart.add_data(Reference(self.sheet, 2, top, len(named), self.row), titles_from_data=True)
        chart.set_categories(Reference(self.sheet, 1, top + 1, 1, self.row))
        for series, colour in zip(chart.series, ("1F3A5F", "2E7D4F"), strict=False):
            series.graphicalProperties.line.solidFill = colour
            series.smooth = False
        chart.series[0].marker.symbol = "circle"
        if run.target is not None:
            chart.series[1].graphicalProperties.line.dashStyle = "dash"
        chart.y_axis.title = run.heading
        chart.x_axis.number_format = "DD/MM/YY"
        _show_axes(chart)
        self.sheet.add_chart(chart, f"E{top}")
        self.row = max(self.row, top + 14)

    # ---------------------------------------------------------------------------------------- the sheet itself --

    def _set_widths(self) -> None:
        widths: dict[int, int] = {}
        for part in self.page.parts:
            if isinstance(part, PageTable) and part.rows:
                for number, column in enumerate(part.columns, 1):
                    widths[number] = max(widths.get(number, 0), column.width)
            elif isinstance(part, Bar | RunChart):
                for number, width in enumerate((28, 14, 14, 14, 14), 1):
                    widths[number] = max(widths.get(number, 0), width)
        for number, width in widths.items():
            self.sheet.column_dimensions[get_column_letter(number)].width = width + 1

    def _set_up_printing(self) -> None:
        sheet = self.sheet
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
        wide = -(-sum(each.width for each in sheet.column_dimensions.values()) // WIDEST_PAPER)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, int(wide)), 0
        if wide > 1:
            sheet.print_title_cols = "A:A"
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.8, 0.35
        footer: Any = sheet.oddFooter  # typed as perhaps missing, though openpyxl makes it with the sheet
        footer.left.text, footer.right.text = _footer(self.page.title), "Page &P of &N"
        sheet.sheet_view.showGridLines = False


# A cell may be one of a merged range, which openpyxl types apart and which can't be written; ours are never merged.
def _write(cell: Any, value: CellValue) -> str:
    """Write a value into a cell and return it as text; a text stays one whatever it begins with."""
    match value:
        case None:
            return ""
        case Figure():
            return _write(cell, figure_in_words(value))
        case str():
            text = inert(value)[:LONGEST]
            cell._value, cell.data_type = text, "s"  # not by ``cell.value``, which would make "=…" a formula
            return text
        case _:
            cell.value = value
            return str(value)


def _lines_of_heading(column: PageColumn) -> int:
    """Return how many lines a heading takes: words stay whole, and bold letters are a tenth wider."""
    return max(1, len(textwrap.wrap(column.heading, max(1, round(0.9 * column.width)))))


def _lines(texts: Sequence[str], widths: Sequence[int]) -> int:
    """Return how many lines a row needs; programs differ on rows that don't say."""
    needed = 1
    for text, width in zip(texts, widths, strict=True):
        if len(text) > width or "\n" in text:
            needed = max(needed, sum(-(-max(1, len(line)) // max(1, width)) for line in text.split("\n")))
    return min(MOST_LINES, needed)


def _span(cells: Sequence[str]) -> int:
    first, last = (int(re.sub(r"\D", "", cell)) for cell in (cells[0], cells[-1]))
    return last - first + 1


def _footer(text: str) -> str:
    """Return a text as a footer holds it: ``&`` would begin a code."""
    return inert(text).replace("&", "&&")[:100]


def _show_axes(chart: Any) -> None:  # openpyxl types each part of a chart as perhaps missing
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.legend.position = "b"
    chart.layout = Layout(manualLayout=ManualLayout(h=0.62, w=0.8, x=0.12, y=0.16))


def _without_a_clock(data: bytes) -> bytes:
    """Return the package with one date on every part, so that the same pages give the same file."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            dated = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            dated.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", content)
            target.writestr(dated, content)
    return out.getvalue()
