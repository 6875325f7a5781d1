"""OWN001: an action that nobody owns."""

from drawing import findings_from, told


def test_a_blank_owner_is_missing() -> None:
    page = """
    | ID    | Action                   | Owner | Support   | Deadline   | Status      |
    | ----- | ------------------------ | ----- | --------- | ---------- | ----------- |
    | CR-07 | Replace the door closer  |       | Tom Jones | 2026-12-18 | In progress |
    |       | Count the MAR charts     |       |           | 2026-12-18 | In progress |
    """
    assert told(page, "OWN001") == ["C2 CR-07 has no owner.", "C3 The action on row 3 has no owner."]


def test_the_remedy_names_the_columns_as_the_tracker_does() -> None:
    page = """
    | Ref   | Actions to be taken     | By Whom | Supported by | By When    | Status      |
    | ----- | ----------------------- | ------- | ------------ | ---------- | ----------- |
    | CR-07 | Replace the door closer |         | Tom Jones    | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "OWN001")
    assert finding.remedy == "Write one person's name under By Whom; put helpers under Supported by."
    assert (finding.heading, finding.value, finding.action) == ("By Whom", "", "CR-07")


def test_a_cell_of_non_breaking_spaces_is_blank() -> None:
    page = """
    | ID    | Action                  | Owner  | Deadline   | Status      |
    | ----- | ----------------------- | ------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | \u00a0 | 2026-12-18 | In progress |
    """
    assert told(page, "OWN001") == ["C2 CR-07 has no owner."]


def test_a_cancelled_action_needs_no_owner() -> None:
    page = """
    | ID    | Action                  | Owner | Deadline   | Status    |
    | ----- | ----------------------- | ----- | ---------- | --------- |
    | CR-07 | Replace the door closer |       | 2026-12-18 | Cancelled |
    """
    assert told(page, "OWN001") == []


def test_an_owner_cell_in_error_is_left_to_another_rule() -> None:
    page = """
    | ID    | Action                  | Owner  | Deadline   | Status      |
    | ----- | ----------------------- | ------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | #REF!  | 2026-12-18 | In progress |
    """
    assert told(page, "OWN001") == []
    assert told(page, "STR006") == ["C2 Owner of CR-07 shows #REF!, so nobody can tell what it says."]


def test_a_tracker_without_an_owner_column_is_told_once() -> None:
    page = """
    | ID    | Action                  | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | 2026-12-18 | In progress |
    """
    assert told(page, "OWN001") == []
    assert len([each for each in told(page, "STR003") if "for the owner," in each]) == 1
