"""The drop-downs, worked out by a real program from the validations in the file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from onelead_templates import TEMPLATES
from onelead_templates.sample import Line
from templates.plans import DONE, OPEN, plan
from templates.spreadsheet import Spreadsheet

Open = Callable[[bytes], Spreadsheet]

WHILE_OPEN = ["Not started", "In progress", "Done, awaiting sign-off"]


def test_closed_is_offered_once_everything_is_recorded(opened: Open) -> None:
    book = opened(plan([DONE]))

    assert book.choices("Action plan", "Status", 0) == [*WHILE_OPEN, "Closed"]


def test_closed_is_not_offered_while_anything_is_missing(opened: Open) -> None:
    needed = (
        "Owner",
        "Evidence",
        "Verified by",
        "Verified on",
        "Verification result",
        "Reviewed on",
        "Review decision",
    )
    book = opened(plan([{heading: DONE[heading] for heading in DONE if heading != missing} for missing in needed]))

    offered = {missing: book.choices("Action plan", "Status", line) for line, missing in enumerate(needed)}

    assert offered == dict.fromkeys(needed, WHILE_OPEN)


def test_closed_is_not_offered_where_something_speaks_against_it(opened: Open) -> None:
    against: list[Line] = [
        {"Verified by": "Tomasz Nowak"},
        {"Verification result": "Not resolved"},
        {"Review decision": "Extend"},
        {"Review decision": "Escalate"},
        {"Owner": "Night team"},
        {"Verified on": dt.date(2026, 11, 24)},
    ]
    book = opened(plan([{**DONE, **changes} for changes in against]))

    assert [book.choices("Action plan", "Status", line) for line in range(len(against))] == [WHILE_OPEN] * len(against)


def test_cancelled_is_offered_once_a_review_decided_it(opened: Open) -> None:
    decided: Line = {**OPEN, "Review decision": "Cancel", "Reviewed on": dt.date(2026, 11, 10)}

    book = opened(plan([decided, {**OPEN, "Review decision": "Cancel"}]))

    assert book.choices("Action plan", "Status", 0) == [*WHILE_OPEN, "Cancelled"]
    assert book.choices("Action plan", "Status", 1) == WHILE_OPEN


def test_the_list_follows_the_row_it_stands_on(opened: Open) -> None:
    book = opened(plan([OPEN, DONE, OPEN]))

    assert [len(book.choices("Action plan", "Status", line)) for line in range(4)] == [3, 4, 3, 3]


@pytest.mark.parametrize(
    "heading", ["Status", "Owner", "Verified by", "Verification result", "Review decision", "Theme"]
)
def test_what_is_not_on_the_list_is_refused(heading: str, opened: Open) -> None:
    validation = opened(plan([OPEN])).cell("Action plan", heading, 0).Validation

    assert validation.Type.value == "LIST"
    assert validation.ErrorAlertStyle.value == "STOP"
    assert validation.ShowErrorMessage
    assert validation.InputMessage


def test_owners_are_people_of_the_service_who_have_not_left(opened: Open) -> None:
    book = opened(TEMPLATES["care-records"].sample_path.read_bytes())

    owners, verifiers = book.choices("Action plan", "Owner", 0), book.choices("Action plan", "Verified by", 0)

    assert "Dawn Whiteley" not in owners + verifiers  # left on 31 October
    assert "Priya Nair" not in owners  # external: may verify, owns nothing
    assert "Priya Nair" in verifiers
    assert "" not in owners + verifiers


@pytest.mark.parametrize("heading", ["Deadline", "Completed", "Verified on", "Reviewed on", "Evidence date", "Started"])
def test_dates_are_only_dates(heading: str, opened: Open) -> None:
    validation = opened(plan([OPEN])).cell("Action plan", heading, 0).Validation

    assert validation.Type.value == "DATE"
    assert validation.ErrorAlertStyle.value == "STOP"
