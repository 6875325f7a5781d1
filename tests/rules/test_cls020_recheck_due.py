"""CLS020: a supported closure that nobody looked at again."""

from drawing import told


def page(done: str = "2026-05-25", recheck: str = "", decision: str = "Close", heading: str = "Recheck on") -> str:
    return f"""
    | ID    | Action      | Owner    | Status | Evidence            | Done on | Checked by | Decision   | {heading} |
    | ----- | ----------- | -------- | ------ | ------------------- | ------- | ---------- | ---------- | --------- |
    | CR-01 | Check notes | Ann Hill | Closed | 10 of 10 on 25/5/26 | {done}  | Tom Fox    | {decision} | {recheck} |
    """


CHECK = """
    **Checks**

    | Date  | Action ref | Compliant |
    | ----- | ---------- | --------- |
    | {day} | CR-01      | Yes       |
"""


def test_nothing_in_ninety_days_is_noted() -> None:
    assert told(page(), "CLS020") == [
        "I2 CR-01 was finished on 25 May 2026, and nothing shows that it was looked at again within 90 days."
    ]


def test_before_the_ninety_days_are_over_it_is_not_due() -> None:
    assert told(page("2026-08-25"), "CLS020") == []
    assert told(page("2026-08-24"), "CLS020") != []
    assert told(page("9999-12-31"), "CLS020") == []


def test_a_planned_date_or_a_check_in_that_time_is_enough() -> None:
    assert told(page(recheck="2026-08-03"), "CLS020") == []
    assert told(page() + CHECK.format(day="2026-08-03"), "CLS020") == []


def test_a_check_after_that_time_comes_too_late() -> None:
    assert told(page() + CHECK.format(day="2026-10-05"), "CLS020") != []


def test_a_closure_that_is_not_supported_has_other_troubles() -> None:
    assert told(page(decision=""), "CLS020") == []


def test_without_a_place_to_record_it_nobody_can_tell() -> None:
    assert told(page(heading="Cost code"), "CLS020") == []
