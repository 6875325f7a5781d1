"""What the papers of completion and of escalation say, read as a person reads them."""

from __future__ import annotations

import datetime as dt

import pytest

from drawing import TODAY, outcome_from
from onelead.completion import completion_of
from onelead.escalation import escalation_rows, without_one_owner
from onelead.frameworks import framework
from onelead.measure_figures import progress_of, themes_by_month
from onelead.model import Event, Measure, MeasureReading
from onelead.pages.agenda_pages import agenda_paper
from onelead.pages.completion_pages import completion_paper
from onelead.pages.escalation_pages import escalation_paper
from onelead.pages.page import Cell, PageTable, Paper, RunChart
from onelead.policy import DEFAULT_POLICY
from sound_closure import drawn

START, BY = dt.date(2026, 9, 1), dt.date(2026, 11, 30)


def cells(paper: Paper, page: str, title: str = "") -> list[list[object]]:
    """Return what stands in the rows of a page's table, without its looks."""
    parts = next(each.parts for each in paper.pages if each.name == page)
    table = next(part for part in parts if isinstance(part, PageTable) and part.title == title)
    return [[cell.value if isinstance(cell, Cell) else cell for cell in row] for row in table.rows]


def measured(
    *values: float, target: float | None = 90, start: dt.date | None = START, sample: float | None = None
) -> list[object]:
    readings = tuple(
        MeasureReading("R", 2, "M1", dt.date(2026, 10, day), value, sample, None if sample is None else sample - 1)
        for day, value in enumerate(values, 1)
    )
    progress = progress_of(Measure("M", 2, "M1", "Notes", 60, target, start, BY, readings=readings, unit="%"), TODAY)
    completion = completion_of([("Plan.xlsx", outcome_from(drawn()))], framework(), TODAY)
    (row,) = cells(completion_paper(completion, [("Plan", progress)], [], TODAY), "Measures")
    return row[2:]


def test_no_more_charts_stand_on_a_page_than_a_sheet_of_paper_holds() -> None:
    readings = tuple(MeasureReading("R", 2, "M1", dt.date(2026, month, 1), 70, None, None) for month in range(1, 11))
    progress = progress_of(Measure("M", 2, "M1", "Notes", 60, 90, START, BY, readings=readings, unit="%"), TODAY)
    completion = completion_of([("Plan.xlsx", outcome_from(drawn()))], framework(), TODAY)

    pages = completion_paper(completion, [("Plan", progress)] * 3, [], TODAY).pages

    charts = {page.name: sum(isinstance(part, RunChart) for part in page.parts) for page in pages}
    assert list(charts.items())[-3:] == [("Measures", 0), ("Readings 1", 2), ("Readings 2", 1)]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (measured(71.0), ["60 %", "90 %", BY, "71 %", dt.date(2026, 10, 1), "", "On course"]),
        (measured(65.0), ["60 %", "90 %", BY, "65 %", dt.date(2026, 10, 1), "", "Off course: 70 % was due by then"]),
        (measured(65.0, 90.0), ["60 %", "90 %", BY, "90 %", dt.date(2026, 10, 2), "", "Target met"]),
        (measured(), ["60 %", "90 %", BY, "not recorded", None, "", "No reading yet"]),
        (measured(75.0, sample=4)[-2:], ["3 of 4 (75 %); a small sample", "On course"]),
        (measured(80.0, sample=5)[-2:], ["4 of 5 (80 %)", "On course"]),
        (measured(71.0, target=None)[1:2], ["not recorded"]),
        (measured(71.0, target=None)[-1:], ["Cannot tell: baseline, target or a date is missing"]),
        (measured(71.0, start=None)[-1:], ["Cannot tell: baseline, target or a date is missing"]),
    ],
)
def test_a_measure_is_told_with_where_it_should_be(row: list[object], told: list[object]) -> None:
    assert row == told


@pytest.mark.parametrize(
    ("october", "told"),
    [(1, "50 % fewer"), (2, "0 % fewer"), (3, "50 % more"), (0, "100 % fewer")],
)
def test_a_theme_is_told_by_month_and_against_the_first_three(october: int, told: str) -> None:
    days = [dt.date(2026, month, day) for month in (7, 8, 9) for day in (3, 9)]
    days += [dt.date(2026, 10, day) for day in range(1, 1 + october)]
    events = [Event("Log", number, day, "Late calls") for number, day in enumerate(days, 2)]
    completion = completion_of([("Plan.xlsx", outcome_from(drawn()))], framework(), TODAY)
    themes = [("Plan", each) for each in themes_by_month(events, TODAY)]
    (row,) = cells(completion_paper(completion, [], themes, TODAY), "Themes by month")

    assert row == ["Late calls", "Plan", 2.0, 2.0, 2.0, float(october), told]


PLAN = """
    | ID  | Action                      | Owner      | Deadline   | Status | Priority | Service    |
    | --- | --------------------------- | ---------- | ---------- | ------ | -------- | ---------- |
    | A-1 | Fit a closer to fire door 7 | Jane Smith | 2026-11-20 | Open   | High     | Rose Court |
    | A-2 | Post the rota by noon       | Night team | 2026-12-20 | Open   | Low      | Ash Grove  |
    | A-3 | Paint the hall in two coats | Jane Smith | 2026-11-10 | Open   | Low      | Ash Grove  |
"""


def escalated(by_service: bool = False, page: str = PLAN) -> Paper:
    outcomes = [("Plan.xlsx", outcome_from(page))]
    rows = escalation_rows(outcomes, DEFAULT_POLICY)
    return escalation_paper(rows, without_one_owner(outcomes), TODAY, by_service=by_service)


def test_the_summary_counts_by_whom_and_by_service() -> None:
    vacant = " (nobody on the register holds this role)"

    assert cells(escalated(), "Summary", "Who must decide") == [
        [f"Registered manager{vacant}", 2.0, 2.0, 1.0, 0.0, dt.date(2026, 11, 30)],
        [f"Quality lead{vacant}", 1.0, 1.0, 0.0, 0.0, dt.date(2026, 11, 30)],
    ]
    assert cells(escalated(), "Summary", "By service") == [["Ash Grove", 0.0, 1.0, 1.0], ["Rose Court", 0.0, 1.0, 0.0]]


@pytest.mark.parametrize(
    ("by_service", "page", "services"),
    [
        (False, PLAN, []),
        (True, PLAN, ["Ash Grove", "Rose Court"]),
        (True, PLAN.replace("Rose Court", "Ash Grove "), []),
    ],
)
def test_services_have_a_sheet_of_their_own_where_they_are_several_and_asked_for(
    by_service: bool, page: str, services: list[str]
) -> None:
    names = [each.name for each in escalated(by_service, page).pages]

    assert [each for each in names if each in ("Ash Grove", "Rose Court")] == services


@pytest.mark.parametrize(
    ("changed", "question"),
    [
        ({"Status": "Open", "Owner": "Night team"}, "Who, by name, will answer for this from today?"),
        ({"Evidence": ""}, "Tom, what did you find when you looked afterwards, and who else has seen it?"),
        ({"Owner": "Senior Carer"}, "Who, by name, will answer for this from today?"),
        ({"Status": "Open"}, "Tom, what has stood in the way, and which date will you keep?"),
        (
            {"Status": "Open", "Action": "Test the fire doors", "Support": "High"},
            "Tom, what keeps people safe until this is done, and what stops you finishing it?",
        ),
        (
            {"Status": "Open", "Deadline": "1/10/26, moved to 1/12/26"},
            "Tom, what has changed since we last looked, and what do you need from us?",
        ),
    ],
)
def test_the_question_to_the_owner_asks_what_the_record_leaves_open(changed: dict[str, str], question: str) -> None:
    outcome = outcome_from(drawn(**changed).replace("Support", "Priority", 1))
    assert outcome.figures is not None
    outcomes = [("Plan.xlsx", outcome)]
    paper = agenda_paper(escalation_rows(outcomes, DEFAULT_POLICY), without_one_owner(outcomes), outcome.figures, TODAY)
    (row,) = [row for row in cells(paper, "Agenda") if row[1] == "A-1"]

    assert row[6] == question


def test_the_accountability_list_quotes_the_owner_and_leaves_room_for_one() -> None:
    assert cells(escalated(), "Accountability") == [
        ["A-2", "Ash Grove", "Post the rota by noon", "Night team", "a group", dt.date(2026, 12, 20), None, None]
    ]
