"""ACT008: an action that was cancelled, and nobody says why or by whom."""

from drawing import told


def page(decision: str, reason: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Reason for delay | Status      | Decision   |
    | ----- | ----------------------- | ---------- | ---------- | ---------------- | ----------- | ---------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {reason}         | Withdrawn   | {decision} |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-12-18 |                  | In progress |            |
    """


def test_a_cancellation_needs_a_decision_or_a_reason() -> None:
    assert told(page("", ""), "ACT008") == [
        'G2 CR-07 is "Withdrawn", and Decision does not say who decided that or why.'
    ]


def test_either_is_enough() -> None:
    assert told(page("Agreed 13 October", ""), "ACT008") == told(page("", "Door taken out"), "ACT008") == []


def test_without_a_place_to_say_it_nothing_is_asked() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status    |
    | ----- | ----------------------- | ---------- | ---------- | --------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | Cancelled |
    """
    assert told(page, "ACT008") == []
