"""
The logs and registers of a workbook besides its people: checks, measures with readings, events, reviews, escalations.

They are found by their headings on any sheet (`log_tables`), and each kind is read in a file of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from onelead.model import CheckRecord, Event, Field, LogNote, Logs
from onelead.reading.grid import Book
from onelead.reading.layout.tables import Table
from onelead.reading.logs.checks_log import note_checks, read_checks
from onelead.reading.logs.events_log import note_events, read_events
from onelead.reading.logs.log_kinds import LogKind
from onelead.reading.logs.log_tables import LogTable, find_log_tables
from onelead.reading.logs.measures import note_measures, read_measures
from onelead.reading.logs.meeting_logs import note_escalations, note_reviews, read_escalations, read_reviews
from onelead.reading.shown import shown


def find_logs(book: Book, trackers: Sequence[Table], today: dt.date) -> Logs:
    """Return the logs of a workbook; *trackers* are its tables of actions, whose cells belong to no log."""
    tables = list(find_log_tables(book, trackers))
    actions = tuple(dict.fromkeys(_ids(trackers)))
    checks, readings, measures, events, reviews, escalations = (
        [table for table in tables if table.kind is kind]
        for kind in (
            *(LogKind.CHECKS, LogKind.READINGS, LogKind.MEASURES),
            *(LogKind.EVENTS, LogKind.REVIEWS, LogKind.ESCALATIONS),
        )
    )
    return Logs(
        checks=_in_order(each for table in checks for each in read_checks(table, actions)) if checks else None,
        measures=read_measures(measures, readings, actions, today) if measures else None,
        events=_in_order(each for table in events for each in read_events(table)) if events else None,
        reviews=tuple(each for table in reviews for each in read_reviews(table, actions)) if reviews else None,
        escalations=tuple(each for table in escalations for each in read_escalations(table, actions))
        if escalations
        else None,
        notes=tuple(_notes(tables, actions)),
    )


def _ids(trackers: Sequence[Table]) -> Iterator[str]:
    for table in trackers:
        column = table.columns.get(Field.ID)
        if column is not None:
            rows, number = table.grid.rows, column.number
            yield from filter(None, [shown(rows[row].get(number)) for row in table.action_rows if row in rows])


Line = TypeVar("Line", CheckRecord, Event)


def _in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Sort lines by their day; those without one come first, where no rule takes them for the latest."""
    return tuple(sorted(lines, key=lambda line: (line.day or dt.date.min, line.sheet, line.row)))


def _notes(tables: Sequence[LogTable], actions: tuple[str, ...]) -> Iterator[LogNote]:
    for table in tables:
        match table.kind:
            case LogKind.CHECKS:
                yield from note_checks(table, actions)
            case LogKind.EVENTS:
                yield from note_events(table)
            case LogKind.REVIEWS:
                yield from note_reviews(table)
            case LogKind.ESCALATIONS:
                yield from note_escalations(table, actions)
    yield from note_measures(
        [table for table in tables if table.kind is LogKind.MEASURES],
        [table for table in tables if table.kind is LogKind.READINGS],
    )
