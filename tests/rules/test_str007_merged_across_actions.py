"""STR007: a merged cell that spans several actions."""

from drawing import told, tracker_from

PAGE = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | ^^         | 2026-12-18 | In progress |
    | CR-09 | Fit two restrictors     | ^^         | 2026-12-18 | In progress |
"""


def test_the_value_is_quoted_and_the_actions_counted() -> None:
    assert told(PAGE, "STR007") == [
        'C2 One merged cell under Owner, "Jane Smith", spans three actions; it is taken for each of them.'
    ]


def test_each_action_has_the_owner_of_the_merged_cell() -> None:
    assert [action.owner.name for action in tracker_from(PAGE).actions] == ["Jane Smith"] * 3
    assert told(PAGE, "OWN001") == []
