"""Logs of events: complaints, incidents, what a walkaround found."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.model import Event, LogNote
from onelead.reading.logs.check_results import result_of
from onelead.reading.logs.log_notes import date_of, note_no_date, text_of
from onelead.reading.logs.log_tables import LogTable


def read_events(table: LogTable) -> Iterator[Event]:
    """Yield the events of a log; where it has no theme, the kind of event stands in."""
    field = "theme" if "theme" in table.columns else "kind"
    for row in table.lines:
        theme = text_of(table, row, field)
        if theme and (date_of(table, row).day is not None or text_of(table, row, "reference")):
            yield Event(
                sheet=table.sheet,
                row=row,
                day=date_of(table, row).day,
                theme=theme,
                reference=text_of(table, row, "reference"),
                kind=text_of(table, row, "kind"),
                safety=_is_safety(text_of(table, row, "safety")),
                column=table.columns[field],
            )


def note_events(table: LogTable) -> Iterator[LogNote]:
    """Yield the dates of a log of events that could not be read."""
    for row in table.lines:
        if text_of(table, row, "theme") or text_of(table, row, "reference"):
            yield from note_no_date(table, row)


def _is_safety(text: str) -> bool:
    """Tell whether a safety cell says yes; "Low harm" or a tick is a yes, "No" and "None" are not."""
    said = text.casefold().strip()
    return (
        bool(said)
        and said not in ("no", "n", "none", "n/a", "na", "-", "nil", "0", "no harm")
        and (result_of(said) is not False)
    )
