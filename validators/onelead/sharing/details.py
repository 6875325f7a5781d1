"""
Residents' details in a text, by kind and place: what never leaves the house.

Stricter than the check of a tracker: there a doubtful number is only noted, here it stops the pack.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
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
FEWEST_DIGITS = 9
"""Of a telephone number; an NHS number has ten."""
_DIGIT = re.compile("[0-9]")
_HINTS: Mapping[str, Callable[[str], object]] = {
    "date of birth": re.compile(r"\b(?:born|birth|d\.?o\.?b)", re.IGNORECASE).search,
    "e-mail address": lambda text: "@" in text,
    "National Insurance number": re.compile("[A-Za-z]{2} ?[0-9]{2}").search,
    "postcode": re.compile("[A-Z][0-9]|[A-Z][0-9][A-Z]").search,
    "link": lambda text: "\\" in text or "://" in text or "www." in text.lower(),
}
"""What a text has at least where it holds a detail of a kind: nearly all texts end here."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail in a text, from *start* to *end*."""

    kind: str
    start: int
    end: int


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
        for kind, pattern in PATTERNS.items():
            if _HINTS[kind](text):
                yield from (Detail(kind, *found.span()) for found in pattern.finditer(text))
        if len(_DIGIT.findall(text)) >= FEWEST_DIGITS:
            yield from _nhs_numbers(text)
            yield from _telephones(text)


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
