"""
Finds everybody of the staff in a text: full names in any order and spelling that the reading knows, initials, and
single names where they can mean nobody else.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from onelead.model import Person
from onelead.reading.people.names import PARTICLES, TITLES, folded, is_near, name_words
from onelead.reading.people.staff_list import StaffList
from onelead.reading.personal.personal_patterns import EMAIL
from onelead.sharing.capitals import is_everyday
from onelead.sharing.name_places import Word, is_used_as_a_name
from onelead.sharing.staff_people import Everybody, joined

LONGEST = 5
"""The most words of one name."""
NOT_INITIALS = frozenset(
    {
        *(
            "AM",
            "PM",
            "IT",
            "OK",
            "NO",
            "ID",
            "GP",
            "HR",
            "TV",
            "UK",
            "EU",
            "AI",
            "PC",
            "MD",
            "RM",
            "NI",
            "DM",
            "HM",
            "TL",
            "QA",
        ),
        *(
            "OT",
            "PT",
            "DN",
            "BP",
            "BM",
            "CD",
            "CO",
            "MH",
            "LD",
            "PA",
            "PR",
            "PO",
            "MI",
            "UTI",
            "MAR",
            "CPN",
            "SLT",
            "BNF",
            "PRN",
        ),
    }
)
"""Capitals that mean something else where they stand in a sentence."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’`][sS]$")
_PLAIN_GAP = re.compile(r"[\s._‐‑-]{1,3}")
_COMMA = re.compile(r"\s*,\s*")
_BEFORE_INITIALS = re.compile(r"\b(?:by|from|ask|asked|with|per|cc|to)[:\s]+$|[(/]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StaffMention:
    """Somebody in a text, from *start* to *end*; several people where it fits more than one."""

    start: int
    end: int
    people: tuple[Person, ...]
    titled: bool = False
    """A lone family name behind a title: the member of staff, or a resident or relative of the same name."""


class StaffFinder:
    """Finds the staff in texts."""

    def __init__(self, staff: Everybody) -> None:
        self._staff = staff
        self._list = StaffList(staff.people, dt.date.min)
        self._codes = frozenset(each.initials.upper() for each in staff.people if each.initials) | staff.codes
        self._emails = {folded(each.email): (each,) for each in staff.people if each.email}
        self._singles: dict[str, tuple[Person, ...]] = {}
        self._windows: dict[tuple[tuple[str, ...], bool], tuple[Person, ...]] = {}

    def find(self, text: str) -> Iterator[StaffMention]:
        """Yield the people in a text in its order; none overlap."""
        if not self._may_name(text):
            return
        emails = [found.span() for found in EMAIL.finditer(text)] if "@" in text else []
        for start, end in emails:
            if people := self._emails.get(folded(text[start:end])):
                yield StaffMention(start, end, people)
        words = list(_words(text))
        if emails:
            words = [each for each in words if not any(start <= each.start < end for start, end in emails)]
        yield from self._in_order(text, words)

    def _in_order(self, text: str, words: Sequence[Word]) -> Iterator[StaffMention]:
        says_who, place, free = text in self._staff.cells, 0, 0
        while place < len(words):
            size, people = self._name_at(text, words, place)
            titled = False
            if not people:
                before = words[place - 1] if place > free else None  # a name before is another's than this one
                size, people = 1, self._alone(text, words[place], before, words[place + 1 : place + 2], says_who)
                titled = bool(people) and not says_who and self._is_of_a_family(words, place, people)
            if people:
                first = place - 1 if place > free and _is_title(words[place - 1]) and not titled else place
                yield StaffMention(words[first].start, words[place + size - 1].end, people, titled)
                free = place + size
            place += size

    # ------------------------------------------------------------------------------------------------ full names --

    def _name_at(self, text: str, words: Sequence[Word], place: int) -> tuple[int, tuple[Person, ...]]:
        """Return how many words from a place are a name of several words, and whose."""
        longest = 1
        while (
            longest < LONGEST
            and place + longest < len(words)
            and words[place + longest - 1].leads_on(text, words[place + longest])
        ):
            longest += 1
        for size in range(longest, 1, -1):
            window = words[place : place + size]
            if any(each.key in self._parts for each in window) and (people := self._named(window)):
                return size, people
        return self._turned(text, words[place : place + longest + 1])

    def _turned(self, text: str, words: Sequence[Word]) -> tuple[int, tuple[Person, ...]]:
        """Return how many words ``Smith, Jane`` or ``van der Meer, Anouk`` takes here, and whom it means."""
        if len(words) < 2 or not words[-1].is_capital or not _COMMA.fullmatch(text, words[-2].end, words[-1].start):
            return 1, ()
        *family, given = words
        people = self._named([given, *family])
        last = family[-1].key
        return len(words), tuple(each for each in people if name_words(each.name)[-1] == last)

    def _named(self, window: Sequence[Word]) -> tuple[Person, ...]:
        """Return whom some words name together; possessives but the last end a name."""
        if any(each.is_possessive for each in window[:-1]):
            return ()
        asked = tuple(each.key for each in window), all(each.is_capital for each in window)
        known = self._windows.get(asked)
        if known is None:
            known = self._windows[asked] = self._named_by(*asked)
        return known

    def _named_by(self, keys: tuple[str, ...], capitals: bool) -> tuple[Person, ...]:
        if not capitals:
            return self._exact.get(keys, ()) if not all(map(is_everyday, keys)) else ()
        if keys[0] == keys[1] or any(map(self._parts_no_name, keys)):
            return ()
        people = self._list.named(" ".join(keys))
        return people or (self._misspelt(keys) if len(keys) == 2 and min(map(len, keys)) > 1 else ())

    def _parts_no_name(self, key: str) -> bool:
        return len(key) > 1 and is_everyday(key) and key not in self._parts and key not in PARTICLES

    def _misspelt(self, keys: tuple[str, ...]) -> tuple[Person, ...]:
        near = dict.fromkeys(
            one for key in keys for one in self._parts.get(key, ()) if is_near(keys, name_words(one.name))
        )
        return tuple(near)

    # --------------------------------------------------------------------------------------------------- one word --

    def _alone(
        self, text: str, word: Word, before: Word | None, following: Sequence[Word], says_who: bool
    ) -> tuple[Person, ...]:
        if word.text in self._codes:
            return self._with_initials(text, word, says_who)
        people = self._single(word.key)
        if not people or len(word.key) < 2:
            return ()
        if says_who:
            return people if word.is_capital or not is_everyday(word.key) else ()
        is_first = any(_is_first_name(word.key, each) for each in people)
        after = next((each for each in following if each.key not in self._parts), None)
        return people if is_used_as_a_name(text, word, before, after, is_first=is_first) else ()

    def _single(self, key: str) -> tuple[Person, ...]:
        known = self._singles.get(key)
        if known is None:
            known = self._list.named(key)
            if not known and key.endswith("s") and len(key) > 3 and not is_everyday(key):
                known = self._list.named(key[:-1])  # "Leannes audit"
            self._singles[key] = known
        return known

    def _with_initials(self, text: str, word: Word, says_who: bool) -> tuple[Person, ...]:
        means_more = word.text in NOT_INITIALS or is_everyday(word.key)
        if means_more and not says_who and not _BEFORE_INITIALS.search(text, 0, word.start):
            return ()
        return self._list.written(word.text) or self._list.with_initials(word.text)

    def _is_of_a_family(self, words: Sequence[Word], place: int, people: Sequence[Person]) -> bool:
        """Tell whether a family name is that of Mrs Smith, or of the Smith family, whom no workbook names as staff."""
        word = words[place]
        if any(_is_first_name(word.key, each) for each in people):
            return False
        if place + 1 < len(words) and words[place + 1].key == "family":
            return True
        return place > 0 and _is_title(words[place - 1]) and f"{words[place - 1].key} {word.key}" not in self._titled

    # ----------------------------------------------------------------------------------------------- what is known --

    def _may_name(self, text: str) -> bool:
        if "@" in text and self._emails:
            return True
        return any(map(self._is_part, _TOKEN.findall(text)))

    def _is_part(self, token: str) -> bool:
        known = self._met.get(token)
        if known is None:
            key = folded(_POSSESSIVE.sub("", token))
            known = self._met[token] = (
                token in self._codes or key in self._parts or key.removesuffix("s") in self._parts
            )
        return known

    @cached_property
    def _met(self) -> dict[str, bool]:
        return {}

    @cached_property
    def _parts(self) -> dict[str, tuple[Person, ...]]:
        """Each word of a name → the people who have it."""
        parts: dict[str, list[Person]] = {}
        for each in self._staff.people:
            for word in {word for name in (each.name, *each.aliases) for word in name_words(joined(name))}:
                if len(word) > 1:
                    parts.setdefault(word, []).append(each)
        return {word: tuple(people) for word, people in parts.items()}

    @cached_property
    def _exact(self) -> dict[tuple[str, ...], tuple[Person, ...]]:
        found: dict[tuple[str, ...], tuple[Person, ...]] = {}
        for each in self._staff.people:
            for name in (each.name, *each.aliases):
                words = name_words(name)
                for keys in {words, (words[-1], *words[:-1])} if len(words) > 1 else set():
                    found[keys] = tuple(dict.fromkeys((*found.get(keys, ()), each)))
        return found

    @cached_property
    def _titled(self) -> frozenset[str]:
        """Those whom the workbooks themselves call by a title: ``dr khan``."""
        return frozenset(folded(each.name.replace(".", "")) for each in self._staff.people)


def _is_first_name(key: str, person: Person) -> bool:
    words = name_words(person.name)
    return key != words[-1] or len(words) == 1


def _is_title(word: Word) -> bool:
    return word.key in TITLES and word.is_capital


def _words(text: str) -> Iterator[Word]:
    for found in _TOKEN.finditer(text):
        written = _POSSESSIVE.sub("", found[0])
        end = found.start() + len(written)
        yield Word(written, folded(written), found.start(), end, end < found.end())
