"""The report as a workbook: the figures, the findings as a table with a link to each cell, and what was not checked."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
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
WIDTHS = (28, 18, 8, 18, 12, 18, 12, 10, 10, 24, 40, 60, 60, 24)
FILLS = {
    Severity.ERROR: PatternFill("solid", fgColor="F8D7DA"),
    Severity.WARNING: PatternFill("solid", fgColor="FFF0CC"),
    Severity.NOTE: PatternFill("solid", fgColor="DCEBFA"),
}
BOLD = Font(bold=True)
LINK = Font(color="0B5394", underline="single")
WRAPPED = Alignment(wrap_text=True, vertical="top")
FIGURES = (
    *("Tracker", "Actions", "Cancelled", "Claimed", "Supported", "Unsupported", "Cannot tell", "Gap"),
    *("Supported of those due", "On time", "One named owner"),
)


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
    _write(sheet, 1, (f"{TITLE}, checked for {day_in_words(run.request.today)}",))
    _write(sheet, HEADING_ROW, FIGURES)
    for number, (name, figures) in enumerate(_trackers(run), HEADING_ROW + 1):
        _write(sheet, number, _figures(name, figures))
    _write(sheet, sheet.max_row + 2, (LIMIT,))
    for cell in (sheet["A1"], *sheet[HEADING_ROW]):
        cell.font = BOLD
    for number in range(1, len(FIGURES) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = 40 if number in (1, 8) else 18
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
    _write(sheet, 1, (f"{TITLE}, findings",))
    sheet["A1"].font = BOLD
    _write(sheet, HEADING_ROW, HEADINGS)
    row = HEADING_ROW
    for row, listed in enumerate(listed_findings(run), HEADING_ROW + 1):
        _write(sheet, row, row_of(listed))
        sheet.cell(row, 8).fill = FILLS[listed.finding.severity]
        if row - HEADING_ROW <= MOST_LINKS:
            _link(sheet.cell(row, 3), listed, setting)
    if row > HEADING_ROW:
        _as_table(sheet, f"A{HEADING_ROW}:{get_column_letter(len(HEADINGS))}{row}")
    for number, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
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
    _write(sheet, 1, (f"{TITLE}, not checked",))
    for number, row in enumerate([("Workbook", "", "Why", "What to do"), *rows], HEADING_ROW):
        _write(sheet, number, row)
    for cell in (sheet["A1"], *sheet[HEADING_ROW]):
        cell.font = BOLD
    for letter, width in zip("ABCD", (40, 14, 60, 60), strict=True):
        sheet.column_dimensions[letter].width = width


def _write(sheet: Worksheet, row: int, values: Iterable[str | int]) -> None:
    """Write texts as texts, whatever they begin with, and numbers as numbers."""
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column)
        assert isinstance(cell, Cell)  # noqa: S101 -- nothing is merged here
        if isinstance(value, str):
            cell.value = inert(value)[:LONGEST]
            cell.data_type = "s"
        else:
            cell.value = value
        cell.alignment = WRAPPED


def _as_table(sheet: Worksheet, cells: str) -> None:
    table = Table(displayName="Findings", ref=cells)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(table)
