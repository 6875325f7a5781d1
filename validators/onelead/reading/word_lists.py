"""Lists of words and phrases, written as running text."""

from __future__ import annotations

import re


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, as a set."""
    return frozenset(text.split())


def any_of(text: str) -> str:
    """Return a pattern for any of the phrases between the commas of a text; each is a pattern of whole words itself."""
    return rf"\b(?:{'|'.join(' '.join(text.split()).split(', '))})\b"


def with_apostrophes(text: str) -> str:
    """Return a text in small letters with the apostrophes that people leave out of ``hasnt`` and ``wont``."""
    return re.sub(_LEFT_OUT, r"\1n't", text) if "nt" in text else text


_LEFT_OUT = r"\b(ha(?:s|ve|d)|is|are|was|were|do|does|did|could|should|would|wo|ca)nt\b"
