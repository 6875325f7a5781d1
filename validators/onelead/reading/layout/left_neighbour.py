"""What a heading means by the one to its left: a "Date" right of "Checked by" is when, "Found" what they saw."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onelead.model import Field
from onelead.reading.layout.headings import fields_of, plain
from onelead.reading.patterns import Pattern


def day_of(before: str, heading: str) -> Field | None:
    """
    Return the day that a heading stands for by the one to its left; None where either says something else.

    It is a bare "Date", or a date with the other heading cut short: ``QB date`` behind ``Quality Board``, ``Date c/c``
    behind ``Counter-checked``.
    """
    words = plain(heading).split() or [""]
    if words[-1] in _BARE_DATES:
        short = words[:-1]
    elif words[0] == "date" and _are_letters(words[1:]):
        short = words[1:]
    else:
        return None
    if short and not _is_cut_short(short, plain(before).split()):
        return None
    meant = next(iter(fields_of(before)), None)
    return _DAY_OF.get(meant.field) if meant else None


def is_bare_date(heading: str) -> bool:
    """Tell whether a heading is "Date" or the like, and nothing else."""
    return plain(heading) in _BARE_DATES


def is_found_at(before: str, heading: str) -> bool:
    """Tell whether a heading says what was found by the check that the heading to its left speaks of."""
    meant, found = next(iter(fields_of(before)), None), next(iter(fields_of(heading)), None)
    return (
        meant is not None
        and meant.field in (Field.VERIFIED_BY, Field.VERIFIED_ON)
        and meant.score >= CLEAR
        and (found is None or found.field is Field.ISSUE or plain(heading) in _CAME_OF_IT)
        and _FOUND.search(plain(heading)) is not None
    )


CLEAR = 6.0
"""From here on a heading asks who checked, or when; "Monitoring" may be anything."""
_CAME_OF_IT = ("outcome", "outcomes")
_FOUND = Pattern(r"\b(?:find|found|findings?|saw|see|seen|said|outcomes?)\b")


def _is_cut_short(words: Sequence[str], whole: Sequence[str]) -> bool:
    """Tell whether words stand for a heading: by its initials, or each by how a word of it begins."""
    if _are_letters(words):
        return "".join(words) in "".join([word[0] for word in whole])
    if len(words) == 1 and len(words[0]) > 1 and words[0] in "".join([word[0] for word in whole]):
        return True
    places = [next((at for at, word in enumerate(whole) if _begin_alike(short, word)), -1) for short in words]
    return min(places) >= 0 and all(one < other for one, other in pairwise(places))


def _are_letters(words: Sequence[str]) -> bool:
    return len(words) > 1 and all(len(word) == 1 for word in words)


def _begin_alike(short: str, word: str) -> bool:
    """Tell whether one word may be short for another: ``insp`` for ``inspected``, ``check`` for ``checked``."""
    return len(short) >= _TOLD_BY and short[:_MOST_ALIKE] == word[: min(len(short), _MOST_ALIKE)]


_TOLD_BY, _MOST_ALIKE = 3, 6
"""From how many letters a word is known, and how many must be the same in a longer one."""

_BARE_DATES = ("date", "on", "when", "day")
_DAY_OF = {
    Field.VERIFIED_BY: Field.VERIFIED_ON,
    Field.VERIFICATION: Field.VERIFIED_ON,
    Field.EVIDENCE: Field.EVIDENCE_DATE,
    Field.DECISION: Field.REVIEWED_ON,
    Field.REVIEWED_ON: Field.REVIEWED_ON,  # "Quality Board", which may hold what was decided
    Field.ESCALATED_TO: Field.ESCALATED_ON,
}
