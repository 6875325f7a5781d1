"""CLS011: a closure of high priority that rests on one kind of source."""

from drawing import findings_from, told


def page(evidence: str, priority: str = "High") -> str:
    return f"""
    | ID    | Action                 | Owner      | Deadline   | Priority   | Status | Evidence   |
    | ----- | ---------------------- | ---------- | ---------- | ---------- | ------ | ---------- |
    | CR-07 | Weigh the 6 at risk    | Jane Smith | 2026-10-18 | {priority} | Closed | {evidence} |
    | CR-08 | Label the four hoists  | Tom Jones  | 2026-12-18 | Low        | Open   |            |
    """


def test_one_audit_alone_is_one_source() -> None:
    assert told(page("Weight audit 20/10/26: 6 of 6 complete"), "CLS011") == [
        'G2 CR-07 has high priority, and its evidence, "Weight audit 20/10/26: 6 of 6 complete", '
        "shows one kind of source alone: audits."
    ]


def test_a_result_that_names_no_source_is_asked_for_them() -> None:
    (found,) = findings_from(page("Falls of September: 5 of 5 residents have a changed plan"), "CLS011")

    assert found.message.endswith('"Falls of September: 5 of 5 residents have a changed plan", names no source.')
    assert found.remedy.startswith("Say where it was seen, in two kinds of source")


def test_two_kinds_that_agree_are_enough() -> None:
    assert told(page("Weight audit 20/10/26: 6 of 6; feedback from 3 relatives 25/10/26: all content"), "CLS011") == []


def test_a_low_priority_may_rest_on_one() -> None:
    assert told(page("Weight audit 20/10/26: 6 of 6 complete", "Low"), "CLS011") == []


def test_what_is_no_result_is_left_to_other_rules() -> None:
    assert told(page("Discussed at the staff meeting"), "CLS011") == []
