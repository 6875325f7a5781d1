"""CLS010: the dates of a closure that cannot all be true."""

from drawing import told


def page(dates: str, status: str = "Closed") -> str:
    """A tracker whose row has *dates* as its cells for start, evidence, verification and review."""
    return f"""
    | ID    | Action              | Owner      | Status   | Start date | Evidence date | Date verified | Review date |
    | ----- | ------------------- | ---------- | -------- | ---------- | ------------- | ------------- | ----------- |
    | CR-07 | Replace the closer  | Jane Smith | {status} {dates}
    | CR-08 | Fit two restrictors | Tom Jones  | Closed   | 2026-08-01 | 2026-09-02    | 2026-09-09    | 2026-09-15  |
    """


def test_a_check_before_the_evidence_did_not_check_it() -> None:
    assert told(page("| 2026-08-01 | 2026-09-02 | 2026-08-28 | 2026-09-15 |"), "CLS010") == [
        "G2 CR-07 has evidence of 2 September 2026, but was checked on 28 August 2026, which is earlier."
    ]


def test_a_review_before_the_check_could_not_know() -> None:
    assert told(page("| 2026-08-01 | 2026-09-02 | 2026-09-09 | 2026-09-07 |"), "CLS010") == [
        "H2 CR-07 was checked on 9 September 2026, but was reviewed on 7 September 2026, which is earlier."
    ]


def test_evidence_before_the_start_belongs_to_something_else() -> None:
    assert told(page("| 2026-09-04 | 2026-09-02 | 2026-09-09 | 2026-09-15 |"), "CLS010") == [
        "F2 CR-07 started on 4 September 2026, but its evidence is dated 2 September 2026, which is earlier."
    ]


def test_a_date_after_today_is_told_once() -> None:
    assert told(page("| 2026-08-01 | 2026-09-02 | 2026-12-09 | 2026-09-15 |"), "CLS010") == [
        "G2 CR-07 is finished, but Date verified says 9 December 2026, which is still to come."
    ]


def test_all_on_one_day_is_in_order() -> None:
    assert told(page("| 2026-09-02 | 2026-09-02 | 2026-09-02 | 2026-09-02 |"), "CLS010") == []


def test_an_open_action_may_plan_its_dates() -> None:
    assert told(page("| 2026-08-01 | | 2026-12-09 | 2026-12-15 |", "In progress"), "CLS010") == []
