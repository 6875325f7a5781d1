"""Every limit stops a workbook that goes beyond it, and names the setting that raises it."""

from __future__ import annotations

import pytest

from onelead.problems import WorkbookProblem
from onelead.reading.limits import Limits
from onelead.reading.opening.files import book_from_bytes
from raw_workbook import RawWorkbook, sheet_data

TWO_SHEETS = dict.fromkeys(("Plan", "Old"), sheet_data([["a", "b"], ["c", "d"]]))
MERGED = {"Plan": '<sheetData/><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>'}
DEEP = {"Plan": "<sheetData/><a><b><c><d/></c></b></a>"}


@pytest.mark.parametrize(
    ("limits", "sheets", "said"),
    [
        (Limits(entries=3), TWO_SHEETS, "more than 3 parts; the most is 3."),
        (Limits(sheets=1), TWO_SHEETS, "it has more than 1 sheets; the most is 1."),
        (Limits(part_bytes=100), TWO_SHEETS, "its part _rels/.rels has 262 bytes; the most is 100."),
        (Limits(total_bytes=1_000), TWO_SHEETS, "more than 1,000 bytes when unpacked; the most is 1,000."),
        (Limits(cells=7), TWO_SHEETS, "it has more than 7 filled cells; the most is 7."),
        (Limits(merges=1), MERGED, "the sheet Plan has more than 1 merged ranges; the most is 1."),
        (
            Limits(depth=3),
            DEEP,
            "its part xl/worksheets/sheet1.xml has elements within elements 4 deep; the most is 3.",
        ),
    ],
)
def test_more_than_a_limit_is_not_read(limits: Limits, sheets: dict[str, str], said: str) -> None:
    with pytest.raises(WorkbookProblem) as caught:
        book_from_bytes(RawWorkbook(sheets=sheets).to_bytes(), limits)

    setting = next(name for name in limits.__match_args__ if getattr(limits, name) != getattr(Limits(), name))
    assert caught.value.message == f"The workbook is too large to check safely: {said}"
    assert f"raise {setting} under [limits] in the policy" in caught.value.remedy


def test_exactly_the_limit_is_read() -> None:
    assert len(book_from_bytes(RawWorkbook(sheets=TWO_SHEETS).to_bytes(), Limits(cells=8, sheets=2)).grids) == 2


def test_time_runs_out() -> None:
    with pytest.raises(WorkbookProblem) as caught:
        book_from_bytes(RawWorkbook().to_bytes(), Limits(seconds=-1))

    assert caught.value.kind == "timed_out"


def test_the_text_in_a_cell_is_cut_where_the_policy_says() -> None:
    (plan,) = book_from_bytes(
        RawWorkbook(sheets={"Plan": sheet_data([["abcdef"]])}).to_bytes(), Limits(cell_characters=3)
    )

    assert plan.rows == {1: {1: "abc"}}
