"""A check, a test or a question put to people, and behind it what came of it."""

from __future__ import annotations

from itertools import pairwise

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.findings import WE_DID, is_a_finding, is_a_number_given
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def is_outcome_of_a_check(sentence: Sentence) -> bool:
    """``Spot check 02:15 on 8/10/26, both staff awake``: a check is named, and something found follows."""
    head, *rest = sentence.clauses
    if sentence.cues & _TOLD_EACH_TIME.bit and any(map(_TOLD_EACH_TIME.search, rest)) and _is_looked_through(head):
        return True
    if _people_were_asked(head):
        return any(clause.words[:1] in _OF_THEM and not clause.says & (DOING | Say.FUTURE) for clause in rest)
    if head.says & (Say.ASKED | Say.ATTENDED | Say.FUTURE | Say.TOOL):
        return False
    if _is_a_trial(head) and any(map(_is_an_answer, rest)):
        return True
    if head.says & Say.TROUBLE and not head.says & DOING and len(rest) > 1 and not any(map(_says_more, rest)):
        return True
    if head.says & Say.CHECK:
        return any(map(is_a_finding, rest))
    if sentence.says & Say.CHECK and any(_is_tried(*pair) for pair in pairwise(rest)):
        return True
    if not (head.says & Say.PERSON and sentence.has_date and _CAME.search(head)):
        return False
    told = [clause for clause in rest if clause.words[:1] and clause.words[0] not in WE_DID]
    return any(clause.says & (Say.NONE | Say.STATE | Say.ALL) and is_a_finding(clause) for clause in told)


def is_tested_ok(clause: Clause, sentence: Sentence) -> bool:
    """``Alarm test 2/9 ok``: of a thing that was tried on a day it is an outcome, elsewhere it is an opinion."""
    if not sentence.has_date or all(_TESTED.isdisjoint(each.words) for each in sentence.clauses):
        return False
    return not clause.says & (DOING | Say.FUTURE | Say.SAID)


OK = CUES.add("ok$ okay$ pass$")
_TESTED = word_set("test tested tests re-test retest retested drill")


def _is_looked_through(clause: Clause) -> bool:
    """Tell whether things were gone through one by one: ``Looked at all 7 PRN uses``, ``Checked every entry``."""
    if clause.says & (Say.FUTURE | Say.ATTENDED) or (clause.says & Say.TOOL and not clause.has_number):
        return False
    return bool(clause.says & Say.CHECK) or bool(clause.has_number and _LOOKED_THROUGH.search(clause))


_LOOKED_THROUGH = CuedPattern(
    r"^(?:[a-z']+ )?(?:reviewed|read|looked at)(?: (?:all|each|every|the|another))* \d+ [a-z]", "reviewed read$ looked"
)
_TOLD_EACH_TIME = CuedPattern(
    r"\b(?:told|informed|phoned|rung|called|contacted|notified|emailed|texted|consulted|asked)\b(?!.{0,60} to\b)"
    r"[a-z0-9 ]{0,30} (?:(?:each|every) (?:time|one|case|occasion|day)"
    r"|(?:for|in|on|at|after) (?:all|each|every|both)(?: (?:of )?(?:\d+|one|case|them|time|occasion)\b|$))",
    "told informed phoned rung called contacted notified emailed texted consulted asked",
)
"""``On call phoned for all 6``: what had to be done each time, and in each of those looked at it was."""


def _people_were_asked(clause: Clause) -> bool:
    return "asked" in clause.words and clause.has_number and not _WHO_IS_ASKED.isdisjoint(clause.words)


def _is_a_trial(clause: Clause) -> bool:
    """Tell whether things or people were put to a test: ``pulled each one``, ``asked 6 carers where the bag was``."""
    return clause.words[:1] in _TRIED or "questioned" in clause.words


def _is_tried(check: Clause, found: Clause) -> bool:
    """``5 fitted, tested by alarm on 2/9 all released``: behind what was done a check of it, with its day."""
    if not (check.has_date and check.says & Say.CHECK) or check.says & (Say.ASKED | Say.ATTENDED | Say.FUTURE):
        return False
    return bool(found.signs and found.signs[0] & (Say.ALL | Say.NONE)) and is_a_finding(found)


_WHO_IS_ASKED = word_set("staff carers nurses seniors residents tenants clients people relatives families volunteers")
_OF_THEM = (("all",), ("both",), ("none",), ("each",))
_TRIED = (("pulled",), ("pushed",), ("pressed",), ("tried",), ("opened",), ("shook",), ("rang",))


def _says_more(clause: Clause) -> bool:
    """Tell whether it is more than a month and its figure, as in ``Missed doses: July 6, Sept 1``."""
    return clause.length > 1 or not clause.has_date


def _is_an_answer(clause: Clause) -> bool:
    """``Asked 6 carers where the bag was, all went to it``."""
    if clause.signs and clause.signs[0] & Say.NONE:
        return not clause.says & (Say.ASKED | Say.FUTURE)
    if clause.has_number and (_TO_COME.match(clause.text) or is_a_number_given(clause)):
        return False
    told = clause.says & (Say.ALL | Say.NONE | Say.STATE) or clause.has_number or "answered" in clause.words
    return bool(told and not clause.says & (DOING | Say.FUTURE))


_TO_COME = Pattern(r"\d+ to [a-z]")
"""``Rang 9, 4 to call back``."""
_CAME = CuedPattern(r"\b(?:came|visited|saw|seen|examined|looked)\b", "came visited saw seen examined looked")
"""What somebody from outside does to find out: ``Dentist saw Ali 4/9, no treatment needed``."""
