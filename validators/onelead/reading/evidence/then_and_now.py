"""Trouble counted twice, some time ago and now: ``57 gaps in Aug, 3 in Oct``, ``Was 57 gaps, now 3``."""

from __future__ import annotations

import re

from onelead.reading.dates.calendar_words import MONTH, month_number
from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def is_counted_twice(clause: Clause, sentence: Sentence) -> bool:
    """Tell whether a clause is one of several that count the same trouble at different times."""
    return bool(clause.says & Say.TROUBLE) and first_and_last_count(sentence) is not None


def first_and_last_count(sentence: Sentence) -> tuple[int, int] | None:
    """Return how often a trouble was counted at first and at last, or None where it is not counted twice."""
    if sentence.says & Say.FUTURE or len(sentence.clauses) < 2:
        return None
    if any(not _REPORTED.isdisjoint(clause.words) for clause in sentence.clauses):
        return None
    counts = [found for found in map(_count, sentence.clauses) if found]
    times = _in_turn([_month(found) for found in counts])
    if len(counts) < 2 or max(times) == min(times):
        return None
    first, last = (counts[times.index(when(times))]["n"] for when in (min, max))
    return int(first), int(last)


def _count(clause: Clause) -> re.Match[str] | None:
    if not clause.has_number or clause.says & DOING or clause.found_shares:
        return None
    found = _COUNT.fullmatch(clause.text)
    return found if found and (found["was"] or found["now"] or found["month"]) else None


_REPORTED = word_set("alerts admissions safeguardings cases near-misses")
"""More of them may only tell that more is reported."""
_COUNT = Pattern(
    r"(?:(?:(?P<was>was|were|previously|had been)|(?P<now>now)|only|just|down|up|to|still) ){0,3}(?P<n>\d{1,5})"
    rf"(?: [a-z-]+){{0,3}}?(?: (?:in|for|during) (?P<month>{MONTH})(?: \d{{2,4}})?)?"
)


def _month(found: re.Match[str]) -> int:
    """Return the month of a count; *was* is before all months, and *now* after them."""
    if found["month"]:
        return month_number(found["month"])
    return _BEFORE if found["was"] else _AFTER


_BEFORE, _AFTER = -99, 99


def _in_turn(months: list[int]) -> list[int]:
    """Return months in which January follows November, where both stand."""
    named = [month for month in months if month not in (_BEFORE, _AFTER)]
    if not named or max(named) - min(named) <= 6:
        return months
    return [month + 12 if 0 < month <= 6 else month for month in months]
