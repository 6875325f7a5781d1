"""DUE002: a deadline that is words, a quarter or a range instead of a day."""

import pytest

from drawing import findings_from, told


def page(deadline: str, status: str = "In progress") -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | {deadline} | {status}    |
    | CR-08 | Count the MAR charts    | Tom Jones  | 2026-12-18 | In progress |
    """


@pytest.mark.parametrize("words", ["ASAP", "Ongoing", "30 days", "19 - 23/2/2027"])
def test_words_are_not_a_date(words: str) -> None:
    assert told(page(words), "DUE002") == [f'D2 The deadline of CR-07, "{words}", is not a date.']


def test_what_the_words_probably_mean_is_offered() -> None:
    (finding,) = findings_from(page("End of March 2027"), "DUE002")
    assert finding.message == 'The deadline of CR-07, "End of March 2027", is not a date.'
    assert finding.remedy == (
        "Write 31 March 2027 under Deadline if that is what is meant, else the date when the result should be visible."
    )


@pytest.mark.parametrize("number", ["'311326", "'99999", "²"])
def test_a_number_that_is_no_day_is_not_a_date(number: str) -> None:
    assert told(page(number), "DUE002") == [f'D2 The deadline of CR-07, "{number}", is not a date.']


@pytest.mark.parametrize("date", ["18/12/2026", "18 Dec 26", "18th December 2026", "2026-12-18"])
def test_a_date_may_be_written_in_any_usual_form(date: str) -> None:
    assert told(page(date), "DUE002") == []


def test_a_cancelled_action_needs_no_date() -> None:
    assert told(page("ASAP", "Cancelled"), "DUE002") == []
