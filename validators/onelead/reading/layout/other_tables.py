"""Where another table begins below a tracker's: a log of events, a register of measures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from onelead.model import Field
from onelead.reading.dates.date_texts import looks_like_a_date
from onelead.reading.grid import Grid, Value
from onelead.reading.layout.header import SURE
from onelead.reading.layout.headings import fields_of, plain
from onelead.reading.patterns import Pattern

LONGEST = 60
"""A longer text heads no column of a log."""

MONTHS = 3
"""So many months, or days of the week, side by side are headings."""


def opens_another_table(grid: Grid, row: int, fields: Mapping[int, Field]) -> bool:
    """
    Tell whether a row holds the headings of a table that is not the tracker's, whose ``fields`` are given by column.

    Those of a log have a date's heading with a date right below it, those of a register of measures have months, those
    of a rota days of the week, those of a summary numbers; those of a log of risks ask much of what a tracker asks, but
    in other columns.
    """
    titles = _titles(grid.rows[row])
    below = grid.rows.get(row + 1, {})
    if len(titles) < 2 or len(titles.keys() & below.keys()) < 2 or _asks_the_same(titles, fields):
        return False
    return _heads_days(titles, below) or _heads_fields(titles) or _heads_numbers(below, fields)


def _titles(cells: Mapping[int, Value]) -> Mapping[int, str]:
    """Return the texts of a row, in small letters; nothing where it holds anything else."""
    titles = {column: plain(value) for column, value in cells.items() if isinstance(value, str)}
    return titles if len(titles) == len(cells) and all(len(text) <= LONGEST for text in titles.values()) else {}


def _asks_the_same(titles: Mapping[int, str], fields: Mapping[int, Field]) -> bool:
    """
    Tell whether half of the headings ask what the tracker asks there: it goes on, in other words.

    It does not where something else is asked in the place of the action, as in a log of updates.
    """
    meant = {fields[column]: _meant(text) for column, text in titles.items() if column in fields}
    if meant.get(Field.ACTION) and Field.ACTION not in meant[Field.ACTION]:
        return False
    return sum(field in read for field, read in meant.items()) * 2 >= len(titles)


def _meant(title: str) -> frozenset[Field]:
    return frozenset(reading.field for reading in fields_of(title))


def _heads_days(titles: Mapping[int, str], below: Mapping[int, Value]) -> bool:
    if sum(_MONTH_OR_WEEKDAY.match(text) is not None for text in titles.values()) >= MONTHS:
        return True
    return any(_DAY.search(text) and _is_date(below.get(column)) for column, text in titles.items())


def _heads_fields(titles: Mapping[int, str]) -> bool:
    """Tell whether a row surely names three different fields, as no action does."""
    sure = {
        readings[0].field for text in titles.values() if (readings := fields_of(text)) and readings[0].score >= SURE
    }
    return len(sure) >= FIELDS and len(sure) * 3 >= len(titles)


def _heads_numbers(below: Mapping[int, Value], fields: Mapping[int, Field]) -> bool:
    """Tell whether numbers stand right below, where a tracker's words and days would."""
    return sum(isinstance(value, float) and fields.get(column) in _NO_NUMBERS for column, value in below.items()) > 1


_NO_NUMBERS = (Field.ACTION, Field.ISSUE, Field.OWNER, Field.DEADLINE)
FIELDS = 3
_MONTH_OR_WEEKDAY = Pattern(
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:20)?\d\d)?"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$"
)
_DAY = Pattern(r"\b(?:dated?|day|when|month|week|on)\b")


def _is_date(value: Value) -> bool:
    if isinstance(value, str):
        return looks_like_a_date(value) or _DAY_AND_MONTH.fullmatch(value.strip()) is not None
    return isinstance(value, dt.date)


_DAY_AND_MONTH = Pattern(r"\d{1,2}[/.]\d{1,2}")
