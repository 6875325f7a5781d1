"""When a clause may be something that was found, rather than done or meant."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import DOING, LEXICON, Say
from onelead.reading.word_lists import word_set

UNSURE = DOING | Say.FUTURE | Say.OPINION | Say.SAID | Say.TOOL
"""Any sign that a clause says what was done, meant, thought or told."""

SHORT = 4
"""A clause of so few words may be a name."""


def is_a_finding(clause: Clause) -> bool:
    """Tell whether a clause behind a check may be what the check found."""
    if clause.signs and clause.signs[0] & Say.NONE and clause.length >= LEAST:
        return not clause.says & (Say.ASKED | Say.FUTURE) and "yet" not in clause.words
    if clause.length < LEAST or clause.says & (DOING | Say.FUTURE | Say.FILED | Say.OPINION):
        return False
    return clause.words[:1] not in _PLACING


LEAST = 2
WE_DID = ("met", "explained", "described")
"""With these first the writer speaks of what was done: ``Met daughter``, ``Explained the changes to him``."""
_PLACING = tuple((word,) for word in ("by", "see", "with", "in", "on", "for", "at", "from", "to"))


def rings_somebody(clause: Clause) -> bool:
    """``Rang the repairs line``: a call of the writer's, as ``rang in 2 secs`` of a bell is none."""
    if clause.words[:1] != ("rang",) or len(clause.words) < 2 or (clause.words[1],) in _PLACING:
        return False
    return not clause.after(Say.SAID) & (Say.STATE | Say.ALL) and _OFTEN_ENOUGH.isdisjoint(clause.words)


_OFTEN_ENOUGH = word_set("time times first bell bells buzzer buzzers alarm alarms through")


def is_a_number_given(clause: Clause) -> bool:
    """``Ref 5521``, ``job no 44871 logged``: a number under which a call was taken, not what came of it."""
    return _NUMBERED.search(clause) is not None


_NUMBERED = CuedPattern(
    r"^(?:our |their |your |the )?(?:job|ref|reference|ticket|case|order|log|incident|crime)\b"
    r"(?: (?:no|number|num|ref|id))?[.:]? ?#?(?:[a-z]{1,6}[-/ ]?)?\d[^ ]*"
    r"(?: (?:logged|raised|given|opened|issued|created))?$",
    "job$ ref$ reference ticket case$ order$ log$ incident crime",
)


def is_something_done(before: str, word: str) -> bool:
    """Take a verb in the past for something done where nothing else is known of it: ``commissioned``."""
    if word == "in-place":
        return True
    return (
        word.endswith("ed")
        and not word.startswith(("un", "not-"))
        and len(word) > 4
        and word not in _NOT_DONE
        and before not in _DEGREES
    )


def has_been_done(clause: Clause) -> bool:
    """``All 30 files have been re-filed in order``: a deed, however the things were left."""
    done = _HAS_BEEN.search(clause)
    return bool(done and not LEXICON.get(done[1], Say.NOTHING) & _LOOKED_OR_SO)


_HAS_BEEN = CuedPattern(r"\b(?:have|has) been ([a-z-]+ed)\b(?! (?:and|or|as)\b)(?!.*\b(?:is|are|now)\b)", "been")
_LOOKED_OR_SO = Say.CHECK | Say.STATE | Say.PASSED | Say.PRACTICE | Say.SHOWS


_DEGREES = word_set("more less very so much well better too feel feels seem seems")
"""Before these words an ending in *-ed* says how somebody or something is: ``more organised``."""


_NOT_DONE = word_set(
    """
        improved embedded settled pleased satisfied concerned resolved sorted noted reported required needed related
        detailed recorded documented based interested increased decreased reduced noticed motivated involved supported
        valued engaged commented praised experienced skilled qualified
    """
)
