"""What may be closed: the workbook's own verdict on a grid of cases, against OneLead's."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Callable, Iterator, Mapping

from onelead_templates.sample import Cell, Line
from templates.plans import CLOSED, DONE, OPEN, checked, plan, plan_in
from templates.spreadsheet import Spreadsheet
from templates.test_templates_in_libreoffice import expected_figures, shown_figures

Open = Callable[[bytes], Spreadsheet]

BLANK = ""
LATER = dt.date(2027, 1, 5)
VALUES: Mapping[str, tuple[Cell, ...]] = {
    "Status": ("Closed", "Done, awaiting sign-off", "Complete"),
    "Owner": ("Tomasz Nowak", BLANK, "TBC", "Night team", "Leanne / Chidi", "TN", "Head of Care"),
    "Evidence": (DONE["Evidence"], BLANK),
    "Verified by": ("Grace Adeyemi", "Priya Nair", BLANK, "Tomasz Nowak", "TN", "Self", "Night team"),
    "Verified on": (dt.date(2026, 10, 27), BLANK, LATER),
    "Verification result": ("Resolved", "Partly resolved", "Not resolved", BLANK),
    "Reviewed on": (dt.date(2026, 11, 10), BLANK, LATER),
    "Review decision": ("Close", "Extend", "Escalate", BLANK),
    "Deadline": (dt.date(2026, 10, 30), dt.date(2026, 10, 1), dt.date(2026, 12, 18), "Ongoing"),
    "Completed": (dt.date(2026, 10, 20), BLANK),
}
ROWS = 500


def cases() -> list[Line]:
    """Each value alone, each pair of values, and then a fixed draw of whole rows, up to 500."""
    made = list(itertools.chain(_alone(), _pairs()))
    chance = random.Random(7)
    while len(made) < ROWS:
        made.append({heading: chance.choice(values) for heading, values in VALUES.items()})
    return [_line(changes) for changes in made[:ROWS]]


def _alone() -> Iterator[dict[str, Cell]]:
    for heading, values in VALUES.items():
        for value in values:
            yield {heading: value}


def _pairs() -> Iterator[dict[str, Cell]]:
    for one, other in itertools.combinations(VALUES, 2):
        yield {one: VALUES[one][-1], other: VALUES[other][-1]}
        yield {one: VALUES[one][1], other: VALUES[other][1]}


def _line(changes: Mapping[str, Cell]) -> Line:
    return {heading: value for heading, value in {**CLOSED, **changes}.items() if value != BLANK}


def test_500_rows_are_judged_as_onelead_judges_them(opened: Open) -> None:
    content = plan(cases(), rows=ROWS)
    judged = plan_in(checked(content))
    book = opened(content)
    lines = book.lines("Action plan", "Action ID")

    assert len(lines) == len(judged.tracker.actions) == ROWS
    assert book.cells_in_error() == []
    different = [
        (line["Action ID"], line["Verdict"], judged.verdicts[action.row].closure, judged.verdicts[action.row].reasons)
        for line, action in zip(lines, judged.tracker.actions, strict=True)
        if line["Verdict"] != str(judged.verdicts[action.row].closure).replace("_", " ")
    ]
    assert different == []
    assert {line["Verdict"] for line in lines} == {"supported", "unsupported", "cannot tell"}
    assert shown_figures(book) == expected_figures(judged.figures)


def test_check_agrees_with_the_verdict_on_every_row(opened: Open) -> None:
    book = opened(plan(cases(), rows=ROWS))

    for line in book.lines("Action plan", "Action ID"):
        check, verdict = str(line["Check"]), line["Verdict"]
        if verdict == "supported":
            assert check.startswith(("In order. Read the evidence", "Ready: choose Closed"))
        elif verdict == "cannot tell":
            assert check.startswith(("Cannot tell.", "Done, and waiting for")), check
        else:
            assert check.startswith(("Not supported. It needs", "Done, and waiting for")), check


WHY_IT_DOES_NOT_COUNT: list[tuple[Line, str]] = [
    ({"Owner": BLANK}, "Not supported. It needs one named owner"),
    ({"Owner": "Night team"}, "Not supported. It needs a named owner, not a group"),
    ({"Evidence": BLANK}, "Not supported. It needs evidence of the result"),
    ({"Evidence": "See file"}, "Not supported. It needs evidence that says what was found"),
    ({"Verified by": BLANK}, "Not supported. It needs a check by someone other than the owner"),
    ({"Verified by": "TN"}, "Not supported. It needs a check by someone else: the owner can't verify"),
    ({"Verified on": BLANK}, "Not supported. It needs a verification date"),
    ({"Verified on": LATER}, "Not supported. It needs a verification date that has come (it is in the future)"),
    ({"Verification result": "Partly resolved"}, "Not supported. It needs a verification that finds it resolved"),
    ({"Reviewed on": BLANK}, "Not supported. It needs a review date"),
    ({"Review decision": "Extend"}, "Not supported. It needs a review decision to close"),
    ({"Owner": "Head of Care"}, "Cannot tell. It needs the name of the person who holds the owner's post"),
    ({"Verified by": "Night team"}, "Cannot tell. It needs the name of the person who verified"),
    (
        {"Evidence": "Request raised with the landlord 3/7/26."},
        "Read the evidence: it may only say what was asked or done, not what was found",
    ),
    ({}, "In order. Read the evidence: does it show the result?"),
]


def test_check_says_why_a_closed_action_does_not_count(opened: Open) -> None:
    book = opened(plan([_line(changes) for changes, _ in WHY_IT_DOES_NOT_COUNT]))

    said = [line["Check"] for line in book.lines("Action plan", "Action ID")]

    assert said == [reason for _, reason in WHY_IT_DOES_NOT_COUNT]


WHAT_IS_LACKING: list[tuple[Line, str]] = [
    ({}, "In order"),
    ({"Owner": BLANK}, "Choose one owner"),
    ({"Owner": "Leanne / Chidi"}, "More than one owner: keep one, put the other under Support"),
    ({"Owner": "Margaret Lowe"}, "The owner is not on the People sheet"),
    ({"Deadline": BLANK}, "Set a deadline"),
    ({"Deadline": "ASAP"}, "The deadline is not a date"),
    ({"Deadline": dt.date(2026, 10, 31)}, "Overdue by 23 days; Escalation is due: see Escalations"),
    ({"Deadline": dt.date(2026, 11, 22)}, "Overdue by 1 day"),
    ({"Deadline": dt.date(2026, 11, 23)}, "In order"),
    ({"Intended outcome": BLANK}, "Say the intended outcome"),
    ({"Evidence source": BLANK}, "Say where evidence will come from"),
    ({"Revised deadline": dt.date(2027, 1, 29)}, "Give the reason for the new deadline"),
    ({"Follow-up every (days)": 28}, "2 checks missed; Escalation is due: see Escalations"),
    ({"Review decision": "Extend"}, "Extended: give the new deadline"),
    ({"Escalated to": "Jane Smith"}, "An escalation needs a person and a date"),
    ({"Status": "Cancelled"}, "Cancelled without a decision"),
    (
        {"Review decision": "Close"},
        "The review decided to close it. Needs evidence of the result; a check by someone other than the owner; "
        "a verification date; a verification result; a review date",
    ),
]


def test_check_says_what_an_open_action_lacks(opened: Open) -> None:
    lines = [
        {heading: value for heading, value in {**OPEN, **changes}.items() if value != BLANK}
        for changes, _ in WHAT_IS_LACKING
    ]
    book = opened(plan(lines))

    said = [line["Check"] for line in book.lines("Action plan", "Action ID")]

    assert said == [lacking for _, lacking in WHAT_IS_LACKING]


def test_a_row_without_an_action_is_left_alone(opened: Open) -> None:
    book = opened(plan([]))

    assert {line["Check"] for line in book.lines("Action plan", "Action ID")} == {""}
