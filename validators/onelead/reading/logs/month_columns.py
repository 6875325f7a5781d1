"""A register with a column for each month: ``Jan``, ``Feb 26``, or the first day of the month as a true date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from onelead.model import MeasureReading
from onelead.reading.dates.calendar_words import MONTH, full_year, last_day, month_number
from onelead.reading.logs.log_tables import LogTable
from onelead.reading.logs.numbers import number_in
from onelead.reading.patterns import Pattern


def month_readings(table: LogTable, row: int, measure: str, months: Mapping[int, dt.date]) -> Iterator[MeasureReading]:
    """Yield a measure's figures in the month columns of its register, each as of the end of its month."""
    for column, day in months.items():
        number = number_in(table.lines[row].get(column))
        if number is not None:
            yield MeasureReading(table.sheet, row, measure, day, number.value)


def months_of(table: LogTable, today: dt.date) -> Mapping[int, dt.date]:
    """
    Return the month columns of a register, each with the last day that its figures can be of.

    Months without a year run back from the last one that holds figures, which has come by *today*.
    """
    named = {column: found for column, text in table.headings.items() if (found := _HEADING.fullmatch(text.strip()))}
    filled = [column for column in named if any(table.lines[row].get(column) is not None for row in table.lines)]
    days: dict[int, dt.date] = {}
    after = today
    for column in sorted(filled, reverse=True):
        month, year = month_number(named[column]["month"]), named[column]["year"]
        after = dt.date(full_year(year) if year else _year_before(month, after), month, 1)
        end = last_day(after.year, month)
        days[column] = min(end, today) if after <= today else end
    return dict(sorted(days.items()))


_HEADING = Pattern(rf"(?P<month>{MONTH})[\s.'’/-]*(?P<year>(?:20)?\d\d)?", re.IGNORECASE)


def _year_before(month: int, day: dt.date) -> int:
    """Return the year in which a month last began by a day."""
    return day.year if month <= day.month else day.year - 1
