"""A cell's value as the person with the workbook sees it."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from onelead.reading.grid import CellError, Value


def shown(value: Value) -> str:
    """Return a value as text: dates day first, whole numbers without a point, blanks and errors as nothing."""
    # Nearly every cell is one of the first two, and a `match` takes four times as long to tell.
    if type(value) is str:
        return value.strip()
    if type(value) is dt.datetime:
        return _day_shown(value)
    if value is None or isinstance(value, CellError):
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dt.date):
        return _day_shown(value)
    if isinstance(value, dt.time | dt.timedelta):
        return str(value)
    return value.strip() if isinstance(value, str) else f"{value:.15g}"


@lru_cache(maxsize=4096)
def _day_shown(day: dt.date) -> str:
    has_time = isinstance(day, dt.datetime) and (day.hour or day.minute)
    return day.strftime("%d/%m/%Y %H:%M") if has_time else day.strftime("%d/%m/%Y")
