"""CLS005: a closure whose check said that it had not worked."""

from drawing import told


def page(heading: str, result: str, status: str = "Closed") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status   | Verified by | {heading} |
    | ----- | ----------------------- | ---------- | ---------- | -------- | ----------- | --------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {status} | Tom Jones   | {result}  |
    """


def test_a_check_that_found_it_not_resolved_is_quoted() -> None:
    assert told(page("Verification result", "Not resolved"), "CLS005") == [
        'G2 CR-07 is "Closed", but the check found "Not resolved".'
    ]


def test_partly_is_not_enough() -> None:
    assert len(told(page("Verification result", "Partly resolved"), "CLS005")) == 1


def test_a_heading_may_ask_the_opposite_question() -> None:
    assert told(page("Still a hazard?", "No"), "CLS005") == []
    assert len(told(page("Still a hazard?", "Yes"), "CLS005")) == 1


def test_an_open_action_may_fail_its_check() -> None:
    assert told(page("Verification result", "Not resolved", "In progress"), "CLS005") == []
