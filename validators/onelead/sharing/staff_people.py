"""Everybody of the staff whom some workbooks name: in a register, or in a column or log that says who."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from onelead.checking import Outcome
from onelead.model import Field, Ownership, Person, Tracker
from onelead.policy import Words
from onelead.reading.people.identities import is_named
from onelead.reading.people.mentions import Kind
from onelead.reading.people.names import PARTICLES, folded, name_words
from onelead.reading.people.people import People
from onelead.reading.people.staff_list import StaffList
from onelead.values import frozen, replace

SAYS_WHO = (Field.OWNER, Field.SUPPORT, Field.VERIFIED_BY, Field.ESCALATED_TO)
"""The columns of a tracker that hold people and little else."""
HYPHENS = re.compile("[-‐‑–]")
_INITIALS = re.compile(r"[A-Z]{2,3}")
_NO_DAY = dt.date.min
"""Who holds a post today is not asked here."""


@frozen
class Everybody:
    """The staff of some workbooks."""

    people: tuple[Person, ...]
    """Each once, those of the registers first; hyphens in names are spaces, so that both spellings are one."""
    cells: frozenset[str]
    """Whole cells that say who."""
    codes: frozenset[str]
    """Initials that stand in such a cell for somebody: ``KJ``."""


@frozen
class _Said:
    """What one cell says of one person."""

    written: str
    name: str
    registered: bool = False
    is_code: bool = False


def everybody(outcomes: Sequence[Outcome], words: Words | None = None) -> Everybody:
    """Return the staff of some workbooks; *words* are the provider's own, by which posts and groups are known."""
    registered = _once(_alike(each) for outcome in outcomes for each in outcome.workbook.people if is_named(each))
    cells = [cell for outcome in outcomes for cell in _cells(outcome, words)]
    said = list(dict.fromkeys(each for cell in cells for each in _said(*cell)))
    codes = frozenset(each.written for each in said if each.is_code)
    people = _with_the_unregistered(registered, [each.name for each in said if each.name and not each.registered])
    people = _with_spellings(people, [each for each in said if not each.is_code])
    known = StaffList(people, _NO_DAY)
    unknown = [each for each in sorted(codes) if not known.with_initials(each) and not known.written(each)]
    return Everybody(
        people=(*people, *(Person(each, initials=each) for each in unknown)),
        cells=frozenset(text for text, _, _ in cells),
        codes=codes,
    )


def joined(name: str) -> str:
    """Return a name with its hyphens as spaces."""
    return HYPHENS.sub(" ", name)


# ------------------------------------------------------------------------------------------------- what cells say --

_Cell = tuple[str, People, bool]
"""A text that says who, what understands it, and whether unknown initials in it may be a person's."""


def _cells(outcome: Outcome, words: Words | None) -> Iterator[_Cell]:
    for tracker in outcome.workbook.trackers:
        yield from _cells_of_tracker(tracker, outcome, words)
    people = People(outcome.workbook.people, (), outcome.today, words)
    logs = outcome.workbook.logs
    texts = [
        *(each.checker for each in logs.checks or ()),
        *(each.escalated_to for each in logs.escalations or ()),
        *(each.escalates_to for each in outcome.workbook.people),
    ]
    yield from ((text, people, False) for text in dict.fromkeys(texts) if text)


def _cells_of_tracker(tracker: Tracker, outcome: Outcome, words: Words | None) -> Iterator[_Cell]:
    owners = [each.text(Field.OWNER) for each in tracker.actions]
    people = People(tracker.register, [each for each in owners if each], outcome.today, words)
    unclear = {
        each.text(Field.OWNER)
        for each in tracker.actions
        if each.ownership not in (Ownership.ROLE, Ownership.GROUP, Ownership.PLACEHOLDER)
    }
    for field in SAYS_WHO:
        for text in dict.fromkeys(each.text(field) for each in tracker.actions):
            if text:
                yield text, people, field is not Field.OWNER or text in unclear


def _said(text: str, people: People, may_be_initials: bool) -> Iterator[_Said]:
    for each in people.named_in(text):
        letters = each.mention.text.replace(".", "").replace(" ", "")
        is_code = each.mention.kind is Kind.CODE and _INITIALS.fullmatch(letters) is not None
        if each.kind is Kind.PERSON and name_words(each.name):
            written = letters if is_code else joined(each.mention.name or each.mention.text)
            yield _Said(written, each.name, is_named(each.person), is_code)
        elif is_code and may_be_initials:
            yield _Said(letters, "", is_code=True)


# --------------------------------------------------------------------------------------------------- each one once --


def _alike(person: Person) -> Person:
    """Return a person as names are compared here: with the parts of a double name as names of their own."""
    double = re.findall(rf"[^\s]+{HYPHENS.pattern}[^\s]+", person.name)
    aliases = (*person.aliases, *double, *_family(person.name))
    return replace(person, name=joined(person.name), aliases=tuple(map(joined, aliases)))


def _family(name: str) -> Iterator[str]:
    """Yield a family name of several words: ``van der Meer``."""
    words = name.split()
    start = next((place for place, word in enumerate(words) if place and folded(word) in PARTICLES), 0)
    if start:
        yield " ".join(words[start:])


def _once(people: Iterable[Person]) -> list[Person]:
    """Return namesakes as one; where their posts differ nobody can tell which one is meant, so they have none."""
    kept: dict[tuple[str, ...], Person] = {}
    for each in people:
        known = kept.setdefault(name_words(each.name), each)
        if known is not each:
            role = known.role if folded(known.role) == folded(each.role) else ""
            aliases = tuple(dict.fromkeys((*known.aliases, *each.aliases)))
            initials, email = known.initials or each.initials, known.email or each.email
            kept[name_words(each.name)] = replace(known, role=role, aliases=aliases, initials=initials, email=email)
    return list(kept.values())


def _with_the_unregistered(people: list[Person], names: Sequence[str]) -> list[Person]:
    """Add those whom no register has: full names first, so that an initial or a first name finds its person."""
    for fullness in (2, 1, 0):
        known = StaffList(people, _NO_DAY)
        new = [each for each in dict.fromkeys(names) if _fullness(each) == fullness and not known.named(joined(each))]
        people = _once([*people, *(_alike(Person(each)) for each in new)])
    return people


def _with_spellings(people: list[Person], said: Sequence[_Said]) -> list[Person]:
    """Give everybody the names by which cells call them and that do not show it themselves: Liz for Elizabeth."""
    known, called = StaffList(people, _NO_DAY), dict[tuple[str, ...], list[str]]()
    for each in said:
        if not known.named(each.written) and name_words(each.written):
            called.setdefault(name_words(joined(each.name)), []).append(each.written)
    return [replace(each, aliases=(*each.aliases, *called.get(name_words(each.name), ()))) for each in people]


def _fullness(name: str) -> int:
    """Rank a name: a first and a last name, one of them as an initial, one word alone."""
    words = name_words(name)
    if len(words) == 1:
        return 0
    return 2 if min(len(words[0]), len(words[-1])) > 1 else 1
