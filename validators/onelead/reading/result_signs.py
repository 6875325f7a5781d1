"""
The signs by which a sentence of evidence says what was found: figures, outcomes of checks, reports of the state after.

Each sign is a question about one clause, asked with its sentence around it.
"""

from __future__ import annotations

import re

from onelead.reading.clauses import Clause, Sentence
from onelead.reading.evidence_words import DOING, Say
from onelead.reading.standing_shares import is_attendance, standing_shares


def shows_a_result(sentence: Sentence) -> bool:
    """Tell whether a sentence says what was found, by any of the signs below."""
    if is_attendance(sentence):
        return False
    return any(_is_result(clause, sentence) for clause in sentence.clauses) or _is_outcome_of_a_check(sentence)


def _is_result(clause: Clause, sentence: Sentence) -> bool:
    if clause.says & Say.FUTURE and not clause.says & (Say.PASSED | Say.SHOWS | Say.STATE):
        return False
    return any(sign(clause, sentence) for sign in _SIGNS)


_ONLY_ASKED = Say.ASKED | Say.ATTENDED


def _gives_a_share(clause: Clause, sentence: Sentence) -> bool:
    if not any(standing_shares(clause)):
        return False
    told = clause.says if clause.words or clause is sentence.clauses[0] else _before(clause, sentence).says
    if told & _ONLY_ASKED:
        return bool(told & (Say.STATE | Say.CHECK | Say.PASSED | Say.PRACTICE))
    return any(each.words for each in sentence.clauses)


def _before(clause: Clause, sentence: Sentence) -> Clause:
    """Return the clause that a figure in brackets belongs to."""
    return sentence.clauses[sentence.clauses.index(clause) - 1]


_CHANGED = r"(?:down|up|reduced|increased|fell|fallen|dropped|rose|risen|improved|cut|decreased|went|gone)"
_FROM_TO = re.compile(
    rf"\b{_CHANGED}\b.{{0,20}}\b(?:from|to|by)\b\D{{0,12}}\d|\bfrom \d+(?:\.\d+)?%? (?:\w+ ){{0,4}}to \d"
)
_WAS = re.compile(r"(?:was|were|previously|(?:down|up) from) (?:\w+ )?\d|\d+ (?:in|at|last|before)\b")
_UNIT = r"(?:°|(?:degrees|deg|mins?|secs?|mm|cm|ml|kg|lux|ppm|minutes|seconds|hours|hrs|stars?)\b)"
_MEASURED = re.compile(
    "|".join(
        (
            r"\b(?:longest|shortest|averag\w+|mean|median|max(?:imum)?|min(?:imum)?|lowest|highest|between)\b\D{0,20}\d",
            rf"\b\d+(?:\.\d+)?\s?{_UNIT}",
            r"\b(?:below|above|under|over)\s\d",
            r"\brat(?:ed|ing)\b\D{0,12}\d",
            r"\bscor(?:e|es|ed|ing)\b.{0,15}\d",
            r"\bon (?:all|each|every)(?: of)? \d+ \w+",
            r"\b(?:scored|rated)\b.{0,20}\b(?:good|outstanding|green|low)\b",
        )
    )
)


_MAY_BE_MEASURED = re.compile(r"\d|scored|rated")


def _gives_a_measurement(clause: Clause, sentence: Sentence) -> bool:
    if not _MAY_BE_MEASURED.search(clause.text):
        return False
    if _FROM_TO.search(clause.text) or (_WAS.match(clause.text) and clause is not sentence.clauses[0]):
        return True
    anchored = sentence.says & (Say.CHECK | Say.RECORD | Say.STATE) or sentence.has_date
    return bool(anchored and not clause.says & (Say.ASKED | Say.ATTENDED) and _MEASURED.search(clause.text))


def _passed(clause: Clause, _: Sentence) -> bool:
    return bool(clause.says & Say.PASSED and not clause.before(Say.PASSED) & Say.FUTURE)


def _found_none(clause: Clause, sentence: Sentence) -> bool:
    """``No gaps``, ``nil overdue``: what can be counted needs a date, a period or a record; a worry needs a check."""
    if not clause.says & Say.NONE or clause.says & Say.ASKED:
        return False
    follows = clause.after(Say.NONE) | (clause.before(Say.NONE) & Say.TROUBLE) | (clause.says & Say.STATE)
    dated = sentence.has_date or bool(sentence.says & Say.SINCE)
    if follows & (Say.TROUBLE | Say.STATE):
        return dated or bool(_says_besides(Say.TROUBLE, sentence) & (Say.CHECK | Say.RECORD))
    if dated and clause.length <= _SHORT and sentence.clauses[0].says & Say.TROUBLE:
        return True
    return bool(
        follows & Say.WORRY
        and sentence.says & (Say.CHECK | Say.SHOWS | Say.CERTIFICATE)
        and not clause.says & Say.OPINION
    )


_SHORT = 4


def _says_besides(sign: int, sentence: Sentence) -> int:
    """Return the signs of all words but those of one kind: in ``no complaints`` the complaints are not a record."""
    together = 0
    for clause in sentence.clauses:
        together |= _besides(sign, clause)
    return together


def _besides(sign: int, clause: Clause) -> int:
    together = 0
    for each in clause.signs:
        together |= 0 if each & sign else each
    return together


def _found_in_a_state(clause: Clause, sentence: Sentence) -> bool:
    """``Locked on all three floors`` after a walk round; the word alone says too little."""
    if not clause.says & Say.STATE or _is_put_in_place(clause):
        return False
    counted = bool(clause.says & Say.ALL) or clause.has_number
    if _besides(Say.STATE, clause) & DOING and not counted:
        return False
    if clause.says & _ONLY_ASKED:
        return False
    checked = sentence.says & (Say.CHECK | Say.SHOWS) and not sentence.says & Say.TOOL
    recorded = sentence.says & Say.RECORD and (sentence.has_date or counted)
    spoken = sentence.says & Say.SAID or sentence.clauses[0].says & Say.PERSON
    told = sentence.says & Say.PERSON and spoken and (sentence.has_date or counted)
    return bool(checked or recorded or told or (counted and sentence.has_date))


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
    if not who & (Say.CHECK | Say.RECORD | Say.PERSON | Say.CERTIFICATE | Say.JOB | Say.PHOTO):
        return False
    if what & (Say.FUTURE | Say.ASKED):
        return False
    if what & (Say.ALL | Say.STATE | Say.NONE | Say.PASSED | Say.TROUBLE) or (clause.has_number and what):
        return True
    return "found" in clause.words[:-2] and sentence.has_date


_OBSERVED = re.compile(
    r"\bobserv(?:ed|ations?(?: of)?)\b:? (?:\d+|\w+ing\b|all|both|each|every|two|three|four|five|six)"
    r"|\bobserved (?:\w+ ){0,3}(?:correctly|\w+ing)\b|\bobserved (?:on|at|in|over|for) \d"
)


def _observed(clause: Clause, _: Sentence) -> bool:
    return "observ" in clause.text and bool(_OBSERVED.search(clause.text)) and not clause.before(Say.CHECK) & Say.FUTURE


def _somebody_said(clause: Clause, sentence: Sentence) -> bool:
    """``Daughter rang 3/9, tea given on time every day``: a named kind of person, with a date or a count."""
    if not clause.says & Say.SAID or not (sentence.has_date or sentence.has_number):
        return False
    if clause.after(Say.SAID) & (Say.FUTURE | Say.ASKED) or not _speaks_first(clause, sentence):
        return False
    at = sentence.clauses.index(clause)
    return bool(
        clause.after(Say.SAID) & (Say.STATE | Say.ALL | Say.NONE)
        or any(_is_a_finding(each) for each in sentence.clauses[at + 1 :])
        or _SAYING.search(clause.text)
    )


_SAYING = re.compile(r"\b(?:that|they|to say|to thank|happy|now|not|no longer|she|he)\b")


def _speaks_first(clause: Clause, sentence: Sentence) -> bool:
    """Somebody speaks, rather than being spoken to: the person stands before the word, and no word of asking before."""
    if clause.says & Say.PERSON:
        early = _first_with(clause, Say.PERSON) <= _first_with(clause, Say.SAID)
        return early and not clause.before(Say.PERSON) & Say.ASKED
    return bool(sentence.clauses[0].says & Say.PERSON)


def _first_with(clause: Clause, sign: int) -> int:
    return next((at for at, each in enumerate(clause.signs) if each & sign), len(clause.signs))


def _is_certified(clause: Clause, sentence: Sentence) -> bool:
    if not clause.says & Say.CERTIFICATE:
        return False
    return (sentence.has_date or clause.has_number) and not clause.says & (Say.ASKED | Say.FUTURE | Say.ATTENDED)


_OF = re.compile(r"\b(?:photo\w*|pictures?)\b.{0,25}\b(?:of|show\w*)\b")


def _is_pictured(clause: Clause, sentence: Sentence) -> bool:
    if not sentence.says & Say.PHOTO or sentence.says & (Say.FUTURE | Say.ASKED):
        return False
    return bool(_OF.search(clause.text) or clause.says & Say.STATE)


def _is_on_a_job_sheet(clause: Clause, sentence: Sentence) -> bool:
    if not (sentence.says & Say.JOB and (sentence.has_date or sentence.has_number)):
        return False
    return (
        bool(clause.says & Say.WORKED and not sentence.says & (Say.ASKED | Say.FUTURE))
        and "attended" not in clause.words
    )


_SIGNS = (
    _gives_a_share,
    _gives_a_measurement,
    _passed,
    _found_none,
    _found_in_a_state,
    _shows,
    _observed,
    _somebody_said,
    _is_certified,
    _is_pictured,
    _is_on_a_job_sheet,
)


def _is_outcome_of_a_check(sentence: Sentence) -> bool:
    """``Spot check 02:15 on 8/10/26, both staff awake``: a check is named, and something found follows."""
    head, *rest = sentence.clauses
    if not head.says & Say.CHECK or head.says & (_ONLY_ASKED | Say.FUTURE | Say.TOOL):
        return False
    return any(_is_a_finding(clause) for clause in rest)


def _is_a_finding(clause: Clause) -> bool:
    if clause.length < _LEAST or clause.says & (DOING | Say.FUTURE | Say.FILED | Say.OPINION):
        return False
    return clause.words[:1] not in _PLACING


_LEAST = 2
_PLACING = tuple((word,) for word in ("by", "see", "with", "in", "on", "for", "at", "from", "to"))
