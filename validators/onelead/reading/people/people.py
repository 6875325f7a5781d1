"""
Who owns an action, and who verified it, as the cells say and the workbook explains.

The register decides first. Where it is silent the other cells of the owner column are heard: they show whether surnames
come first, and whom a bare first name fits.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from onelead.model import NO_VERIFIER, Owner, Ownership, Person, Verifier
from onelead.policy import Words
from onelead.reading.people.identities import Identity, identify
from onelead.reading.people.mentions import BUILT_IN, Kind, Mention, Vocabulary, read_mention
from onelead.reading.people.names import folded
from onelead.reading.people.owner_column import (
    OwnerColumn,
    could_be_turned,
    has_place_for_family,
    shows_its_order,
    turned,
)
from onelead.reading.people.owner_parts import Link, Part
from onelead.reading.people.ownership import owner_of
from onelead.reading.people.spellings import usual_spellings
from onelead.reading.people.staff_list import StaffList
from onelead.reading.people.verifiers import Named, named_alone, verifier_of
from onelead.values import replace


class People:
    """Understands the owner and verifier cells of one tracker; each different text is read once."""

    def __init__(
        self,
        register: Sequence[Person],
        owner_cells: Sequence[str],
        today: dt.date,
        words: Words | None = None,
        short_forms: Mapping[str, str] | None = None,
        here: Sequence[Person] = (),
        homes: AbstractSet[str] = frozenset(),
    ) -> None:
        """
        Take the register (empty where there is none), the whole owner column, and the provider's own words.

        ``short_forms`` says what the workbook's keys explain besides people: ``HSO`` is a Health & Safety Officer;
        ``here`` are the people whom the tracker's own sheet names, ``homes`` the homes of the workbook, folded, which
        nobody is called.
        """
        self._homes = homes
        self._short_forms = short_forms or {}
        self._staff = StaffList(register, today, here)
        self._column = OwnerColumn(owner_cells, _vocabulary(words))
        self._owners: dict[str, Owner] = {}
        self._named: dict[str, tuple[Identity, ...]] = {}
        self._alone: dict[str, tuple[Named, ...]] = {}
        self._verifiers: dict[tuple[str, str, str], Verifier] = {}
        self._usual: dict[str, str] | None = None

    def owner(self, text: str) -> Owner:
        """Understand an owner cell."""
        known = self._owners.get(text)
        if known is None:
            owner = self._read_owner(text)
            usual = self.spelt_two_ways().get(owner.name) if owner.name else None
            known = self._owners[text] = replace(owner, usual=usual) if usual else owner
        return known

    def verifier(self, text: str, owner: Owner, owner_text: str, support_text: str = "") -> Verifier:
        """Understand a verifier cell, compared with the owner and with those who support."""
        if not text:
            return NO_VERIFIER
        key = (text, owner_text, support_text)
        known = self._verifiers.get(key)
        if known is None:
            owners, support = self._identities(owner_text), self._identities(support_text)
            known = self._verifiers[key] = verifier_of(self._named_alone(text), owners, support, owner)
        return known

    def named_in(self, text: str) -> tuple[Identity, ...]:
        """Return everybody whom a cell names, as for an owner, a verifier or a support."""
        return self._identities(text)

    def spelt_two_ways(self) -> dict[str, str]:
        """
        Return each name that the column also writes in a more usual way, with that way.

        People whom the register settles are left out: however they are written, it says who they are.
        """
        if self._usual is None:
            names = self._column.names + self._column.single_names
            unsettled = {name: rows for name, rows in names.items() if not self._staff.named(name)}
            self._usual = usual_spellings(unsettled)
        return self._usual

    def _read_owner(self, text: str) -> Owner:
        parts = self._in_spoken_order(self._column.parts(text))
        if parts is None:
            return Owner(Ownership.UNCLEAR)
        return owner_of(parts, [self._identity(part.mention) for part in parts], self._staff)

    def _named_alone(self, text: str) -> tuple[Named, ...]:
        """Return whom a verifier cell names, whoever owns the action."""
        known = self._alone.get(text)
        if known is None:
            known = tuple(named_alone(each, self._column) for each in self._identities(text))
            self._alone[text] = known
        return known

    def _identities(self, text: str) -> tuple[Identity, ...]:
        """Return whom a verifier or support cell means; a surname and a first name of unknown order count as both."""
        known = self._named.get(text)
        if known is None:
            parts = self._column.parts(text)
            known = tuple(self._identity(part.mention) for part in self._in_spoken_order(parts) or parts)
            self._named[text] = known
        return known

    def _identity(self, mention: Mention) -> Identity:
        meaning = self._short_forms.get(mention.text.strip("."))
        if meaning and not self._staff.written(mention.text):
            mention = read_mention(meaning)
        if mention.kind is Kind.NOBODY and self._column.may_be_initials(mention.text):
            mention = replace(mention, kind=Kind.CODE)
        if self._homes and not self._staff.written(mention.text):
            mention = self._without_homes(mention)
        return identify(mention, self._staff, self._column)

    def _without_homes(self, mention: Mention) -> Mention:
        """Read ``Elm Court`` as a home, and ``Elm Court manager`` as a post, where the workbook has that home."""
        if mention.kind is Kind.PERSON and folded(mention.name) in self._homes:
            return Mention(mention.text, Kind.POST if mention.post else Kind.GROUP, post=mention.post)
        return replace(mention, perhaps="") if folded(mention.perhaps) in self._homes else mention

    def _in_spoken_order(self, parts: tuple[Part, ...]) -> tuple[Part, ...] | None:
        """Read ``Smith, Jane`` as one person or two, where something shows which; None where nothing does."""
        if not could_be_turned(parts):
            return self._as_one(turned(parts), parts) if self._is_turned_place(parts) else parts
        name = turned(parts)
        if self._staff.named(name) or shows_its_order(parts):
            return self._as_one(name, parts)
        first, second = (part.mention.name for part in parts[:2])
        if self._staff.named(first) and self._staff.named(second):
            return parts
        if folded(name) in self._column.spoken_names or self._column.surnames_come_first:
            return self._as_one(name, parts)
        return parts if {folded(first), folded(second)} <= self._column.first_names else None

    def _is_turned_place(self, parts: tuple[Part, ...]) -> bool:
        """``Ward, Lee`` is Lee Ward in a column that puts surnames first; elsewhere a ward may be meant."""
        return has_place_for_family(parts) and (shows_its_order(parts) or self._column.surnames_come_first)

    def _as_one(self, name: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        return (Part(Mention(name, Kind.PERSON, name=name), Link.START), *parts[2:])


def _vocabulary(words: Words | None) -> Vocabulary:
    if words is None or not (words.placeholders or words.groups or words.roles):
        return BUILT_IN
    return Vocabulary(*(frozenset(map(folded, each)) for each in (words.placeholders, words.groups, words.roles)))
