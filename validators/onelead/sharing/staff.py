"""What members of staff are called in a commissioner's copy: by role, by initials or by name."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from onelead.checking import Outcome
from onelead.model import Person
from onelead.policy import Words
from onelead.reading.people.names import name_words
from onelead.sharing.staff_mentions import StaffFinder, StaffMention
from onelead.sharing.staff_people import everybody
from onelead.words import capitalised

SOMEBODY, OUTSIDE, ANYBODY = "Member of staff", "Outside body", "[name]"


class StaffNames(StrEnum):
    """How members of staff are called."""

    ROLES = "roles"
    INITIALS = "initials"
    NAMES = "names"


class StaffWords:
    """Puts roles or initials in the place of names, in any text."""

    def __init__(self, outcomes: Sequence[Outcome], called: StaffNames, words: Words | None = None) -> None:
        staff = everybody(outcomes, words)
        self._finder = StaffFinder(staff) if called is not StaffNames.NAMES and staff.people else None
        self._called = dict(zip(map(_key, staff.people), _instead(staff.people, called), strict=True))
        self._roles = {_key(each): each.role.strip() for each in staff.people}
        kept = [each.name for each in staff.people] if called is StaffNames.NAMES else self._roles.values()
        self.may_stand = frozenset(word for each in (*kept, SOMEBODY, OUTSIDE) for word in _words(each))
        """Words with a capital letter that stand in place of names, or are the names that are kept."""

    def replace(self, text: str) -> str:
        """Return a text in which nobody of the staff is named otherwise than was asked for."""
        if self._finder is None:
            return text
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        pieces, last = list[str](), 0
        for each in sorted(self._finder.find(text), key=lambda each: each.start):
            pieces += [text[last : each.start], self._instead(each)]
            last = each.end
            if text[last : last + 1].isdigit():
                pieces.append(" ")
        return "".join([*pieces, text[last:]]) if pieces else text

    def _instead(self, mention: StaffMention) -> str:
        if mention.titled:
            return ANYBODY
        if len(mention.people) == 1:
            return self._called[_key(mention.people[0])]
        roles = {self._roles[_key(each)] for each in mention.people}
        return (capitalised(roles.pop()) if len(roles) == 1 else "") or SOMEBODY


def _instead(people: Sequence[Person], called: StaffNames) -> Iterator[str]:
    if called is StaffNames.INITIALS:
        yield from (_initials(each) for each in people)
        return
    roles = [capitalised(each.role.strip()) or (OUTSIDE if each.external else SOMEBODY) for each in people]
    how_many, met = Counter(roles), Counter[str]()
    for role in roles:
        met[role] += 1
        yield role if how_many[role] == 1 and role not in (SOMEBODY, OUTSIDE) else f"{role} {met[role]}"


def _initials(person: Person) -> str:
    words = [person.name] if person.name == person.initials else []
    return ".".join([*words[0]] if words else [word[0] for word in name_words(person.name)]).upper() + "."


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*", name)


def _key(person: Person) -> tuple[str, ...]:
    return name_words(person.name)
