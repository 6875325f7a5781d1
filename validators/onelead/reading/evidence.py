"""
An evidence cell understood: does it say what was found, or only what was done?

Words of doing and asking make it activity; figures, outcomes of checks and reports of the state after make it a result,
and a result counts even where activity stands beside it. A record that is only named, or an opinion, leaves it unclear.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.model import NO_EVIDENCE, Evidence, EvidenceKind
from onelead.reading.clauses import Clause, Sentence, sentences_of
from onelead.reading.dates import dates_in
from onelead.reading.evidence_words import Say
from onelead.reading.paper_actions import is_acknowledged, is_paper_action
from onelead.reading.placeholder_evidence import is_placeholder
from onelead.reading.shortcomings import says_failed
from onelead.reading.sources import sources_in
from onelead.reading.standing_shares import is_attendance, shares_after, standing_shares


@lru_cache(maxsize=4096)
def read_evidence(text: str, *, action: str = "", outcome: str = "") -> Evidence:
    """
    Return what an evidence text says.

    ``action`` is what was to be done: where that is itself a notice, a submission, an appointment or a document, its
    dated reference or acknowledgement is the result. ``outcome`` is what was intended: copied into the evidence it says
    nothing about what was found.
    """
    if not text.strip(" \t\r\n\xa0"):
        return NO_EVIDENCE
    if is_placeholder(text):
        return Evidence(EvidenceKind.PLACEHOLDER)
    if _letters(text) == _letters(outcome):
        return Evidence(EvidenceKind.UNCLEAR)
    sentences = sentences_of(text)
    failed = says_failed(sentences)
    kind = EvidenceKind.RESULT if failed else _kind(sentences)
    if kind is not EvidenceKind.RESULT and is_paper_action(action) and is_acknowledged(text):
        kind = EvidenceKind.RESULT
    return Evidence(kind, shares_after(sentences), failed, sources_in(text), dates_in(text))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _kind(sentences: tuple[Sentence, ...]) -> EvidenceKind:
    if any(_shows_a_result(sentence) for sentence in sentences):
        return EvidenceKind.RESULT
    if any(_shows_activity(sentence) for sentence in sentences):
        return EvidenceKind.ACTIVITY
    return EvidenceKind.UNCLEAR


_DOING = Say.ASKED | Say.WORKED | Say.DID | Say.ATTENDED


def _shows_activity(sentence: Sentence) -> bool:
    if sentence.says & (_DOING | Say.FUTURE) or sentence.clauses[0].words[:1] == ("new",):
        return True
    return bool(is_attendance(sentence) and sentence.shares)


def _shows_a_result(sentence: Sentence) -> bool:
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
_MEASURED = re.compile(
    r"\b(?:longest|shortest|average|averag\w+|mean|median|max(?:imum)?|min(?:imum)?|lowest|highest|between)\b\D{0,20}\d|\b\d+(?:\.\d+)?\s?(?:°|degrees|deg\b|mins?\b|secs?\b|mm\b|ml\b|kg\b|lux\b|ppm\b|minutes\b|seconds\b|hours\b|hrs\b|stars?\b)|\b(?:below|above|under|over|within)\s\d|\brat(?:ed|ing)\b\D{0,12}\d|\bscor(?:e|es|ed|ing)\b.{0,15}\d"
)


def _gives_a_measurement(clause: Clause, sentence: Sentence) -> bool:
    if _FROM_TO.search(clause.text):
        return True
    anchored = sentence.says & (Say.CHECK | Say.RECORD | Say.STATE) or sentence.has_date
    return bool(anchored and not clause.says & (Say.ASKED | Say.ATTENDED) and _MEASURED.search(clause.text))


def _passed(clause: Clause, _: Sentence) -> bool:
    return bool(clause.says & Say.PASSED and not clause.before(Say.PASSED) & Say.FUTURE)


def _found_none(clause: Clause, sentence: Sentence) -> bool:
    """``No gaps``, ``nil overdue``: what can be counted needs a date, a period or a record; a worry needs a check."""
    if not clause.says & Say.NONE or clause.says & Say.ASKED:
        return False
    follows = clause.after(Say.NONE) | (clause.before(Say.NONE) & Say.TROUBLE)
    dated = sentence.has_date or bool(sentence.says & Say.SINCE)
    if follows & (Say.TROUBLE | Say.STATE):
        return dated or bool(sentence.says & (Say.CHECK | Say.RECORD))
    if dated and clause.length <= _SHORT and sentence.clauses[0].says & Say.TROUBLE:
        return True
    return bool(
        follows & Say.WORRY
        and sentence.says & (Say.CHECK | Say.SHOWS | Say.CERTIFICATE)
        and not clause.says & Say.OPINION
    )


_SHORT = 4


def _found_in_a_state(clause: Clause, sentence: Sentence) -> bool:
    """``Locked on all three floors`` after a walk round; the word alone says too little."""
    if not clause.says & Say.STATE:
        return False
    counted = bool(clause.says & Say.ALL) or clause.has_number
    if clause.says & _DOING and not counted:
        return False
    if clause.says & _ONLY_ASKED:
        return False
    checked = sentence.says & (Say.CHECK | Say.SHOWS) and not sentence.says & Say.TOOL
    recorded = sentence.says & Say.RECORD and (sentence.has_date or counted)
    told = sentence.says & Say.PERSON and sentence.says & Say.SAID and (sentence.has_date or counted)
    return bool(checked or recorded or told or (counted and sentence.has_date))


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
    return bool(what & (Say.ALL | Say.STATE | Say.NONE | Say.PASSED | Say.TROUBLE) or (clause.has_number and what))


_OBSERVED = re.compile(
    r"\bobserv(?:ed|ations?(?: of)?)\b:? (?:\d+|\w+ing\b|all|both|each|every|two|three|four|five|six)"
    r"|\bobserved (?:\w+ ){0,3}(?:correctly|\w+ing)\b"
)


def _observed(clause: Clause, _: Sentence) -> bool:
    return bool(_OBSERVED.search(clause.text)) and not clause.before(Say.CHECK) & Say.FUTURE


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


def _is_pictured(clause: Clause, _: Sentence) -> bool:
    if not clause.says & Say.PHOTO or clause.says & (Say.FUTURE | Say.ASKED):
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
    if clause.length < _LEAST or clause.says & (_DOING | Say.FUTURE | Say.FILED | Say.OPINION):
        return False
    return clause.words[:1] not in _PLACING


_LEAST = 2
_PLACING = tuple((word,) for word in ("by", "see", "with", "in", "on", "for", "at", "from", "to"))
