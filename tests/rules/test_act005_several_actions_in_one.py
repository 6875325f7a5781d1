"""ACT005: a list of tasks in one action cell."""

from drawing import told


def page(action: str) -> str:
    return f"""
    | ID    | Action   | Owner      | Deadline   | Status      |
    | ----- | -------- | ---------- | ---------- | ----------- |
    | CR-07 | {action} | Jane Smith | 2026-12-18 | In progress |
    """


def test_a_numbered_list_is_counted() -> None:
    assert told(page("1. Replace the door closer ⏎ 2. Test the door ⏎ 3. Log the result"), "ACT005") == [
        'B2 CR-07 holds three tasks in one cell, the first of them "Replace the door closer".'
    ]


def test_one_task_on_two_lines_is_one_action() -> None:
    assert told(page("Replace the closer ⏎ on the kitchen door"), "ACT005") == []
