"""
The tracker that the guide and its pictures speak of: one such as a home keeps by itself, with its own headings.

``python docs/example_tracker.py FILE`` writes it. Rose Court and everybody in it are fictional.
"""

from __future__ import annotations

import datetime as dt
import re
import sys
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

TODAY = "23/11/2026"
"""The day for which the example was written."""

TRACKER = """
Ref | Actions to be taken                            | By Whom          | By When    | Status      | What will be better                      | Evidence                                          | Checked by | Date checked | Meeting decision
1   | Count every MAR chart against stock on Sundays | Grace Adeyemi    | 30/09/2026 | Complete    | No missing signatures for four weeks     | Audits 6/9 to 27/9/26: 0 gaps in 412 signatures   | Tom Jones  | 29/09/2026   | Close
2   | Service the call bells on the first floor      | Tom Jones        | 18/09/2026 | Complete    | Every bell answered in three minutes     | Request raised with the supplier, job 40718       | Jane Smith | 21/09/2026   | Close
3   | Weigh residents at risk each week              | Leanne / Chidi   | 11/12/2026 | In progress | 9 of 10 weights recorded each week       |                                                   |            |              |
4   | Replace the closer on the kitchen fire door    | Maintenance team | 31/10/2026 | In progress | The door shuts by itself                 |                                                   |            |              |
5   | Change the care plan within a day of each fall | Grace Adeyemi    | 30/10/2026 | Complete    | Each fall has a changed plan within a day | Falls of October: 6 of 6 plans changed in a day   | GA         | 02/11/2026   | Close
6   | Improve communication                          |                  | ASAP       | In progress |                                          |                                                   |            |              |
"""
"""One closure is supported; the other rows show what is found most often. The headings are the home's own words."""

WIDTHS = (5, 27, 18, 12, 11, 22, 29, 13, 13, 11)
HEADING_ROW = 4
ROW_HEIGHT = 32  # points: two lines of text
FONT = "Arial"


def write_example(path: Path) -> Path:
    """Write the tracker, with a banner above its headings, and return its path."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Action plan"
    sheet["A1"] = "Rose Court: action plan after the inspection of July 2026"
    sheet["A2"] = "Registered Manager: Jane Smith"
    sheet.append([])
    for line in TRACKER.strip().splitlines():
        sheet.append([_value(each.strip()) for each in line.split("|")])
    _dress(sheet)
    book.properties.creator = None
    book.save(path)
    return path


def _value(text: str) -> str | dt.date | None:
    if re.fullmatch(r"\d\d/\d\d/\d{4}", text):
        return dt.datetime.strptime(text, "%d/%m/%Y").date()
    return text or None


def _dress(sheet: Worksheet) -> None:
    line = Side(style="thin", color="BFBFBF")
    for number, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, cells in enumerate(sheet.iter_rows(min_row=HEADING_ROW), start=HEADING_ROW):
        sheet.row_dimensions[number].height = ROW_HEIGHT
        for cell in cells:
            cell.font = Font(name=FONT, size=10)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = Border(left=line, right=line, top=line, bottom=line)
            if isinstance(cell.value, dt.date):
                cell.number_format = "dd/mm/yyyy"
    for cell in sheet[HEADING_ROW]:
        cell.font = Font(name=FONT, size=10, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="44546A")
    sheet["A1"].font = Font(name=FONT, bold=True, size=15)
    sheet["A2"].font = Font(name=FONT, size=10)


if __name__ == "__main__":
    write_example(Path(sys.argv[1]))
