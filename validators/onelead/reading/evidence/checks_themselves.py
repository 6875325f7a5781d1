"""What a text tells of a check or a talk itself, not of what came of it: how long it took, who took part."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence, sentence_of
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.halves import looks_at_so_many
from onelead.reading.word_lists import word_set


def without_words_on_checks(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return sentences without what they tell of checks themselves; those without a cue of `ON_CHECKS` have none."""
    return tuple(map(_without, sentences))


def _without(sentence: Sentence) -> Sentence:
    head, *rest = sentence.clauses
    if not rest or not _is_time_of_ours(head):
        return sentence
    return sentence_of([head, *(clause for clause in rest if not _is_on_the_check(clause))])


def _is_time_of_ours(clause: Clause) -> bool:
    """Tell a talk or a look at papers and rooms from a drill or a visit, whose length is what was to be found out."""
    if not _LASTING.isdisjoint(clause.words):
        return False
    told = clause.says & (DOING | Say.CHECK | Say.SAID) and not clause.says & Say.STATE
    return bool(told or looks_at_so_many(clause))


_LASTING = word_set(
    """
    drill drills evacuation evacuations evacuated bell bells buzzer buzzers call calls response responses visits rounds
    wait waits waiting shift shifts meal meals meal-times mealtime mealtimes lunch lunches breakfast tea bath baths
    session sessions break breaks delay delays run runs handover handovers journey journeys alarm alarms lights lighting
    battery batteries generator timed test tests tested retest retested re-test re-tested tried watched observed
    activity activities turn turns
    """
)
"""What lasts a time of its own, or is timed."""


def _is_on_the_check(clause: Clause) -> bool:
    return bool(_HOW_LONG.search(clause) or _WHO_HELPED.search(clause))


_HOW_LONG = CuedPattern(
    r"^(?:(?:this|it|which|each|all|just|only|about|approx|approximately|around|roughly|over|nearly|almost|another|taking"
    r"|took|lasting|lasted|spent|spending|for) ){0,4}(?:\d+(?:\.\d+)? ?|half an |an )(?:minutes?|mins?|hours?|hrs?)"
    r"(?: (?:each|apiece|long|altogether|(?:in )?total|in all|(?:per|a|on each|for each|with each|with|on) [a-z]+))?$",
    "min hour hr",
)
"""``5 minutes each``, ``took 2 hours``."""
_WHO_HELPED = CuedPattern(
    r"^(?:with )?(?:(?:all|both|the other|another) )?(?:\d+ )?(?:other )?"
    r"(?:staff|carers?|nurses?|seniors?|hcas?|colleagues?|managers?|volunteers?|of us)(?: members?)? "
    r"(?:took part|taking part|help(?:ed|ing)|assist(?:ed|ing)|join(?:ed|ing) in|involved|did (?:it|this))$",
    "part$ help assist join involved did$",
)
"""``2 staff took part``."""


def tells_its_own_length(clause: Clause) -> bool:
    """``Audit took 3 hours``, ``spent 2 hours checking charts``: told in one go."""
    if not _TOOK.search(clause) or not _LASTING.isdisjoint(clause.words):
        return False
    return bool(clause.says & Say.CHECK) or not _LOOKING.isdisjoint(clause.words)


_LOOKING = word_set("checking auditing reviewing reading sampling inspecting phoning ringing")


_TOOK = CuedPattern(
    r"\b(?:took|lasted|spent|spending) (?:(?:about|approx|approximately|around|over|nearly|almost|just) )?"
    r"(?:\d+(?:\.\d+)?|half an|an) ?(?:minutes?|mins?|hours?|hrs?)\b",
    "took lasted spent spending",
)
ON_CHECKS = _HOW_LONG.bit | _WHO_HELPED.bit
