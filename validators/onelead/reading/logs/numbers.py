"""Numbers as people type them into a register: ``9``, ``90%``, ``< 3``, ``1,250``."""

from __future__ import annotations

import re

from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern
from onelead.values import frozen

_NUMBER = Pattern(
    r"(?P<before>[^\d.]*?)(?P<number>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|-?\.\d+)\s*"
    r"(?P<percent>%|per ?cent)?(?P<after>.*)",
    re.DOTALL,
)
_LOWER = Pattern(r"<|≤|\b(?:under|below|less|fewer|at most|no more|up to|max)", re.IGNORECASE)
_HIGHER = Pattern(r">|≥|\b(?:over|above|at least|more than|or more|or above|min)", re.IGNORECASE)


@frozen
class Number:
    """A number in a cell."""

    value: float
    is_percent: bool = False
    """It is written with a percent sign, and ``value`` is in per cent."""
    higher_is_better: bool | None = None
    """What a target's own words say: "at least 90 %" or "under 3"; None where they say nothing."""


def number_in(value: Value) -> Number | None:
    """Return the one number that a cell holds, or None where it holds none, or a sentence."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return Number(float(value))
    return _number_in_text(value) if isinstance(value, str) else None


def _number_in_text(text: str) -> Number | None:
    found = _NUMBER.fullmatch(text.strip())
    if found is None or re.search(r"\d", found["after"]) or len(text) > 40:
        return None
    around = f"{found['before']} {found['after']}".strip()
    direction = _direction(around)
    if direction is None and len(re.findall(r"[A-Za-z]+", found["before"])) > 1:
        return None
    return Number(float(found["number"].replace(",", "")), found["percent"] is not None, direction)


def _direction(words: str) -> bool | None:
    if "no more" in words.casefold() or _LOWER.search(words):
        return False
    return True if _HIGHER.search(words) else None
