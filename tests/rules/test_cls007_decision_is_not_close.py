"""CLS007: a closure that the meeting did not agree to."""

from drawing import findings_from, told


def page(decision: str, reviewed: str = "2026-10-13", status: str = "Closed") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status   | Review date | Decision   |
    | ----- | ----------------------- | ---------- | ---------- | -------- | ----------- | ---------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | {status} | {reviewed}  | {decision} |
    """


def test_status_and_decision_are_both_quoted() -> None:
    (finding,) = findings_from(page("Extend to 30/11/26"), "CLS007")
    assert finding.message == (
        'The status of CR-07 says "Closed", but the meeting of 13 October 2026 decided "Extend to 30/11/26".'
    )
    assert finding.remedy == "Reopen it, or record under Decision the later decision to close."


def test_keeping_it_open_is_extending_it() -> None:
    assert len(told(page("Keep open"), "CLS007")) == 1


def test_the_meeting_has_no_date_where_none_is_recorded() -> None:
    assert told(page("Escalate to NI", reviewed=""), "CLS007") == [
        'G2 The status of CR-07 says "Closed", but the meeting decided "Escalate to NI".'
    ]


def test_an_open_action_may_be_extended() -> None:
    assert told(page("Extend", status="In progress"), "CLS007") == []
