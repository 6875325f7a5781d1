"""ACT002: an action that does not say what will change."""

import pytest

from drawing import findings_from, told


def page(action: str, status: str = "In progress") -> str:
    return f"""
    | ID    | Action   | Owner      | Deadline   | Status      |
    | ----- | -------- | ---------- | ---------- | ----------- |
    | CR-07 | {action} | Jane Smith | 2026-12-18 | {status}    |
    | CR-08 | Fit two window restrictors in Room 5 | Tom Jones | 2026-12-18 | In progress |
    """


@pytest.mark.parametrize("action", ["Improve recording", "Review care plans", "Improve communication"])
def test_a_general_verb_with_a_kind_of_record_is_too_broad(action: str) -> None:
    assert told(page(action), "ACT002") == [f'B2 CR-07, "{action}", does not say what will change.']


def test_what_is_particular_is_enough() -> None:
    assert told(page("Review the MAR chart of Room 5 each Monday"), "ACT002") == []


def test_the_remedy_is_one_sentence() -> None:
    (finding,) = findings_from(page("Improve recording"), "ACT002")
    assert finding.remedy == "Say under Action what will change, for whom, and how it will be checked."
