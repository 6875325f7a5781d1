"""How sentences name an action, a heading and a cell."""

import copy
import dataclasses
import datetime as dt
import pickle

import pytest

from drawing import outcome_from, told
from onelead.batch.packed import dumped, loaded
from onelead.model import Field, Finding
from onelead.values import replace
from onelead.words import counted, day_in_words, listed, number_in_words, quoted, rows_in_words


def page(ref: str, heading: str = "Deadline") -> str:
    return f"""
    | Ref   | Action                  | Owner      | {heading}  | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | {ref} | Replace the door closer | Jane Smith | ASAP       | In progress |
    | CR-08 | Repair the call bell    |            | 2026-12-18 | In progress |
    """


@pytest.mark.parametrize(
    ("ref", "named"), [("CR-07", "CR-07"), ("46", "action 46"), ("", "the action on row 2"), ("rc7", "rc7")]
)
def test_an_action_inside_a_sentence(ref: str, named: str) -> None:
    assert told(page(ref), "DUE002") == [f'D2 The deadline of {named}, "ASAP", is not a date.']


def test_an_action_at_the_start_of_a_sentence() -> None:
    no_owner = page("46").replace("Jane Smith", "")
    assert told(no_owner, "OWN001")[0] == "C2 Action 46 has no owner."


def test_a_heading_is_quoted_on_one_line_without_its_colon() -> None:
    (missing,) = told(page("CR-07", "By ⏎ When:").replace("ASAP", ""), "DUE001")
    assert missing == "D2 CR-07 has no deadline."


def test_a_long_cell_is_quoted_in_part() -> None:
    assert quoted("one\n two  three") == "one two three"
    assert quoted("x" * 81) == "x" * 79 + "…"
    assert quoted("x" * 80) == "x" * 80


def test_dates_numbers_and_lists_in_words() -> None:
    assert day_in_words(dt.date(2026, 10, 31)) == "31 October 2026"
    assert counted(1, "day") == "1 day"
    assert counted(1200, "day") == "1,200 days"
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"], "or") == "a, b or c"
    assert number_in_words(3) == "three"
    assert number_in_words(12) == "12"


def test_rows_in_words_say_how_many_more_there_are() -> None:
    assert rows_in_words([7]) == "row 7"
    assert rows_in_words([7, 9]) == "rows 7 and 9"
    assert rows_in_words(range(1, 10)) == "rows 1, 2, 3, 4, 5, 6 and 3 more"


def test_of_rows_that_share_something_one_is_told_of_the_others() -> None:
    assert rows_in_words([7, 9], but=7) == "row 9"
    assert rows_in_words([5, 7, 9], but=7) == "rows 5 and 9"
    assert rows_in_words(range(1, 8), but=3) == "rows 1, 2, 4, 5, 6 and 7"
    assert rows_in_words(range(1, 10), but=3) == "rows 1, 2, 4, 5, 6, 7 and 2 more"
    assert rows_in_words(range(1, 10), but=9) == "rows 1, 2, 3, 4, 5, 6 and 2 more"


def test_every_field_is_told_in_words_of_its_own() -> None:
    told = [field.in_words for field in Field]

    assert len(set(told)) == len(told)
    assert not any("_" in words for words in told)


def findings() -> tuple[Finding, ...]:
    (tracker,) = outcome_from(page("CR-07")).trackers
    return tracker.findings


def test_a_finding_is_the_same_whether_or_not_it_was_asked_for_its_message() -> None:
    asked = findings()
    messages = [each.message for each in asked]
    assert (findings(), asked) == (asked, findings())
    assert [hash(each) for each in findings()] == [hash(each) for each in asked]
    assert [repr(each) for each in findings()] == [repr(each) for each in asked]
    assert [replace(each, accepted="yes").message for each in findings()] == messages
    assert [replace(each, message="Other.").message for each in findings()] == ["Other." for _ in asked]
    assert [dataclasses.replace(each, message="Other.") for each in findings()] == [
        replace(each, message="Other.") for each in asked
    ]


def test_a_finding_that_nobody_asked_for_its_message_is_packed_with_it() -> None:
    assert loaded(dumped(findings())) == findings()
    assert pickle.loads(pickle.dumps(findings())) == copy.deepcopy(findings()) == findings()
