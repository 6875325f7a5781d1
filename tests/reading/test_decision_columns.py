"""What a meeting decided, and what belongs to the heading at its left: a day, or what a check found."""

import pytest

from reading.drawn_workbook import workbook_from


def letters(page: str) -> dict[str, str]:
    (tracker,) = workbook_from(page).trackers
    return {str(field): column.letters for field, column in tracker.columns.items()}


def with_decisions_under(heading: str, *, cells: tuple[str, str, str] = ("Close", "Extend to Jan", "close")) -> str:
    return f"""
**Plan**
Ref | Action | Lead | By when | Status | Evidence | Checked by | {heading} | Comments
1 | Re-time the Friday run | Jane Smith | 2026-10-01 | Closed | 97 of 98 calls on time | Tom Jones | {cells[0]} | Well done
2 | Count the gaps on each chart | Ali Khan | 2026-10-08 | Closed | Emailed | Jane Smith | {cells[1]} | Slipping
3 | Get two references for 8 carers | Tom Jones | 2026-09-08 | Closed | 8 of 8 had 2 | Jane Smith | {cells[2]} | See file
4 | Drill at night | Ali Khan | 2026-12-11 | Open
"""


@pytest.mark.parametrize(
    "heading",
    """
    QA mtg outcome | Fire safety mtg | Learning mtg says | Agreed at governance | Agreed at mtg | H&S cttee | SLT
    Where next | Check result | Outcome | Shared with staff | Minuted
    """.replace("\n", " | ").split(" | "),
)
def test_a_column_of_close_and_extend_is_the_decision_whatever_its_heading(heading: str) -> None:
    if heading.strip():
        assert letters(with_decisions_under(heading.strip()))["decision"] == "H"


def test_a_heading_of_decisions_comes_before_cells_of_decisions() -> None:
    page = with_decisions_under("Proposed by lead").replace("Comments", "Board decision").replace("Well done", "Extend")
    assert letters(page)["decision"] == "I"


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Datix", ("Closed", "Closed", "Closed")),
        ("Nearest exit", ("Close", "Far", "Far")),
        ("Escalated to", ("Escalate to NI", "Escalate to board", "Escalate to NI")),
    ],
)
def test_other_states_and_remarks_are_no_decision(heading: str, cells: tuple[str, str, str]) -> None:
    assert "decision" not in letters(with_decisions_under(heading, cells=cells))


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        ("Quality Board | QB date", "reviewed_on"),
        ("Clinical Governance Group | CGG date", "reviewed_on"),
        ("Oversight panel | Panel date", "reviewed_on"),
        ("Quality Board | Date", "reviewed_on"),
        ("Post-inspected by | Post-insp date", "verified_on"),
        ("Post-inspected by | Post-inspection date", "verified_on"),
        ("Verified by | Ver. date", "verified_on"),
        ("Independent check (who) | Indep. check (when)", "verified_on"),
    ],
)
def test_a_date_with_the_heading_at_its_left_cut_short_belongs_to_it(headings: str, field: str) -> None:
    cells = "Close | 2026-11-12" if field == "reviewed_on" else "Tom Jones | 2026-11-12"
    page = f"""
**Plan**
Ref | Action | Lead | By when | Status | Evidence | {headings}
1 | Re-time the Friday run | Jane Smith | 2026-10-01 | Closed | 97 of 98 calls on time | {cells}
2 | Drill at night | Ali Khan | 2026-12-11 | Open
"""
    assert letters(page)[field] == "H"


@pytest.mark.parametrize("heading", ["Site date", "Print date", "QB date"])
def test_a_date_of_something_else_does_not_belong_to_the_heading_at_its_left(heading: str) -> None:
    page = f"""
**Plan**
Ref | Action | Lead | By when | Status | Evidence | Fire safety group decision | {heading}
1 | Re-time the Friday run | Jane Smith | 2026-10-01 | Closed | 97 of 98 calls on time | Close | 2026-11-12
"""
    assert "reviewed_on" not in letters(page)


@pytest.mark.parametrize("heading", ["What did they find", "Findings", "What they saw", "Outcome"])
def test_what_was_found_right_of_a_check_is_its_result(heading: str) -> None:
    page = f"""
**Lessons**
Ref | What we agreed to change | Lead | By when | Status | Evidence | Independent check (who) | Independent check (when) | {heading}
1 | Wear a tabard on each round | Jane Smith | 2026-10-01 | Closed | 60 of 60 rounds | Karl Weiss | 2026-11-06 | Resolved
2 | Fill in form HP1 for 4 people | Jane Smith | 2026-10-01 | Closed | Forms filled in | Karl Weiss | 2026-11-06 | 2 of 4 had none
"""
    assert letters(page)["verification"] == "I"


def test_an_outcome_right_of_how_it_is_monitored_is_what_is_intended() -> None:
    page = """
**Plan**
Ref | Action | Lead | By when | Status | Monitoring | Outcome
1 | Wear a tabard on each round | Jane Smith | 2026-10-01 | Closed | Monthly audit by the manager | Rounds undisturbed
2 | Drill at night with all staff | Jane Smith | 2026-12-11 | Open | Quarterly drill | Out in 5 minutes
"""
    assert letters(page)["outcome"] == "G"


def test_what_was_found_right_of_an_audit_before_the_action_is_the_issue() -> None:
    page = """
**Audits**
Ref | Audited by | Audit date | Findings | Action | Lead | By when | Status
1 | Karl Weiss | 2026-09-06 | Two gaps on chart 4 | Count the gaps each night | Jane Smith | 2026-10-01 | Closed
2 | Karl Weiss | 2026-09-06 | No form for Sam | Fill in form HP1 | Jane Smith | 2026-10-01 | Open
"""
    assert letters(page)["issue"] == "D"
