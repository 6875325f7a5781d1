"""Whether two cells name the same theme: "Call bells" and "call bell" do, "Room 5" and "Room 6" do not."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from onelead.reading.patterns import Pattern

NEAR = 0.86
"""How alike two spellings are (of 1) before they count as one theme; a slip in eight letters stays above it."""

_WORDS = Pattern(r"[a-z]+|\d+")
_SPACES = Pattern(r"[\W_]+")
_SMALL = frozenset({"a", "an", "and", "or", "of", "the", "in", "on", "to", "for", "with", "not", "at"})


@lru_cache(maxsize=16384)
def same_theme(one: str, other: str) -> bool:
    """Tell whether two themes are the same, apart from capitals, plurals, small words, word order and slips."""
    first, second = _plain(one), _plain(other)
    if not first or not second:
        return False
    if first == second or _SPACES.sub("", one.casefold()) == _SPACES.sub("", other.casefold()):
        return True
    if _digits(first) != _digits(second):
        return False
    left, right = " ".join(first), " ".join(second)
    matcher = SequenceMatcher(None, left, right)
    return matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR and matcher.ratio() >= NEAR


def mentions_theme(text: str, theme: str) -> bool:
    """Tell whether a sentence speaks of a theme: every word of it stands there."""
    wanted, said = _plain(theme), text.casefold()
    may_stand_there = bool(wanted) and all(word.removesuffix("y") in said for word in wanted)  # "bodies" for "body"
    return may_stand_there and set(wanted) <= set(_plain(text))


@lru_cache(maxsize=16384)
def _plain(theme: str) -> tuple[str, ...]:
    words = (word for word in _WORDS.findall(theme.casefold()) if word not in _SMALL)
    return tuple(sorted(_singular(word) for word in words))


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return word[:-1]
    return word


def _digits(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if word.isdigit()]
