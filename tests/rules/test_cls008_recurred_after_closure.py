"""CLS008: a closed action whose problem came back."""

from drawing import outcome_from, told
from onelead.model import Closure
from onelead.policy import Policy, Thresholds


def page(day: str, theme: str = "Late calls", done: str = "2026-05-04") -> str:
    return f"""
    | ID    | Theme      | Action           | Owner    | Status | Evidence        | Done on | Checked by | Decision |
    | ----- | ---------- | ---------------- | -------- | ------ | --------------- | ------- | ---------- | -------- |
    | CR-01 | Late calls | Re-time the runs | Ann Hill | Closed | 96% of 50 calls | {done}  | Tom Fox    | Close    |

    **Complaints log**

    | Date received | Complaint no. | Theme   | Summary            |
    | ------------- | ------------- | ------- | ------------------ |
    | {day}         | C-025         | {theme} | Three late in week |
    """


def test_the_theme_in_the_events_log_is_a_recurrence() -> None:
    assert told(page("2026-06-03"), "CLS008") == [
        'E2 CR-01 was finished on 4 May 2026, but "Late calls" came back on 3 June 2026 (C-025).'
    ]


def test_an_event_on_the_day_of_completion_or_before_is_none() -> None:
    assert told(page("2026-05-04"), "CLS008") == told(page("2026-04-30"), "CLS008") == []


def test_after_180_days_it_is_another_problem() -> None:
    assert told(page("2026-10-31"), "CLS008") != []
    assert told(page("2026-11-01"), "CLS008") == []


def test_after_the_last_day_of_all_nothing_comes_back() -> None:
    assert told(page("2026-06-03", done="9999-12-31"), "CLS008") == []


def test_an_event_after_today_has_not_happened() -> None:
    assert told(page("2026-11-24", done="2026-11-02"), "CLS008") == []


def test_another_theme_is_none() -> None:
    assert told(page("2026-06-03", "Missed visits"), "CLS008") == []


def test_it_makes_the_closure_unsupported() -> None:
    verdict = outcome_from(page("2026-06-03")).trackers[0].verdicts[2]
    assert (verdict.closure, verdict.reasons) == (Closure.UNSUPPORTED, ("CLS008",))


def test_a_policy_that_looks_further_reports_more_but_decides_nothing() -> None:
    policy = Policy(thresholds=Thresholds(recurrence_days=365))
    outcome = outcome_from(page("2026-11-10"), policy)
    assert "CLS008" in {each.code for each in outcome.all_findings}
    assert outcome.trackers[0].verdicts[2].closure is Closure.SUPPORTED


def test_a_failed_check_of_its_own_is_a_recurrence() -> None:
    checks = """
    **Checks**

    | Date       | Action ref | Records sampled | Compliant |
    | ---------- | ---------- | --------------- | --------- |
    | 2026-06-10 | CR-01      | 10              | 4         |
    | 2026-06-17 | CR-01      | 10              | 9         |
    """
    assert told(page("2026-04-01") + checks, "CLS008") == [
        "E2 CR-01 was finished on 4 May 2026, but its check on 10 June 2026 failed (4 of 10)."
    ]


def test_without_a_theme_column_the_complaint_that_it_cites_gives_the_theme() -> None:
    drawn = """
    | ID    | Complaint | Action           | Owner    | Status | Evidence        | Done on    |
    | ----- | --------- | ---------------- | -------- | ------ | --------------- | ---------- |
    | CR-01 | C-017     | Re-time the runs | Ann Hill | Closed | 96% of 50 calls | 2026-05-04 |

    **Complaints log**

    | Date received | Complaint no. | Theme      | Summary            |
    | ------------- | ------------- | ---------- | ------------------ |
    | 2026-04-03    | C-017         | Late calls | Breakfast at 11:40 |
    | 2026-06-03    | C-025         | Late call  | Three late in week |
    """
    assert len(told(drawn, "CLS008")) == 1
