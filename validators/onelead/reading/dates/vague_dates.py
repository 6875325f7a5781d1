"""Words that stand where a date belongs, and the day that is probably meant by them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from onelead.reading.dates.calendar_words import MONTH, full_year, last_day, month_number
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of

_VAGUE = Pattern(
    any_of(
        r"""
            asap, as soon as, on[- ]?going, continu\w+, tb[cad], to be (?:confirmed|agreed|advised|decided), end of,
            early, mid, late, start of, beginning of, around, approx\w*, circa, about, roughly, w/?\s?c, w/b, w/?\s?e,
            wk, weeks?, months?, days?, years?, quarter, immediate(?:ly)?, unknown, awaiting, pending, n/a, not
            applicable, when, dependent, subject to, q[1-4], provisional(?:ly)?
        """
    )
    + r"|\?|~|<",
    re.IGNORECASE,
)


def is_vague(rest: str) -> bool:
    """Tell whether the words around a date take away that it is one: ``w/c``, ``end of``, ``30 days from``."""
    return bool(_VAGUE.search(rest))


def suggested_day(text: str, near: dt.date | None = None, day: dt.date | None = None) -> dt.date | None:
    """
    Return the day that vague words probably mean, or None.

    ``day`` is the full date that the words stand around, ``near`` a day close to it from which a year can be taken.
    """
    if day is not None:
        return _around(text, day)
    readings = (_of_a_quarter, _of_a_month, _of_a_season, _of_a_year)
    for reading in readings:
        if found := reading(text):
            return found
    return _without_a_year(text, near) if near else None


_SPAN = Pattern(r"(\d{1,3})\s*(day|week|month)s?\s+(?:from|after|of|following)\b", re.IGNORECASE)
_WEEK_BEGINS = Pattern(
    r"\bw/?\s?c\b|\bw/b\b|\bweek\s+(?:commencing|beginning|starting|of)\b|\bwk\s?(?:commencing|beg)", re.IGNORECASE
)


def _around(text: str, day: dt.date) -> dt.date:
    if _WEEK_BEGINS.search(text):
        return day + dt.timedelta(4 - day.weekday() if day.weekday() <= 4 else 4)
    if span := _SPAN.search(text):
        days = int(span[1]) * {"day": 1, "week": 7, "month": 30}[span[2].casefold()]
        return day + dt.timedelta(days)
    return day


_QUARTER = Pattern(
    r"\b(?:q|quarter\s*)([1-4])\b\D{0,10}?(\d{4}|\d\d)(?:\s*[/-]\s*(\d{4}|\d\d))?"
    r"|\b(\d{4})(?:\s*[/-]\s*(\d{2,4}))?\s*,?\s*q([1-4])\b",
    re.IGNORECASE,
)


def _of_a_quarter(text: str) -> dt.date | None:
    """Quarters are the calendar's, unless a financial year such as 2026/27 is given."""
    found = _QUARTER.search(text)
    if not found:
        return None
    quarter = int(found[1] or found[6])
    year, financial = full_year(found[2] or found[4]), found[3] or found[5]
    month = quarter * 3 + (3 if financial else 0)
    return last_day(year + (month > 12), month - 12 if month > 12 else month)


_IN_A_MONTH = Pattern(rf"\b({MONTH})[\s\-/.,]*(?:of\s+)?['’]?(\d{{4}}|\d\d)(?!\d)", re.IGNORECASE)
_MONTH_IN_NUMBERS = Pattern(r"(?<![\d/])(\d{1,2})[/.\-](20\d\d)(?!\d)")
_RANGE_IN_A_MONTH = Pattern(
    rf"(?:-|–|—|to|&|and)\s*(\d{{1,2}})(?:st|nd|rd|th)?[\s/.\-]*(?:({MONTH})|(\d{{1,2}}))[\s/.\-]*(\d{{4}}|\d\d)\b",
    re.IGNORECASE,
)
_PART: tuple[tuple[Pattern, Callable[[dt.date], dt.date]], ...] = (
    (Pattern(r"\b(?:early|start|beginning)\b", re.IGNORECASE), lambda end: end.replace(day=7)),
    (Pattern(r"\bmid", re.IGNORECASE), lambda end: end.replace(day=15)),
)


def _of_a_month(text: str) -> dt.date | None:
    if found := _RANGE_IN_A_MONTH.search(text):
        month = month_number(found[2]) if found[2] else int(found[3])
        return _safely(full_year(found[4]), month, int(found[1]))
    if found := _IN_A_MONTH.search(text):
        end = last_day(full_year(found[2]), month_number(found[1]))
    elif (found := _MONTH_IN_NUMBERS.search(text)) and 1 <= int(found[1]) <= 12:
        end = last_day(int(found[2]), int(found[1]))
    else:
        return None
    return next((part(end) for words, part in _PART if words.search(text)), end)


_SEASON = Pattern(r"\b(spring|summer|autumn|winter|christmas|xmas|easter)\b\D{0,6}(20\d\d)", re.IGNORECASE)
_SEASON_ENDS = {
    "spring": (5, 31),
    "summer": (8, 31),
    "autumn": (11, 30),
    "winter": (12, 31),
    "christmas": (12, 24),
    "xmas": (12, 24),
}


def _of_a_season(text: str) -> dt.date | None:
    found = _SEASON.search(text)
    ends = _SEASON_ENDS.get(found[1].casefold()) if found else None
    return dt.date(int(found[2]), *ends) if found and ends else None


_A_YEAR = Pattern(r"(?<![\d/.\-])(20\d\d)(?:\s*[/-]\s*(\d\d(?:\d\d)?))?(?![\d/])")


def _of_a_year(text: str) -> dt.date | None:
    found = _A_YEAR.search(text)
    if not found:
        return None
    return dt.date(int(found[1]) + 1, 3, 31) if found[2] else dt.date(int(found[1]), 12, 31)


_DAY_AND_MONTH = Pattern(
    rf"(?<![\d/])(\d{{1,2}})(?:st|nd|rd|th)?(?:\s*(?:of\s+)?({MONTH})|[/.](\d{{1,2}}))(?!\d)"
    rf"|\b({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)|\b({MONTH})",
    re.IGNORECASE,
)


def _without_a_year(text: str, near: dt.date) -> dt.date | None:
    """Take the year that brings the day closest to the others of its column."""
    found = _DAY_AND_MONTH.search(text)
    if not found:
        return None
    word = found[2] or found[4] or found[6]
    month = month_number(word) if word else int(found[3])
    day = int(found[1] or found[5] or 0)
    years = (near.year - 1, near.year, near.year + 1)
    days = [read for year in years if (read := _safely(year, month, day))]
    return min(days, key=lambda read: abs(read - near), default=None)


def _safely(year: int, month: int, day: int) -> dt.date | None:
    """Return a day; the last of its month where the month has no such day, or where none is given."""
    if not 1 <= month <= 12 or day > 31:
        return None
    return (
        min(last_day(year, month), last_day(year, month).replace(day=min(day, 28)) + dt.timedelta(max(0, day - 28)))
        if day
        else last_day(year, month)
    )
