"""CLS013: a closure for which no one person answers."""

import pytest

from drawing import told


@pytest.mark.parametrize(
    ("owner", "sentence"),
    [
        ("", 'CR-07 is "Closed", but nobody is named under Owner.'),
        ("TBC", 'CR-07 is "Closed", but "TBC" under Owner is nobody.'),
        (
            "Jane Smith / Tom Jones",
            'CR-07 is "Closed", but "Jane Smith / Tom Jones" under Owner is more than one person.',
        ),
        ("Senior Carers", 'CR-07 is "Closed", but "Senior Carers" under Owner is a group.'),
    ],
)
def test_why_nobody_answers_is_said(owner: str, sentence: str) -> None:
    assert told(page(owner), "CLS013") == [f"C2 {sentence}"]


def page(owner: str) -> str:
    return f"""
    | ID    | Action                  | Owner     | Deadline   | Status | Evidence                              |
    | ----- | ----------------------- | --------- | ---------- | ------ | ------------------------------------- |
    | CR-07 | Replace the door closer | {owner}   | 2026-12-18 | Closed | Door shut at 10 of 10 checks 20/10/26 |
    | CR-08 | Repair the call bell    | Tom Jones | 2026-12-18 | Open   |                                       |
    """


def test_a_post_or_an_unclear_owner_is_for_a_person_to_decide() -> None:
    assert told(page("Registered Manager"), "CLS013") == told(page("KW"), "CLS013") == []
