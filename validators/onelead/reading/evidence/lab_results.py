"""What a laboratory found: ``Legionella not detected 29/6``, ``Neg, lab ref L-2291``."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.word_lists import word_set


def is_lab_result(clause: Clause, sentence: Sentence) -> bool:
    """Tell whether a clause says that nothing was found in a sample; the day or the laboratory vouches for it."""
    if clause.says & (DOING | Say.FUTURE) or _NEGATIVE.isdisjoint(clause.words):
        return False
    if "not-detected" in clause.words and sentence.has_date:
        return True
    named = any(not _LABORATORY.isdisjoint(each.words) for each in sentence.clauses)
    return named and (sentence.has_date or sentence.has_number)


def is_bare_lab_result(sentence: Sentence) -> bool:
    """``Neg.`` in front of ``Lab ref ALS-50122, 29/6``."""
    return len(sentence.clauses) == 1 and len(words := sentence.clauses[0].words) == 1 and words[0] in _NEGATIVE


NEGATIVE = CUES.add("detected neg negative clear undetected")
_NEGATIVE = word_set("not-detected neg negative clear undetected")
_LABORATORY = word_set("lab laboratory sample samples swab swabs culture pcr specimen")
