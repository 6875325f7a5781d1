"""ESC005: an action that the meeting extended, and no word of until when or why."""

from drawing import told


def page(decision: str, revised: str = "", reason: str = "", status: str = "In progress") -> str:
    return f"""
    | ID    | Action     | Owner    | Deadline   | Revised date | Delay reason | Status   | Decision   |
    | ----- | ---------- | -------- | ---------- | ------------ | ------------ | -------- | ---------- |
    | CR-01 | Paint door | Ann Hill | 2026-12-06 | {revised}    | {reason}     | {status} | {decision} |
    """


def test_a_date_and_a_reason_are_needed() -> None:
    assert told(page("Extend"), "ESC005") == [
        'E2 The meeting decided "Extend" on CR-01, but the row does not say until when or why.'
    ]
    assert told(page("Extend", "2026-12-20", "Part on order"), "ESC005") == []


def test_a_date_within_the_decision_counts() -> None:
    assert told(page("Extend to 20/12/26", reason="Part on order"), "ESC005") == []


def test_keep_open_is_an_extension_and_close_is_none() -> None:
    assert len(told(page("Keep open"), "ESC005")) == 1
    assert told(page("Close"), "ESC005") == []


def test_only_what_the_tracker_has_a_column_for_is_asked() -> None:
    drawn = """
    | ID    | Action     | Owner    | Deadline   | Status      | Decision |
    | ----- | ---------- | -------- | ---------- | ----------- | -------- |
    | CR-01 | Paint door | Ann Hill | 2026-12-06 | In progress | Extend   |
    """
    assert told(drawn, "ESC005") == []
