"""CLS018: the same evidence text on three or more closures."""

from drawing import told


def page(*evidence: str) -> str:
    rows = "\n".join(
        f"| CR-{number:02} | Test the light in room {number} | Jane Smith | 2026-10-18 | Closed | {text} |"
        for number, text in enumerate(evidence, 1)
    )
    return f"""
    | ID | Action | Owner | Deadline | Status | Evidence |
    | -- | ------ | ----- | -------- | ------ | -------- |
    {rows}
    """


def test_the_same_words_on_three_closures_are_told_on_each() -> None:
    same = "Audit 20/9/26: 12 of 12"
    assert told(page(same, same.upper(), "Light on at 6 of 6 tests", same), "CLS018") == [
        'F2 The evidence of CR-01, "Audit 20/9/26: 12 of 12", stands word for word on rows 3 and 5 too.',
        'F3 The evidence of CR-02, "AUDIT 20/9/26: 12 OF 12", stands word for word on rows 2 and 5 too.',
        'F5 The evidence of CR-04, "Audit 20/9/26: 12 of 12", stands word for word on rows 2 and 3 too.',
    ]


def test_one_audit_may_serve_two_actions() -> None:
    assert told(page("Audit 20/9/26: 12 of 12", "Audit 20/9/26: 12 of 12", "Light on"), "CLS018") == []


def test_what_is_no_evidence_is_left_to_another_rule() -> None:
    assert told(page("Done", "Done", "Done"), "CLS018") == []
