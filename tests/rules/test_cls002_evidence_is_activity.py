"""CLS002: a closure whose evidence says what was done, not what changed."""

from drawing import told


def page(evidence: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      | Evidence   |
    | ----- | ----------------------- | ---------- | ---------- | ----------- | ---------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | Closed      | {evidence} |
    """


def test_a_request_is_not_a_result() -> None:
    assert told(page("Request raised with the landlord 3/7/26"), "CLS002") == [
        'F2 The evidence of CR-07, "Request raised with the landlord 3/7/26", says what was done or asked, '
        "not what changed."
    ]


def test_activity_together_with_a_result_is_a_result() -> None:
    assert told(page("Raised with the landlord 3/7/26; door shut at 10 of 10 checks 20/10/26"), "CLS002") == []
