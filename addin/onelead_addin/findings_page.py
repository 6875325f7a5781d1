"""The Findings page: what is wrong, where, and what to do, in the order in which it should be put right."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.checking import Outcome, counts
from onelead.figure_words import figure_in_words, gap_in_words, supported_in_words
from onelead.limit import LIMIT
from onelead.model import Finding, Severity
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable, Row
from onelead.reports.readable import place, rank
from onelead.said_once import readable
from onelead.words import counted, day_in_words, listed

NAME = "Findings"
COLUMNS = (
    PageColumn("Look at", 22),
    PageColumn("Action", 10),
    PageColumn("What is wrong", 60),
    PageColumn("What to do", 60),
    PageColumn("How grave", 11),
    PageColumn("Heading", 18),
    PageColumn("What the cell says", 32),
    PageColumn("Rule", 9),
)
ACCEPTED = PageColumn("Accepted", 24)
WORDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}
LOOKS = {Severity.ERROR: Emphasis.BAD, Severity.WARNING: Emphasis.DOUBT, Severity.NOTE: Emphasis.PLAIN}


def findings_page(outcome: Outcome) -> Page:
    """Return the page: what to know first, then every finding, the gravest first."""
    found = sorted(readable(outcome.all_findings), key=rank)
    some_accepted = any(each.accepted for each in found)
    columns = (*COLUMNS, ACCEPTED) if some_accepted else COLUMNS
    rows = tuple(_row(each)[: len(columns)] for each in found)
    return Page(
        name=NAME,
        title=f"findings, checked for {day_in_words(outcome.today)}",
        parts=(
            *(Line(text, Emphasis.STRONG) for text in summary(outcome)),
            PageTable(columns, rows, when_empty="Nothing to put right was found."),
            Line(""),
            Line(LIMIT, Emphasis.QUIET),
        ),
    )


def summary(outcome: Outcome) -> Iterator[str]:
    """Yield what a person should know first: how much there is to put right, and how far the plan really is."""
    found = counts(iter(readable(outcome.all_findings)))
    kinds = [(found[Severity.ERROR], "error"), (found[Severity.WARNING], "warning"), (found[Severity.NOTE], "note")]
    said = [counted(number, word) for number, word in kinds if number]
    yield f"{listed(said)}." if said else "No errors, warnings or notes."
    if outcome.figures:
        yield f"Claimed as finished: {figure_in_words(outcome.figures.claimed)}."
        yield f"Supported by what is recorded: {supported_in_words(outcome.figures)}."
        yield f"Gap: {gap_in_words(outcome.figures)}."


def _row(finding: Finding) -> Row:
    link = f"'{finding.sheet.replace(chr(39), chr(39) * 2)}'!{finding.cell}" if finding.cell else ""
    return (
        Cell(place(finding), link=link),
        finding.action or "",
        finding.message,
        finding.remedy,
        Cell(WORDS[finding.severity], LOOKS[finding.severity]),
        finding.heading,
        finding.value,
        finding.code,
        finding.accepted,
    )
