"""OWN005: an owner who is a post that the workbook gives to no one person."""

from drawing import told

PEOPLE = """
    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
    | Ann Lee    | Senior Carer   |
    | Tom Jones  | Senior Carer   |
"""


def test_a_post_that_nobody_is_named_for_is_a_role() -> None:
    page = """
    | ID    | Action                  | Owner              | Deadline   | Status      |
    | ----- | ----------------------- | ------------------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | Registered Manager | 2026-12-18 | In progress |
    """
    assert told(page, "OWN005") == [
        'C2 CR-07 is owned by "Registered Manager", a post, and this workbook does not say which one person holds it.'
    ]


def test_a_post_that_the_people_sheet_gives_to_one_person_is_that_person() -> None:
    page = """
    | ID    | Action                  | Owner          | Deadline   | Status      |
    | ----- | ----------------------- | -------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Deputy Manager | 2026-12-18 | In progress |
    """
    assert told(page + PEOPLE, "OWN005") == []


def test_a_post_that_two_people_hold_is_a_role() -> None:
    page = """
    | ID    | Action                  | Owner        | Deadline   | Status      |
    | ----- | ----------------------- | ------------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | Senior Carer | 2026-12-18 | In progress |
    """
    assert told(page + PEOPLE, "OWN005") == [
        'C2 CR-07 is owned by "Senior Carer", a post, and this workbook does not say which one person holds it.'
    ]
