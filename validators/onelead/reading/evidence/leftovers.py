"""What a text counts as left over: ``Most have been done, 2 rooms left``, ``2 mattresses still bottomed out``."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import DOING, LEXICON, Say
from onelead.reading.word_lists import word_set


def is_left_over(clause: Clause, sentence: Sentence) -> bool:
    """``Most have been done, 2 rooms left``: so many are yet to come, where the rest is as it should be."""
    found = _LEFT.search(clause)
    if not found or sentence.clauses[0].says & (Say.ASKED | Say.ATTENDED):
        return False
    return any(not _MOST.isdisjoint(each.words) for each in sentence.clauses)


_LEFT = CuedPattern(
    r"(?:^|\b(?:with|only|just|and) )\d+ (?:[a-z'-]+ ){0,3}(?:left|to go|remaining)(?: (?:to-be|to finish|to go))?$",
    "left$ go$ remaining",
)
LEFT = _LEFT.bit
_MOST = word_set("most mostly nearly almost majority bulk")


def is_still_wrong(clause: Clause) -> int | None:
    """Return where a clause has counted what is still as it was: ``2 mattresses still bottomed out``; or None."""
    found = _STILL.search(clause)
    if not found:
        return None
    word = found["how"]
    if not (word.endswith("ed") or word.startswith(_AILING)) or word in _WELL:
        return None
    return None if LEXICON.get(word, Say.NOTHING) & (DOING | _LOOKED_OR_SO) else found.end()


_STILL = CuedPattern(r"\b[1-9]\d* (?:[a-z'-]+ ){0,3}still (?P<how>[a-z-]+)", "still")
_LOOKED_OR_SO = Say.STATE | Say.PASSED | Say.CHECK | Say.PRACTICE | Say.FUTURE
_AILING = ("drop", "slip", "drip", "smell", "catch", "jam", "sag", "peel", "wobbl", "rattl", "squeak", "overflow")
_WELL = word_set("engaged involved supported employed interested motivated improved attached")
