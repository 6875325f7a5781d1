"""How a log cites an action, a measure or a complaint: by its reference, however it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from onelead.reading.patterns import Pattern

_PIECES = Pattern(r"[a-z]+|\d+(?:\.\d+)*")
_BETWEEN = Pattern(r"\s*(?:[,;&\n/]|\band\b|\+)\s*")


@lru_cache(maxsize=8192)
def reference_key(text: str) -> str:
    """Return what stays the same however a reference is typed: ``cr 4`` for "CR-04", "cr4" and "CR 004"."""
    pieces = _PIECES.findall(text.casefold().removesuffix(".0"))
    return " ".join(piece.lstrip("0") or "0" for piece in pieces)


def is_known(cited: str, known: tuple[str, ...]) -> bool:
    """Tell whether a reference, however it is typed, is one of those that are known."""
    return reference_key(cited) in _spelt(known)


@lru_cache(maxsize=8192)
def references_in(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """
    Return the references that a cell cites, each spelt as it is *known*; one that is not known stays as it is written.

    "CR-04, CR-05" cites two, but "3/2026" is one where that is how the tracker numbers its actions.
    """
    if not text:
        return ()
    spelt = _spelt(known)
    whole = spelt.get(reference_key(text))
    if whole is not None:
        return (whole,)
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    found = [spelt.get(reference_key(part)) for part in parts]
    if any(found):
        return tuple(name or part for name, part in zip(found, parts, strict=True))
    return (text,)


@lru_cache(maxsize=16)
def _spelt(known: tuple[str, ...]) -> Mapping[str, str]:
    return {reference_key(each): each for each in known}
