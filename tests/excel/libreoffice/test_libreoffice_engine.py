"""The engine itself: what xlwings reads and writes through it is what LibreOffice holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings as xw
from openpyxl import Workbook

OpenBook = Callable[[Path], xw.Book]


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Action Plan"
    for row in (
        ["ID", "Owner", "Deadline", "Sum"],
        ["A-1", "Jane Smith", dt.datetime(2026, 3, 31), "=1+1"],
        ["A-2", None, dt.datetime(2026, 4, 30), "=1/0"],
        ["A-3", "Ali Khan", "TBC", True],
    ):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    sheet.merge_cells("A6:B6")
    book.save(tmp_path / "tracker.xlsx")
    return tmp_path / "tracker.xlsx"


def test_values_are_read_as_excel_gives_them(tracker: Path, open_book: OpenBook) -> None:
    sheet = open_book(tracker).sheets["Action Plan"]

    assert sheet.range("A2:D4").options(err_to_str=True).value == [
        ["A-1", "Jane Smith", dt.datetime(2026, 3, 31), 2.0],
        ["A-2", None, dt.datetime(2026, 4, 30), "#DIV/0!"],
        ["A-3", "Ali Khan", "TBC", True],
    ]


def test_a_leading_apostrophe_keeps_a_text_a_text_and_an_equals_sign_makes_a_formula(
    tracker: Path, open_book: OpenBook
) -> None:
    sheet = open_book(tracker).sheets[0]

    sheet.range("F1").value = [["'=1+1", "=1+1"], ["'31/3/26", dt.date(2026, 3, 31)]]

    assert sheet.range("F1:G2").value == [["=1+1", 2.0], ["31/3/26", dt.datetime(2026, 3, 31)]]


def test_hidden_rows_are_left_out_of_the_visible_cells(tracker: Path, open_book: OpenBook) -> None:
    sheet = open_book(tracker).sheets[0]

    areas = sheet.range("A1:D4").get_special_cells("visible")

    assert isinstance(areas, list)
    assert [area.address for area in areas] == ["$A$1:$D$2", "$A$4:$D$4"]
    assert sheet.range("A1:A4").rows.hidden is None
    assert sheet.range("A3").rows.hidden is True


def test_a_conditional_format_of_ours_is_found_again_and_deleted_alone(tracker: Path, open_book: OpenBook) -> None:
    sheet = open_book(tracker).sheets[0]
    sheet.range("A2:D4").conditional_formats.add_custom("=$B2=0", fill_color="#112233")
    sheet.range("B3").conditional_formats.add_custom('="ours"="ours"', fill_color=(255, 224, 138))

    formats = sheet.used_range.conditional_formats
    assert {f.formula for f in formats} == {"=$B2=0", '="ours"="ours"'}
    for one in formats:
        if "ours" in str(one.formula):
            one.delete()

    assert [f.formula for f in sheet.used_range.conditional_formats] == ["=$B2=0"]


def test_a_defined_name_follows_its_sheet(tracker: Path, open_book: OpenBook) -> None:
    book = open_book(tracker)
    book.names.add("OneLead_one", "='Action Plan'!$A$2:$B$3")

    book.sheets[0].name = "Plan"

    assert book.names["OneLead_one"].refers_to_range.address == "$A$2:$B$3"
    assert book.names["OneLead_one"].refers_to_range.sheet.name == "Plan"
