"""What somebody saw: how things stood at each look, what people were observed doing, and photographs."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import Say
from onelead.reading.evidence.findings import SHORT
from onelead.reading.evidence.habit_signs import WHO_DOES
from onelead.reading.word_lists import word_set


def is_as_seen(clause: Clause, _: Sentence) -> bool:
    """``Belts in all bathrooms when the adviser walked round``."""
    if _SEEN_IN_ALL.search(clause):
        return True
    if clause.says & Say.ALL and _LOOKED_AT.search(clause) and clause.length > SHORT:
        deeds = Say.ASKED | Say.DID | Say.ATTENDED | Say.FUTURE
        return not clause.says & deeds and WHO_DOES.isdisjoint(clause.words)
    looks = clause.says & (Say.CHECK | Say.DID) and not clause.says & (Say.ASKED | Say.FUTURE)
    return bool(looks and _AS_SEEN.search(clause))


_SEEN_IN_ALL = CuedPattern(
    r"\bvisible in (?:all|both|each|every|\d+)\b"
    r"|\bwhen (?:tested|tried|pressed|pulled|pushed|checked|leant"
    r"|shaken|rocked|lifted|loaded|shut|knocked|rung)\b"
    r"|\b(?:each|every) time (?:i|we|[a-z]+) (?:called|went|looked|rang|passed|visited|tried)\b",
    "visible when time",
)
_LOOKED_AT = CuedPattern(
    r"\b(?:in|at|on|for) (?:all|each|every|both) (?:\d+ )?(?:[a-z]+ ){1,2}(?:i |we )?(?:walked|watched|visited|seen)\b",
    "walked watched visited seen",
)
_AS_SEEN = CuedPattern(
    r"[a-z] (?:when|each \w+|every \w+) (?:[\w&]+ ){0,4}?"
    r"(?:looked|walked|walkaround|checked|visited|tried|tested|inspected)\b",
    "looked walked walkaround checked visited tried tested inspected",
)
AS_SEEN = _SEEN_IN_ALL.bit | _LOOKED_AT.bit | _AS_SEEN.bit


def is_observed(clause: Clause, _: Sentence) -> bool:
    """``Observed 3 rounds``, ``observed knocking``: somebody watched what was done."""
    return bool(_OBSERVED.search(clause)) and not clause.before(Say.CHECK) & Say.FUTURE


_OBSERVED = CuedPattern(
    r"\bobserv(?:ed|ations?(?: of)?)\b:? (?:\d+|\w+ing\b|all|both|each|every|two|three|four|five|six)"
    r"|\bobserved (?:\w+ ){0,3}(?:correctly|\w+ing)\b|\bobserved (?:on|at|in|over|for) \d",
    "observ",
)
OBSERVED = _OBSERVED.bit


def is_pictured(clause: Clause, sentence: Sentence) -> bool:
    """``Photo of new handrail 3/9``: a picture of a thing, or one with the day on which work was done."""
    if not sentence.says & Say.PHOTO or sentence.says & (Say.FUTURE | Say.ASKED):
        return False
    if sentence.says & Say.WORKED and clause.says & Say.PHOTO and clause.has_date:
        return True
    return bool(_OF.search(clause) or (clause.says & Say.STATE and _SHOWN_ROUND.isdisjoint(clause.words)))


_OF = CuedPattern(r"\b(?:photo\w*|pictures?)\b.{0,25}\b(?:of|show\w*)\b", "photo picture")
_SHOWN_ROUND = word_set("put displayed placed added pinned")


def is_seen_there(clause: Clause, sentence: Sentence) -> bool:
    """``Rails seen in place 18/9``, ``Signs seen on rooms 3 and 11, 18/09``: what stands there, seen on a day."""
    if not sentence.has_date or clause.says & _NO_THING or not WHO_DOES.isdisjoint(clause.words):
        return False
    return _SEEN_THERE.search(clause) is not None


_NO_THING = Say.RECORD | Say.CHECK | Say.CERTIFICATE | Say.PERSON | Say.ASKED | Say.FUTURE | Say.FILED | Say.TROUBLE
_SEEN_THERE = CuedPattern(
    r"^(?:the |new |all |both |\d+ ){0,2}(?:[a-z-]+ ){1,3}(?:seen (?:in-place|on|in|beside)|visible in) ?",
    "seen$ visible",
)
SEEN_THERE = _SEEN_THERE.bit
