"""CLS004: a closure that was checked by its own owner."""

from drawing import told


def page(owner: str, verifier: str, day: str = "2026-10-05") -> str:
    return f"""
    | ID    | Action                  | Owner   | Deadline   | Status | Verified by | Date verified |
    | ----- | ----------------------- | ------- | ---------- | ------ | ----------- | ------------- |
    | CR-07 | Replace the door closer | {owner} | 2026-10-18 | Closed | {verifier}  | {day}         |
    """


def test_the_owner_cannot_check() -> None:
    assert told(page("Jane Smith", "Jane Smith"), "CLS004") == [
        'F2 CR-07 was checked by "Jane Smith", who is the owner.'
    ]


def test_initials_are_compared_as_a_person() -> None:
    assert told(page("Grace Adeyemi", "GA"), "CLS004") == [
        'F2 CR-07 was checked by "GA", who is the owner, Grace Adeyemi.'
    ]


def test_self_is_the_owner() -> None:
    assert told(page("Grace Adeyemi", "Self"), "CLS004") == [
        'F2 CR-07 was checked by "Self", who is the owner, Grace Adeyemi.'
    ]


def test_somebody_else_may_check() -> None:
    assert told(page("Grace Adeyemi", "Karen Whitfield"), "CLS004") == []


def test_a_check_still_to_come_is_left_to_other_rules() -> None:
    assert told(page("Jane Smith", "Jane Smith", "2026-12-09"), "CLS004") == []
    assert len(told(page("Jane Smith", "Jane Smith", "2026-12-09"), "CLS003")) == 1
