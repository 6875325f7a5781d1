"""The staff by every way in which they may be written: what a name, a part of one, or initials can mean."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from onelead.model import Person
from onelead.reading.people.names import PARTICLES, folded, is_near, name_words
from onelead.reading.people.staff_list import StaffList
from onelead.sharing.capitals import is_everyday
from onelead.sharing.staff_people import Everybody, joined


class StaffIndex:
    """Finds people by words that are folded as names are compared; each answer holds everybody whom it fits."""

    def __init__(self, staff: Everybody) -> None:
        self._people = staff.people
        self._list = StaffList(staff.people, dt.date.min)
        self._emails = {folded(each.email): (each,) for each in staff.people if each.email}
        self._singles: dict[str, tuple[Person, ...]] = {}
        self._names: dict[tuple[tuple[str, ...], bool], tuple[Person, ...]] = {}
        self.codes = frozenset(each.initials.upper() for each in staff.people if each.initials) | staff.codes
        """The initials that stand for somebody."""

    def named(self, keys: tuple[str, ...], *, capitals: bool) -> tuple[Person, ...]:
        """Return whom several words name together; *capitals* tells whether each begins with one."""
        known = self._names.get((keys, capitals))
        if known is None:
            known = self._names[keys, capitals] = self._named(keys, capitals)
        return known

    def single(self, key: str) -> tuple[Person, ...]:
        """Return whom a first or a family name alone can mean."""
        known = self._singles.get(key)
        if known is None:
            known = self._list.named(key)
            if not known and key.endswith("s") and len(key) > 3 and not is_everyday(key):
                known = self._list.named(key[:-1])  # "Leannes audit"
            self._singles[key] = known
        return known

    def coded(self, letters: str) -> tuple[Person, ...]:
        """Return whose initials these are."""
        return self._list.written(letters) or self._list.with_initials(letters)

    def addressed(self, email: str) -> tuple[Person, ...]:
        """Return whose e-mail address it is."""
        return self._emails.get(folded(email), ())

    def _named(self, keys: tuple[str, ...], capitals: bool) -> tuple[Person, ...]:
        if not capitals:
            return self._exact.get(keys, ()) if not all(map(is_everyday, keys)) else ()
        if keys[0] == keys[1] or any(map(self._is_no_part, keys)):
            return ()
        people = self._list.named(" ".join(keys))
        return people or (self._misspelt(keys) if len(keys) == 2 and min(map(len, keys)) > 1 else ())

    def _is_no_part(self, key: str) -> bool:
        return len(key) > 1 and is_everyday(key) and key not in self.parts and key not in PARTICLES

    def _misspelt(self, keys: tuple[str, ...]) -> tuple[Person, ...]:
        near = dict.fromkeys(
            one for key in keys for one in self.parts.get(key, ()) if is_near(keys, name_words(one.name))
        )
        return tuple(near)

    @cached_property
    def parts(self) -> dict[str, tuple[Person, ...]]:
        """Each word of a name → the people who have it."""
        parts: dict[str, list[Person]] = {}
        for each in self._people:
            for word in {word for name in (each.name, *each.aliases) for word in name_words(joined(name))}:
                if len(word) > 1:
                    parts.setdefault(word, []).append(each)
        return {word: tuple(people) for word, people in parts.items()}

    @cached_property
    def _exact(self) -> dict[tuple[str, ...], tuple[Person, ...]]:
        found: dict[tuple[str, ...], tuple[Person, ...]] = {}
        for each in self._people:
            for name in (each.name, *each.aliases):
                words = name_words(name)
                for keys in {words, (words[-1], *words[:-1])} if len(words) > 1 else set():
                    found[keys] = tuple(dict.fromkeys((*found.get(keys, ()), each)))
        return found

    @cached_property
    def titled(self) -> frozenset[str]:
        """Those whom the workbooks themselves call by a title: ``dr khan``."""
        return frozenset(folded(each.name.replace(".", "")) for each in self._people)
