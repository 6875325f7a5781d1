"""Who holds a tier, by role on the register, and which tier a cell means that says to whom something was escalated."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from onelead.model import Person
from onelead.policy import Tiers
from onelead.reading.patterns import Pattern
from onelead.reading.people.names import can_be_same, folded, name_words
from onelead.reading.people.owner_words import post_words
from onelead.values import frozen

LAST = 3
"""The highest tier inside the provider; above it stands only somebody from outside."""

CONTRACTOR = 0
"""Not a tier but a route: the inside owner stays accountable, and the clock runs."""

ABBREVIATIONS = {"rm": 2, "ni": 3, "ql": 1, "dm": 1, "ceo": 3, "md": 3}
_LEVEL = Pattern(r"\b(?:tier|level|stage)\s*([123])\b")
_CONTRACTORS = Pattern(r"\b(?:contractors?|landlord|supplier|engineers?|builders?|housing association|gp|pharmacy)\b")
_BETWEEN_ROLES = Pattern(r"\s*(?:[/&,;+\n]|\band\b)\s*")


@frozen
class Holder:
    """Who is to decide: a person, or what to say where there is none."""

    tier: int
    """1 to 3; 4 is somebody from outside."""
    role: str
    name: str | None = None

    @property
    def is_vacant(self) -> bool:
        """Tell whether the register gives the role to nobody."""
        return self.name is None and self.tier <= LAST

    @property
    def is_outside(self) -> bool:
        """Tell whether nobody inside is above, so that an outside reviewer is asked."""
        return self.tier > LAST

    @property
    def words(self) -> str:
        """Say who it is: ``Fiona MacLeod, registered manager``."""
        if self.is_outside:
            return "an outside reviewer"
        return f"{self.name}, {self.role}" if self.name else f"{self.role} (nobody on the register holds this role)"


def escalate_to(number: int, people: Sequence[Person], tiers: Tiers, today: dt.date) -> Holder:
    """Return who decides at a tier; where one person holds two tiers in a row the next tier takes it."""
    here = holder(number, people, tiers, today)
    below = holder(number - 1, people, tiers, today) if number > 1 else None
    if here.name is None or below is None or here.name != below.name:
        return here
    return Holder(LAST + 1, "outside reviewer") if number == LAST else escalate_to(number + 1, people, tiers, today)


def holder(number: int, people: Sequence[Person], tiers: Tiers, today: dt.date) -> Holder:
    """Return who holds a tier: the first of its roles that an active person of the register has."""
    tier = tiers[number]
    active = [person for person in people if person.is_active(today) and not person.external]
    for role in tier.roles:
        for person in active:
            if any(_is_role(part, role, number, tiers) for part in _BETWEEN_ROLES.split(person.role)):
                return Holder(number, tier.name, person.name)
    return Holder(number, tier.name, _named_above(number, active, tiers, today))


def tier_of(text: str, people: Sequence[Person], tiers: Tiers) -> int | None:
    """
    Return the tier that "escalated to" means: a person of the register, a role, "Tier 2", or a contractor (0).

    None stands for a text that says none of these: then nobody can tell which tier was told.
    """
    said = folded(text)
    level = _LEVEL.search(said)
    if level is not None:
        return int(level[1])
    person = _person(text, people)
    if person is not None:
        return CONTRACTOR if person.external else _highest(person.role, tiers)
    return _highest(said, tiers) or (CONTRACTOR if _CONTRACTORS.search(said) else None)


def circles(people: Sequence[Person]) -> Iterator[tuple[Person, ...]]:
    """Yield each circle of people who escalate to one another, so that a problem never reaches anybody's desk."""
    above = {person.name: person.escalates_to for person in people if person.escalates_to}
    by_name = {person.name: person for person in people}
    seen: set[str] = set()
    for person in people:
        path: list[str] = []
        name = person.name
        while name in above and name not in path and name not in seen:
            path.append(name)
            name = _full_name(above[name], people)
        if name in path:
            yield tuple(by_name[each] for each in path[path.index(name) :])
        seen.update(path)


def _named_above(number: int, active: Sequence[Person], tiers: Tiers, today: dt.date) -> str | None:
    """Return whom the holder of the tier below says to escalate to, where nobody has the tier's role."""
    if number == 1:
        return None
    below = holder(number - 1, active, tiers, today)
    person = next((each for each in active if each.name == below.name), None)
    named = _person(person.escalates_to, active) if person and person.escalates_to else None
    is_above = named is not None and named != person and (_highest(named.role, tiers) or number) >= number
    return named.name if named is not None and is_above else None


def _is_role(text: str, role: str, number: int, tiers: Tiers) -> bool:
    """Tell whether a register's role is one of a tier's; "Deputy Manager" is no "manager" of the second tier."""
    said = folded(text)
    return _has_words(said, role) and _highest(said, tiers) == number


def _highest(said: str, tiers: Tiers) -> int | None:
    """Return the tier of a role; the longest role that stands in it counts, of several parts the highest tier."""
    found = [tier for part in _BETWEEN_ROLES.split(folded(said)) if (tier := _of_one_role(part, tiers))]
    return max(found, default=None)


def _of_one_role(said: str, tiers: Tiers) -> int | None:
    if said in ABBREVIATIONS:
        return ABBREVIATIONS[said]
    fits = [
        (len(role), number)
        for number, tier in tiers.numbered()
        for role in (*tier.roles, tier.name)
        if _has_words(said, role)
    ]
    return max(fits)[1] if fits else None


def _has_words(text: str, role: str) -> bool:
    """Tell whether a role stands in a text, short forms such as "Reg. Manager" understood."""
    return f" {' '.join(post_words(role))} " in f" {' '.join(post_words(text))} "


def _person(text: str, people: Sequence[Person]) -> Person | None:
    said = folded(text)
    for person in people:
        if said in {folded(each) for each in (person.name, person.initials, person.email, *person.aliases) if each}:
            return person
    words = name_words(text)
    alike = [person for person in people if len(words) > 1 and can_be_same(words, name_words(person.name))]
    return alike[0] if len(alike) == 1 else None


def _full_name(text: str, people: Sequence[Person]) -> str:
    person = _person(text, people)
    return person.name if person else text
