"""DUE006: an open action whose deadline has passed."""

from drawing import told


def page(deadline: str, revised: str = "", status: str = "In progress") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Revised deadline | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ---------------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | {deadline} | {revised}        | {status}    |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18 | 2026-12-20       | In progress |
    """


def test_how_late_it_is_is_told_in_days() -> None:
    assert told(page("2026-10-31"), "DUE006") == [
        "D2 CR-07 was due on 31 October 2026, 23 days ago, and is still open."
    ]
    assert told(page("2026-11-22"), "DUE006") == ["D2 CR-07 was due on 22 November 2026, 1 day ago, and is still open."]


def test_an_action_due_today_is_not_overdue() -> None:
    assert told(page("2026-11-23"), "DUE006") == []


def test_a_revised_deadline_counts_instead_of_the_first() -> None:
    assert told(page("2026-10-31", "2026-12-18"), "DUE006") == []
    assert told(page("2026-09-30", "2026-11-13"), "DUE006") == [
        "E2 CR-07 was due on 13 November 2026, 10 days ago, and is still open."
    ]


def test_finished_and_cancelled_actions_are_never_overdue() -> None:
    for status in ("Closed", "Done, awaiting sign-off", "Cancelled"):
        assert told(page("2026-10-31", "", status), "DUE006") == []
