"""The register's people, found by any way in which a tracker writes them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cached_property

from onelead.model import Person
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.names import can_be_same, folded, initials, is_near, name_words
from onelead.reading.people.owner_words import post_words
from onelead.values import replace

_MANAGERS = frozenset(
    ("manager", "home manager", "care home manager", "service manager", "registered manager", "registered care manager")
)
"""What the registered manager is called where the register knows the post by one of the other names only."""
_DEPUTIES = frozenset(("deputy", "deputy manager", "deputy home manager", "deputy care manager"))


_SMALL_HOME = 200
"""Up to so many people a misspelt name is compared with everybody who shares its first letter."""


class StaffList:
    """Finds people of the register; each answer holds everybody who fits, in the register's order."""

    def __init__(self, register: Sequence[Person], today: dt.date, here: Sequence[Person] = ()) -> None:
        """Take the register, and those whom the tracker's own sheet names: of several managers it knows its own."""
        self._people = tuple(_once(register))
        self._here = here
        self._words = {person: name_words(person.name) for person in self._people}
        self._today = today
        self._exact = self._index()
        self._by_word = self._index_of_words()
        self._posts, self._acting = self._index_of_posts()
        self.is_list = any(person.listed and not person.external for person in self._people)

    def written(self, text: str) -> tuple[Person, ...]:
        """Return those whose name, alias, initials or e-mail address is exactly this text."""
        plain = folded(text)
        return self._exact.get(plain) or self._exact.get(plain.replace(".", "").replace(" ", ""), ())

    def named(self, name: str) -> tuple[Person, ...]:
        """Return those whom a name fits: surname first, shortened, with an initial, or its first or last word alone."""
        words = name_words(name)
        exact = self._exact.get(" ".join(words), ())
        if exact or not words:
            return exact
        sharing = dict.fromkeys(person for word in words for person in self._by_word.get(word, ()))
        return tuple(person for person in sharing if self._fits(words, person))

    def with_initials(self, code: str) -> tuple[Person, ...]:
        """Return those whose name has these initials, where the register itself gives the person none."""
        letters = folded(code).replace(".", "").replace(" ", "")
        unmarked = (person for person in self._people if not person.initials)
        return tuple(person for person in unmarked if letters in initials(self._words[person]))

    def holders(self, post: str) -> tuple[Person, ...]:
        """Return those who hold a post today; who acts in it holds it where nobody else does."""
        words = _substantive(post)
        found = self._posts.get(words) or self._acting.get(words, ())
        if not found:
            found = tuple(person for name in sorted(_synonyms(words)) for person in self._posts.get(name, ()))
        return found if len(found) == 1 and found[0].listed else self._named_here(words, found)

    def _named_here(self, words: str, found: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return who holds a post by the tracker's own sheet, under this name of it or else another."""
        posts = {person: _substantive(person.role) for person in self._here}
        called = {words} if words in posts.values() else _synonyms(words)
        names = {folded(person.name) for person, post in posts.items() if post in called}
        here = tuple(person for person in self._people if folded(person.name) in names)
        return here if len(here) == 1 and here[0].is_active(self._today) else found

    def nearest(self, name: str) -> str | None:
        """Return the register's nearest name, if any is near."""
        words = name_words(name)
        alike = self._by_beginning.get(words[0][: self._beginning], [])
        sharing = [person for word in words for person in self._by_word.get(word, ())]
        names = {folded(person.name): person.name for person in (*alike, *sharing)}
        near = get_close_matches(folded(name), names, n=1, cutoff=0.75)
        if near:
            return names[near[0]]
        if len(words) > 1:
            return None
        return next((one.name for one in alike if get_close_matches(words[0], self._words[one], cutoff=0.8)), None)

    @cached_property
    def _by_beginning(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person, words in self._words.items():
            found[words[0][: self._beginning]].append(person)
        return found

    @property
    def _beginning(self) -> int:
        """How many letters the first names of two near names share: the more people, the more letters."""
        return 1 if len(self._people) <= _SMALL_HOME else 3

    def _fits(self, words: tuple[str, ...], person: Person) -> bool:
        own = self._words[person]
        if can_be_same(words, own) and not is_near(words, own):
            return len(words) > 1 or words[0] in (own[0], own[-1])
        return any(can_be_same(words, alias) and len(words) > 1 for alias in _with_family_name(person, own))

    def _index(self) -> dict[str, tuple[Person, ...]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person in self._people:
            for key in _keys(person, self._words[person]):
                found[key].append(person)
        return {key: tuple(people) for key, people in found.items()}

    def _index_of_words(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = defaultdict(list)
        for person, words in self._words.items():
            aliases = (word for alias in person.aliases for word in name_words(alias))
            for word in dict.fromkeys((*words, *aliases)):
                found[word].append(person)
        return found

    def _index_of_posts(self) -> tuple[dict[str, tuple[Person, ...]], dict[str, tuple[Person, ...]]]:
        """Return who holds each post, and who acts in each."""
        held: dict[str, list[Person]] = defaultdict(list)
        acting: dict[str, list[Person]] = defaultdict(list)
        for person in self._people:
            if person.role and person.is_active(self._today):
                for role in _roles(person.role):
                    found = held if _ACTING.isdisjoint(post_words(role)) else acting
                    found[_substantive(role)].append(person)
        return (
            {post: tuple(people) for post, people in held.items()},
            {post: tuple(people) for post, people in acting.items()},
        )


def _substantive(post: str) -> str:
    """Return a post in plain words, whoever only acts in it: ``Home Manager (acting)`` is the home manager."""
    return " ".join(word for word in post_words(post) if word not in _ACTING)


_ACTING = frozenset(("acting", "interim"))


def _synonyms(words: str) -> frozenset[str]:
    """Return what else the post of the registered manager or the deputy is called, if it is one of them."""
    return next((names for names in (_MANAGERS, _DEPUTIES) if words in names), frozenset())


def _roles(role: str) -> Iterable[str]:
    """Return each post of ``Registered Manager / Nominated Individual``, and the whole text."""
    return {part.strip() for part in role.replace("\n", "/").replace(";", "/").split("/") if part.strip()} | {role}


def _keys(person: Person, words: tuple[str, ...]) -> set[str]:
    names = {folded(person.name), " ".join(words), f"{words[0]} {words[-1]}" if words else ""}
    aliases = {folded(alias) for alias in person.aliases} | {
        " ".join(each) for each in _with_family_name(person, words)
    }
    marks = {folded(person.initials), folded(person.initials).replace(".", "").replace(" ", ""), folded(person.email)}
    return {key for key in names | aliases | marks if key}


def _with_family_name(person: Person, words: tuple[str, ...]) -> list[tuple[str, ...]]:
    aliases = [name_words(alias) for alias in person.aliases]
    return [alias if len(alias) > 1 else (*alias, words[-1]) for alias in aliases if alias and words]


def _once(register: Sequence[Person]) -> Iterable[Person]:
    """Leave out a person's second row, so that somebody listed twice is not taken for two people of one name."""
    kept: dict[str, list[Person]] = defaultdict(list)
    for person in register:
        if name_words(person.name) and (
            person.external or read_mention(person.name).kind not in (Kind.POST, Kind.GROUP)
        ):
            namesakes = kept[folded(person.name)]
            twin = next((place for place, one in enumerate(namesakes) if _is_same_row(one, person)), None)
            if twin is None:
                namesakes.append(person)
            else:
                namesakes[twin] = _together(namesakes[twin], person)
    return (person for namesakes in kept.values() for person in namesakes)


def _is_same_row(one: Person, other: Person) -> bool:
    if folded(one.name) != folded(other.name):
        return False
    if one.email and other.email:
        return folded(one.email) == folded(other.email)
    if one.initials and other.initials:
        return folded(one.initials) == folded(other.initials)
    same_post = not one.role or not other.role or post_words(one.role) == post_words(other.role)
    return same_post or not (one.listed and other.listed)


def _together(one: Person, other: Person) -> Person:
    """Return two rows of one person as one, the first row's details before the second's."""
    same_post = post_words(one.role) == post_words(other.role)
    leaving = [day for day in (one.left_on, other.left_on) if day is not None]
    return replace(
        one,
        role=one.role if same_post else " / ".join(role for role in (one.role, other.role) if role),
        initials=one.initials or other.initials,
        aliases=tuple(dict.fromkeys((*one.aliases, *other.aliases))),
        email=one.email or other.email,
        joined_on=one.joined_on or other.joined_on,
        left_on=max(leaving, default=None),
        external=one.external or other.external,
        escalates_to=one.escalates_to or other.escalates_to,
        listed=one.listed or other.listed,
    )
