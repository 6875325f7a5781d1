"""Every template and every sample in a real spreadsheet program: it opens, works itself out, and agrees with OneLead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from onelead.model import Closure, Figures
from onelead_templates import TEMPLATES
from templates.plans import checked, plan_in
from templates.spreadsheet import Spreadsheet

Open = Callable[[bytes], Spreadsheet]

WORDING = {"CLS001", "CLS002", "CLS008", "CLS009", "CLS014", "CLS016"}
"""What only a reader of the evidence, or the logs, decide: there Check asks a person to read the evidence."""


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_cell_of_an_empty_template_is_in_error(name: str, opened: Open) -> None:
    assert opened(TEMPLATES[name].path.read_bytes()).cells_in_error() == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_no_cell_of_a_sample_is_in_error(name: str, opened: Open) -> None:
    assert opened(TEMPLATES[name].sample_path.read_bytes()).cells_in_error() == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_an_empty_template_says_that_nothing_is_due(name: str, opened: Open) -> None:
    words = _figures_in_words(opened(TEMPLATES[name].path.read_bytes()))

    assert set(words.values()) == {"none due"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_stored_results_are_those_of_the_program(name: str, opened: Open) -> None:
    content = TEMPLATES[name].sample_path.read_bytes()
    plan = plan_in(checked(content)).tracker
    check = next(column.number for column in plan.unused if column.heading == "Check")

    shown = [line["Check"] for line in opened(content).lines("Action plan", "Action ID") if line["Action"]]

    assert [_stored(content, action.row, check) for action in plan.actions] == shown


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_workbook_and_onelead_give_each_closure_the_same_verdict(name: str, opened: Open) -> None:
    content = TEMPLATES[name].sample_path.read_bytes()
    lines = [line for line in opened(content).lines("Action plan", "Action ID") if line["Action"]]
    plan = plan_in(checked(content))

    assert len(lines) == len(plan.tracker.actions)
    for line, action in zip(lines, plan.tracker.actions, strict=True):
        verdict = plan.verdicts[action.row]
        if set(verdict.reasons) & WORDING and set(verdict.reasons) <= WORDING:
            assert "Read the evidence" in str(line["Check"]), line["Action ID"]
        else:
            assert line["Verdict"] == _in_words(verdict.closure), line["Action ID"]
        assert line["Answerable"] == action.ownership.value, line["Action ID"]


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_figures_of_a_sample_equal_oneleads(name: str, opened: Open) -> None:
    content = TEMPLATES[name].sample_path.read_bytes()
    plan = plan_in(checked(content))
    read = [set(each.reasons) for each in plan.verdicts.values()]
    by_wording = sum(bool(reasons) and reasons <= WORDING for reasons in read)

    figures = shown_figures(opened(content))

    expected = expected_figures(plan.figures)
    # Where only the wording of the evidence fails, the workbook can't tell and asks a person to read it.
    expected["Unsupported"] = (expected["Unsupported"][0] - by_wording, expected["Unsupported"][1])
    expected["Cannot tell"] = (expected["Cannot tell"][0] + by_wording, expected["Cannot tell"][1])
    assert figures == expected


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_gap_counts_the_closures_that_make_it(name: str, opened: Open) -> None:
    book = opened(TEMPLATES[name].sample_path.read_bytes())
    figures = shown_figures(book)

    told = next(str(line["n"]) for line in book.lines("Completion", "Figure") if line["Figure"] == "Assurance gap")

    fails, cannot_tell = figures["Unsupported"][0], figures["Cannot tell"][0]
    assert fails + cannot_tell == figures["Claimed completion"][0] - figures["Supported"][0]
    assert told.endswith(f" points: {fails} unsupported, {cannot_tell} cannot be told")


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_samples_show_many_sorts_of_defects(name: str) -> None:
    codes = {finding.code for finding in checked(TEMPLATES[name].sample_path.read_bytes()).all_findings}

    assert len(codes) >= 12
    assert {"CLS002", "DUE006"} <= codes
    assert codes & {"OWN001", "OWN002"}
    assert codes & {"OWN003", "OWN004"}


def shown_figures(book: Spreadsheet) -> dict[str, tuple[int, int]]:
    """Return numerator and denominator of each figure on Completion."""
    return {str(line["Figure"]): (int(line["n"]), int(line["of"])) for line in book.lines("Completion", "Figure")[:7]}


def expected_figures(figures: Figures) -> dict[str, tuple[int, int]]:
    """Return OneLead's figures under the words of Completion."""
    named = {
        "Claimed completion": figures.claimed,
        "Supported": figures.supported,
        "Unsupported": figures.unsupported,
        "Cannot tell": figures.cannot_tell,
        "Supported of those due": figures.supported_of_due,
        "On-time completion": figures.on_time,
        "One named owner": figures.single_ownership,
    }
    return {name: (figure.n, figure.of) for name, figure in named.items()}


def _figures_in_words(book: Spreadsheet) -> dict[str, str]:
    return {str(line["Figure"]): str(line["In words"]) for line in book.lines("Completion", "Figure")[:7]}


def _in_words(closure: Closure | None) -> str:
    return "" if closure is None else closure.value.replace("_", " ")


def _stored(content: bytes, row: int, column: int) -> object:
    from onelead.reading.opening.files import book_from_bytes

    return next(grid for grid in book_from_bytes(content) if grid.name == "Action plan").value(row, column)
