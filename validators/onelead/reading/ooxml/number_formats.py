"""What a number's format makes of it: a date, a length of time, a plain number; and which date a serial number is."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum

from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern


class NumberKind(StrEnum):
    """How the numbers of a format are to be read."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"


BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
"""Formats that Excel numbers and does not write out (ECMA-376 part 1, 18.8.30), the East Asian ones included."""
BUILT_IN_DURATION = 46

# Quoted text, an escaped, padding or filling character, and brackets other than those of a running clock.
NOT_CODE = Pattern(r'"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?', re.IGNORECASE | re.DOTALL)
RUNNING_CLOCK = Pattern(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
DATE_LETTER = Pattern(r"[dmyhs]", re.IGNORECASE)


def kind_of_format(number: int, code: str | None) -> NumberKind:
    """Return what a number format means, given its id and, where the workbook writes it out, its code."""
    if code is not None:
        return _kind_of_code(code)
    if number == BUILT_IN_DURATION:
        return NumberKind.DURATION
    return NumberKind.DATE if number in BUILT_IN_DATES else NumberKind.NUMBER


def _kind_of_code(code: str) -> NumberKind:
    bare = NOT_CODE.sub("", code).split(";")[0].strip()
    if RUNNING_CLOCK.search(bare):
        return NumberKind.DURATION
    if bare.lower() != "general" and DATE_LETTER.search(bare):
        return NumberKind.DATE
    return NumberKind.NUMBER


EPOCH_1900 = dt.datetime(1899, 12, 30)
EPOCH_1904 = dt.datetime(1904, 1, 1)
DAY_BEFORE_THE_LEAP = 60
"""Excel counts a 29 February 1900 that never was, as serial 60; before it every day is one further on."""
SERIALS = 2_958_466
"""The first serial number after 31 December 9999, where Excel's dates end."""
MILLISECONDS_A_DAY = 86_400_000


def date_of_serial(serial: float, *, from_1904: bool) -> Value:
    """
    Return the date and time of a serial number, to the millisecond; below 1, the time alone.

    A number that is no date in Excel either (negative, or after 31 December 9999) stays a number.
    """
    if not 0 <= serial < SERIALS:
        return serial
    milliseconds = round(serial * MILLISECONDS_A_DAY)
    if serial < 1 and milliseconds < MILLISECONDS_A_DAY:
        return (EPOCH_1900 + dt.timedelta(milliseconds=milliseconds)).time()
    epoch = EPOCH_1904 if from_1904 else EPOCH_1900
    if not from_1904 and serial < DAY_BEFORE_THE_LEAP:
        milliseconds += MILLISECONDS_A_DAY
    try:
        return epoch + dt.timedelta(milliseconds=milliseconds)
    except OverflowError:  # the last days of 9999, counted from 1904
        return serial


def duration_of_serial(serial: float) -> Value:
    """Return a number of days as a length of time, or the number itself where it is beyond any clock."""
    if abs(serial) >= SERIALS:
        return serial
    return dt.timedelta(milliseconds=round(serial * MILLISECONDS_A_DAY))
