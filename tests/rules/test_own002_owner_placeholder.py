"""OWN002: an owner cell that holds words standing for nobody."""

from drawing import told


def test_words_that_stand_for_nobody_are_quoted() -> None:
    page = """
    | ID    | Action                  | Owner           | Deadline   | Status      |
    | ----- | ----------------------- | --------------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | TBC             | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | To be confirmed | 2026-12-18 | In progress |
    """
    assert told(page, "OWN002") == [
        'C2 CR-07 has "TBC" where the owner\'s name belongs.',
        'C3 CR-08 has "To be confirmed" where the owner\'s name belongs.',
    ]


def test_a_placeholder_is_not_also_a_blank() -> None:
    page = """
    | ID    | Action                  | Owner | Deadline   | Status      |
    | ----- | ----------------------- | ----- | ---------- | ----------- |
    | CR-07 | Replace the door closer | N/A   | 2026-12-18 | In progress |
    """
    assert told(page, "OWN001") == []
    assert told(page, "OWN002") == ['C2 CR-07 has "N/A" where the owner\'s name belongs.']
