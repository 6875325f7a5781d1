"""Dates, counts, lists and quotations in British words, as a sentence to a person needs them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import lru_cache

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""English whatever the machine's own language is; ``strftime`` would follow the machine."""


@lru_cache(maxsize=4096)
def day_in_words(day: dt.date) -> str:
    """Return a date as ``31 October 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@lru_cache(maxsize=4096)
def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun, as ``1 day`` or ``23 days``; *many* is for nouns that do not just take an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(parts: Iterable[str], last: str = "and") -> str:
    """Return parts as ``one, two and three``."""
    *before, final = parts
    return f"{', '.join(before)} {last} {final}" if before else final


ROWS = 6
"""How many row numbers a sentence names."""


def rows_in_words(rows: Sequence[int], but: int | None = None) -> str:
    """
    Return row numbers, ascending, as ``row 5`` or ``rows 5, 7 and 9``; after the first few, how many more there are.

    *but* is one of them that goes without saying.
    """
    number = len(rows) - (but is not None)
    told = [str(row) for row in rows[: ROWS + 1] if row != but][:ROWS]
    if number > ROWS:
        told.append(f"{number - ROWS} more")
    return f"{'row' if number == 1 else 'rows'} {listed(told)}"


def capitalised(sentence: str) -> str:
    """Return a sentence with a capital first letter, the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


SMALL_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number_in_words(number: int) -> str:
    """Return a number up to ten as a word, a larger one in digits."""
    return SMALL_NUMBERS[number] if 0 <= number < len(SMALL_NUMBERS) else f"{number:,}"


QUOTED = 80
"""How many characters of a cell a sentence quotes."""


@lru_cache(maxsize=4096)
def quoted(text: str) -> str:
    """Return a cell's text as a sentence can hold it: on one line, not too long, and without its own full stop."""
    line = " ".join(text.split())
    if len(line) > QUOTED:
        return line[: QUOTED - 1].rstrip() + "…"
    return line[:-1] if line.endswith(".") and not line.endswith("..") and len(line) > 1 else line


def number_shown(value: float, unit: str = "") -> str:
    """Return a figure as far as it says something: ``67.5``, ``9``, ``1,250``, ``0.42``; with its unit, ``93.3 %``."""
    number = f"{rounded(value):,g}" if abs(value) < 1000 else f"{round(value):,}"
    return f"{number} {unit}" if unit else number


def rounded(value: float) -> float:
    """Return a figure with one decimal at most, or two where it is under ten."""
    return round(value, 1 if abs(value) >= 10 else 2)
