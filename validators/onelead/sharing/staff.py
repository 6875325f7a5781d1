"""What members of staff are called in a commissioner's copy: by role, by initials or by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from onelead.checking import Outcome
from onelead.model import Ownership, Person
from onelead.reading.people.names import PARTICLES, folded
from onelead.sharing.capitals import is_everyday
from onelead.words import capitalised

SOMEBODY, OUTSIDE = "Member of staff", "Outside body"
LONGEST_NAME = 6
NOT_INITIALS = frozenset({"AM", "PM", "IT", "OK", "NO", "ID", "GP", "HR", "TV", "UK"})
"""Pairs of capitals that mean something else where they stand in a sentence."""


class StaffNames(StrEnum):
    """How members of staff are called."""

    ROLES = "roles"
    INITIALS = "initials"
    NAMES = "names"


class StaffWords:
    """Puts roles or initials in the place of names, in any text."""

    def __init__(self, outcomes: Sequence[Outcome], called: StaffNames) -> None:
        people = list(_people(outcomes))
        self.called = _called(people, called)
        kept = [each.name for each in people] if called is StaffNames.NAMES else [each.role for each in people]
        self.may_stand = frozenset(word for each in kept for word in _words(each))
        """Words with a capital letter that stand in place of names, or are the names that are kept."""
        self._pattern = _pattern(self.called)

    def replace(self, text: str) -> str:
        """Return a text in which nobody of the staff is named otherwise than was asked for."""
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda found: self.called[_key(found[0])], text)


def _people(outcomes: Iterable[Outcome]) -> Iterator[Person]:
    """Yield everybody of the staff whom the workbooks name, each once, those of the registers first."""
    seen: set[str] = set()
    everybody = [*_registered(outcomes), *_named(outcomes)]
    names = {_key(each.name) for each in everybody}
    for person in everybody:
        if _key(person.name) not in seen and _is_a_name(person.name) and _key(person.role) not in names:
            seen.add(_key(person.name))
            yield person


def _is_a_name(name: str) -> bool:
    """Tell whether a name is written as one: a few words, nearly all with a capital letter."""
    words = _words(name)
    return 1 <= len(words) <= LONGEST_NAME and all(word[0].isupper() or folded(word) in PARTICLES for word in words)


def _registered(outcomes: Iterable[Outcome]) -> Iterator[Person]:
    for outcome in outcomes:
        yield from outcome.workbook.people


def _named(outcomes: Iterable[Outcome]) -> Iterator[Person]:
    for outcome in outcomes:
        for tracker in outcome.workbook.trackers:
            for action in tracker.actions:
                owner, verifier = action.owner, action.verifier
                if owner.name:
                    yield Person(owner.name)
                if owner.ownership is Ownership.SEVERAL:
                    yield from (Person(each) for each in owner.people if " " in each.strip())
                if verifier.name:
                    yield Person(verifier.name)


def _called(people: Sequence[Person], called: StaffNames) -> Mapping[str, str]:
    """Return name, alias or address (in small letters) → what stands in its place; nothing where names are kept."""
    if called is StaffNames.NAMES:
        return {}
    words: dict[str, str] = {}
    for person, instead in zip(people, _instead(people, called), strict=True):
        initials = person.initials if person.initials.upper() not in NOT_INITIALS else ""
        for each in (person.name, person.email, initials, *person.aliases):
            if len(each.strip()) > 1:
                words.setdefault(_key(each), instead)
    words |= {key: word for key, word in _single_words(people, words).items() if key not in words}
    return words


def _instead(people: Sequence[Person], called: StaffNames) -> Iterator[str]:
    if called is StaffNames.INITIALS:
        yield from (".".join(word[0] for word in _words(each.name)).upper() + "." for each in people)
        return
    roles = [capitalised(each.role.strip()) or (OUTSIDE if each.external else SOMEBODY) for each in people]
    how_many, met = Counter(roles), Counter[str]()
    for role in roles:
        met[role] += 1
        yield role if how_many[role] == 1 and role not in (SOMEBODY, OUTSIDE) else f"{role} {met[role]}"


def _single_words(people: Sequence[Person], words: Mapping[str, str]) -> dict[str, str]:
    """Return the first and last names that only one person has; others are left for a person to decide on."""
    whose: dict[str, set[str]] = {}
    for person in people:
        for word in _words(person.name):
            if len(word) > 2 and not is_everyday(word):
                whose.setdefault(_key(word), set()).add(words[_key(person.name)])
    return {word: next(iter(who)) for word, who in whose.items() if len(who) == 1}


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*", name)


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _pattern(called: Mapping[str, str]) -> re.Pattern[str] | None:
    """Return what finds the names, the longest first; a single word only where it is written as a name is."""
    if not called:
        return None
    longest = sorted(called, key=len, reverse=True)
    several = "|".join(_spaced(each) for each in longest if " " in each or "@" in each)
    alone = "|".join(_as_a_name(each) for each in longest if " " not in each and "@" not in each)
    single = rf"(?:{alone})(?!\s+[A-Z][a-z])" if alone else ""  # not the first word of somebody else's name
    parts = [part for part in (f"(?i:{several})" if several else "", single) if part]
    return re.compile(rf"(?<![\w@])(?:{'|'.join(parts)})(?!\w)")


def _spaced(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split()))


def _as_a_name(word: str) -> str:
    return "|".join(
        re.escape(each) for each in dict.fromkeys((word.upper(), word.title(), word[:1].upper() + word[1:]))
    )
