"""Which column of a list of people holds what, told by the words of its heading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.people.names import folded
from onelead.reading.word_lists import word_set
from onelead.values import frozen


class About(StrEnum):
    """What a column of a list says about a person."""

    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    INITIALS = "initials"
    ALIASES = "aliases"
    EMAIL = "email"
    PHONE = "phone"
    JOINED = "joined"
    LEFT = "left"
    ESCALATES_TO = "escalates_to"
    EXTERNAL = "external"
    ORGANISATION = "organisation"
    ROLE = "role"


@frozen
class _Meaning:
    """What a heading is about if it holds one of the words or phrases, or is exactly one of the whole headings."""

    about: About
    words: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


_MEANINGS = (
    _Meaning(About.EMAIL, word_set("email e-mail mail emails upn"), ("user principal name",)),
    _Meaning(
        About.ALIASES,
        word_set("alias aliases aka nickname nicknames preferred"),
        ("known as", "goes by", "other name", "short name", "also called", "usually called"),
    ),
    _Meaning(About.INITIALS, word_set("initials initial inits abbreviation abbreviated abbrev code"), (), ("key",)),
    _Meaning(
        About.PHONE,
        word_set("telephone phone tel mobile ext extension"),
        ("contact no", "contact number", "contact details"),
        ("number",),
    ),
    _Meaning(
        About.LEFT,
        word_set("left leaving leaver leavers leaves resigned end ends ended finish finished"),
        ("last day", "last working day", "in post to", "in post until", "in office to", "in office until"),
        ("to", "until", "till", "date to", "to date"),
    ),
    _Meaning(
        About.JOINED,
        word_set("joined joining start starts started commenced commencement since began"),
        ("in post from", "in office from"),
        (
            "from",
            "date from",
            "from date",
            "in post",
            "appointed",
            "appointed on",
            "date appointed",
            "date of appointment",
        ),
    ),
    _Meaning(
        About.ESCALATES_TO,
        word_set("escalates escalate escalation"),
        ("reports to", "report to", "line manager", "managed by", "supervised by"),
    ),
    _Meaning(
        About.EXTERNAL,
        word_set("external internal in-house inhouse outside"),
        (),
        ("type", "staff type", "kind", "category", "relationship"),
    ),
    _Meaning(About.GIVEN, whole=("first name", "forename", "given name", "christian name", "first names", "forenames")),
    _Meaning(About.FAMILY, whole=("surname", "last name", "family name", "second name")),
)
_AFTER_NAMES = (
    _Meaning(
        About.ROLE,
        word_set(
            "role roles job title position post posts designation capacity responsibility responsibilities grade "
            "occupation profession"
        ),
        ("what they do", "office held", "offices held"),
    ),
    _Meaning(
        About.ORGANISATION,
        word_set("organisation organization company employer"),
        ("employed by", "works for"),
        ("agency", "firm", "provider"),
    ),
)

_PEOPLE = word_set(
    """
    full staff worker workers employee employees employee's team person persons person's people contact contacts
    colleague colleagues individual key member members lead who the of and a owner display trustee trustees officer
    officers
    """
)
_RESIDENTS = Pattern(
    r"\bresident|service user|\broom\b|\badmi(?:ssion|tted)|\bnhs (?:no|number)|\bdnacpr|\bdols\b|\ballerg|\bdiagnos|"
    r"\bclient\b|\btenant\b|care (?:plan|needs|level)|funding|\bcandidate|\bapplicant|\bvisitor|\bcomplainant|"
    r"\btime (?:in|out)\b"
)
_SURNAME_FIRST = Pattern(r"(?:surname|last name|family name),? ?/? ?(?:and )?(?:first|fore)")

_BESIDES_A_NAME = frozenset(About) - {About.NAME, About.GIVEN, About.FAMILY, About.ORGANISATION}


def read_headings(headings: Mapping[int, str]) -> dict[About, int]:
    """
    Return the column of each thing that a row of headings says of people.

    Empty where the row heads no list of staff or contacts: a list of people has names, and says something else of each;
    one with rooms, admissions or visits is about residents or visitors.
    """
    found: dict[About, int] = {}
    for column, heading in headings.items():
        about = _about(heading)
        if about is not None and about not in found:
            found[about] = column
    named = About.NAME in found or {About.GIVEN, About.FAMILY} <= found.keys()
    if not named or not found.keys() & _BESIDES_A_NAME:
        return {}
    return {} if any(_RESIDENTS.search(folded(heading)) for heading in headings.values()) else found


def surname_first(heading: str) -> bool:
    """Tell whether a heading of names says that surnames come first."""
    return _SURNAME_FIRST.search(folded(heading).replace("(", "")) is not None


@lru_cache(maxsize=4096)
def _about(heading: str) -> About | None:
    plain = folded(heading).replace("_", " ").strip(" :*?.()") if len(heading) <= _LONGEST else ""
    if not plain:
        return None
    words = frozenset(re.split(r"[\s/(),.&?]+", plain))
    for meaning in _MEANINGS:
        if _has(meaning, plain, words):
            return meaning.about
    if _names_people(plain, words):
        return About.NAME
    return next((meaning.about for meaning in _AFTER_NAMES if _has(meaning, plain, words)), None)


_LONGEST = 60


def _has(meaning: _Meaning, plain: str, words: frozenset[str]) -> bool:
    return bool(meaning.words & words) or plain in meaning.whole or any(phrase in plain for phrase in meaning.phrases)


def _names_people(plain: str, words: frozenset[str]) -> bool:
    """``Name``, ``Staff member``, ``Name of person``, ``Surname, first name``, ``Name and role``."""
    if surname_first(plain) or plain.startswith(("name and ", "name & ")):
        return True
    return words - {"name", "names"} <= _PEOPLE and plain not in (
        "the",
        "of",
        "and",
        "a",
        "full",
        "key",
        "lead",
        "owner",
        "display",
    )
