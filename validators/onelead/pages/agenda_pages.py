"""Tonight's meeting on one paper: the decisions it must take, ranked, each with the question to ask its owner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from onelead.escalation import EscalationRow, Located
from onelead.model import Closure, Field, Figures, Ownership
from onelead.pages.completion_pages import overview_parts
from onelead.pages.escalation_pages import escalation_paper, named
from onelead.pages.page import Cell, Emphasis, Kind, Line, Page, PageColumn, PageTable, Paper, Part, Row
from onelead.words import capitalised, counted, day_in_words

COLUMNS = (
    PageColumn("No.", 6, Kind.NUMBER),
    PageColumn("Action", 10),
    PageColumn("Service", 16),
    PageColumn("What is to be done", 36),
    PageColumn("Owner", 18),
    PageColumn("Why now", 34),
    PageColumn("Question to its owner", 40),
    PageColumn("Decision", 14),
    PageColumn("New date, or to whom", 18),
)


def agenda_paper(rows: Sequence[EscalationRow], unowned: Sequence[Located], figures: Figures, today: dt.date) -> Paper:
    """Return the agenda: the decisions, the figures, and behind them the escalation sheets."""
    first = Page("Agenda", f"Agenda for {day_in_words(today)}", tuple(_parts(rows, today)))
    second = Page("Completion", "How completion stands", overview_parts(figures))
    behind = escalation_paper(rows, unowned, today).pages[1:]
    return Paper(named("Governance meeting", rows, unowned, today), (first, second, *behind))


def _parts(rows: Sequence[EscalationRow], today: dt.date) -> Iterator[Part]:
    yield Line(f"{counted(len(rows), 'decision')} to take, the highest risk first.", Emphasis.STRONG)
    decisions = tuple(_decision(number, row, today) for number, row in enumerate(rows, 1))
    yield PageTable(COLUMNS, decisions, when_empty="Nothing waits for a decision of this meeting.")


def _decision(number: int, row: EscalationRow, today: dt.date) -> Row:
    action = row.action
    return (
        float(number),
        Cell(action.id or f"row {action.row}", Emphasis.STRONG),
        row.located.service,
        action.text(Field.ACTION) or action.text(Field.ISSUE),
        Cell(
            action.owner.name or action.text(Field.OWNER) or "nobody is named",
            Emphasis.PLAIN if action.ownership is Ownership.ONE else Emphasis.BAD,
        ),
        capitalised("; ".join(row.why)) + ".",
        question(row, today),
        Cell(None, choices=row.proposed),
        None,
    )


def question(row: EscalationRow, today: dt.date) -> str:
    """Return what to ask an action's owner: what the record leaves open, in one sentence."""
    action, verdict = row.action, row.located.verdict
    if action.ownership is not Ownership.ONE:
        return "Who, by name, will answer for this from today?"
    if action.owner_has_left(today):
        return f"Who, by name, takes this over from {action.owner.name}, who has left?"
    if verdict.closure is Closure.UNSUPPORTED:
        return f"{_first_name(row)}, what did you find when you looked afterwards, and who else has seen it?"
    if verdict.closure is Closure.CANNOT_TELL:
        return f"{_first_name(row)}, what can you show us that it worked?"
    if row.days_overdue and action.is_safety:
        return f"{_first_name(row)}, what keeps people safe until this is done, and what stops you finishing it?"
    if row.days_overdue:
        return f"{_first_name(row)}, what has stood in the way, and which date will you keep?"
    return f"{_first_name(row)}, what has changed since we last looked, and what do you need from us?"


def _first_name(row: EscalationRow) -> str:
    return (row.action.owner.name or "").split(" ")[0] or "To its owner"
