"""DUE001: an open action with no deadline."""

from drawing import findings_from, told


def test_an_open_action_needs_a_deadline() -> None:
    page = """
    | ID    | Action                  | Owner      | By When    | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith |            | In progress |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "DUE001")
    assert (finding.cell, finding.message) == ("D2", "CR-07 has no deadline.")
    assert finding.remedy == "Write under By When the date by which the result should be visible."


def test_words_instead_of_a_date_are_left_to_another_rule() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | TBC        | In progress |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18 | In progress |
    """
    assert told(page, "DUE001") == []
    assert told(page, "DUE002") == ['D2 The deadline of CR-07, "TBC", is not a date.']


def test_a_tracker_without_a_deadline_column_is_told_once() -> None:
    page = """
    | ID    | Action                  | Owner      | Status      |
    | ----- | ----------------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | In progress |
    """
    assert told(page, "DUE001") == []
    assert "This sheet has no column for the deadline" in " ".join(told(page, "STR003"))
