"""
Residents' details in a text, by kind and place: what never leaves the house.

Stricter than the check of a tracker: there a doubtful number is only noted, here it stops the pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from onelead.reading.patterns import Pattern
from onelead.reading.personal.personal_patterns import (
    BIRTH,
    EMAIL,
    GROUPED,
    NI_NUMBER,
    OF_SOMETHING_ELSE,
    POSTCODE,
    TEN_DIGITS,
    is_nhs_number,
)
from onelead.words import counted

NHS_NUMBER, TELEPHONE, RESIDENT = "NHS number", "telephone number", "resident's details"
PATTERNS = {
    "date of birth": BIRTH,
    "e-mail address": EMAIL,
    "National Insurance number": NI_NUMBER,
    "postcode": POSTCODE,
    "link": Pattern(
        r"\b(?:https?|ftp|file)://\S+|\bwww\.\S+|\\\\[\w.$-]+\\[^\s,;]+|\b[A-Za-z]:\\[^\n,;]+", re.IGNORECASE
    ),
}
"""Kind → what it looks like; a link or path says where the provider's own files lie."""
SEVERAL = {
    "date of birth": "dates of birth",
    "e-mail address": "e-mail addresses",
    RESIDENT: "residents' details",
}
"""Kind → what several are called, where they do not just take an s."""
FEWEST_DIGITS = 9
"""Of a telephone number; an NHS number has ten."""
_DIGIT = re.compile("[0-9]")


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail in a text, from *start* to *end*."""

    kind: str
    start: int
    end: int


def masked_in_words(masked: Mapping[str, int]) -> tuple[str, ...]:
    """Return how many of each kind were masked, as people read it."""
    return tuple(counted(number, kind, SEVERAL.get(kind, "")) for kind, number in masked.items())


class DetailFinder:
    """Finds details; *words* are the provider's own by which residents can be known."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        self._own = _own_words(tuple(words))

    def find(self, text: str) -> list[Detail]:
        """Return the details of a text in reading order; of those that overlap the first and longest counts."""
        found = sorted(self._all(text), key=lambda each: (each.start, -each.end))
        kept: list[Detail] = []
        for each in found:
            if not kept or each.start >= kept[-1].end:
                kept.append(each)
        return kept

    def _all(self, text: str) -> Iterator[Detail]:
        if self._own is not None:
            yield from (Detail(RESIDENT, *found.span()) for found in self._own.finditer(text))
        for kind in _worth_a_look(text, digits := len(_DIGIT.findall(text))):
            yield from (Detail(kind, *found.span()) for found in PATTERNS[kind].finditer(text))
        if digits >= FEWEST_DIGITS:
            yield from _nhs_numbers(text)
            yield from _telephones(text)


def _worth_a_look(text: str, digits: int) -> Iterator[str]:
    """Yield the kinds of which a text has at least what all their details have: for nearly all texts there are none."""
    small = text.lower()
    if "@" in text:
        yield "e-mail address"
    if "\\" in text or "://" in text or "www." in small:
        yield "link"
    if digits >= 2:
        yield "postcode"
        if digits >= 3 and ("born" in small or "birth" in small or "dob" in small.replace(".", "")):
            yield "date of birth"
        if digits >= 6:
            yield "National Insurance number"


def _nhs_numbers(text: str) -> Iterator[Detail]:
    for found in GROUPED.finditer(text):
        if is_nhs_number(found[1] + found[3] + found[4]):
            yield Detail(NHS_NUMBER, *found.span())
    for found in TEN_DIGITS.finditer(text):
        if is_nhs_number(found[0]) and not OF_SOMETHING_ELSE.search(text[: found.start()]):
            yield Detail(NHS_NUMBER, *found.span())


def _telephones(text: str) -> Iterator[Detail]:
    import phonenumbers  # many tables, which only a pack needs

    # Possible ones too, not only those in use: the numbers of tests and dramas look no different on paper.
    for found in phonenumbers.PhoneNumberMatcher(text, "GB", phonenumbers.Leniency.POSSIBLE):
        is_dialled = found.raw_string.lstrip("(").startswith(("0", "+"))
        digits = len(str(found.number.national_number))
        if is_dialled and digits >= FEWEST_DIGITS and not OF_SOMETHING_ELSE.search(text[: found.start]):
            yield Detail(TELEPHONE, found.start, found.end)


@cache
def _own_words(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return the pattern of a provider's own words; ``#`` stands for a number."""
    patterns = [re.escape(word.strip()).replace(r"\#", r"\d+") for word in words if word.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE) if patterns else None
