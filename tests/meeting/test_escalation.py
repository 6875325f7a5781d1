"""The escalation sheets say who must decide what by when, the highest risk first."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from openpyxl import load_workbook

from drawing import TODAY, outcome_from
from onelead.escalation import EscalationRow, escalation_rows, without_one_owner
from onelead.pages.agenda_pages import question
from onelead.pages.escalation_pages import escalation_paper
from onelead.pages.page import PageTable, Paper
from onelead.policy import DEFAULT_POLICY
from onelead.trail import follow
from onelead.trail_steps import Holds
from onelead.writing.painting import paint
from sound_closure import drawn

PEOPLE = """
    **People**
    | Name          | Role               |
    | ------------- | ------------------ |
    | Karen Whit    | Quality Lead       |
    | Sunita Rao    | Registered Manager |
    | Huw Pritchard | Nominated Individual |
    | Jane Smith    | Senior Carer       |
"""
PLAN = """
    | ID  | Action                       | Owner      | Deadline   | Status | Priority | Evidence               | Decision |
    | --- | ---------------------------- | ---------- | ---------- | ------ | -------- | ---------------------- | -------- |
    | A-1 | Fit a closer to fire door 7  | Jane Smith | 2026-11-20 | Open   | High     |                        |          |
    | A-2 | Count the MAR charts weekly  | Jane Smith | 2026-11-20 | Open   | Low      |                        |          |
    | A-3 | Paint the hall in two coats  | Jane Smith | 2026-11-10 | Open   | Low      |                        |          |
    | A-4 | Re-audit 10 care plans       | Jane Smith | 2026-10-01 | Open   | Low      |                        | Extend   |
    | A-5 | Post the rota by Friday noon | Night team | 2026-12-20 | Open   | Low      |                        |          |
    | A-6 | Test the call bells daily    | Jane Smith | 2026-10-30 | Closed | Low      | Request raised 3/10/26 |          |
    | A-7 | Order two bed tables         | Jane Smith | 2026-12-20 | Open   | Low      |                        |          |
"""


def rows_of(page: str) -> dict[str, EscalationRow]:
    outcome = outcome_from(page)
    return {row.action.id or "": row for row in escalation_rows([("Rose Court.xlsx", outcome)], DEFAULT_POLICY)}


def test_each_action_stands_once_at_the_highest_tier_it_has_reached() -> None:
    rows = rows_of(PLAN + PEOPLE)

    assert {action: row.tier for action, row in rows.items()} == {
        "A-1": 2, "A-2": 1, "A-3": 2, "A-4": 3, "A-5": 1, "A-6": 1,
    }  # fmt: skip


def test_the_highest_risk_stands_first_and_carried_over_on_top() -> None:
    assert list(rows_of(PLAN + PEOPLE)) == ["A-4", "A-1", "A-3", "A-2", "A-5", "A-6"]


def test_of_one_tier_what_is_carried_over_comes_first_then_safety_then_priority_then_the_longest_late() -> None:
    page = """
    | ID  | Action                      | Owner      | Deadline   | Status | Priority | Theme   | Decision |
    | --- | --------------------------- | ---------- | ---------- | ------ | -------- | ------- | -------- |
    | A-1 | Paint the hall in two coats | Jane Smith | 2026-11-13 | Open   | Low      | Decor   |          |
    | A-2 | Count the linen each Friday | Jane Smith | 2026-11-10 | Open   | Low      | Laundry |          |
    | A-3 | Chain the gate to the lane  | Jane Smith | 2026-11-20 | Open   | Low      | Fire    |          |
    | A-4 | Lag the pipes of the annexe | Jane Smith | 2026-11-12 | Open   | Low      | Decor   | Extend   |
    | A-5 | Fit a closer to fire door 7 | Jane Smith | 2026-11-21 | Open   | High     | Fire    |          |
    """
    rows = rows_of(page + PEOPLE)

    assert {row.tier for row in rows.values()} == {2}
    assert list(rows) == ["A-4", "A-5", "A-3", "A-2", "A-1"]


def test_the_register_says_who_decides() -> None:
    rows = rows_of(PLAN + PEOPLE)

    assert rows["A-1"].holder.words == "Sunita Rao, registered manager"
    assert rows["A-4"].holder.name == "Huw Pritchard"


def test_safety_is_answered_within_a_week_and_the_rest_by_the_next_meeting() -> None:
    rows = rows_of(PLAN + PEOPLE)

    assert rows["A-1"].decide_by == TODAY + dt.timedelta(days=7)
    assert rows["A-3"].decide_by == TODAY + dt.timedelta(days=35)


def test_on_weak_evidence_closing_is_never_proposed() -> None:
    rows = rows_of(PLAN + PEOPLE)

    assert rows["A-6"].proposed == ("Extend", "Escalate")
    assert "can't be closed on this evidence" in rows["A-6"].needed
    assert rows["A-6"].missing.startswith("Evidence says what was done, not what changed")


def test_what_was_extended_last_time_is_carried_over() -> None:
    rows = rows_of(PLAN + PEOPLE)

    assert [action for action, row in rows.items() if row.is_carried_over] == ["A-4"]


def with_columns(**columns: str) -> str:
    """Draw one late safety action with columns of its own."""
    row = {"ID": "B-1", "Action": "Fit a closer to fire door 7", "Owner": "Jane Smith", "Deadline": "2026-11-20"}
    row |= {"Status": "Open", "Priority": "High"} | {key.replace("_", " "): cell for key, cell in columns.items()}
    return f"| {' | '.join(row)} |\n| {' | '.join('---' for _ in row)} |\n| {' | '.join(row.values())} |\n"


@pytest.mark.parametrize(
    ("to", "on", "days", "carried"),
    [
        ("Registered Manager", "2026-11-18", 2, True),
        ("Registered Manager", "", 7, False),
        ("Registered Manager", "9999-12-31", 3650 + 7, True),
        ("Quality Lead", "2026-11-18", 7, True),
        ("", "", 7, False),
    ],
)
def test_the_days_to_decide_run_from_when_the_tier_was_told(to: str, on: str, days: int, carried: bool) -> None:
    row = rows_of(with_columns(Escalated_to=to, Escalated_on=on) + PEOPLE)["B-1"]

    assert (row.tier, row.decide_by - TODAY, row.is_carried_over) == (2, dt.timedelta(days=days), carried)


@pytest.mark.parametrize(
    ("columns", "needed"),
    [
        ({}, "Agree a new date with the reason, or escalate. Say what keeps people safe meanwhile."),
        ({"Interim_control": "Door kept locked"}, "Agree a new date with the reason, or escalate."),
        ({"Priority": "Low"}, "Agree a new date with the reason, or escalate."),
        (
            {"Owner": "Night team", "Deadline": "2026-12-20"},
            "Name the one person who answers for it.",
        ),
        (
            {"Deadline": "2026-10-01", "Revised_deadline": "2026-12-20"},
            "Decide whether to extend or to escalate.",
        ),
        (
            {"Status": "Closed", "Owner": "Senior Carer"},
            "Name the one person who answers for it. Ask for what is missing before it is closed.",
        ),
    ],
)
def test_the_decision_that_is_needed_follows_from_the_record(columns: dict[str, str], needed: str) -> None:
    assert rows_of(with_columns(**columns))["B-1"].needed == needed


def test_what_a_fuller_reason_says_is_not_said_twice() -> None:
    assert rows_of(with_columns() + PEOPLE)["B-1"].why == ("a safety action 3 days overdue",)


def test_what_came_back_after_closure_is_not_to_be_closed() -> None:
    back = drawn(Verified_on="2026-05-01", Reviewed_on="2026-05-13").replace("Support |", "Theme   |", 1)
    log = """

    **Complaints log**

    | Date received | Complaint no. | Theme    |
    | ------------- | ------------- | -------- |
    | 2026-10-29    | C-1           | Ann Hill |
    """
    weak = rows_of(back.replace("2026-05-01", "2026-09-01") + log)["A-1"]

    assert weak.proposed == ("Extend", "Escalate")
    assert weak.missing == "It came back after closure"


def test_a_role_that_nobody_holds_is_said_so() -> None:
    assert rows_of(PLAN)["A-1"].holder.words == "registered manager (nobody on the register holds this role)"


def test_the_accountability_list_holds_what_no_one_person_owns() -> None:
    outcome = outcome_from(PLAN + PEOPLE)

    assert [each.action.id for each in without_one_owner([("Rose Court.xlsx", outcome)])] == ["A-5"]


def paper_of(page: str) -> Paper:
    outcomes = [("Rose Court.xlsx", outcome_from(page))]
    return escalation_paper(escalation_rows(outcomes, DEFAULT_POLICY), without_one_owner(outcomes), TODAY)


def test_there_is_a_sheet_for_each_tier_and_person() -> None:
    assert [page.name for page in paper_of(PLAN + PEOPLE).pages] == [
        "Summary", "Accountability", "T3 Huw Pritchard", "T2 Sunita Rao", "T1 Karen Whit",
    ]  # fmt: skip


def test_where_nothing_is_due_the_summary_says_so() -> None:
    quiet = """
        | ID  | Action                      | Owner      | Deadline   | Status |
        | --- | --------------------------- | ---------- | ---------- | ------ |
        | A-1 | Fit a closer to fire door 7 | Jane Smith | 2026-12-20 | Open   |
    """
    table = next(part for part in paper_of(quiet).pages[0].parts if isinstance(part, PageTable))

    assert not table.rows
    assert table.when_empty == "No action has to be escalated."


def test_the_painted_workbook_is_ready_to_print_and_to_fill_in() -> None:
    book = load_workbook(io.BytesIO(paint(paper_of(PLAN + PEOPLE))))
    sheet = book["T2 Sunita Rao"]

    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref.startswith("A5:")
    assert [each.formula1 for each in sheet.data_validations.dataValidation] == ['"Extend,Escalate"']
    assert sheet["L6"].value == dt.datetime(2026, 11, 30)


def test_somebody_who_has_left_is_asked_nothing_and_named_as_gone() -> None:
    left = PEOPLE.replace("| Role               |", "| Role               | To         |").replace(
        "| Jane Smith    | Senior Carer       |", "| Jane Smith    | Senior Carer       | 2026-10-31 |"
    )
    row = rows_of(PLAN + left)["A-1"]

    assert question(row, TODAY) == "Who, by name, takes this over from Jane Smith, who has left?"
    assert row.needed.startswith("Name the person who takes it over from Jane Smith, who has left.")
    outcome = outcome_from(PLAN + left)
    (owner,) = [
        each for each in follow(outcome, "A-1", DEFAULT_POLICY).steps if each.question.startswith("Who answers")
    ]
    assert (owner.holds, owner.hole) == (
        Holds.NO,
        "Jane Smith left on 31 October 2026, and nobody has taken it over.",
    )
