"""DUE007: a deadline that was put off, and no reason given."""

from drawing import told


def page(revised: str, reason: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Revised deadline | Reason for delay | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ---------------- | ---------------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {revised}        | {reason}         | In progress |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18 | 2026-12-30       | Waiting for a pharmacist | Open |
    """


def test_a_later_date_needs_a_reason() -> None:
    assert told(page("2027-01-15", ""), "DUE007") == [
        "F2 The deadline of CR-07 was moved from 18 December 2026 to 15 January 2027, "
        "and Reason for delay gives no reason."
    ]


def test_a_dash_is_no_reason() -> None:
    assert len(told(page("2027-01-15", "-"), "DUE007")) == 1


def test_a_reason_is_enough() -> None:
    assert told(page("2027-01-15", "Part on order"), "DUE007") == []


def test_an_earlier_date_needs_no_reason() -> None:
    assert told(page("2026-12-01", ""), "DUE007") == []


def test_without_a_column_for_the_reason_nothing_is_said() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Revised deadline | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ---------------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | 2027-01-15       | In progress |
    """
    assert told(page, "DUE007") == []
