"""OWN003: an action with more than one owner."""

from drawing import findings_from, told


def test_the_people_are_counted() -> None:
    page = """
    | ID    | Action                  | Owner                                | Deadline   | Status      |
    | ----- | ----------------------- | ------------------------------------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith / Tom Jones               | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | Jane Smith, Tom Jones and Ali Khan   | 2026-12-18 | In progress |
    | CR-09 | Fit two restrictors     | Jane Smith ⏎ Tom Jones               | 2026-12-18 | In progress |
    """
    assert told(page, "OWN003") == [
        'C2 CR-07 is owned by "Jane Smith / Tom Jones", which is two people.',
        'C3 CR-08 is owned by "Jane Smith, Tom Jones and Ali Khan", which is three people.',
        'C4 CR-09 is owned by "Jane Smith Tom Jones", which is two people.',
    ]


def test_the_remedy_moves_the_other_to_support() -> None:
    page = """
    | ID    | Action                  | Owner                  | Deadline   | Status      |
    | ----- | ----------------------- | ---------------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith & Tom Jones | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "OWN003")
    assert finding.remedy == "Choose who answers for this action; move the other to Support."


def test_one_person_with_a_helper_is_one_owner() -> None:
    page = """
    | ID    | Action                  | Owner                                 | Deadline   | Status      |
    | ----- | ----------------------- | ------------------------------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith with support from Tom Jones | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | Jane McLucas, Director of Nursing     | 2026-12-18 | In progress |
    """
    assert told(page, "OWN003") == []
