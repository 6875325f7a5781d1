"""CLS019: a closure that was checked by somebody who helped to do it."""

from drawing import told


def page(verifier: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Supported by | Deadline   | Status | Verified by |
    | ----- | ----------------------- | ---------- | ------------ | ---------- | ------ | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | Tom Jones    | 2026-10-18 | Closed | {verifier}  |
    """


def test_a_helper_should_not_check() -> None:
    assert told(page("Tom Jones"), "CLS019") == [
        'G2 CR-07 was checked by "Tom Jones", who also stands under Supported by.'
    ]


def test_somebody_with_no_part_in_it_may_check() -> None:
    assert told(page("Karen Whitfield"), "CLS019") == []
