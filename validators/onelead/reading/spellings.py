"""One person written in two ways in a column that no register settles."""

from __future__ import annotations

from collections.abc import Mapping

from onelead.reading.names import can_be_same, name_words


def usual_spellings(names: Mapping[str, int]) -> dict[str, str]:
    """
    Return each odd spelling with the usual one: the fuller name, else the more frequent, else the earlier.

    ``names`` gives each spelling's number of rows. A spelling that fits two different people is left out.
    """
    order = {name: place for place, name in enumerate(names)}
    usual: dict[str, str] = {}
    for name in names:
        others = [one for one in names if one != name and _is_one_person(name, one)]
        if others and _are_one_person(others):
            best = max([name, *others], key=lambda each: (_fullness(each), names[each], -order[each]))
            if best != name:
                usual[name] = best
    return usual


def _is_one_person(name: str, other: str) -> bool:
    return can_be_same(name_words(name), name_words(other))


def _are_one_person(names: list[str]) -> bool:
    first, *rest = names
    return all(_is_one_person(first, other) for other in rest)


def _fullness(name: str) -> tuple[int, int]:
    """Full words say more than initials, two names more than one."""
    words = name_words(name)
    return min(len(words), 2), sum(len(word) > 1 for word in (words[0], words[-1]))
