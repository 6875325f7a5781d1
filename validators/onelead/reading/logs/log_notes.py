"""What could not be read or matched in a log, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import DateCell, DateKind, LogNote
from onelead.reading.dates.dates import read_date
from onelead.reading.logs.log_tables import LogTable
from onelead.reading.logs.numbers import Number, number_in
from onelead.reading.shown import shown
from onelead.words import listed

NAMED = 4
"""How many known references a remedy offers."""


def date_of(table: LogTable, row: int, field: str = "date") -> DateCell:
    """Return a line's date as it is understood."""
    return read_date(table.value(row, field))


def number_of(table: LogTable, row: int, field: str) -> Number | None:
    """Return a line's number, or None where the cell is blank or holds none."""
    return number_in(table.value(row, field))


def text_of(table: LogTable, row: int, field: str) -> str:
    """Return a line's cell as the user sees it."""
    return shown(table.value(row, field))


def note_no_date(table: LogTable, row: int, field: str = "date") -> Iterator[LogNote]:
    """Note a filled date cell that holds no date."""
    value = table.value(row, field)
    if value is None or isinstance(value, dt.date):
        return
    cell = read_date(value)
    if cell.day is None and cell.kind is not DateKind.BLANK:
        yield note(
            table,
            row,
            field,
            f'"{text_of(table, row, field)}" is not a date, so this line counts for nothing that has to do with time.',
            "Write the day, as 31/10/2026.",
        )


def note_no_number(table: LogTable, row: int, field: str) -> Iterator[LogNote]:
    """Note a filled cell that should hold a number and does not."""
    value = table.value(row, field)
    if value is None or isinstance(value, float):
        return
    text = shown(value)
    if text and number_in(value) is None:
        yield note(
            table,
            row,
            field,
            f'"{text}" is not a number, so no rule could use it.',
            "Write the number alone, as 9 or 90%.",
        )


def note_unknown(table: LogTable, row: int, field: str, cited: str, what: str, known: tuple[str, ...]) -> LogNote:
    """Note a reference that leads nowhere."""
    import difflib

    near = difflib.get_close_matches(cited, known, 1, 0.6)
    such = near or known[:NAMED]
    meant = f"Write the one that is meant, such as {listed(such, 'or')}."
    return note(table, row, field, f'"{cited}" is not the reference of any {what} in this workbook.', meant)


def note(table: LogTable, row: int, field: str, message: str, remedy: str) -> LogNote:
    """Return a note about the cell under a field's heading."""
    return LogNote(table.sheet, row, table.columns.get(field, 1), message, remedy)
