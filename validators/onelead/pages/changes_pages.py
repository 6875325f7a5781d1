"""What moved since the last update, for the meeting and the commissioner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import Field
from onelead.pages.page import Cell, Emphasis, Kind, Line, Page, PageColumn, PageTable, Paper, Part, Row
from onelead.pairing import Pair, Placed
from onelead.updates import Comparison, FigureChange
from onelead.words import counted, day_in_words

FIGURE_NAMES = {
    "claimed": "Claimed completion",
    "supported": "Supported",
    "unsupported": "Unsupported",
    "cannot_tell": "Cannot tell",
    "supported_of_due": "Supported of those due",
    "on_time": "On time",
    "single_ownership": "One named owner",
}
WATCHED = (Field.OWNER, Field.DEADLINE, Field.REVISED_DEADLINE, Field.STATUS, Field.ESCALATED_TO, Field.DECISION)
"""The fields whose change is shown; what is said in free text is not."""


def changes_paper(comparison: Comparison, older: str, newer: str, today: dt.date) -> Paper:
    """Return what changed between two updates, named by their files."""
    told = Line(f"{newer} against {older}, on {day_in_words(today)}.")
    page = Page("Changes", "What changed since the last update", (told, *_parts(comparison)))
    return Paper("What changed since the last update", (page,))


def _parts(comparison: Comparison) -> Iterator[Part]:
    update = comparison.update
    yield Line(
        f"{counted(len(update.pairs), 'action')} in both, {len(update.new)} new, {len(update.gone)} no longer there."
    )
    columns = PageColumn("Figure", 26), PageColumn("Before", 22), PageColumn("Now", 22), PageColumn("Change", 18)
    yield PageTable(columns, tuple(map(_figure, comparison.figures)), title="Figures side by side")
    yield _finding_table(comparison)
    yield _change_table(comparison)
    yield _list("New actions", update.new, "No new action.")
    yield _list("No longer there", update.gone, "No action has gone.")


def _figure(change: FigureChange) -> Row:
    points = change.points
    if points is None:
        words = Cell("can't be compared", Emphasis.QUIET)
    else:
        words = Cell("no change" if round(points) == 0 else f"{counted(abs(round(points)), 'point')} {_way(points)}")
    return FIGURE_NAMES[change.name], *change.words, words


def _way(points: float) -> str:
    return "more" if points > 0 else "fewer"


def _finding_table(comparison: Comparison) -> PageTable:
    columns = (
        PageColumn("Action", 12),
        PageColumn("Cell", 18),
        PageColumn("What is wrong", 60),
        PageColumn("What to do", 50),
        PageColumn("Rule", 10),
    )
    rows = tuple(
        (
            each.action or "",
            f"{each.sheet}!{each.cell}" if each.cell else each.sheet,
            each.message,
            each.remedy,
            each.code,
        )
        for each in comparison.findings
    )
    return PageTable(columns, rows, title="What needs an explanation", when_empty="Nothing needs an explanation.")


def _change_table(comparison: Comparison) -> PageTable:
    columns = (
        PageColumn("Action", 12),
        PageColumn("What is to be done", 46),
        PageColumn("What changed", 24),
        PageColumn("Before", 26),
        PageColumn("Now", 26),
    )
    rows = tuple(row for pair in comparison.update.pairs for row in _changed(pair))
    return PageTable(
        columns, rows, title="What changed", when_empty="Owners, dates, states and decisions are the same."
    )


def _changed(pair: Pair) -> Iterator[Row]:
    action = pair.newer.action
    for field in WATCHED:
        before, now = pair.older.text(field), pair.newer.text(field)
        if before != now:
            heading = pair.newer.tracker.heading(field) or pair.older.tracker.heading(field)
            yield (
                action.id or f"row {action.row}",
                action.text(Field.ACTION),
                heading,
                before or "blank",
                now or "blank",
            )


def _list(title: str, placed: tuple[Placed, ...], when_empty: str) -> PageTable:
    columns = (
        PageColumn("Action", 12),
        PageColumn("What is to be done", 60),
        PageColumn("Owner", 24),
        PageColumn("Deadline", 12, Kind.DATE),
        PageColumn("Status", 18),
    )
    rows = tuple(
        (
            each.action.id or f"row {each.action.row}",
            each.text(Field.ACTION),
            each.text(Field.OWNER),
            each.action.deadline.day,
            each.text(Field.STATUS),
        )
        for each in placed
    )
    return PageTable(columns, rows, title=title, when_empty=when_empty)
