"""ACT004: an open action that does not say where its evidence will come from."""

from drawing import told


def page(source: str, status: str) -> str:
    return f"""
    | ID    | Action                  | Evidence source | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | --------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | {source}        | Jane Smith | 2026-12-18 | {status}    |
    | CR-08 | Repair the call bell    | Call bell log   | Jane Smith | 2026-12-18 | In progress |
    """


def test_an_open_action_needs_a_source() -> None:
    assert told(page("", "In progress"), "ACT004") == ["C2 CR-07 does not say where its evidence will come from."]


def test_finished_and_cancelled_actions_are_left_alone() -> None:
    assert told(page("", "Closed"), "ACT004") == told(page("", "Cancelled"), "ACT004") == []


def test_a_source_is_enough() -> None:
    assert told(page("Fire log book", "In progress"), "ACT004") == []
