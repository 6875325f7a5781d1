"""
An evidence cell understood: does it say what was found, or only what was done?

Words of doing and asking make it activity; figures, outcomes of checks and reports of the state after make it a result,
and a result counts even where activity stands beside it. A record that is only named, or an opinion, leaves it unclear.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from onelead.model import NO_EVIDENCE, Evidence, EvidenceKind
from onelead.reading.evidence.checks_themselves import ON_CHECKS, without_words_on_checks
from onelead.reading.evidence.clauses import Clause, Sentence, sentence_of, sentences_of
from onelead.reading.evidence.cues import CUES
from onelead.reading.evidence.deeds_without_a_verb import is_deed_without_a_verb
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.few_of_many import IN_A_TOTAL, with_troubles_counted
from onelead.reading.evidence.findings import is_something_done
from onelead.reading.evidence.halves import LOOKED_AT, with_halves_joined
from onelead.reading.evidence.lab_results import is_bare_lab_result
from onelead.reading.evidence.paper_actions import is_acknowledged, is_paper_action
from onelead.reading.evidence.placeholder_evidence import is_placeholder, is_where_staff_are_told
from onelead.reading.evidence.result_signs import shows_a_result
from onelead.reading.evidence.said_signs import passes_on_an_opinion
from onelead.reading.evidence.set_limits import held_against_the_limit
from onelead.reading.evidence.shortcomings import says_failed
from onelead.reading.evidence.standing_shares import is_attendance, shares_after
from onelead.reading.word_lists import word_set
from onelead.values import replace

_RESULT, _ACTIVITY = EvidenceKind.RESULT, EvidenceKind.ACTIVITY
_PLACEHOLDER, _UNCLEAR = EvidenceKind.PLACEHOLDER, EvidenceKind.UNCLEAR
"""Asked for in each row; Python 3.11 looks a member of an enumeration up in a roundabout way."""


def read_evidence(text: str, *, action: str = "", outcome: str = "") -> Evidence:
    """
    Return what an evidence text says.

    ``action`` is what was to be done: where that is itself a notice, a submission, an appointment or a document, its
    dated reference or acknowledgement is the result; where it sets a limit, so is a dated count. ``outcome`` is what
    was intended: copied into the evidence it says nothing about what was found.
    """
    text = text.strip(" \t\r\n\xa0")[:_READ]
    if not text:
        return NO_EVIDENCE
    read = _read(text)
    if read.kind is _PLACEHOLDER:
        return read
    if _begin_alike(text, outcome) and _letters(text) == _letters(outcome):
        return Evidence(_UNCLEAR)
    read = held_against_the_limit(read, text, action)
    if read.kind is not _RESULT and is_paper_action(action) and is_acknowledged(text):
        return replace(read, kind=_RESULT)
    return read


@lru_cache(maxsize=4096)
def _read(text: str) -> Evidence:
    """Return what a text says by itself, whatever was to be done; one text may stand behind many actions."""
    if is_placeholder(text):
        return Evidence(_PLACEHOLDER)
    sentences = _with_counts_put_together(sentences_of(text))
    kind = _kind(sentences)
    failed = says_failed(sentences) and (kind is not _ACTIVITY or _names_a_check(sentences))
    return Evidence(_RESULT if failed else kind, shares_after(sentences), failed, text)


def _with_counts_put_together(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Return sentences with the shares that two counts make; most have no word of it, and are left as they are."""
    cues = 0
    for sentence in sentences:
        cues |= sentence.cues
    if cues & ON_CHECKS:
        sentences = without_words_on_checks(sentences)
    if cues & LOOKED_AT:
        sentences = with_halves_joined(sentences)
    return with_troubles_counted(sentences) if cues & IN_A_TOTAL else sentences


_READ = 2_000
"""How many characters of a cell are read: more than anybody writes, few enough that a hostile cell costs nothing."""


def _names_a_check(sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether something was looked at: ``Ordered, still outstanding`` is activity, not a check that failed."""
    return any(sentence.says & (Say.CHECK | Say.SHOWS | Say.RECORD) for sentence in sentences)


def _begin_alike(one: str, other: str) -> bool:
    """Tell whether two texts can have the same letters at all; nearly none do, so nearly none are taken apart."""
    if one[:1].isalnum() and other[:1].isalnum():
        return one[0].casefold() == other[0].casefold()
    return next(filter(str.isalnum, one), "").casefold() == next(filter(str.isalnum, other), "").casefold()


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _kind(sentences: tuple[Sentence, ...]) -> EvidenceKind:
    if any(map(shows_a_result, sentences)) or any(map(shows_a_result, _checks_told_in_two(sentences))):
        return _RESULT
    if any(_shows_activity(sentence) for sentence in sentences):
        return _ACTIVITY
    return _UNCLEAR


def _checks_told_in_two(sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    """Put together a check and what it found: ``Spot check 3 October. Both awake.``"""
    for check, found in pairwise(sentences):
        if (len(check.clauses) == 1 and check.says & Say.CHECK) or is_bare_lab_result(check):
            yield sentence_of((*check.clauses, *found.clauses))


def _shows_activity(sentence: Sentence) -> bool:
    if passes_on_an_opinion(sentence):
        return False
    if sentence.says & (DOING | Say.FUTURE) or sentence.clauses[0].words[:1] == ("new",):
        return True
    if is_attendance(sentence) and sentence.states_a_share:
        return True
    if len(sentence.clauses) == 1 and _tells_what_is_new(sentence.clauses[0]):
        return True
    if _is_a_new_habit(sentence.clauses[0]):
        return True
    if sentence.clauses[0].words[:1] == ("got",) or _is_an_entry(sentence):
        return True
    if any(_is_said_by_us(clause) or is_deed_without_a_verb(clause, sentence) for clause in sentence.clauses):
        return True
    facts = (clause.words for clause in sentence.clauses if _SEEMING.isdisjoint(clause.words))
    return any(is_something_done(*pair) for words in facts for pair in pairwise(("", *words)))


def _is_an_entry(sentence: Sentence) -> bool:
    """Tell whether staff were told in a book, on a day: ``In comms book 3/9``."""
    if not (sentence.cues & _BOOK and sentence.has_date):
        return False
    return is_where_staff_are_told(sentence.clauses[0].undated)


_BOOK = CUES.add("comm handover message diary")


_WITHOUT_VERB = 4
_SAYS_HOW = (
    Say.RECORD | Say.CHECK | Say.OPINION | Say.STATE | Say.WORRY | Say.TROUBLE | Say.SHOWS | Say.FILED | Say.NONE
)
_IS = word_set(
    "is are was were been being more less fewer feel feels understand understands know knows together get getting look"
    " looks"
)


def _tells_what_is_new(clause: Clause) -> bool:
    """``Six carers went on the dementia bus``: too long for a record's name, and no word of how things are."""
    return clause.length > _WITHOUT_VERB and not clause.says & _SAYS_HOW and _IS.isdisjoint(clause.words)


def _is_a_new_habit(clause: Clause) -> bool:
    """Tell how often something is to be done: ``Manager walks the floor daily``, ``audits now monthly``."""
    if clause.says & (Say.OPINION | Say.STATE | Say.NONE | Say.WORRY):
        return False
    ours = not _US.isdisjoint(clause.words[:2])
    if ours and not _NOW_OR_TO.isdisjoint(clause.words[1:3]) and _IS.isdisjoint(clause.words):
        return True
    if _OFTEN.isdisjoint(clause.words):
        return False
    return ours or "now" in clause.words


_NOW_OR_TO = word_set("now to")
_OFTEN = word_set("daily nightly weekly fortnightly monthly quarterly every each")
_US = word_set("we i manager deputy rm senior seniors nurse lead staff carers team")


def _is_said_by_us(clause: Clause) -> bool:
    """Tell whether the writer speaks: ``Reported to contractor``, ``Rang the firm`` have nobody in front."""
    first = clause.signs[0] if clause.signs and clause.words[0] not in ("report", "reports") else Say.NOTHING
    return "reported to" in clause.text or first & (Say.SAID | Say.OPINION) == Say.SAID


_SEEMING = word_set("seem seems seemed appear appears appeared")
