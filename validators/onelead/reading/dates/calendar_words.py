"""The words of the calendar, as patterns and numbers."""

from __future__ import annotations

import datetime as dt

MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
"""A month, in full or shortened, as a pattern to be used without regard to capitals."""

DAY = r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b"
"""A day of the week, in full or shortened, as a pattern to be used without regard to capitals."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def month_number(word: str) -> int:
    """Return 1 for ``Jan``, ``JANUARY``…"""
    return _MONTHS.index(word[:3].casefold()) + 1


def full_year(year: str) -> int:
    """Return the year of ``2026``, ``26`` or ``'26``; two digits from 70 up are of the last century."""
    number = int(year.lstrip("'’"))
    if number >= 100:
        return number
    return number + (2000 if number < 70 else 1900)


def last_day(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    from calendar import monthrange

    return dt.date(year, month, monthrange(year, month)[1])
