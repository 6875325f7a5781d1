"""DUE005: a deadline cell that holds two or more dates."""

from drawing import told

PAGE = """
    | ID    | Action                  | Owner      | Deadline                | Status      |
    | ----- | ----------------------- | ---------- | ----------------------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 31/10/2026 ⏎ 18/12/2026 | In progress |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18              | In progress |
"""


def test_the_first_and_the_last_date_are_named() -> None:
    assert told(PAGE, "DUE005") == [
        'D2 CR-07 has several deadlines, "31/10/2026 18/12/2026"; '
        "31 October 2026 is taken as the first and 18 December 2026 as the revised one."
    ]


def test_the_last_date_decides_whether_it_is_overdue() -> None:
    assert told(PAGE, "DUE006") == []
