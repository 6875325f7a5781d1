"""What the whole owner column shows that one cell cannot: whether surnames come first, and who a first name may be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from onelead.reading.people.mentions import BUILT_IN, Kind, Mention, Vocabulary
from onelead.reading.people.names import PARTICLES, can_be_same, folded, initials, name_words
from onelead.reading.people.owner_cell import read_cell
from onelead.reading.people.owner_parts import Link, Part
from onelead.reading.people.owner_words import FAMILY_NAMES_TOO


class OwnerColumn:
    """The cells of an owner column, read once each."""

    def __init__(self, cells: Sequence[str], own: Vocabulary = BUILT_IN) -> None:
        self._rows = Counter(cells)
        self._own = own
        self._parts: dict[str, tuple[Part, ...]] = {}

    def parts(self, text: str) -> tuple[Part, ...]:
        """Return a cell taken apart; the cell need not stand in the column."""
        found = self._parts.get(text)
        if found is None:
            found = self._parts[text] = read_cell(text, self._own)
        return found

    @cached_property
    def names(self) -> Counter[str]:
        """Every name of the column that has more than one word, in the order of speaking, with its number of rows."""
        found: Counter[str] = Counter()
        for text, rows in self._rows.items():
            parts = self.parts(text)
            if could_be_turned(parts):
                if self.surnames_come_first or shows_its_order(parts):
                    found[turned(parts)] += rows
                continue
            for part in parts:
                if part.mention.kind is Kind.PERSON and len(name_words(part.mention.name)) > 1:
                    found[part.mention.name] += rows
        return found

    @cached_property
    def spoken_names(self) -> frozenset[str]:
        """The names of more than one word, folded."""
        return frozenset(map(folded, self.names))

    @cached_property
    def single_names(self) -> Counter[str]:
        """Every name of one word that stands in a cell by itself, with its number of rows."""
        found: Counter[str] = Counter()
        for text, rows in self._rows.items():
            parts = self.parts(text)
            if len(parts) == 1 and parts[0].mention.kind is Kind.PERSON and len(name_words(parts[0].mention.name)) == 1:
                found[parts[0].mention.name] += rows
        return found

    @cached_property
    def surnames_come_first(self) -> bool:
        """Tell whether most of the column's names are written ``Smith, Jane``."""
        before, after = self._pairs
        if len(before) < 2 or before & after or (before | after) & {folded(name) for name in self.single_names}:
            return False
        spoken = sum(1 for parts in map(self.parts, self._rows) if _is_one_full_name(parts))
        return sum(could_be_turned(parts) for parts in map(self.parts, self._rows)) > spoken

    @cached_property
    def first_names(self) -> frozenset[str]:
        """Every first name, folded: of the full names, alone in a cell, or on either side of a comma."""
        before, after = self._pairs
        names = (*self.names, *self.single_names)
        return frozenset(folded(name).split()[0] for name in names) | (before & after)

    def may_be_initials(self, text: str) -> bool:
        """Tell whether what elsewhere says *not known* may be somebody's initials here."""
        return text in _INITIALS_TOO and self._holds_initials

    @cached_property
    def _holds_initials(self) -> bool:
        """Tell whether most cells are initials, some of which may be short forms of posts as well: ``GM``, ``RM``."""
        said = [mention for text in self._rows for mention in self._said(text)]
        short = [mention for mention in said if mention.kind is Kind.CODE or _is_short_post(mention)]
        return len(short) > 1 and 2 * len(short) > len(said) and any(one.kind is Kind.CODE for one in short)

    def _said(self, text: str) -> Iterator[Mention]:
        """Yield who is meant by the parts of a cell, but for nobody."""
        yield from (part.mention for part in self.parts(text) if part.mention.kind is not Kind.NOBODY)

    @cached_property
    def _pairs(self) -> tuple[frozenset[str], frozenset[str]]:
        """What stands before, and what behind the comma of ``Smith, Jane``."""
        pairs = [parts for parts in map(self.parts, self._rows) if could_be_turned(parts)]
        return (
            frozenset(folded(pair[0].mention.text) for pair in pairs),
            frozenset(folded(pair[1].mention.text) for pair in pairs),
        )

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The full names by each of their words, folded."""
        found: dict[str, list[str]] = {}
        for name in self.names:
            for word in dict.fromkeys(name_words(name)):
                found.setdefault(word, []).append(name)
        return found

    def with_initials(self, code: str) -> tuple[str, ...]:
        """Return the full names that have these initials."""
        letters = folded(code).replace(".", "").replace(" ", "")
        return tuple(name for name in self.names if letters in initials(name_words(name)))

    def knows(self, name: str) -> bool:
        """Tell whether a name stands for a person in another cell: alone, or as the first word of a longer one."""
        words = name_words(name)
        if len(words) == 1 and words[0] in self.first_names:
            return True
        return any(name_words(one)[: len(words)] == words for one in self._by_word.get(words[0], ()))

    def fitting(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the different people of the column whom a name, given as folded words, fits."""
        people: list[str] = []
        for name in dict.fromkeys(name for word in words for name in self._by_word.get(word, ())):
            theirs = name_words(name)
            if (
                theirs != words
                and can_be_same(words, theirs)
                and not any(can_be_same(theirs, name_words(one)) for one in people)
            ):
                people.append(name)
        return tuple(people)


_INITIALS_TOO = ("NK",)
"""Words for nobody that are not much more often so than they are somebody's initials, unlike ``NA`` and ``TBC``."""


def _is_short_post(mention: Mention) -> bool:
    return mention.kind is Kind.POST and mention.text.isupper() and len(mention.text) <= 3


def could_be_turned(parts: tuple[Part, ...]) -> bool:
    """Tell whether a cell may be ``Smith, Jane``: two names of one word, a comma between, at most a post behind."""
    if len(parts) < 2 or parts[1].link is not Link.COMMA or any(part.link is not Link.BESIDE for part in parts[2:]):
        return False
    family, given = parts[0].mention, parts[1].mention
    if any(part.leads or part.helps for part in parts):
        return False
    if given.kind is Kind.CODE:
        return (
            family.kind is Kind.PERSON
            and len(given.text.replace(".", "").replace(" ", "")) <= 2
            and _is_family(family.name)
        )
    return (
        family.kind is Kind.PERSON
        and given.kind is Kind.PERSON
        and _is_family(family.name)
        and len(name_words(given.name)) <= 2
        and not any(part.mention.kind is Kind.PERSON for part in parts[2:])
    )


def has_place_for_family(parts: tuple[Part, ...]) -> bool:
    """Tell whether a place that is a family name too stands before a first name: ``Ward, Lee``."""
    if len(parts) != 2 or parts[1].link is not Link.COMMA or parts[1].mention.kind is not Kind.PERSON:
        return False
    place = parts[0].mention.text
    return place[:1].isupper() and folded(place) in FAMILY_NAMES_TOO and len(name_words(parts[1].mention.name)) <= 2


def _is_family(name: str) -> bool:
    words = name_words(name)
    return len(words) == 1 or (len(words) <= 3 and words[0] in PARTICLES)


def shows_its_order(parts: tuple[Part, ...]) -> bool:
    """``SMITH, Jane`` and ``Smith, J`` can only be read with the surname first."""
    family, given = parts[0].mention, parts[1].mention
    is_initial = given.kind is Kind.CODE and len(given.text.replace(".", "")) <= 2
    surname = family.name or family.text
    return is_initial or (surname.isupper() and len(surname) > 2 and not given.name.isupper())


def turned(parts: tuple[Part, ...]) -> str:
    """Return the name of ``Smith, Jane`` in the order of speaking."""
    given = parts[1].mention
    family = parts[0].mention.name or parts[0].mention.text.title()
    return f"{given.name or given.text.rstrip('.')} {family}"


def _is_one_full_name(parts: tuple[Part, ...]) -> bool:
    people = [part for part in parts if part.mention.kind is Kind.PERSON]
    return len(people) == 1 and len(name_words(people[0].mention.name)) > 1
