"""Which column of a list of people holds what, told by its heading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from onelead.reading.names import folded


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


_MEANINGS = (
    (About.EMAIL, r"e-?mail"),
    (About.ALIASES, r"\balias|known as|\baka\b|a\.k\.a|nickname|preferred|goes by|other names?|short name|also called|usually called"),
    (About.INITIALS, r"\binitials?\b|\binits?\b|\babbrev|\bcode\b|^key$|short form"),
    (About.PHONE, r"\b(?:tele)?phone|\btel\b|\bmobile|contact (?:no|number|details)|\bext(?:ension)?\b|^number$"),
    (About.LEFT, r"\bleft\b|\bleav(?:ing|er|ers|es)\b|date of leaving|last (?:working )?day|\bend(?:s|ed)?\b|^(?:to|until|till|finish(?:ed)?|end date|date to|to date)$|\bresign"),
    (About.JOINED, r"\bjoin|\bstart|\bcommenc|employed since|in post since|^(?:from|since|date from|from date|in post)$|\bbegan\b"),
    (About.ESCALATES_TO, r"\bescalat|\breports? to\b|line manager|\bmanaged by\b|\bsupervised by\b"),
    (About.EXTERNAL, r"\bexternal\b|\binternal\b|in-?house|^(?:type|staff type|kind|category|relationship)$|\boutside\b"),
    (About.GIVEN, r"^(?:first|given|christian|fore) ?names?$"),
    (About.FAMILY, r"^(?:sur|last|family|second) ?names?$"),
    (About.NAME, r"^(?:full |staff |employee(?:'?s)? |team member(?:'?s)? |person(?:'?s)? |contact |colleague |lead |owner |persons? |staff member(?:'?s)? |sur)?names?(?: of .*)?(?: \(?(?:surname|last name|family name) first\)?)?$|^surname,? ?/? ?(?:and )?(?:first|fore) ?names?$|^(?:who|person|people|staff|employee|team|colleague|contact|staff member|team member|member of staff|individual|lead|key contact)s?$|^name (?:and|&) (?:role|title|initials|position)$"),
    (About.ROLE, r"\broles?\b|\bjob\b|\btitle\b|\bposition\b|^posts?$|post title|post held|\bdesignation\b|\bcapacity\b|\bresponsibilit|\bgrade\b|what they do|\boccupation\b|\bprofession\b"),
    (About.ORGANISATION, r"\borgani[sz]ation|\bcompany\b|\bemployer\b|employed by|^(?:agency|firm|provider|from which organisation|works for)$"),
)  # fmt: skip
_PATTERNS = tuple((about, re.compile(pattern)) for about, pattern in _MEANINGS)

_RESIDENTS = re.compile(
    r"\bresident|service user|\broom\b|\badmi(?:ssion|tted)|\bnhs (?:no|number)|\bdnacpr|\bdols\b|\ballerg|\bdiagnos|"
    r"\bclient\b|\btenant\b|care (?:plan|needs|level)|funding|\bcandidate|\bapplicant|\bvisitor|\bcomplainant|\btime (?:in|out)\b"
)

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
    return (
        re.search(
            r"surname first|^surname,? ?/? ?(?:and )?(?:first|fore)|last name first|family name first", folded(heading)
        )
        is not None
    )


def _about(heading: str) -> About | None:
    plain = folded(heading).replace("_", " ").strip(" :*?.()")
    if not plain or len(plain) > 60:
        return None
    return next((about for about, pattern in _PATTERNS if pattern.search(plain)), None)
