"""Logs of governance meetings, and of what was escalated to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onelead.model import EscalationRecord, LogNote, MeetingReview
from onelead.reading.actions.decisions import read_decision
from onelead.reading.logs.log_notes import date_of, note_no_date, note_unknown, text_of
from onelead.reading.logs.log_tables import LogTable
from onelead.reading.logs.references import is_known, references_in
from onelead.reading.patterns import Pattern

OVERSIGHT = Pattern(
    r"\boversight\b|\bprovider\b|\bboard\b|\btrustees?\b|\bnominated individual\b|\bdirectors?\b|\bquarter",
    re.IGNORECASE,
)
"""Words by which a review is the provider's own, not the service's meeting."""


def read_reviews(table: LogTable, actions: tuple[str, ...]) -> Iterator[MeetingReview]:
    """Yield the reviews of a log; a line that cites several actions is a review of each."""
    for row in table.lines:
        day = date_of(table, row).day
        if day is None:
            continue
        said = f"{table.sheet} {text_of(table, row, 'meeting')}"
        decision = read_decision(text_of(table, row, "decision"))
        for action in references_in(text_of(table, row, "action"), actions) or (None,):
            yield MeetingReview(table.sheet, row, day, action, decision, oversight=bool(OVERSIGHT.search(said)))


def note_reviews(table: LogTable) -> Iterator[LogNote]:
    """Yield the dates of a log of reviews that could not be read."""
    for row in table.lines:
        yield from note_no_date(table, row)


def read_escalations(table: LogTable, actions: tuple[str, ...]) -> Iterator[EscalationRecord]:
    """Yield the escalations of a log."""
    for row in filter(lambda row: _is_escalation(table, row), table.lines):
        for action in references_in(text_of(table, row, "action"), actions) or (None,):
            yield EscalationRecord(
                sheet=table.sheet,
                row=row,
                action=action,
                escalated_to=text_of(table, row, "escalated_to"),
                day=date_of(table, row).day,
                decision=text_of(table, row, "decision"),
                decided_on=date_of(table, row, "decided_on").day,
                columns=table.columns,
            )


def note_escalations(table: LogTable, actions: tuple[str, ...]) -> Iterator[LogNote]:
    """Yield what could not be read in a log of escalations: unknown actions, and what is no date."""
    for row in filter(lambda row: _is_escalation(table, row), table.lines):
        yield from note_no_date(table, row)
        for cited in references_in(text_of(table, row, "action"), actions):
            if actions and not is_known(cited, actions):
                yield note_unknown(table, row, "action", cited, "action", actions)


def _is_escalation(table: LogTable, row: int) -> bool:
    filled = [field for field in table.columns if text_of(table, row, field)]
    return len(filled) >= 2
