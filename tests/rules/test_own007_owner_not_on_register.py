"""OWN007: an owner whom the workbook's own list of people does not know."""

from drawing import findings_from, told

PEOPLE = """
    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
    | Tom Jones  | Senior Carer   |
"""


def test_the_nearest_name_is_offered() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smyth | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page + PEOPLE, "OWN007")
    assert finding.message == (
        'CR-07 is owned by "Jane Smyth", who is not on the People sheet; the nearest name there is Jane Smith.'
    )
    assert finding.remedy == (
        "Write Jane Smith under Owner if that is who is meant; else add the person to the People sheet."
    )


def test_a_stranger_is_told_without_a_guess() -> None:
    page = """
    | ID    | Action                  | Owner        | Deadline   | Status      |
    | ----- | ----------------------- | ------------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | Tomasz Nowak | 2026-12-18 | In progress |
    """
    assert told(page + PEOPLE, "OWN007") == ['C2 CR-07 is owned by "Tomasz Nowak", who is not on the People sheet.']


def test_without_a_list_of_people_nobody_is_missing_from_it() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smyth | 2026-12-18 | In progress |
    """
    assert told(page, "OWN007") == []
