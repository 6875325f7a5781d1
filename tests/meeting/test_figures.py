"""Completion as it can be defended: what counts above the line, what below it, and what in neither."""

from __future__ import annotations

import pytest

from drawing import outcome_from
from onelead.completion import completion_of
from onelead.figure_words import (
    figure_in_words,
    gap_in_words,
    on_time_in_words,
    supported_in_words,
    supported_of_due_in_words,
)
from onelead.frameworks import framework
from onelead.model import Figure, Figures
from onelead.pages.completion_pages import completion_paper
from onelead.pages.page import PageTable
from sound_closure import drawn
from two_updates import compared


def figures(page: str) -> Figures:
    found = outcome_from(page).figures
    assert found is not None
    return found


def one(**cells: str) -> Figures:
    """Return the figures of a tracker with one live action, a sound closure but for some cells."""
    return figures(f"{drawn(**cells)}".rpartition("\n")[0])


@pytest.mark.parametrize(
    ("cells", "on_time", "of_due"),
    [
        ({}, Figure(0, 1), Figure(1, 1)),  # the check of 1 October stands in for a date of completion
        ({"Deadline": "2026-10-01"}, Figure(1, 1), Figure(1, 1)),
        ({"Deadline": "2026-11-23"}, Figure(1, 1), Figure(1, 1)),
        ({"Deadline": "2026-11-24"}, Figure(0, 0), Figure(0, 0)),
        ({"Deadline": "2032-11-23"}, Figure(0, 0), Figure(0, 0)),
        ({"Deadline": "TBC"}, Figure(0, 0), Figure(0, 0)),
        ({"Deadline": "2026-10-01", "Evidence": ""}, Figure(0, 1), Figure(0, 1)),
        ({"Deadline": "2026-10-01", "Status": "Open"}, Figure(0, 1), Figure(0, 1)),
        ({"Deadline": "2026-10-01", "Status": "Cancelled"}, Figure(0, 0), Figure(0, 0)),
    ],
)
def test_on_time_is_supported_and_finished_by_the_first_deadline(
    cells: dict[str, str], on_time: Figure, of_due: Figure
) -> None:
    found = one(**cells)

    assert (found.on_time, found.supported_of_due) == (on_time, of_due)


def test_cancelled_actions_are_counted_apart() -> None:
    found = figures(drawn(Status="Cancelled", Owner=""))

    assert (found.actions, found.cancelled) == (1, 1)
    assert (found.claimed, found.supported, found.single_ownership) == (Figure(1, 1), Figure(1, 1), Figure(1, 1))


@pytest.mark.parametrize(
    ("cells", "parts"),
    [({}, (2, 0, 0)), ({"Evidence": ""}, (1, 1, 0)), ({"Evidence": "Sept audit"}, (1, 0, 1))],
)
def test_the_three_parts_of_what_is_claimed(cells: dict[str, str], parts: tuple[int, int, int]) -> None:
    found = figures(drawn(**cells))

    assert (found.supported.n, found.unsupported.n, found.cannot_tell.n) == parts
    assert {each.of for each in (found.claimed, found.supported, found.unsupported, found.cannot_tell)} == {2}


def test_a_supported_closure_without_any_date_is_said_to_be_untold() -> None:
    found = figures(drawn(without="Verified on").rpartition("\n")[0])

    assert (found.timing_unknown, on_time_in_words(found)) == (1, "0 of 1 (0 %); 1 more supported with no date to tell")


def test_what_has_no_readable_deadline_is_said() -> None:
    assert on_time_in_words(figures(drawn(Deadline="ASAP"))) == "0 of 1 (0 %); 1 with no readable deadline, not counted"


def test_where_nothing_can_be_told_no_percentage_is_printed() -> None:
    untold = figures(drawn(without="Decision"))

    assert untold.cannot_tell == Figure(2, 2)
    assert (supported_in_words(untold), supported_of_due_in_words(untold)) == ("not recorded", "not recorded")
    assert gap_in_words(untold) == "100 points between claimed and supported: 0 unsupported, 2 cannot be told"


def test_a_group_or_an_update_of_which_nothing_can_be_told_prints_no_percentage_either() -> None:
    outcome = outcome_from(drawn(Evidence="Sept audit", Deadline="2026-10-01"))
    completion = completion_of([("Plan.xlsx", outcome)], framework(), outcome.today)
    owners = next(page for page in completion_paper(completion, [], [], outcome.today).pages if page.name == "By owner")
    (table,) = [part for part in owners.parts if isinstance(part, PageTable)]
    told = {str(getattr(row[0], "value", row[0])): (row[2], row[5], row[6]) for row in table.rows}

    assert told["Tom Jones"] == ("not recorded", "not recorded", "not recorded")
    assert told["Jane Smith"] == (Figure(1, 1), Figure(1, 1), Figure(0, 1))

    older, newer = drawn(without="Decision"), drawn()
    changes = {each.name: each for each in compared(f"**Older**\n{older}\n**Newer**\n{newer}").figures}
    assert changes["supported"].words == ("not recorded", "2 of 2 (100 %)")
    assert changes["supported"].points is None
    assert changes["claimed"].words == ("2 of 2 (100 %)", "2 of 2 (100 %)")


def test_one_closure_that_can_be_told_is_a_figure() -> None:
    assert supported_in_words(figures(drawn(Evidence="Sept audit"))) == "1 of 2 (50 %)"


def test_where_nothing_is_claimed_the_figure_is_none_of_all() -> None:
    assert supported_in_words(one(Status="Open")) == "0 of 1 (0 %)"
    assert gap_in_words(one(Status="Open")) == "nothing is claimed as finished"


def test_of_nothing_no_percentage_is_printed() -> None:
    empty = one(Status="Cancelled")

    assert (figure_in_words(empty.claimed), gap_in_words(empty)) == ("none due", "none due")
    assert supported_of_due_in_words(one(Deadline="2026-11-24")) == "none due"


def test_the_gap_names_what_fails_and_what_is_untold() -> None:
    assert gap_in_words(figures(drawn())) == "none: every claimed closure is supported"
    assert gap_in_words(figures(drawn(Evidence=""))) == (
        "50 points between claimed and supported: 1 unsupported, 0 cannot be told"
    )


@pytest.mark.parametrize(
    "cells", [{}, {"Deadline": "2026-10-01"}, {"Deadline": "2026-11-24"}, {"Evidence": ""}, {"Owner": "Night team"}]
)
def test_a_group_is_counted_as_the_whole_is(cells: dict[str, str]) -> None:
    outcome = outcome_from(drawn(**cells))
    assert outcome.figures is not None
    owners = completion_of([("Plan.xlsx", outcome)], framework(), outcome.today).groups["owner"]

    for name in ("claimed", "supported", "unsupported", "cannot_tell", "supported_of_due", "on_time"):
        parts = [getattr(each, name) for each in owners]
        assert sum(parts, Figure(0, 0)) == getattr(outcome.figures, name), name
