"""CLS006: a closure that no governance review decided."""

from drawing import findings_from, told
from onelead.model import Severity


def page(reviewed: str, status: str = "Closed") -> str:
    """A tracker whose first row has *reviewed* as its cells for the review's date and decision."""
    return f"""
    | ID    | Action              | Owner      | Deadline   | Status   | Date completed | Review date | Decision |
    | ----- | ------------------- | ---------- | ---------- | -------- | -------------- | ----------- | -------- |
    | CR-07 | Replace the closer  | Jane Smith | 2026-10-18 | {status} | 2026-11-02     {reviewed}
    | CR-08 | Fit two restrictors | Tom Jones  | 2026-10-18 | Closed   | 2026-10-02     | 2026-10-13  | Close    |
    """


def test_a_closure_needs_a_decision_and_its_date() -> None:
    (finding,) = findings_from(page("| | |"), "CLS006")
    assert finding.message == (
        'CR-07 is "Closed", but nothing says that a governance meeting decided to close it or when it was reviewed.'
    )
    assert finding.remedy == (
        "Take it with its evidence to the next governance meeting, and record the decision and its date."
    )
    assert finding.cell == "H2"


def test_a_decision_without_a_date_is_not_enough() -> None:
    assert told(page("| | Close |"), "CLS006") == ['G2 CR-07 is "Closed", but nothing says when it was reviewed.']


def test_a_review_dated_after_today_does_not_count() -> None:
    assert told(page("| 2026-12-08 | Close |"), "CLS006") == [
        'G2 CR-07 is "Closed", but its review is dated 8 December 2026, which is still to come, so it does not count.'
    ]


def test_an_action_done_this_month_waits_for_the_meeting() -> None:
    (finding,) = findings_from(page("| | |", "Done, awaiting sign-off"), "CLS006")
    assert finding.severity is Severity.WARNING
    assert finding.message.startswith("CR-07 is done, and waiting for the meeting: ")


def test_another_decision_is_left_to_another_rule() -> None:
    assert told(page("| 2026-10-13 | Extend |"), "CLS006") == []
    assert len(told(page("| 2026-10-13 | Extend |"), "CLS007")) == 1
