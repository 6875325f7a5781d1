"""
What the headings of a log say: which kind of log it is, and what each column holds.

A log is known by the columns that it must have, never by the name of its sheet alone. The sheet's name only tips the
scale where the headings would fit two kinds: "Date, Theme, Outcome" is a log of checks or of complaints.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from onelead.reading.layout.headings import plain
from onelead.reading.logs.log_kinds import HINT, KINDS, NEED_SUPPORT, Kind, LogKind
from onelead.reading.patterns import Pattern
from onelead.values import frozen

LONGEST = 60
"""A longer text is no heading of a log."""


@frozen
class LogColumns:
    """What a row of headings was understood as: the kind of log, and the column number of each of its fields."""

    kind: LogKind
    columns: Mapping[str, int]
    score: float


def kind_of_log(headings: Mapping[int, str], sheet: str) -> LogColumns | None:
    """Return how a row of headings (column number → text) reads best as a log, or None where it is none."""
    return _best_reading(tuple(headings.items()), sheet)


@lru_cache(maxsize=256)
def _best_reading(headings: tuple[tuple[int, str], ...], sheet: str) -> LogColumns | None:
    """Read a row of headings once: a provider's workbooks, and those of each month, have the same ones."""
    found = [reading for kind in KINDS if (reading := _read(kind, dict(headings), sheet)) is not None]
    return max(found, key=lambda reading: reading.score, default=None)


def may_be_heading(text: str) -> bool:
    """Tell quickly whether a text can be a heading of any log."""
    return len(text) <= LONGEST and _holds_hint(text)


@lru_cache(maxsize=4096)
def _holds_hint(text: str) -> bool:
    return HINT.search(text) is not None


def _read(kind: Kind, headings: Mapping[int, str], sheet: str) -> LogColumns | None:
    texts = {column: plain(text) for column, text in headings.items()}
    if kind.bars is not None and any(kind.bars.search(text) for text in texts.values()):
        return None
    columns = dict(_columns(kind, texts))
    if not all(any(field in columns for field in group) for group in kind.needs):
        return None
    others = [text for column, text in texts.items() if column not in columns.values()]
    supported = sum(bool(kind.supports.search(text)) for text in others) if kind.supports else 0
    named = 1.5 if kind.sheet.search(sheet) else 0
    if kind.kind in NEED_SUPPORT and not (supported or named or NEED_SUPPORT[kind.kind] & columns.keys()):
        return None
    return LogColumns(kind.kind, columns, len(columns) + supported + named)


def _columns(kind: Kind, texts: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    taken: set[int] = set()
    for field, patterns in kind.fields.items():
        column = _column(patterns, texts, taken)
        if column is not None:
            taken.add(column)
            yield field, column


def _column(patterns: Sequence[Pattern], texts: Mapping[int, str], taken: set[int]) -> int | None:
    for pattern in patterns:
        for column, text in texts.items():
            if column not in taken and _matches(pattern, text):
                return column
    return None


@lru_cache(maxsize=8192)
def _matches(pattern: Pattern, text: str) -> bool:
    return pattern.search(text) is not None
