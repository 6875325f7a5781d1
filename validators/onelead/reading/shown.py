"""A cell's value as the person with the workbook sees it."""

from __future__ import annotations

import datetime as dt

from onelead.reading.grid import CellError, Value


def shown(value: Value) -> str:
    """Return a value as text: dates day first, whole numbers without a point, blanks and errors as nothing."""
    match value:
        case str():
            return value.strip()
        case None | CellError():
            return ""
        case bool():
            return "Yes" if value else "No"
        case dt.datetime():
            has_time = value.hour or value.minute
            return value.strftime("%d/%m/%Y %H:%M") if has_time else value.strftime("%d/%m/%Y")
        case dt.date():
            return value.strftime("%d/%m/%Y")
        case dt.time() | dt.timedelta():
            return str(value)
        case _:
            return f"{value:.15g}"
