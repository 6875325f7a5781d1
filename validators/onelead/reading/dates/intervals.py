"""How often an action is to be looked at, in days."""

from __future__ import annotations

from functools import lru_cache

from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern

_READ = 300
"""How many characters of a cell are read."""

_WORDS = {
    "hourly": 1,
    "daily": 1,
    "nightly": 1,
    "each day": 1,
    "every day": 1,
    "each shift": 1,
    "every shift": 1,
    "twice a day": 1,
    "twice daily": 1,
    "twice weekly": 3,
    "twice a week": 3,
    "weekly": 7,
    "each week": 7,
    "every week": 7,
    "once a week": 7,
    "bi-weekly": 14,
    "biweekly": 14,
    "fortnightly": 14,
    "every other week": 14,
    "each fortnight": 14,
    "every fortnight": 14,
    "twice a month": 14,
    "monthly": 31,
    "each month": 31,
    "every month": 31,
    "once a month": 31,
    "every other month": 62,
    "bi-monthly": 62,
    "bimonthly": 62,
    "quarterly": 92,
    "each quarter": 92,
    "every quarter": 92,
    "termly": 122,
    "six-monthly": 183,
    "half-yearly": 183,
    "half yearly": 183,
    "twice a year": 183,
    "biannually": 183,
    "yearly": 366,
    "annually": 366,
    "annual": 366,
    "each year": 366,
    "every year": 366,
    "once a year": 366,
}
_UNITS = {
    "day": 1,
    "d": 1,
    "week": 7,
    "wk": 7,
    "w": 7,
    "fortnight": 14,
    "month": 31,
    "mth": 31,
    "quarter": 92,
    "year": 366,
}
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
}  # fmt: skip
_COUNTED = Pattern(
    r"\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-]*"
    r"(day|d|week|wk|w|fortnight|month|mth|quarter|year)(?:s|ly)?\b"
)
_WORD = Pattern("|".join(rf"\b{word}\b" for word in sorted(_WORDS, key=len, reverse=True)))
_EACH_WEEKDAY = Pattern(r"\b(?:every|each|on)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")


def read_interval(value: Value) -> int | None:
    """Return the longest number of days between two looks: 7 for ``weekly``, ``7`` or ``every 7 days``; else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float | int):
        return int(value) if 0 < value <= 366 and float(value).is_integer() else None
    return _written_interval(value) if isinstance(value, str) else None


@lru_cache(maxsize=512)
def _written_interval(written: str) -> int | None:
    text = " ".join(written[:_READ].casefold().split())
    if text.isdigit():
        return read_interval(float(text))
    counted, word = _COUNTED.search(text), _WORD.search(text)
    if word and (counted is None or word.start() < counted.start()):
        return _WORDS[word[0]]
    if counted:
        number = _NUMBERS.get(counted[1]) or int(counted[1])
        return number * _UNITS[counted[2]] or None
    return 7 if _EACH_WEEKDAY.search(text) else None
