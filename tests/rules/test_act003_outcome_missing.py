"""ACT003: an open action with no intended outcome."""

from drawing import told


def page(outcome: str, status: str) -> str:
    return f"""
    | ID    | Action                  | Intended outcome        | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | {outcome}               | Jane Smith | 2026-12-18 | {status}    |
    | CR-08 | Repair the call bell    | Bell heard at the panel | Jane Smith | 2026-12-18 | In progress |
    """


def test_an_open_action_needs_an_outcome() -> None:
    assert told(page("", "In progress"), "ACT003") == [
        "C2 CR-07 does not say what should be different when it has worked."
    ]


def test_finished_and_cancelled_actions_are_left_alone() -> None:
    assert told(page("", "Closed"), "ACT003") == told(page("", "Cancelled"), "ACT003") == []


def test_an_outcome_is_enough() -> None:
    assert told(page("Door shuts by itself", "In progress"), "ACT003") == []
