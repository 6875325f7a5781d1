"""What sounds like a finding and is none: a form filled in, a carer offered, an aim of no errors."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import Say
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def is_done_or_meant(clause: Clause, sentence: Sentence) -> bool:
    """
    Tell whether a clause says what was done or is aimed at, though its words are those of a finding.

    None does in a sentence without a cue of `DONE_OR_MEANT`.
    """
    if _is_aimed_at(clause, sentence):
        return True
    if not clause.cues & _DEEDS or _is_checked(sentence):
        return False
    return has_been_offered(clause) or _is_paper_filled_in(clause)


def _is_aimed_at(clause: Clause, sentence: Sentence) -> bool:
    """``Aim is 0 errors by March``, ``Goal: no falls``: what there should be one day."""
    if not sentence.cues & _AIM or _REACHED.search(clause.text):
        return False
    if _AIMING.search(clause) or _HOPING.search(clause):
        return True
    at = sentence.clauses.index(clause)
    return bool(at and _AN_AIM.fullmatch(sentence.clauses[at - 1].undated.strip()))


_AIMS = r"(?:aims?|goals?|targets?|objectives?|intentions?|ambitions?)"
_AIMING = CuedPattern(
    rf"^(?:(?:the|our|my|main|new|overall|next|current|team|this) ){{0,3}}{_AIMS}"
    r" (?:(?:is|are|was|remains|now|still|of|for|to have|to reach|to get to) )*(?:no|nil|none|zero|all|every|\d)"
    rf"|\b(?:is|are|remains) (?:the|our|my) (?:main |overall )?{_AIMS}$",
    "aim goal target objective intention ambition",
)
_HOPING = CuedPattern(
    r"^(?:(?:we|i|they|all|still|now|is|are|am) ){0,3}(?:aim(?:ing)?|hop(?:e|es|ing)|working|wants?|expect(?:s|ing)?)"
    r" (?:(?:for|at|towards?|to see|to have) )*(?:no|nil|none|zero|\d)\b",
    "aim hop working want expect",
)
_AN_AIM = Pattern(
    rf"(?:(?:the|our|main|new|overall|next) )*(?:{_AIMS}|(?:expected|intended|desired) (?:outcome|result)s?)"
    r"(?: (?:for|by|in|the|this|next|end|of|month|quarter|year))*"
)
_REACHED = Pattern(r"\b(?:met|achieved|reached|exceeded|hit|kept|actual)\b")
_AIM = _AIMING.bit | _HOPING.bit | CUES.add("intended desired")


def _is_checked(sentence: Sentence) -> bool:
    """Tell whether somebody looked; a questionnaire or a survey that was filled in is no check of that."""
    if sentence.says & Say.SHOWS:
        return True
    if not sentence.says & Say.CHECK:
        return False
    return any(sign & Say.CHECK and word not in _ASKING for word, sign in _words_but_what_is_offered(sentence))


def _words_but_what_is_offered(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """Yield all words with their signs, of ``he was offered a later visit`` the first two."""
    for clause in sentence.clauses:
        yield from _up_to_the_offer(clause)


def _up_to_the_offer(clause: Clause) -> Iterator[tuple[str, int]]:
    signed = zip(clause.words, clause.signs, strict=True)
    return takewhile(lambda each: not each[0].startswith("offered"), signed)


_ASKING = word_set("questionnaire questionnaires survey surveys")


def has_been_offered(clause: Clause) -> bool:
    """``She has been offered a female carer``: once, and not to all, and not each time."""
    if not _OFFERED.search(clause) or clause.says & (Say.ALL | Say.NONE) or not _OFTEN.isdisjoint(clause.words):
        return False
    return not any(sign & Say.RECORD for _, sign in _up_to_the_offer(clause))


_OFFERED = CuedPattern(
    r"\b(?:has|have|had|was|were|is being|'s) (?:(?:now|also|since|just|already) )*(?:been )?offered\b",
    "offered",
)
_OFTEN = word_set("daily nightly weekly always twice times")


def _is_paper_filled_in(clause: Clause) -> bool:
    """``All 10 forms filled in``: of a form that is the deed, of a chart that is kept how it was found."""
    if not _FILLED_IN.search(clause) or any(_tells_how(*pair) for pair in zip(clause.words, clause.signs, strict=True)):
        return False
    kept = clause.says & Say.RECORD and not clause.says & (Say.TOOL | Say.FILED)
    return not kept


def _tells_how(word: str, sign: int) -> bool:
    return bool(sign & Say.STATE) and word != "filled"


_FILLED_IN = CuedPattern(r"\bfilled (?:in|out|up)\b", "filled")
_DEEDS = _OFFERED.bit | _FILLED_IN.bit
DONE_OR_MEANT = _AIM | _DEEDS
