"""Pages are painted as workbooks that print well and hold nobody's formula, as web pages, and as text."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from onelead.model import Figure
from onelead.pages.page import Bar, Cell, Emphasis, Kind, Line, Page, PageColumn, PageTable, Paper, RunChart
from onelead.reading.opening.files import book_from_bytes
from onelead.reports.paper_html import paper_html
from onelead.reports.paper_text import paper_text
from onelead.writing.painting import paint
from onelead.writing.sheet_names import sheet_names
from printing import overlapping, printed, words_above_the_footer

DAY = dt.date(2026, 12, 4)
TABLE = PageTable(
    (PageColumn("Action", 12), PageColumn("Say", 30), PageColumn("By", 12, Kind.DATE), PageColumn("Share", 16)),
    (
        ("A-1", "=1+1", DAY, Figure(9, 10)),
        ("A-2", Cell("@SUM(A1)", Emphasis.BAD), None, Figure(0, 0)),
        ("A-3", "<b>bold</b>\x07", DAY, Cell(None, choices=("Close", "Extend"))),
    ),
    title="Decisions",
)
CHART = RunChart("Notes complete", "%", ((dt.date(2026, 7, 1), 58.0), (dt.date(2026, 8, 1), 70.0)), 90, 58)
PAPER = Paper(
    "A paper",
    (
        Page(
            "One/two: a very long name of a sheet indeed", "First page", (Line("Hello", Emphasis.STRONG), TABLE, CHART)
        ),
        Page("one two  a very long name of a sheet", "Second", (Bar("All", Figure(3, 9), Figure(2, 9), Figure(1, 9)),)),
    ),
)


def test_texts_stay_texts_whatever_they_begin_with() -> None:
    sheet = load_workbook(io.BytesIO(paint(PAPER))).worksheets[0]
    told = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}

    assert (told["=1+1"], told["@SUM(A1)"], told["<b>bold</b>"]) == ("s", "s", "s")
    assert "f" not in told.values()


def test_what_xml_cannot_hold_is_left_out_of_titles_and_charts_too() -> None:
    odd = "Falls\x01\x0b on pl\udce4n"
    chart = RunChart(odd, "%\x02", CHART.points, 90, 58)

    book = load_workbook(io.BytesIO(paint(Paper(odd, (Page(odd, odd, (chart, Bar(odd, *[Figure(1, 3)] * 3))),)))))

    assert book.properties.title == "Falls on pln"
    assert book.worksheets[0]["A1"].value == "OneLead: Falls on pln"


def test_dates_are_real_and_figures_have_their_denominator() -> None:
    sheet = load_workbook(io.BytesIO(paint(PAPER))).worksheets[0]
    values = [cell.value for row in sheet.iter_rows() for cell in row]

    assert dt.datetime(2026, 12, 4) in values
    assert "9 of 10 (90 %)" in values
    assert "none due" in values


def test_the_same_pages_give_the_same_bytes() -> None:
    assert paint(PAPER) == paint(PAPER)


def test_our_own_sheets_are_known_by_their_first_cell() -> None:
    book = book_from_bytes(paint(PAPER))

    assert [grid.value(1, 1) for grid in book] == ["OneLead: First page", "OneLead: Second"]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (["Ann/Bob", "Ann Bob"], ["Ann Bob", "Ann Bob (2)"]),
        (["x" * 40, "X" * 40], ["x" * 31, "X" * 27 + " (2)"]),
        (["", "[]:*?"], ["Sheet", "Sheet (2)"]),
        (["'quoted'", "History"], ["quoted", "History sheet"]),
        (["Siân O’Neill\u202e"], ["Siân O’Neill"]),
    ],
)
def test_every_name_becomes_one_that_excel_accepts(wanted: list[str], names: list[str]) -> None:
    assert sheet_names(wanted) == names


def test_a_heading_has_the_height_that_its_words_need() -> None:
    table = PageTable((PageColumn("What keeps people safe meanwhile", 16), PageColumn("Rule", 16)), (("a", "b"),))
    sheet = load_workbook(io.BytesIO(paint(Paper("One", (Page("One", "One", (table,)),))))).worksheets[0]
    row = next(cell.row for cells in sheet.iter_rows() for cell in cells if cell.value == "Rule")

    assert sheet.row_dimensions[row].height == 3 * 15


def test_a_wide_sheet_repeats_its_first_column_on_every_paper_and_cuts_no_title(tmp_path: Path) -> None:
    wide = PageTable(tuple(PageColumn(f"Heading{number}", 40) for number in range(8)), (("word",) * 8,) * 3)
    signed = PageTable((PageColumn("", 10), PageColumn("Signature", 30)), (("Chair", None),), title="Signed off by")
    page = Page("Actions", "Every action that is shared with you", (Line("As on 4 December 2026."), wide, signed))
    (tmp_path / "wide.xlsx").write_bytes(paint(Paper("One", (page,))))

    first, second = (words_above_the_footer(paper) for paper in printed(tmp_path / "wide.xlsx"))

    assert [*first[:7], "Chair" in first] == ["OneLead", *page.title.split()[:6], True]
    assert second[:2] == ["OneLead", "Heading0"]
    assert not {"Every", "As", "Signed", "Chair"} & set(second)


def test_nothing_is_printed_over_something_else(tmp_path: Path) -> None:
    long = "Regulation 13, Safeguarding service users from abuse and improper treatment"
    bars = tuple(Bar(f"{number} {long}", Figure(1, 3), Figure(1, 3), Figure(0, 3)) for number in range(6))
    chart = RunChart(long, "%", CHART.points, 90, 58)
    (tmp_path / "long.xlsx").write_bytes(
        paint(Paper("One", (Page("Bars", "Bars", (*bars, TABLE)), Page("Chart", "Chart", (chart,)))))
    )

    assert [pair for paper in printed(tmp_path / "long.xlsx") for pair in overlapping(paper)] == []


def test_the_web_page_holds_users_text_as_text() -> None:
    page = paper_html(PAPER).decode("utf-8")

    assert "&lt;b&gt;bold&lt;/b&gt;" in page
    assert "<b>bold</b>" not in page
    assert re.search(r'<svg class="curve" role="img" aria-label="Notes complete: 58 % on 01/07/2026, 70 %', page)


def test_a_run_chart_says_its_unit_and_rounds_its_target() -> None:
    chart = RunChart("Falls", "%", ((DAY, 71.4), (DAY, 93.3)), target=200 / 3)
    paper = Paper("Falls", (Page("Falls", "Falls", (chart,)),))
    assert "  04/12/2026  93.3 %\n  Target      66.7 %" in paper_text(paper)
    page = paper_html(paper).decode("utf-8")
    assert [text for text in re.findall(r"<text[^>]*>([^<]*)</text>", page) if "%" in text] == [
        "Target 66.7 %",
        "93.3 %",
        "0 %",
        "93.3 %",
    ]
    sheet = load_workbook(io.BytesIO(paint(paper))).worksheets[0]
    assert "Reading (%)" in [cell.value for row in sheet.iter_rows() for cell in row]


def test_a_column_of_a_printed_table_is_as_wide_as_its_words_need() -> None:
    page = paper_html(PAPER).decode("utf-8")

    assert '<col width="17.1%"><col width="42.9%"><col width="17.1%"><col width="22.9%">' in page
    assert '<span class="choice">Close ☐</span> <span class="choice">Extend ☐</span>' in page


def test_the_text_says_the_same() -> None:
    text = paper_text(PAPER, 90)

    assert "A-1     =1+1         04/12/2026  9 of 10 (90 %)" in text
    assert "All: supported 3 of 9 (33 %), unsupported 2 of 9 (22 %), cannot tell 1 of 9 (11 %)" in text
    assert "#############xxxxxxxxx????" in text
    assert max(map(len, text.splitlines())) <= 90
    assert "  supported 3 of 9 (33 %), unsupported 2 of 9 (22 %)," in paper_text(PAPER, 60)
