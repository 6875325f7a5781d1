"""How many of those counted before were found so, and could say so: ``14 cards received, 13 rated good``."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.findings import is_something_done
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def counts_out_of_a_count(clause: Clause, sentence: Sentence) -> bool:
    """``14 cards received, 13 rated good``: how many of those counted before, and what they were found to be."""
    if clause.says & (DOING | Say.FUTURE) or not _COUNTED.match(clause.text):
        return False
    at = sentence.clauses.index(clause)
    if not at:
        return _COULD_TELL.search(clause) is not None
    before = sentence.clauses[at - 1]
    logged = at > 1 and sentence.clauses[0].says & Say.RECORD
    if (_is_another_deed(clause, before) and not logged) or _is_the_same_count_again(clause, before):
        return False
    answered = "asked" in before.words and before.says & Say.PERSON
    sure = logged or answered or not before.says & (_ONLY_ASKED | Say.FUTURE | Say.WORKED)
    tested = before.says & Say.PRACTICE and before.has_number
    return bool(tested or (_A_COUNT.search(before.text) and sure))


_COUNTED = Pattern(r"(?:all |only |the other )?\d+ (?!to )[a-z]")
_A_COUNT = Pattern(r"\b\d+ (?:\w+ ){0,3}\w+$")
_ONLY_ASKED = Say.ASKED | Say.ATTENDED


def _is_another_deed(clause: Clause, before: Clause) -> bool:
    """``4 reviewed, 2 discharged``: what was done with others, rather than how those were found."""
    if clause.says or clause.length != _TWO or before.says & (Say.CHECK | Say.RECORD | Say.SHOWS | Say.STATE):
        return False
    return bool(before.says & DOING and is_something_done("", clause.words[-1]))


_TWO = 2


def _is_the_same_count_again(clause: Clause, before: Clause) -> bool:
    """``30 charts in Sept, 22 in Oct``: how many there were at two times, of what there may be any number."""
    return bool(_SO_MANY_IN.fullmatch(clause.undated) and clause.has_date and is_count_of_papers(before))


_SO_MANY_IN = Pattern(r"(?:only )?\d+ (?:more )?(?:in|for|on|during|at)\s*")


def is_count_of_papers(clause: Clause) -> bool:
    """Tell whether a clause counts records, checks or what was sent, and says nothing of how they were."""
    if not clause.text[:1].isdigit() or clause.says & (Say.TROUBLE | Say.WORRY | Say.STATE | Say.PASSED | Say.OPINION):
        return False
    held = clause.says & (Say.RECORD | Say.PRACTICE | Say.ASKED | Say.ATTENDED)
    return bool(held) or not _HELD.isdisjoint(clause.words)


_HELD = word_set("review reviews supervision supervisions appraisal appraisals assessment assessments session sessions")


_COULD_TELL = CuedPattern(
    r"\bcould (?:all |both )?(?:describe|explain|name|say|show|tell|demonstrate|answer|find)\b", "could"
)
COULD_TELL = _COULD_TELL.bit


def could_tell_when_asked(clause: Clause, sentence: Sentence) -> bool:
    """``Staff could tell me the number, 5 asked``: what they knew, and how many were tried."""
    others = (each for each in sentence.clauses if each is not clause)
    return _COULD_TELL.search(clause) is not None and any(
        each.has_number and not _ASKED_OR_TRIED.isdisjoint(each.words) for each in others
    )


_ASKED_OR_TRIED = word_set("asked questioned tried tested sampled quizzed")
