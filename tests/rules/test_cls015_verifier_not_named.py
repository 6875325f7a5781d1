"""CLS015: a closure that was checked by a group, or by a post that nobody holds."""

from drawing import told


def page(verifier: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status | Verified by |
    | ----- | ----------------------- | ---------- | ---------- | ------ | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | Closed | {verifier}  |

    **People**

    | Name             | Role           | External |
    | ---------------- | -------------- | -------- |
    | Jane Smith       | Senior Carer   |          |
    | Tom Jones        | Deputy Manager |          |
    | Boots pharmacist | Pharmacist     | Yes      |
    """


def test_a_group_has_no_name() -> None:
    assert told(page("Management team"), "CLS015") == [
        'F2 CR-07 was checked by "Management team", which is a group, so we can\'t tell who looked.'
    ]


def test_a_post_that_nobody_holds_has_no_name() -> None:
    assert told(page("Registered Manager"), "CLS015") == [
        'F2 CR-07 was checked by "Registered Manager", a post that this workbook gives to nobody, '
        "so we can't tell who looked."
    ]


def test_a_post_that_one_person_holds_is_that_person() -> None:
    assert told(page("Deputy Manager"), "CLS015") == []


def test_an_outside_body_of_the_register_may_check() -> None:
    assert told(page("Boots pharmacist"), "CLS015") == []
