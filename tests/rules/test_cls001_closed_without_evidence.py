"""CLS001: a closure with nothing to show for it."""

from drawing import told


def page(evidence: str, status: str = "Closed") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      | Evidence   |
    | ----- | ----------------------- | ---------- | ---------- | ----------- | ---------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | {status}    | {evidence} |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-12-18 | In progress |            |
    """


def test_a_blank_is_no_evidence() -> None:
    assert told(page(""), "CLS001") == ['F2 CR-07 is "Closed", and there is no evidence under Evidence.']


def test_a_word_that_repeats_the_claim_is_no_evidence() -> None:
    assert told(page("Done"), "CLS001") == ['F2 CR-07 is "Closed", and its only evidence is "Done".']


def test_a_result_is_evidence() -> None:
    assert told(page("Door shut at 10 of 10 checks 20/10/26"), "CLS001") == []


def test_open_and_cancelled_actions_need_none() -> None:
    assert told(page("", "In progress"), "CLS001") == told(page("", "Cancelled"), "CLS001") == []


def test_an_evidence_cell_in_error_is_left_to_another_rule() -> None:
    assert told(page("#N/A"), "CLS001") == []
    assert told(page("#N/A"), "STR006") == ["F2 Evidence of CR-07 shows #N/A, so nobody can tell what it says."]


def test_a_tracker_without_an_evidence_column_is_told_once() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status |
    | ----- | ----------------------- | ---------- | ---------- | ------ |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | Closed |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-10-18 | Closed |
    """
    assert told(page, "CLS001") == []
    assert len([each for each in told(page, "STR003") if "for the evidence," in each]) == 1
