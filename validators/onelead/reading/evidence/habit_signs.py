"""What goes on: what people do themselves, what is or has, and what a record holds each time."""

from __future__ import annotations

from itertools import pairwise

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.findings import SHORT, UNSURE, has_been_done, is_something_done
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set

_EACH_HAD = Pattern(r"(?:all|every|each|both)(?: [a-z0-9]+){0,3} (?:had|has|have) (?!been|to\b)")
_IN_A_WEEK = CuedPattern(
    r"\b\d+ (?:times |days |nights |hours )?(?:a|per|each|every) (?:day|night|week|month)\b", "day night week month"
)
IN_A_WEEK = _IN_A_WEEK.bit
_ALL_THE_WHILE = CuedPattern(r"\ball (?:day|night|week|weekend|month|quarter|year)\b", "all$")


def holds_each_time(clause: Clause, sentence: Sentence) -> bool:
    """``Activity log: each person had 3 sessions a week``: a record or a check, and what is so each time."""
    head = sentence.clauses[0]
    if head.says & Say.CHECK and clause is not head and _EACH_HAD.match(clause.text):
        return True
    if clause.says & (DOING | Say.FUTURE | Say.OPINION | Say.TOOL):
        return False
    if not clause.says & Say.ALL and not (clause.has_number and _IN_A_WEEK.search(clause)):
        return False
    if clause.has_number and _ALL_THE_WHILE.search(clause) and not clause.says & Say.CHECK:
        return True
    if not head.says & (Say.RECORD | Say.CHECK) or head.says & (Say.ASKED | Say.ATTENDED | Say.FUTURE):
        return False
    follows = clause is not head and clause.length > SHORT
    return follows and bool(clause.has_number or sentence.has_date)


def is_so_now(clause: Clause) -> bool:
    """Tell what is from what has been done: ``The gate is fitted and closes``."""
    if "been" in clause.words or _IS_OR_HAS.isdisjoint(clause.words):
        return False
    return not clause.says & (Say.ASKED | Say.ATTENDED | Say.FUTURE | Say.OPINION)


def is_so_in_figures(clause: Clause, _: Sentence) -> bool:
    """``Stan has eaten breakfast 26 mornings``: somebody or something *is* or *has*, a figure, and nothing done."""
    if clause.says & Say.ALL and clause.has_number and not clause.says & (DOING | Say.FUTURE):
        stands = not _IS_OR_HAS.isdisjoint(clause.words) and WHO_DOES.isdisjoint(clause.words)
        return stands and not has_been_done(clause)
    if clause.says & (UNSURE | Say.FILED) or _IS_OR_HAS.isdisjoint(clause.words):
        return False
    if clause.length <= SHORT or not clause.has_number or not WHO_DOES.isdisjoint(clause.words):
        return False
    return not any(is_something_done(*pair) for pair in pairwise(("", *clause.words)))


def holds_throughout(clause: Clause, sentence: Sentence) -> bool:
    """``Rota has a first aider on every shift in October``: what a record holds each time, all through a period."""
    if not (clause.says & Say.RECORD and clause.says & Say.ALL and sentence.has_date):
        return False
    return not _IS_OR_HAS.isdisjoint(clause.words) and not clause.says & (DOING | Say.FUTURE | Say.OPINION)


def is_only_so_many(clause: Clause, sentence: Sentence) -> bool:
    """``Only 1 agency nurse on the October rota``: a count that is small, of a period or in a record."""
    if clause.words[:1] != ("only",) or not clause.has_number or clause.says & (DOING | Say.FUTURE):
        return False
    return sentence.has_date or bool(clause.says & Say.RECORD)


ONLY = CUES.add("only")


def does_it_each_time(clause: Clause, _: Sentence) -> bool:
    """``Ann walked with her frame at every meal``: what people do themselves, and how often."""
    if clause.says & (DOING | Say.FUTURE | Say.OPINION | Say.TOOL | Say.FILED) or _HOW_OFTEN.isdisjoint(clause.words):
        return False
    if clause.length <= SHORT or not WHO_DOES.isdisjoint(clause.words[:4]):
        return False
    if not _IS_OR_HAS.isdisjoint(clause.words[1:3]) and not clause.says & (Say.CHECK | Say.RECORD | Say.NONE):
        return True
    return not _THEIR_OWN.isdisjoint(clause.words) or bool(clause.signs[0] & Say.PERSON)


_TIMES = "every each daily nightly weekly always throughout nights days mornings evenings mealtimes both"
HOW_OFTEN = CUES.add(_TIMES)
_HOW_OFTEN = word_set(_TIMES)
_THEIR_OWN = word_set("her his their own herself himself themselves")
_BEING = "is are was were has have had stays"
IS_OR_HAS = CUES.add(_BEING)
_IS_OR_HAS = word_set(_BEING)
WHO_DOES = word_set("staff carers carer nurse nurses seniors team colleagues manager deputy we i")
