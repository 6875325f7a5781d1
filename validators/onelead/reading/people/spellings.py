"""One person written in two ways in a column that no register settles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from onelead.reading.people.names import can_be_same, name_words

_MOST_NAMESAKES = 200
"""With more names than this on one word nobody can tell who is who, and every pair would have to be compared."""


def usual_spellings(names: Mapping[str, int]) -> dict[str, str]:
    """
    Return each odd spelling with the usual one: the fuller name, else the more frequent, else the earlier.

    ``names`` gives each spelling's number of rows. A spelling that fits two different people is left out.
    """
    order = {name: place for place, name in enumerate(names)}
    usual: dict[str, str] = {}
    for name, others in _alike(names):
        if _are_one_person(others):
            best = max([name, *others], key=lambda each: (_fullness(each), names[each], -order[each]))
            if best != name:
                usual[name] = best
    return usual


def _alike(names: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
    """Yield each name with the others that may be the same person; such names share a word, or the way one begins."""
    sharing: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for mark in _marks(name):
            sharing[mark].append(name)
    for name in names:
        near = dict.fromkeys(
            one for mark in _marks(name) if len(sharing[mark]) <= _MOST_NAMESAKES for one in sharing[mark]
        )
        others = [one for one in near if one != name and can_be_same(name_words(name), name_words(one))]
        if others:
            yield name, others


def _marks(name: str) -> frozenset[str]:
    words = name_words(name)
    return frozenset(words) | ({words[0][:2]} if len(words) == 1 else frozenset())


def _are_one_person(names: list[str]) -> bool:
    first, *rest = names
    return all(can_be_same(name_words(first), name_words(other)) for other in rest)


def _fullness(name: str) -> tuple[int, int]:
    """Rank a name: two words say more than one, a word more than an initial."""
    words = name_words(name)
    return min(len(words), 2), sum(len(word) > 1 for word in (words[0], words[-1]))
