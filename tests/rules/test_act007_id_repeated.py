"""ACT007: two rows that share an id."""

from drawing import told


def test_the_later_row_is_reported_and_names_the_first() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-12-18 | In progress |
    | cr-07 | Count the MAR charts    | Tom Jones  | 2026-12-18 | In progress |
    """
    assert told(page, "ACT007") == [
        'A4 "cr-07" under ID is also the id of the action on row 2.',
    ]


def test_actions_without_an_id_share_none() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    |       | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    |       | Count the MAR charts    | Tom Jones  | 2026-12-18 | In progress |
    | CR-09 | Fit two restrictors     | Tom Jones  | 2026-12-18 | In progress |
    """
    assert told(page, "ACT007") == []
