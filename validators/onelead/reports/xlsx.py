"""The report as a workbook: the figures, the findings as a table with a link to each cell, and what was not checked."""

from __future__ import annotations

import datetime as dt
import io
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from onelead.figure_words import (
    figure_in_words,
    gap_in_words,
    on_time_in_words,
    supported_in_words,
    supported_of_due_in_words,
)
from onelead.inert import inert, inert_line, inert_path
from onelead.limit import LIMIT
from onelead.model import Figures, Finding, Severity
from onelead.reports.as_csv import HEADINGS, row_of
from onelead.reports.listing import ListedFinding, listed_findings
from onelead.reports.policy_changes import policy_changes
from onelead.reports.setting import Setting
from onelead.run import Run
from onelead.words import day_in_words

TITLE = "OneLead report"
"""What the first cell of each sheet begins with, so that a report is never read as a tracker."""
HEADING_ROW = 3
MOST_LINKS = 65_530
"""How many links Excel keeps on one sheet ("Excel specifications and limits")."""
LONGEST = 32_767
WIDTHS = (20, 14, 8, 14, 10, 16, 11, 10, 9, 16, 28, 42, 42, 14)
"""Of the columns of findings, in characters: one landscape A4 across, still to be read."""
LINE, MOST_LINES = 15.0, 20
"""The height of a line in points, and how many lines a row shows: programs differ on rows that don't say."""
DUE = HEADINGS.index("Due")
DAY_FORMAT = "DD/MM/YYYY"
FILLS = {
    Severity.ERROR: PatternFill("solid", fgColor="F8D7DA"),
    Severity.WARNING: PatternFill("solid", fgColor="FFF0CC"),
    Severity.NOTE: PatternFill("solid", fgColor="DCEBFA"),
}
FACE = "Calibri"
BOLD = Font(name=FACE, bold=True)
LINK = Font(name=FACE, color="0B5394", underline="single")
WRAPPED = Alignment(horizontal="left", vertical="top", wrap_text=True)
FIGURES = (
    *("Tracker", "Actions", "Cancelled", "Claimed", "Supported", "Unsupported", "Cannot tell", "Gap"),
    *("Supported of those due", "On time", "One named owner"),
)
FIGURE_WIDTHS = (40, 9, 11, 16, 16, 16, 16, 34, 16, 22, 16)
Value = str | int | dt.date | None


def render(run: Run, setting: Setting) -> bytes:
    """Return the workbook; links lead to the checked workbooks as seen from where the report is written."""
    book = Workbook()
    _completion(book, run)
    _findings(book, run, setting)
    _not_checked(book, run)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _completion(book: Workbook, run: Run) -> None:
    sheet = book.worksheets[0]
    sheet.title = "OneLead completion"
    _begin(sheet, f"checked for {day_in_words(run.request.today)}", FIGURES, FIGURE_WIDTHS)
    for number, (name, figures) in enumerate(_trackers(run), HEADING_ROW + 1):
        _write(sheet, number, _figures(name, figures), FIGURE_WIDTHS)
    sheet.cell(sheet.max_row + 2, 1, LIMIT)
    sheet.freeze_panes = "A4"


def _trackers(run: Run) -> Iterator[tuple[str, Figures]]:
    for workbook in run.workbooks:
        for each in workbook.outcome.trackers if workbook.outcome else ():
            yield f"{inert_path(workbook.path)}, {inert_line(each.tracker.sheet)}", each.figures
    yield "All trackers together", run.figures


def _figures(name: str, figures: Figures) -> Sequence[str | int]:
    return (
        name,
        figures.actions,
        figures.cancelled,
        figure_in_words(figures.claimed),
        supported_in_words(figures),
        figure_in_words(figures.unsupported),
        figure_in_words(figures.cannot_tell),
        gap_in_words(figures),
        supported_of_due_in_words(figures),
        on_time_in_words(figures),
        figure_in_words(figures.single_ownership),
    )


def _findings(book: Workbook, run: Run, setting: Setting) -> None:
    sheet = book.create_sheet("OneLead findings")
    _begin(sheet, "findings", HEADINGS, WIDTHS)
    row = HEADING_ROW
    for row, listed in enumerate(listed_findings(run), HEADING_ROW + 1):
        said = row_of(listed)
        _write(sheet, row, (*said[:DUE], listed.due, *said[DUE + 1 :]), WIDTHS)
        sheet.cell(row, 8).fill = FILLS[listed.finding.severity]
        if row - HEADING_ROW <= MOST_LINKS:
            _link(sheet.cell(row, 3), listed, setting)
    if row > HEADING_ROW:
        _as_table(sheet, f"A{HEADING_ROW}:{get_column_letter(len(HEADINGS))}{row}")
    sheet.freeze_panes = sheet.cell(HEADING_ROW + 1, 4)


def _link(cell: Cell, listed: ListedFinding, setting: Setting) -> None:
    if not listed.finding.cell:
        return
    target = _target(listed.path, setting.destination)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, target=target, location=_location(listed.finding))
    cell.font = LINK


def _target(path: str, destination: Path | None) -> str:
    """Return the checked workbook as seen from the report's folder, or whole where it lies on another drive."""
    try:
        seen = os.path.relpath(path, destination.absolute().parent if destination else None)
    except ValueError:
        return Path(path).absolute().as_uri()
    return quote(Path(seen).as_posix())


def _location(finding: Finding) -> str:
    sheet = finding.sheet.replace("'", "''")
    return f"'{sheet}'!{finding.cell}"


def _not_checked(book: Workbook, run: Run) -> None:
    settings = inert_path(run.request.policy.source)
    rows = [
        *((settings, "a setting", each, "") for each in policy_changes(run)),
        *((inert_path(each.path), "not checked", each.problem.message, each.problem.remedy) for each in run.problems),
        *((inert_path(each.path), "passed over", each.why, "") for each in run.skipped),
    ]
    if not rows:
        return
    sheet = book.create_sheet("OneLead not checked")
    widths = (40, 14, 60, 60)
    _begin(sheet, "not checked", ("Workbook", "", "Why", "What to do"), widths)
    for number, row in enumerate(rows, HEADING_ROW + 1):
        _write(sheet, number, row, widths)


def _begin(sheet: Worksheet, about: str, headings: Sequence[str], widths: Sequence[int]) -> None:
    """Write title and headings, and set the sheet to print: landscape A4, one sheet across, headings on each."""
    sheet["A1"] = f"{TITLE}, {about}"
    _write(sheet, HEADING_ROW, headings, widths)
    for cell in (sheet["A1"], *sheet[HEADING_ROW]):
        cell.font = BOLD
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width + 1
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    sheet.page_margins.left = sheet.page_margins.right = 0.4


def _write(sheet: Worksheet, row: int, values: Sequence[Value], widths: Sequence[int]) -> None:
    """Write texts as texts, whatever they begin with, in a row as high as they need; numbers and dates as such."""
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column)
        assert isinstance(cell, Cell)  # noqa: S101 -- nothing is merged here
        if isinstance(value, str):
            cell.value = inert(value)[:LONGEST]
            cell.data_type = "s"
        elif value is not None:
            cell.value = value
            cell.number_format = DAY_FORMAT if isinstance(value, dt.date) else "General"
        cell.alignment = WRAPPED
    sheet.row_dimensions[row].height = LINE * max(map(_lines, values, widths))


def _lines(value: Value, width: int) -> int:
    if not isinstance(value, str):
        return 1
    return min(MOST_LINES, sum(-(-max(1, len(line)) // width) for line in value.split("\n")))


def _as_table(sheet: Worksheet, cells: str) -> None:
    table = Table(displayName="Findings", ref=cells)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(table)
