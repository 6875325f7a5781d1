"""Lists of words and phrases, written as running text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, as a set."""
    return frozenset(text.split())


def any_of(text: str) -> str:
    """Return a pattern for any of the phrases between the commas of a text; each is a pattern of whole words itself."""
    return rf"\b(?:{'|'.join(' '.join(text.split()).split(', '))})\b"
