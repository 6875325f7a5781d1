"""
A date cell understood: day first, as people in England write it.

A cell that holds words (``End of March 2026``, ``w/c 3/3/26``, ``Q2``) is not a date, but where a day can be read from
it that day is suggested. `vague_dates` reads those words; this module reads days.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from onelead.model import NO_DATE, DateCell, DateKind
from onelead.reading.dates.calendar_words import DAY, MONTH, full_year, last_day, month_number
from onelead.reading.dates.vague_dates import is_vague, suggested_day
from onelead.reading.grid import CellError, Value
from onelead.reading.patterns import Pattern
from onelead.values import frozen


def read_date(value: Value, *, swapped: bool = False, near: dt.date | None = None) -> DateCell:
    """
    Return what a date cell says.

    ``swapped`` is the column's own proof (`column_is_swapped`) that its true dates have day and month exchanged.
    ``near`` is a day of the same column, from which the year of ``31 March`` is suggested.
    """
    match value:
        case dt.datetime():
            return _true_date(value.date(), swapped=swapped)
        case dt.date():
            return _true_date(value, swapped=swapped)
        case None | CellError():
            return NO_DATE
        case str():
            return _written_date(value, near)
        case bool() | dt.time() | dt.timedelta():
            return DateCell(DateKind.NOT_A_DATE)
        case _:
            return _number_as_date(float(value))


def read_true_dates(values: Iterable[dt.datetime | None]) -> list[DateCell]:
    """Return what the cells of a column say that holds true dates alone, and blanks."""
    return [NO_DATE if value is None else _on(value.date()) for value in values]


def column_is_swapped(values: Iterable[Value]) -> bool:
    """
    Tell whether a column proves that Excel exchanged day and month in its true dates.

    That happens where ``05/10/2027`` is typed into an Excel set to American dates: it becomes a true date, 10 May
    turned into 5 October, while ``14/05/2027`` stays text. So every text date has a day above 12, every true date one
    of at most 12, and exchanged they lie closer to the text dates.
    """
    true, text = _true_and_text_days(values)
    if not true or not text or any(day.day <= 12 for day in text) or any(day.day > 12 for day in true):
        return False
    turned = [_exchanged(day) for day in true]
    return turned != true and _distance(turned, text) < _distance(true, text)


def a_day_of(cells: Iterable[DateCell]) -> dt.date | None:
    """Return the middle one of the days of a column, or None where it has none."""
    days = sorted(cell.day.toordinal() for cell in cells if cell.day is not None)
    return dt.date.fromordinal(days[len(days) // 2]) if days else None


def dates_in(text: str) -> tuple[dt.date, ...]:
    """Return the full dates that a text names, in reading order."""
    if not _HAS_TWO_DIGITS.search(text):
        return ()
    return tuple(found.day for found in _mentions(text[:_READ_OF_PROSE]) if found.day is not None)


@lru_cache(maxsize=4096)
def _true_date(day: dt.date, *, swapped: bool) -> DateCell:
    if swapped and day.day <= 12 and day.day != day.month:
        return DateCell(DateKind.DATE, _exchanged(day), swapped=True)
    return _on(day)


@lru_cache(maxsize=4096)
def _on(day: dt.date) -> DateCell:
    """Return what a cell says that holds a day; many hold the same one."""
    return DateCell(DateKind.DATE, day)


def _exchanged(day: dt.date) -> dt.date:
    return day.replace(day=day.month, month=day.day)


def _true_and_text_days(values: Iterable[Value]) -> tuple[list[dt.date], list[dt.date]]:
    true: list[dt.date] = []
    text: list[dt.date] = []
    for value in values:
        if isinstance(value, dt.datetime):
            true.append(value.date())
        elif isinstance(value, str) and (found := _ONLY_NUMBERS.fullmatch(value.strip(_STRAY))):
            day = _day(*found.groups())
            if day is not None:
                text.append(day)
    return true, text


def _distance(days: Iterable[dt.date], text: Iterable[dt.date]) -> float:
    from statistics import median

    middle = median(day.toordinal() for day in text)
    return sum(abs(day.toordinal() - middle) for day in days)


_READ_OF_PROSE = 4_000
_READ = 300
"""How many characters of a date cell are read."""

_STRAY = " \t\r\n\xa0\u200b\ufeff'’`\"“”"
_NOTHING = Pattern(r"[\s\-–—_./…]*")


@lru_cache(maxsize=4096)
def _written_date(written: str, near: dt.date | None) -> DateCell:
    text = " ".join(written[:_READ].replace("\xa0", " ").strip(_STRAY).split())
    if _NOTHING.fullmatch(text):
        return NO_DATE
    if text.replace(".", "", 1).isdecimal():
        return _number_as_date(float(text), is_text=True)
    found = list(_mentions(text))
    days = [mention.day for mention in found if mention.day is not None]
    if not days:
        nearest = next((mention.meant for mention in found if mention.meant), None)
        return DateCell(DateKind.NOT_A_DATE, suggestion=nearest or suggested_day(text, near))
    if len(days) < len(found):
        return DateCell(DateKind.NOT_A_DATE, suggestion=days[-1])
    return _of_days(text, found, days)


def _of_days(text: str, found: list[_Mention], days: list[dt.date]) -> DateCell:
    rest = _without(text, found)
    if is_vague(rest) or _DAYS_BEFORE.search(text[: found[0].start]):
        return DateCell(DateKind.NOT_A_DATE, suggestion=suggested_day(text, None, days[-1]))
    if len(set(days)) > 1:
        if _is_range(text, found):
            return DateCell(DateKind.NOT_A_DATE, suggestion=days[-1])
        return DateCell(DateKind.SEVERAL, days[0], last=days[-1])
    return DateCell(DateKind.DATE, days[0])


_SERIALS = range(36_526, 55_153)
"""Excel's numbers for the days from 2000 to 2050."""


def _number_as_date(number: float, *, is_text: bool = False) -> DateCell:
    if not math.isfinite(number):
        return DateCell(DateKind.NOT_A_DATE)
    if int(number) in _SERIALS:
        return DateCell(DateKind.NOT_A_DATE, suggestion=dt.date(1899, 12, 30) + dt.timedelta(int(number)))
    if number in range(2000, 2100):
        return DateCell(DateKind.NOT_A_DATE, suggestion=dt.date(int(number), 12, 31))
    if not number.is_integer() or not 10_000 <= number < 10**8:
        return DateCell(DateKind.NOT_A_DATE)
    digits = f"{number:.0f}"
    if len(digits) == 8 and (day := _day(digits[6:], digits[4:6], digits[:4])) and 2000 <= day.year < 2100:
        return DateCell(DateKind.DATE, day)
    day = _day_first(digits)
    return DateCell(DateKind.DATE, day) if day and is_text else DateCell(DateKind.NOT_A_DATE, suggestion=day)


def _day_first(digits: str) -> dt.date | None:
    """``01122026`` and ``011226``, of which the first nought may be lost."""
    whole = digits.zfill(6 if len(digits) < 7 else 8)
    day = _day(whole[:2], whole[2:4], whole[4:])
    return day if day and 2000 <= day.year < 2100 else None


@frozen
class _Mention:
    """A date as a text names it: its day, or where there is no such day the one that is probably meant."""

    start: int
    end: int
    day: dt.date | None
    meant: dt.date | None = None


_HAS_TWO_DIGITS = Pattern(r"\d\D{0,12}\d")
_YEAR = r"(?:(?P<{0}>\d{{4}}|['’]?\d\d))(?![\d/])"
_ONLY_NUMBERS = Pattern(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_MENTION = Pattern(
    rf"""
      (?<![\d/.])(?P<iy>\d{{4}})[-/.](?P<im>\d{{1,2}})[-/.](?P<id>\d{{1,2}})
      (?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?(?!\d)
    | (?<![\d/.£])(?P<nd>\d{{1,2}})\ ?(?P<sep>[/.\-\\])\ ?(?P<nm>\d{{1,2}})\ ?(?P=sep)\ ?{_YEAR.format("ny")}
    | (?<![\d/.£])(?P<sd>\d\d)\ (?P<sm>\d\d)\ (?P<sy>20\d\d)(?!\d)
    | (?<![\d/.])(?P<wd>\d{{1,2}})\ ?(?:st|nd|rd|th)?[\s\-/.,]*(?:of\s+)?(?P<wm>{MONTH})[\s\-/.,]*{_YEAR.format("wy")}
    | \b(?P<am>{MONTH})\.?\s+(?:the\s+)?(?P<ad>\d{{1,2}})(?:st|nd|rd|th)?[\s,]+(?P<ay>\d{{4}})\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


def _mentions(text: str) -> Iterator[_Mention]:
    for found in _MENTION.finditer(text):
        part = found.groupdict()
        if part["iy"]:
            yield _mention(found, part["id"], part["im"], part["iy"])
        elif part["nd"]:
            yield _mention(found, part["nd"], part["nm"], part["ny"])
        elif part["sd"]:
            yield _mention(found, part["sd"], part["sm"], part["sy"])
        elif part["wd"]:
            yield _mention(found, part["wd"], str(month_number(part["wm"])), part["wy"])
        else:
            yield _mention(found, part["ad"], str(month_number(part["am"])), part["ay"])


def _mention(found: re.Match[str], day: str, month: str, year: str) -> _Mention:
    read = _day(day, month, year)
    meant = None if read else _probably(int(day), int(month), full_year(year))
    return _Mention(found.start(), found.end(), read, meant)


def _day(day: str, month: str, year: str) -> dt.date | None:
    try:
        return dt.date(full_year(year), int(month), int(day))
    except ValueError:
        return None


def _probably(day: int, month: int, year: int) -> dt.date | None:
    """Return the end of the month for 31 February, and the day for an American ``03/25/2026``."""
    if 1 <= month <= 12 and 28 < day <= 31 and year:
        return last_day(year, month)
    if 12 < month <= 31 and 1 <= day <= 12 and year:
        return _day(str(month), str(day), str(year))
    return None


_RANGE = Pattern(r"(?:\s*(?:-|–|—|to|until|till|through|thru)\s*)", re.IGNORECASE)
_BETWEEN = Pattern(r"\bbetween\b", re.IGNORECASE)
_DAYS_BEFORE = Pattern(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s*{MONTH})?\s*(?:-|–|—|to|until|till|&|and|or|/|,)\s*(?:{DAY})?\s*$",
    re.IGNORECASE,
)
"""The first half of ``19 - 23/2/2018``."""


def _is_range(text: str, found: list[_Mention]) -> bool:
    if len(found) != 2:
        return False
    between = re.sub(DAY, "", text[found[0].end : found[1].start], flags=re.IGNORECASE)
    return bool(_RANGE.fullmatch(between) or _BETWEEN.search(text))


def _without(text: str, found: list[_Mention]) -> str:
    kept, start = [], 0
    for mention in found:
        kept.append(text[start : mention.start])
        start = mention.end
    return " ".join([*kept, text[start:]])
