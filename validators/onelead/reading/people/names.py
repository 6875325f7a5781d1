"""What is in a name: its words, its initials, and whether two spellings can be one person."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set

TITLES = word_set(
    """
    mr mrs ms miss mx dr prof professor sir dame rev revd reverend fr father sr sister br brother cllr lady lord
    """
)
PARTICLES = word_set(
    """
    de da do dos das del della der den van von la le du al el bin bint ibn ap ab ben y st ten ter
    """
)

_WORD = Pattern(r"[^\W\d_]+(?:['’`.-]+[^\W\d_]+)*\.?")
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return a text without what does not tell two people apart: case, accents, apostrophes, runs of spaces."""
    text = text.casefold().replace("'", "").replace("’", "").replace("`", "")
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text.translate(_STROKES))
        text = "".join(ch for ch in apart if not unicodedata.combining(ch))
    return " ".join(text.split())


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """
    Return the folded words of a name in the order of speaking, without titles.

    ``Smith, Jane`` and ``Dr Jane Smith`` give ``("jane", "smith")``; ``J.Smith`` gives ``("j", "smith")``.
    """
    family, comma, given = name.partition(",")
    spoken = f"{given} {family}" if comma and given.strip() else name
    words = tuple(folded(word) for word in _WORD.findall(spoken.replace(".", " ")))
    kept = tuple(word for word in words if word not in TITLES)
    return kept or words


def initials(words: tuple[str, ...]) -> frozenset[str]:
    """Return the initials that a name may be written with: of all its words, and of its first and last."""
    if len(words) < 2:
        return frozenset()
    parts = [part for word in words for part in word.split("-") if part]
    letters = {"".join(part[0] for part in parts), "".join(word[0] for word in words), words[0][0] + words[-1][0]}
    plain = [word[0] for word in words if word not in PARTICLES]
    return frozenset({*letters, "".join(plain)})


@lru_cache(maxsize=8192)
def can_be_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names, as words, can be two spellings of one person's name."""
    if one == other:
        return True
    if not one or not other:
        return False
    if len(one) == 1 or len(other) == 1:
        short, long = (one, other) if len(one) == 1 else (other, one)
        return _is_part(short[0], long)
    return (
        sorted(one) == sorted(other)
        or _fits(one, other)
        or _fits(_turned(one), other)
        or _fits(one, _turned(other))
        or is_near(one, other)
    )


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names differ by a slip of the pen in one of their words."""
    if len(one) != len(other):
        return False
    differing = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differing) != 1:
        return False
    [place] = differing
    return _is_slip(one[place], other[place], given=place == 0)


def _is_part(word: str, name: tuple[str, ...]) -> bool:
    if len(name) == 1:
        return _is_slip(word, name[0], given=True)
    return word == name[0] or word == name[-1]


def _turned(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words[1:], words[0])


def _fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether the family names agree, and the given names are equal, an initial or a short form of each other."""
    if one[-1] != other[-1]:
        return one[0] == other[0] and _is_initial(one[-1], other[-1])
    return one[0] == other[0] or _is_initial(one[0], other[0]) or _is_short_form(one[0], other[0])


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


def _is_short_form(one: str, other: str) -> bool:
    """``Bron`` for ``Bronwen``; not ``Paul`` for ``Paula`` nor ``Daniel`` for ``Danielle``, who are other people."""
    short, long = sorted((one, other), key=len)
    return 3 <= len(short) <= 5 and len(long) >= len(short) + 2 and long.startswith(short)


def _is_slip(one: str, other: str, *, given: bool) -> bool:
    """Tell whether it is a slip of the pen; given names that go on (``Paul``, ``Paula``) are of two people."""
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or one[0] != other[0] or (given and long.startswith(short)):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.8
