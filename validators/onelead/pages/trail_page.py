"""One action on one page, as an inspector follows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import Closure, Field, Finding
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable, Paper, Part
from onelead.pages.run_charts import run_chart
from onelead.trail import Trail
from onelead.trail_steps import Holds, Step
from onelead.wording import name_inside
from onelead.words import counted, day_in_words

EMPHASIS = {
    Holds.YES: Emphasis.GOOD,
    Holds.NO: Emphasis.BAD,
    Holds.CANNOT_TELL: Emphasis.DOUBT,
    Holds.NOT_YET: Emphasis.QUIET,
    Holds.NOT_ASKED: Emphasis.QUIET,
}
VERDICTS = {
    Closure.SUPPORTED: ("Its closure is supported by what is recorded.", Emphasis.GOOD),
    Closure.UNSUPPORTED: ("Its closure is not supported by what is recorded.", Emphasis.BAD),
    Closure.CANNOT_TELL: ("Whether its closure is supported can't be told from what is recorded.", Emphasis.DOUBT),
    None: ("It is not closed.", Emphasis.PLAIN),
}
CANCELLED = "It was cancelled, so it counts in no figure.", Emphasis.PLAIN


def trail_paper(trail: Trail, workbook: str, today: dt.date) -> Paper:
    """Return the trail of one action as a paper of one page."""
    return Paper(f"Trail of {name_inside(trail.action)}", (trail_page(trail, workbook, today),))


def trail_page(trail: Trail, workbook: str, today: dt.date) -> Page:
    """Return the trail of one action as a page."""
    return Page(f"Trail {_name(trail)}", f"Trail of {name_inside(trail.action)}", tuple(_parts(trail, workbook, today)))


def _name(trail: Trail) -> str:
    return trail.action.id or f"row {trail.action.row}"


def _parts(trail: Trail, workbook: str, today: dt.date) -> Iterator[Part]:
    place = f"{workbook}, {trail.tracker.sheet}, row {trail.action.row}; followed on {day_in_words(today)}."
    yield Line(trail.action.text(Field.ACTION) or trail.action.text(Field.ISSUE), Emphasis.STRONG)
    yield Line(place, Emphasis.QUIET)
    yield Line(*(CANCELLED if trail.action.is_cancelled else VERDICTS[trail.verdict.closure]))
    holes = trail.holes
    yield Line(f"{counted(len(holes), 'hole')} in the trail." if holes else "No hole in the trail.")
    columns = (
        PageColumn("What an inspector asks", 34),
        PageColumn("What is recorded", 60),
        PageColumn("Does it hold?", 14),
        PageColumn("What is missing", 46),
    )
    yield PageTable(columns, tuple(map(_row, trail.steps)))
    yield from map(run_chart, trail.measures)
    if trail.findings:
        rows = tuple((_place(each, trail), each.message, each.remedy, each.code) for each in trail.findings)
        wide = (PageColumn("Cell", 18), PageColumn("What is wrong", 60), PageColumn("What to do", 60))
        yield PageTable((*wide, PageColumn("Rule", 10)), rows, title="Findings on this action")


def _place(finding: Finding, trail: Trail) -> str:
    """Return a finding's cell, with its sheet where that is another one."""
    return finding.cell if finding.sheet == trail.tracker.sheet else f"{finding.sheet}!{finding.cell}"


def _row(step: Step) -> tuple[Cell | str, ...]:
    emphasis = EMPHASIS[step.holds]
    return (
        Cell(step.question, Emphasis.STRONG),
        step.recorded or Cell("nothing recorded", Emphasis.QUIET),
        Cell(str(step.holds).capitalize(), emphasis),
        Cell(step.hole, emphasis if step.hole else Emphasis.PLAIN),
    )
