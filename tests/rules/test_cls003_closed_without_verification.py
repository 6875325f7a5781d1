"""CLS003: a closure that nobody checked."""

from drawing import findings_from, outcome_from, told
from onelead.model import Closure, Severity


def page(verified: str, status: str = "Closed", completed: str = "2026-11-02") -> str:
    """A tracker whose first row has *verified* as its cells for name, date and result."""
    return f"""
    | ID    | Action         | Owner      | Status   | Date completed | Verified by | Date verified | Result of check |
    | ----- | -------------- | ---------- | -------- | -------------- | ----------- | ------------- | --------------- |
    | CR-07 | Replace closer | Jane Smith | {status} | {completed}    {verified}
    | CR-08 | Fit restrictor | Tom Jones  | Closed   | 2026-10-02     | Ann Lee     | 2026-10-05    | Resolved        |
    """


def test_all_three_are_asked_for_in_one_sentence() -> None:
    (finding,) = findings_from(page("| | | |"), "CLS003")
    assert finding.message == (
        'CR-07 is "Closed", but nothing says who checked it, when it was checked or what the check found.'
    )
    assert finding.remedy == "Ask someone other than Jane Smith to look, and record name, date and what they saw."
    assert (finding.cell, finding.severity) == ("F2", Severity.ERROR)


def test_the_cell_to_fill_is_the_first_one_missing() -> None:
    assert told(page("| Ann Lee | | Resolved |"), "CLS003") == [
        'G2 CR-07 is "Closed", but nothing says when it was checked.'
    ]
    assert told(page("| TBC | 2026-11-05 | Resolved |"), "CLS003") == [
        'F2 CR-07 is "Closed", but nothing says who checked it.'
    ]


def test_a_check_dated_after_today_does_not_count() -> None:
    assert told(page("| Ann Lee | 2026-12-09 | Resolved |"), "CLS003") == [
        'G2 CR-07 is "Closed", but its check is dated 9 December 2026, which is still to come, so it does not count.'
    ]


def test_an_action_done_this_month_waits_for_its_check() -> None:
    waiting = page("| | | |", status="Done, awaiting sign-off")
    (finding,) = findings_from(waiting, "CLS003")
    assert finding.message == (
        "CR-07 is done, and waiting for a check: "
        "nothing says who checked it, when it was checked or what the check found."
    )
    assert finding.severity is Severity.WARNING


def test_waiting_does_not_support_the_closure() -> None:
    verdict = outcome_from(page("| | | |", status="Done, awaiting sign-off")).trackers[0].verdicts[2]
    assert (verdict.closure, "CLS003" in verdict.reasons) == (Closure.UNSUPPORTED, True)


def test_after_a_month_of_waiting_it_is_an_error() -> None:
    day_31 = page("| | | |", status="Done, awaiting sign-off", completed="2026-10-23")
    day_32 = page("| | | |", status="Done, awaiting sign-off", completed="2026-10-22")
    assert [each.severity for each in findings_from(day_31, "CLS003")] == [Severity.WARNING]
    assert [each.severity for each in findings_from(day_32, "CLS003")] == [Severity.ERROR]


def test_only_the_columns_that_exist_are_asked_for() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status | Verified by |
    | ----- | ----------------------- | ---------- | ---------- | ------ | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | Closed | Ann Lee     |
    | CR-08 | Fit two restrictors     | Tom Jones  | 2026-10-18 | Closed |             |
    """
    assert told(page, "CLS003") == ['F3 CR-08 is "Closed", but nothing says who checked it.']
