"""OWN006: an owner cell from which nobody can tell who is meant."""

from drawing import told


def test_initials_that_nothing_explains_are_unclear() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | KW         | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | Jane Smith | 2026-12-18 | In progress |
    """
    assert told(page, "OWN006") == ['C2 CR-07 is owned by "KW", and this workbook does not show who that is.']


def test_initials_that_the_people_sheet_explains_are_clear() -> None:
    page = """
    | ID    | Action                  | Owner | Deadline   | Status      |
    | ----- | ----------------------- | ----- | ---------- | ----------- |
    | CR-07 | Replace the door closer | KW    | 2026-12-18 | In progress |

    **Team**

    | Name            | Initials | Role           |
    | --------------- | -------- | -------------- |
    | Karen Whitfield | KW       | Deputy Manager |
    """
    assert told(page, "OWN006") == []
