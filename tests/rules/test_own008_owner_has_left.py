"""OWN008: an open action whose owner has left."""

from drawing import told


def page(to: str, status: str = "In progress") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status   |
    | ----- | ----------------------- | ---------- | ---------- | -------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {status} |

    **People**

    | Name       | Role           | From       | To   |
    | ---------- | -------------- | ---------- | ---- |
    | Jane Smith | Deputy Manager | 2024-01-08 | {to} |
    """


def test_an_open_action_of_somebody_who_left_is_reported() -> None:
    assert told(page("2026-10-30"), "OWN008") == [
        "C2 CR-07 is still open, and its owner, Jane Smith, left on 30 October 2026."
    ]


def test_the_last_day_is_still_a_day_here() -> None:
    assert told(page("2026-11-23"), "OWN008") == []


def test_a_closed_action_may_keep_the_owner_it_had() -> None:
    assert told(page("2026-10-30", "Closed"), "OWN008") == []
