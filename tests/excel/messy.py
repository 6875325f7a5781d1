"""A tracker as people keep them: a banner, a key beside it, a formula, a merged cell, hidden and filtered rows."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

TODAY = dt.date(2026, 11, 23)
HEADINGS = ("Ref", "Actions to be taken", "By Whom", "By When", "Status", "Evidence", "Verified by", "GM decision")
FIRE = "Fire door test 2/4/26: 6 of 6 doors closed"
ROWS = (
    ("A-1", "Replace the fire door on Elm", "Jane Smith", dt.date(2026, 3, 31), "Closed", FIRE, "Ali Khan", "Close"),
    ("A-2", "Audit ten MAR charts each Sunday", "Jane Smith / Tom Jones", dt.date(2026, 10, 1), "Open"),
    ("A-3", "Improve communication", None, "ASAP", "Open"),
    ("A-4", "Fit a lock", "Tom Jones", dt.date(2026, 9, 1), "Closed", "Request raised", "Tom Jones", "Close"),
    ("A-5", "=1+1", "All staff", dt.date(2026, 12, 1), "Open", '=HYPERLINK("http://example.com")'),
    ("A-6", "Weigh Mrs Bell's neighbours weekly", "Ann Bell", dt.date(2026, 12, 1), "In progress"),
)


def messy_tracker(path: Path, *, protect: bool = False, findings_sheet: bool = False, rows: int = 1) -> Path:
    """Write the tracker to *path*, its actions repeated *rows* times, and return the path."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Action Plan (it's ours)"
    sheet.append(["Rose Court: action plan"])
    sheet.merge_cells("A1:H1")
    sheet.append([])
    sheet.append(list(HEADINGS))
    for number in range(rows):
        for row in ROWS:
            sheet.append([f"{row[0]}{'' if rows == 1 else f'.{number}'}", *row[1:]])
    _dress(sheet)
    if protect:
        sheet.protection.enable()
    if findings_sheet:
        book.create_sheet("Findings")["A1"] = "Mine: findings of the fire officer"
    book.create_sheet("Lists")["A1"] = "Open"
    book["Lists"].sheet_state = "hidden"
    book.save(path)
    return path


def _dress(sheet: Worksheet) -> None:
    for cell in sheet[3]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFCC00")
    sheet["B8"].data_type = sheet["F8"].data_type = "s"  # texts that only look like formulas
    sheet["D4"].number_format = "dd/mm/yyyy"
    sheet["J3"] = "=COUNTA(A4:A9)"
    sheet.row_dimensions[9].hidden = True
    sheet.column_dimensions["B"].width = 40
    green = Rule("expression", dxf=DifferentialStyle(fill=PatternFill(bgColor="00FF00")), formula=['$E4="Open"'])
    sheet.conditional_formatting.add("E4:E9", green)
