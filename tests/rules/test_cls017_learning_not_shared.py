"""CLS017: a closure of which staff were told by e-mail alone, or not at all."""

from drawing import told


def page(informed: str, status: str = "Closed") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status   | Staff informed        |
    | ----- | ----------------------- | ---------- | ---------- | -------- | --------------------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | {status} | {informed}            |
    | CR-08 | Repair the call bell    | Tom Jones  | 2026-10-18 | Closed   | Team meeting 8/9      |
    """


def test_nothing_recorded_is_nothing_learnt() -> None:
    assert told(page(""), "CLS017") == [
        'F2 CR-07 is "Closed", and nothing under Staff informed says how staff learnt of it.'
    ]


def test_an_e_mail_alone_was_only_sent() -> None:
    assert told(page("E-mailed all staff 3/9"), "CLS017") == [
        'F2 Staff learnt of CR-07 by e-mail alone: "E-mailed all staff 3/9" says that it was sent, '
        "not that it was understood."
    ]


def test_an_e_mail_beside_something_else_is_more() -> None:
    assert told(page("E-mailed 3/9, quiz 8/9: 12 of 12 right"), "CLS017") == []


def test_open_actions_are_left_alone() -> None:
    assert told(page("", "In progress"), "CLS017") == []
