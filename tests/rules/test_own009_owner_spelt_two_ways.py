"""OWN009: one person whose name the owner column writes in two ways."""

from drawing import findings_from, told


def page(owner: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-12-18 | In progress |
    | CR-09 | Fit two restrictors     | {owner}    | 2026-12-18 | In progress |
    """


PEOPLE = """
    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
"""


def test_the_usual_spelling_is_named() -> None:
    (finding,) = findings_from(page("J. Smith"), "OWN009")
    assert (finding.cell, finding.message) == (
        "C4",
        'CR-09 is owned by "J. Smith", who seems to be Jane Smith elsewhere in the column.',
    )
    assert finding.remedy == (
        "If they are one person, write Jane Smith in every row; if they are two, add both to a People sheet."
    )


def test_capitals_alone_make_another_spelling() -> None:
    assert len(told(page("Jane smith"), "OWN009")) == 1


def test_two_people_are_two() -> None:
    assert told(page("Tom Jones"), "OWN009") == []


def test_a_register_settles_it() -> None:
    assert told(page("J. Smith") + PEOPLE, "OWN009") == []
