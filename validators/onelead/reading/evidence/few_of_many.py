"""Trouble counted against a total: ``3 gaps in 1,980 doses`` is 1,977 of 1,980 as they should be."""

from __future__ import annotations

from onelead.model import Share
from onelead.reading.evidence.clauses import Clause, Sentence, sentence_of
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.shares import FoundShare, Told
from onelead.values import replace


def with_troubles_counted(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """
    Return the sentences with the share that each clause states which counts what is wrong in a total.

    Sentences without a cue of `IN_A_TOTAL` have none.
    """
    return tuple([sentence_of([_counted(clause) for clause in sentence.clauses]) for sentence in sentences])


def _counted(clause: Clause) -> Clause:
    found = None if clause.found_shares or not clause.has_number else _IN_A_TOTAL.search(clause)
    if not found:
        return clause
    wrong, total = (float(found[part].replace(",", "")) for part in ("n", "of"))
    if not wrong <= total or not total:
        return clause
    share = Share(100 * (total - wrong) / total, total - wrong, total)
    return replace(clause, found_shares=(FoundShare(share, 0, len(clause.text), told=Told.BY_WHAT_IS_WRONG),))


_WRONG = (
    r"gaps?|omissions?|errors?|defects?|faults?|blanks?|discrepanc(?:y|ies)|exceptions?|missing|blank|unsigned|overdue"
    r"|late|incomplete|missed|wrong|incorrect|failed|unrecorded|undated"
)
_PERIODS = "days?|weeks?|wks?|months?|hours?|hrs?|minutes|mins|years?|nights?|shifts?|mornings?|evenings?|weekends?"
_IN_A_TOTAL = CuedPattern(
    rf"(?<![\d,./-])(?P<n>\d{{1,5}}) (?:[a-z-]+ )?(?:{_WRONG})(?: [a-z-]+)? (?:in|across|among|from)"
    r" (?:about |over |all |the |a total of )?(?P<of>\d{1,3}(?:,\d{3})+|(?!20\d\d$)\d{1,6})(?![\d,./%:-]*\d)"
    rf"(?! (?:{_PERIODS}|of|to)\b)(?: [a-z]|$)",
    """
    gap omission error defect fault blank discrepanc exception missing unsigned overdue late incomplete missed wrong
    incorrect failed unrecorded undated
    """,
)
"""``1 missed sig in 600 doses``; not ``3 errors in 9 weeks``, nor ``2 gaps in 2026``."""
IN_A_TOTAL = _IN_A_TOTAL.bit
