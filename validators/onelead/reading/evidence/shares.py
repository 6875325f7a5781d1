"""Figures in a text: ``9 of 10``, ``36/36 correct``, ``96%``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from onelead.model import Share
from onelead.reading.patterns import Pattern
from onelead.values import frozen

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_COUNT_WORDS = {
    "none": 0,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_COUNTED = "|".join(_COUNT_WORDS)
_TIMES = r"(?:days|nights|times|mornings|evenings|occasions|visits|calls)"
_WRONG = (
    r"(?:late|missed|missing|blank|unsigned|overdue|incomplete|wrong|incorrect|outstanding|failed"
    r"|gaps?|errors?|omissions?)"
)
_SHARE = Pattern(
    rf"""
    (?:(?=\d)|(?<![a-z])(?=[abefnost]))(?:
      (?<![\d/.,£-])(?P<n>{_NUMBER}|{_COUNTED}|all|both)
      (?:\ (?:out\ )?|(?P<wrong>\ {_WRONG})\ (?:out\ )?|\ [a-z]+\ out\ |\ {_TIMES}\ )
      of\ (?:the\ |our\ |all\ )?(?:last\ |past\ |first\ )?
      (?P<of>{_NUMBER}|{_COUNTED})(?![\d/.:]\d)(?!\s?%)
    | (?<![a-z\d/.,-])(?P<sn>\d{{1,4}})\ ?/\ ?(?P<sof>\d{{1,4}})(?![\d/]|\.\d)
    | (?<![\d.,-])(?P<percent>\d{{1,3}}(?:\.\d+)?)\ ?(?:%|per\ cent|percent)
    )
    """,
    re.VERBOSE,
)
"""A figure, or a word with the first letter of a number, is asked for first: most places of a text are neither."""
_DAY = Pattern(r"\d\d?/\d\d?/\d\d(?:\d\d)?")


class Told(Enum):
    """How a text states a share."""

    AS_ONE = "9 of 10"
    IN_HALVES = "10 seen, 9 so"
    BY_WHAT_IS_WRONG = "1 gap in 10"


@frozen
class FoundShare:
    """A share and where it stands in its text; of ``2 late of 611`` the 2 alone, what is wrong comes behind."""

    share: Share
    start: int
    end: int
    told: Told = Told.AS_ONE
    """How the text states it."""


def shares_in(text: str) -> Iterator[FoundShare]:
    """
    Return the shares that a text states, in reading order, without looking at what they are shares of.

    They start and end where they do in the text in small letters.
    """
    text = text.casefold()
    if not _may_state_a_share(text):
        return
    for found in _SHARE.finditer(text):
        share = _share(text, found)
        if share is not None:
            yield FoundShare(share, found.start(), found.start("wrong") if found["wrong"] else found.end())


def _may_state_a_share(text: str) -> bool:
    if " of " in text or "%" in text or "per" in text:
        return True
    return "/" in text and "/" in _DAY.sub("", text)


def _share(text: str, found: re.Match[str]) -> Share | None:
    n, of, before_stroke, after_stroke, percent = found.group("n", "of", "sn", "sof", "percent")
    if percent:
        return Share(float(percent)) if float(percent) <= 100 else None
    if before_stroke:
        counts = int(before_stroke), int(after_stroke)
        is_none = (
            _is_day_and_month(text, found, *counts) or _is_month(text, found, *counts) or _is_numbered(text, found)
        )
        return None if is_none else _of_counts(*map(float, counts))
    whole = _count(of)
    return _of_counts(whole if n in _THE_WHOLE else _count(n), whole)


_THE_WHOLE = ("all", "both")


def _of_counts(n: float, of: float) -> Share | None:
    return Share(100 * n / of, n, of) if 0 <= n <= of and of > 0 else None


def _count(written: str) -> float:
    return float(written.replace(",", "")) if written[0].isdigit() else float(_COUNT_WORDS[written])


_AFTER_A_SHARE = Pattern(
    r"\s*(?:on average\b"
    r"|\(\d+(?:\.\d+)?%\)|(?:(?:were|are|was|is|now|fully|been) )*(?:correct|completed?|compliant|signed"
    r"|passed|pass|done"
    r"|present|in[ -]place|in[ -]date|ok|met|accurate|up[ -]to[ -]date"
    r"|staff|residents|charts?|files?|plans?|records?|rooms?|people"
    r"|calls?"
    r"|doors?|checks?|sampled|dated|recorded|within|still|missing|gaps?|overdue|outstanding)\b)"
)


def _is_day_and_month(text: str, found: re.Match[str], n: int, of: int) -> bool:
    """
    ``36/36`` is a share and ``14/9`` a day; where both can be meant, what stands around it decides.

    ``2/9 all released`` is a day, since of two in nine nobody says *all*; ``alarm test 2/9 ok`` is one test's.
    """
    if not (1 <= n <= 31 and 1 <= of <= 12) or n == of > 12:
        return False
    if _ON_A_DAY.search(text, max(0, found.start() - _NEAR), found.start()) and _DONE_TO_THEM.match(text, found.end()):
        return True
    if n == of and (_MANY.match(text, found.end()) or text.startswith(" all ", found.end())):
        return False
    if n > of or not _AFTER_A_SHARE.match(text, found.end()):
        return True
    return bool(_ONE_TEST.search(text, max(0, found.start() - _NEAR), found.start()) and _OK.match(text, found.end()))


_NEAR = 40
"""How many characters in front of a figure are looked at."""
_ONE_TEST = Pattern(r"(?:^|(?<!s) )(?:re-?)?(?:test(?:ed)?|drill|serviced?|visit(?:ed)?) $")
_OK = Pattern(r" (?:ok|passed|pass)\b")
_ON_A_DAY = Pattern(r"(?:^|[.,;:] ?|\band )(?:[a-z]+ )?[a-z-]+(?:ed|one|en|met|spoke) on $")
_OFTEN = r"(?:visits|checks|days|nights|shifts|rounds|occasions|looks|times|mornings|evenings|calls|walks)"
_DONE_TO_THEM = Pattern(
    rf" (?!{_OFTEN}\b)(?:all |the |both )?(?:[a-z'-]+ ){{1,3}}"
    r"(?!checked|audited|sampled|seen|inspected|observed|tested|looked)(?:[a-z-]+ed|rewritten|written|redone)\b"
)
"""``Reviewed on 5/5 care plans updated``: a day parts two deeds; ``locked on 5/5 visits`` is a share."""
_MANY = Pattern(r" (?:(?!with|on|by|at|for|from|to|the)[a-z]+ )?[a-z]{3,}s\b")
"""``5/5 cases``: the same number twice in front of things that can be counted."""


def _is_month(text: str, found: re.Match[str], n: int, of: int) -> bool:
    """``06/2027`` and ``in date to 06/27`` are months: until then a thing is in date."""
    if not 1 <= n <= 12 or of < 20:
        return False
    return 2000 <= of < 2100 or _UNTIL.search(text, max(0, found.start() - _NEAR), found.start()) is not None


_UNTIL = Pattern(r"\b(?:in[- ]date|valid|expir\w+|exp|due|next)(?: to| until| till| by| on| in)? $")


def _is_numbered(text: str, found: re.Match[str]) -> bool:
    """``Certificate 26/31``, ``job no. 33/902``: the number of one paper is no share."""
    return bool(_ONE_PAPER.search(text, max(0, found.start() - _NEAR), found.start()))


_ONE_PAPER = Pattern(
    r"\b(?:certificate|cert|eicr|job|invoice|reference|ref|number|no|num|nr|order|ticket|licence|permit|report|worksheet)"
    r"(?:[.:#]| no| number| ref){0,2} ?$"
)
