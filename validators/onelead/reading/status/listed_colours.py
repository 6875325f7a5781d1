"""A key without signs: ``RAG: Red not started / Amber under way / Green complete``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onelead.reading.patterns import Pattern
from onelead.reading.status.status_phrases import PHRASES
from onelead.reading.status.status_words import COLOURS

KEYS = ("key", "legend", "rag", "brag", "status", "colour", "use")
"""How a key begins that says that it is one."""


def listed_colours(text: str) -> Iterator[tuple[str, str]]:
    """
    Yield each colour of a list with its meaning; nothing where a text in small letters is no such list.

    Every part of it must be a colour, or its letter, with a meaning right behind it, so that ``Green team complete``
    says nothing. A single colour must be the whole cell, or stand behind ``Key:``.
    """
    before, *parts = _PARTS.split(text)
    entries = [(part[1], part[2].strip(_BETWEEN)) for part in map(_PART.fullmatch, parts) if part]
    if (
        len(entries) < len(parts)
        or (before and not _TITLE.fullmatch(before))
        or not all(_is_meaning(meaning) for _, meaning in entries)
    ):
        return
    if len({colour for colour, _ in entries}) > 1 or before or all(_is_nothing_else(meaning) for _, meaning in entries):
        yield from entries


_BETWEEN = " ,;/|.\n"
_PART = Pattern(r"([a-z]+)\s+(?:(?:for|if|when|where|once)\s+)?(.*)", re.DOTALL)
_PARTS = Pattern(
    rf"(?:^|[\s,;/|.•·]+(?:(?:and|or)\s+)?)(?=\b(?:{'|'.join(COLOURS)})\b)|(?:^|[,;/|\n:]\s*|\s{{2,}})(?=[ragby]\s)"
)
_TITLE = Pattern(
    rf"(?:{'|'.join(KEYS)})s?(?: (?:key|rag|ratings?|codes?|coding|colou?rs?|status|guide|for|to|the|this|plan))*"
    r"\s*[:–-]?\s*"
)
MOST_WORDS = 7
"""A longer meaning is a sentence about something."""


def _is_meaning(text: str) -> bool:
    return bool(text) and len(text.split()) <= MOST_WORDS and any(phrase.match(text) for _, phrase in PHRASES)


def _is_nothing_else(text: str) -> bool:
    return any(phrase.fullmatch(text) for _, phrase in PHRASES)
