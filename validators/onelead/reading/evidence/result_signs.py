"""
The signs by which a sentence of evidence says what was found: figures, outcomes of checks, reports of the state after.

Each sign is a question about one clause, asked with its sentence around it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, reduce
from operator import or_

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.deeds_like_findings import DONE_OR_MEANT, is_done_or_meant
from onelead.reading.evidence.evidence_words import DOING, LEXICON, Say
from onelead.reading.evidence.findings import LEAST, SHORT, UNSURE, WE_DID, has_been_done, rings_somebody
from onelead.reading.evidence.habit_signs import (
    HOW_OFTEN,
    IN_A_WEEK,
    IS_OR_HAS,
    ONLY,
    does_it_each_time,
    holds_each_time,
    holds_throughout,
    is_only_so_many,
    is_so_in_figures,
    is_so_now,
)
from onelead.reading.evidence.lab_results import NEGATIVE, is_lab_result
from onelead.reading.evidence.leftovers import LEFT, is_left_over
from onelead.reading.evidence.measured_signs import OCCASIONS, gives_a_measurement
from onelead.reading.evidence.none_signs import ENDED, found_none
from onelead.reading.evidence.out_of_a_count import COULD_TELL, could_tell_when_asked, counts_out_of_a_count
from onelead.reading.evidence.outcomes_of_checks import OK, is_outcome_of_a_check, is_tested_ok
from onelead.reading.evidence.said_signs import somebody_said
from onelead.reading.evidence.seen_signs import (
    AS_SEEN,
    OBSERVED,
    SEEN_THERE,
    is_as_seen,
    is_observed,
    is_pictured,
    is_seen_there,
)
from onelead.reading.evidence.shares import Told
from onelead.reading.evidence.standing_shares import is_attendance, is_visit_kept, standing_shares
from onelead.reading.evidence.then_and_now import is_counted_twice
from onelead.reading.word_lists import word_set


def shows_a_result(sentence: Sentence) -> bool:
    """Tell whether a sentence says what was found, by any of the signs below."""
    if is_attendance(sentence) or _goes_on(sentence):
        return False
    for clause in sentence.clauses:
        if _is_result(clause, sentence):
            return True
    return is_outcome_of_a_check(sentence)


def _goes_on(sentence: Sentence) -> bool:
    """``Ongoing monitoring, no issues so far``: checking that never ends has found nothing yet."""
    return sentence.clauses[0].words[:1] in _GOING_ON and not (sentence.has_date or sentence.has_number)


_GOING_ON = (("ongoing",), ("continued",), ("continuing",), ("continuous",), ("continual",))


def _is_result(clause: Clause, sentence: Sentence) -> bool:
    if clause.says & Say.FUTURE and not _is_more_than_promised(clause):
        return False
    if sentence.cues & DONE_OR_MEANT and is_done_or_meant(clause, sentence):
        return False
    if clause.found_shares and _gives_a_share(clause, sentence):
        return True
    for sign in _signs_that_may_tell(sentence.says & _NEEDED, clause.says & _SAID, clause.cues & _HUNG_ON):
        if sign(clause, sentence):
            return True
    return False


def _is_more_than_promised(clause: Clause) -> bool:
    """Tell what is so, besides what is still to come, from ``All calls will be answered in 2 minutes``."""
    if not clause.says & _SO:
        return False
    promised = next((at for at, word in enumerate(clause.words) if word in _PROMISES), None)
    return promised is None or any(sign & _SO for sign in clause.signs[:promised])


_SO = Say.PASSED | Say.SHOWS | Say.STATE
_PROMISES = ("will", "shall")
_ONLY_ASKED = Say.ASKED | Say.ATTENDED


def _gives_a_share(clause: Clause, sentence: Sentence) -> bool:
    if not any(standing_shares(clause)):
        return False
    if is_visit_kept(clause) or clause.found_shares[0].told is not Told.AS_ONE:
        return True
    told = clause.says if clause.words or clause is sentence.clauses[0] else _before(clause, sentence).says
    if told & _ONLY_ASKED:
        return bool(told & (Say.STATE | Say.CHECK | Say.PASSED | Say.PRACTICE) or _IN_TIME.search(clause))
    return any(each.words for each in sentence.clauses)


_IN_TIME = CuedPattern(r"\bwithin (?:\d+|a|an|the) (?:[a-z]+ )?(?:hours?|hrs?|days?|weeks?|minutes|mins)\b", "within")


def _before(clause: Clause, sentence: Sentence) -> Clause:
    """Return the clause that a figure in brackets belongs to."""
    return sentence.clauses[sentence.clauses.index(clause) - 1]


def _passed(clause: Clause, _: Sentence) -> bool:
    return bool(clause.says & Say.PASSED and not clause.before(Say.PASSED) & Say.FUTURE)


def _found_in_a_state(clause: Clause, sentence: Sentence) -> bool:
    """``Locked on all three floors`` after a walk round; the word alone says too little."""
    if not clause.says & Say.STATE or _is_put_in_place(clause) or not _tells_a_state(clause):
        return False
    if has_been_done(clause):
        return False
    counted = bool(clause.says & Say.ALL) or clause.has_number
    if clause.says & Say.ALL and clause.has_number and clause.length > SHORT and not clause.says & UNSURE:
        return True
    if clause.besides(Say.STATE) & DOING and not counted:
        return False
    if clause.says & _ONLY_ASKED:
        return False
    checked = sentence.says & (Say.CHECK | Say.SHOWS) and not sentence.says & Say.TOOL
    kept = sentence.says & Say.RECORD and not (clause.says & Say.TOOL and clause.says & DOING)
    recorded = kept and (sentence.has_date or sentence.has_number or counted)
    head = sentence.clauses[0]
    spoken = sentence.says & Say.SAID or (head.before(Say.STATE) if clause is head else head.says) & Say.PERSON
    told = sentence.says & Say.PERSON and spoken and (sentence.has_date or counted)
    of_so_many = clause is not head and (sentence.says & Say.PRACTICE or _is_a_number_of_things(head))
    if "able" in clause.words and "questioned" in clause.words:
        return True
    if clause.words[:2] in _KNEW and sentence.has_date and clause is not sentence.clauses[0]:
        return True
    asked = counted and (of_so_many or "questioned" in clause.words)
    dated = sentence.has_date or OCCASIONS.search(clause) or _EACH_TIME.search(clause)
    return bool(checked or recorded or told or asked or (counted and dated))


_EACH_TIME = CuedPattern(r"\b(?:(?:both|all \d+) times|(?:each|every) time)\b", "time")


_KNEW = tuple((who, what) for who in ("he", "she", "they", "i") for what in ("knew", "knows", "could"))


def _is_a_number_of_things(clause: Clause) -> bool:
    """``DBS x14 seen``, ``14 files``: so many that what follows is said of each."""
    return clause.has_number and not clause.says & (DOING | Say.FUTURE)


def _tells_a_state(clause: Clause) -> bool:
    """Tell ``Bell rang`` and ``Standard met`` from ``GP rang``, ``Rang the firm`` and ``Met daughter``."""
    people = clause.says & Say.PERSON
    if rings_somebody(clause):
        return False
    if not people and clause.words[0] not in WE_DID:
        return True
    return any(
        sign & Say.STATE and not (people and sign & Say.SAID) and (at or word not in WE_DID)
        for at, (word, sign) in enumerate(zip(clause.words, clause.signs, strict=True))
    )


def _is_put_in_place(clause: Clause) -> bool:
    """Tell whether a check itself is what is in place: ``Monthly audits now in place``."""
    states = [word for word, sign in zip(clause.words, clause.signs, strict=True) if sign & Say.STATE]
    return states == ["in-place"] and bool(clause.says & Say.CHECK) and not clause.has_number


def _shows(clause: Clause, sentence: Sentence) -> bool:
    """``GP letter confirms all 8 reviews finished``: a record, a check or somebody outside says how things stand."""
    if not clause.says & Say.SHOWS:
        return False
    who = clause.before(Say.SHOWS) | sentence.clauses[0].says
    what = clause.after(Say.SHOWS)
    if what & (Say.FUTURE | Say.ASKED):
        return False
    if what & Say.NONE and what & (Say.TROUBLE | Say.WORRY):
        return True
    if not who & (Say.CHECK | Say.RECORD | Say.PERSON | Say.CERTIFICATE | Say.JOB | Say.PHOTO):
        return False
    if what & (Say.ALL | Say.STATE | Say.NONE | Say.PASSED | Say.TROUBLE) or (clause.has_number and what):
        return True
    if sentence.has_date and who & Say.PERSON and what & Say.OPINION:
        return True
    if sentence.has_date and not _OVER.isdisjoint(clause.words):
        return True
    return "found" in clause.words[:-2] and sentence.has_date


_OVER = word_set("resolved gone stopped ceased cured")


def _is_certified(clause: Clause, sentence: Sentence) -> bool:
    if not clause.says & Say.CERTIFICATE:
        return False
    return (sentence.has_date or clause.has_number) and not clause.says & (Say.ASKED | Say.FUTURE | Say.ATTENDED)


def _is_on_a_job_sheet(clause: Clause, sentence: Sentence) -> bool:
    if not (sentence.says & Say.JOB and (sentence.has_date or sentence.has_number)):
        return False
    return (
        bool(clause.says & Say.WORKED and not sentence.says & (Say.ASKED | Say.FUTURE))
        and "attended" not in clause.words
    )


_LAST = CuedPattern(r"\blast ([a-z-]+) (?:was )?(?:on |in )?(?=\d|[a-z]{3})", "last")


def _tells_the_last(clause: Clause, _: Sentence) -> bool:
    """``Last incident 12 August``: a day since when there was none."""
    found = _LAST.search(clause)
    return bool(found and clause.has_date and LEXICON.get(found[1], Say.NOTHING) & Say.TROUBLE)


def _cites_a_record(clause: Clause, sentence: Sentence) -> bool:
    """``She eats all 3 meals (food chart 1-14 Oct)``: what is so, and the dated record that it rests on."""
    head = sentence.clauses[0]
    vouched = clause.says & Say.PERSON and clause.says & (Say.SAID | Say.SHOWS)
    cited = clause.says & (Say.RECORD | Say.CHECK | Say.PHOTO) or vouched
    if clause is head or not cited or clause.says & DOING:
        return False
    if not (clause.has_date or clause.has_number or (head.says & Say.ALL and sentence.has_date)):
        return False
    if clause.says & Say.CHECK and head.says & Say.STATE and is_so_now(head):
        return True
    mute = DOING | Say.FUTURE | Say.OPINION | Say.RECORD | Say.CHECK | Say.FILED | Say.TOOL | Say.WORRY
    pictured = clause.says & Say.PHOTO and clause.has_date
    return head.length >= LEAST + (not pictured) and not head.says & mute


_SIGNS = (
    (Say.NOTHING, Say.NOTHING, 0, gives_a_measurement),
    (Say.NOTHING, Say.PASSED, 0, _passed),
    (Say.NOTHING, Say.NONE, ENDED, found_none),
    (Say.NOTHING, Say.STATE, 0, _found_in_a_state),
    (Say.NOTHING, Say.SHOWS, 0, _shows),
    (Say.NOTHING, Say.NOTHING, AS_SEEN, is_as_seen),
    (Say.NOTHING, Say.NOTHING, OBSERVED, is_observed),
    (Say.NOTHING, Say.NOTHING, SEEN_THERE, is_seen_there),
    (Say.SAID | Say.PERSON, Say.NOTHING, 0, somebody_said),
    (Say.NOTHING, Say.CERTIFICATE, 0, _is_certified),
    (Say.PHOTO, Say.NOTHING, 0, is_pictured),
    (Say.JOB, Say.WORKED, 0, _is_on_a_job_sheet),
    (Say.NOTHING, Say.ALL, IN_A_WEEK, holds_each_time),
    (Say.NOTHING, Say.NOTHING, 0, counts_out_of_a_count),
    (Say.NOTHING, Say.NOTHING, COULD_TELL, could_tell_when_asked),
    (Say.NOTHING, Say.NOTHING, _LAST.bit, _tells_the_last),
    (Say.NOTHING, Say.RECORD | Say.CHECK | Say.PHOTO | Say.PERSON, 0, _cites_a_record),
    (Say.NOTHING, Say.NOTHING, IS_OR_HAS, is_so_in_figures),
    (Say.NOTHING, Say.NOTHING, HOW_OFTEN, does_it_each_time),
    (Say.NOTHING, Say.NOTHING, ONLY, is_only_so_many),
    (Say.RECORD, Say.NOTHING, IS_OR_HAS, holds_throughout),
    (Say.NOTHING, Say.NOTHING, LEFT, is_left_over),
    (Say.NOTHING, Say.TROUBLE, 0, is_counted_twice),
    (Say.NOTHING, Say.NOTHING, OK, is_tested_ok),
    (Say.NOTHING, Say.NOTHING, NEGATIVE, is_lab_result),
)
"""
Each sign, and what it cannot do without: what its sentence must say, and its clause say or hold a cue of.

Where nothing stands, it needs nothing.
"""
_NEEDED = reduce(or_, [needed for needed, _, _, _ in _SIGNS])
_SAID = reduce(or_, [said for _, said, _, _ in _SIGNS])
_HUNG_ON = reduce(or_, [hung_on for _, _, hung_on, _ in _SIGNS])


@lru_cache(maxsize=4096)
def _signs_that_may_tell(sentence_says: int, says: int, cues: int) -> tuple[Callable[[Clause, Sentence], bool], ...]:
    """Return the signs that a clause may give, three or four of them for most; few clauses differ in what they need."""
    return tuple(
        sign
        for needed, said, hung_on, sign in _SIGNS
        if (not needed or sentence_says & needed) and (not (said or hung_on) or says & said or cues & hung_on)
    )
