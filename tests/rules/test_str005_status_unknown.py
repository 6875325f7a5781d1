"""STR005: a status that can't be read, or that is blank where others have one."""

from drawing import told


def page(status: str, other: str = "In progress") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status   |
    | ----- | ----------------------- | ---------- | ---------- | -------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {status} |
    | CR-08 | Repair the call bell    | Tom Jones  | 2026-12-18 | {other}  |
    """


def test_a_sentence_is_not_a_status() -> None:
    assert told(page("Marcia has rung the supplier and is waiting for a date"), "STR005") == [
        'E2 The status of CR-07, "Marcia has rung the supplier and is waiting for a date", '
        "can't be read, so it counts as open."
    ]


def test_a_blank_is_told_where_others_have_a_status() -> None:
    assert told(page(""), "STR005") == ["E2 CR-07 has no status, while other actions have one; it counts as open."]


def test_a_status_in_error_is_left_to_another_rule() -> None:
    assert told(page("#REF!"), "STR005") == []


def test_where_nobody_has_a_status_none_is_missing() -> None:
    assert told(page("", ""), "STR005") == []
