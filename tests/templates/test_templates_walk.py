"""A new user's walk: take a template, add an action, try to close it too early, see why, close it properly."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from onelead_templates import new_workbook
from templates.spreadsheet import Spreadsheet

Open = Callable[[bytes], Spreadsheet]

PLAN = "Action plan"
TODAY = dt.date(2026, 11, 23)


def test_from_an_empty_template_to_a_supported_closure(opened: Open, tmp_path: Path) -> None:
    path = new_workbook("care-records", tmp_path / "plan.xlsx", service="Rose Court", manager="Jane Smith")
    book = opened(path.read_bytes())
    completion = book.sheet("Completion")
    completion.getCellRangeByName("B5").Value = (TODAY - dt.date(1899, 12, 30)).days
    assert book.sheet(PLAN).getCellRangeByName("A2").String == "Rose Court"

    book.type("People", "Name", 1, "Grace Adeyemi")
    book.type("People", "Name", 4, "Tomasz Nowak")
    assert book.choices(PLAN, "Owner", 0) == ["Jane Smith", "Grace Adeyemi", "Tomasz Nowak"]

    for heading, value in (
        ("Action ID", "CR-01"),
        ("Issue", "4 of 10 notes said nothing of meals."),
        ("Action", "Write meals and mood in every note; sample ten each Friday."),
        ("Intended outcome", "9 of 10 sampled notes complete."),
        ("Evidence source", "Audits"),
        ("Status", "In progress"),
    ):
        book.type(PLAN, heading, 0, value)
    assert book.show(PLAN, "Check", 0) == "Choose one owner; Set a deadline"

    book.type(PLAN, "Owner", 0, "Tomasz Nowak")
    book.type(PLAN, "Deadline", 0, dt.date(2026, 12, 4))
    assert book.show(PLAN, "Check", 0) == "In order"

    assert "Closed" not in book.choices(PLAN, "Status", 0)
    book.type(PLAN, "Status", 0, "Closed")  # as if it were pasted, which no validation stops
    assert book.show(PLAN, "Check", 0) == (
        "Not supported. It needs evidence of the result; a check by someone other than the owner; a verification date; "
        "a verification result; a review date; the review decision"
    )
    assert completion.getCellRangeByName("E9").String == "0 of 1 (0%)"

    book.type(PLAN, "Status", 0, "Done, awaiting sign-off")
    delivered: tuple[tuple[str, str | dt.date], ...] = (
        ("Completed", dt.date(2026, 11, 9)),
        ("Evidence", "Audit of 9/11/2026: 10 of 10 notes complete."),
        ("Verified by", "Tomasz Nowak"),
        ("Verified on", dt.date(2026, 11, 16)),
        ("Verification result", "Resolved"),
        ("Reviewed on", dt.date(2026, 11, 17)),
        ("Review decision", "Close"),
    )
    for heading, recorded in delivered:
        book.type(PLAN, heading, 0, recorded)
    assert book.show(PLAN, "Check", 0) == "Not supported. It needs a check by someone else: the owner can't verify"
    assert "Closed" not in book.choices(PLAN, "Status", 0)

    book.type(PLAN, "Verified by", 0, "Grace Adeyemi")
    assert book.show(PLAN, "Check", 0) == "Ready: choose Closed, once you have read the evidence"
    assert book.choices(PLAN, "Status", 0)[-1] == "Closed"

    book.type(PLAN, "Status", 0, "Closed")
    assert book.show(PLAN, "Check", 0) == "In order. Read the evidence: does it show the result?"
    assert completion.getCellRangeByName("E9").String == "1 of 1 (100%)"
    assert book.cells_in_error() == []
