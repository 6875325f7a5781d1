"""Where another table begins below a tracker's: a log of events, a register of measures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from onelead.reading.dates.date_texts import looks_like_a_date
from onelead.reading.grid import Grid, Value
from onelead.reading.layout.header import speaks_of_actions
from onelead.reading.layout.headings import plain
from onelead.reading.patterns import Pattern

LONGEST = 60
"""A longer text heads no column of a log."""

MONTHS = 3
"""So many months side by side are headings."""


def opens_another_table(grid: Grid, row: int) -> bool:
    """
    Tell whether a row holds the headings of a table that is not about actions.

    Those of a log have a date's heading with a date right below it, those of a register of measures have months.
    """
    titles = _titles(grid.rows[row])
    if len(titles) < 2 or not _heads_days(titles, grid.rows.get(row + 1, {})):
        return False
    return not speaks_of_actions(titles)


def _titles(cells: Mapping[int, Value]) -> Mapping[int, str]:
    """Return the texts of a row, in small letters; nothing where it holds anything else."""
    titles = {column: plain(value) for column, value in cells.items() if isinstance(value, str)}
    return titles if len(titles) == len(cells) and all(len(text) <= LONGEST for text in titles.values()) else {}


def _heads_days(titles: Mapping[int, str], below: Mapping[int, Value]) -> bool:
    if sum(_MONTH.match(text) is not None for text in titles.values()) >= MONTHS:
        return True
    return any(_DAY.search(text) and _is_date(below.get(column)) for column, text in titles.items())


_MONTH = Pattern(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: (?:20)?\d\d)?$")
_DAY = Pattern(r"\b(?:dated?|day|when|month|week|on)\b")


def _is_date(value: Value) -> bool:
    if isinstance(value, str):
        return looks_like_a_date(value) or _DAY_AND_MONTH.fullmatch(value.strip()) is not None
    return isinstance(value, dt.date)


_DAY_AND_MONTH = Pattern(r"\d{1,2}[/.]\d{1,2}")
