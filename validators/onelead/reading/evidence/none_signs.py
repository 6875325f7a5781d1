"""What was not found: no gaps, nil overdue, nobody admitted since June."""

from __future__ import annotations

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.findings import LEAST, SHORT, UNSURE
from onelead.reading.patterns import Pattern


def found_none(clause: Clause, sentence: Sentence) -> bool:
    """``No gaps``, ``nil overdue``: what can be counted needs a date, a period or a record; a worry needs a check."""
    if clause.cues & ENDED and _has_ended(clause, sentence):
        return True
    if not clause.says & Say.NONE or clause.before(Say.NONE) & Say.ASKED:
        return False
    if "no longer" in clause.text:
        vouched = sentence.has_date or sentence.says & (Say.CHECK | Say.RECORD)
        return bool(vouched and not clause.says & (DOING | Say.FUTURE | Say.OPINION | Say.TOOL))
    follows = clause.after(Say.NONE) | (clause.before(Say.NONE) & Say.TROUBLE) | (clause.says & Say.STATE)
    dated = sentence.has_date or bool(sentence.says & Say.SINCE)
    if follows & (Say.TROUBLE | Say.STATE) or _NOT_LEFT_UNDONE.search(clause):
        recorded = bool(_says_besides(Say.TROUBLE, sentence) & (Say.CHECK | Say.RECORD))
        return dated or recorded or (_begins(clause) and _is_of_so_many(clause, sentence))
    if _begins(clause) and "since" in clause.words and not clause.says & (_unsure_of(clause) | Say.WORRY):
        return True
    if _begins(clause) and clause.says & Say.RECORD and _IN_A_RECORD.search(clause):
        return not clause.says & (Say.ASKED | Say.FUTURE)
    if dated and _has_none_by_then(clause, sentence):
        return True
    if _begins(clause) and not clause.says & (UNSURE | Say.WORRY) and _is_of_so_many(clause, sentence):
        return True
    if _begins(clause) and clause.length >= LEAST and _is_paper_from_outside(sentence.clauses[0]):
        return not clause.says & (Say.ASKED | Say.FUTURE)
    return bool(
        follows & Say.WORRY
        and (sentence.says & (Say.CHECK | Say.SHOWS | Say.CERTIFICATE) or _asks_people(sentence.clauses[0]))
        and not clause.says & Say.OPINION
    )


def _unsure_of(clause: Clause) -> int:
    """Return what makes a clause unsure; behind *per* a system is where it was looked up: ``per rota system``."""
    return UNSURE & ~Say.TOOL if "per" in clause.words else UNSURE


def _has_ended(clause: Clause, sentence: Sentence) -> bool:
    """Tell of trouble gone: ``rings have stopped since 3/9``, ``breach lifted``, ``missed dose report is blank``."""
    if clause.says & Say.TROUBLE and clause.says & Say.CHECK and "gone" in clause.words:
        return True
    if clause.says & Say.TROUBLE and _LIFTED.search(clause):
        return True
    if not sentence.has_date:
        return False
    if _FREE.search(clause) and not clause.says & UNSURE:
        return True
    if clause.says & Say.RECORD and _EMPTY.search(clause):
        return _LOG_OF_TROUBLE.search(clause) is not None
    return bool(clause.says & (Say.TROUBLE | Say.PERSON) and _STOPPED.search(clause))


_LIFTED = CuedPattern(r"\b(?:lifted|discharged|rescinded)\b(?! off\b)", "lifted discharged rescinded")
_FREE = CuedPattern(r"\bfree (?:of|from) [a-z]", "free")
_EMPTY = CuedPattern(
    rf"(?:[a-z]|/\d{{1,2}}) (?:blank|empty|clear)"
    rf"(?:$| (?:(?:for|in|on|at|since|all|throughout|during) ){{0,2}}(?:\d|{MONTH}))",
    "blank empty clear",
)
_STOPPED = CuedPattern(r"[a-z] (?:have |has |now )*(?:stopped|ceased)\b(?! to\b)", "stopped ceased")


ENDED = CUES.add("gone$") | _LIFTED.bit | _FREE.bit | _EMPTY.bit | _STOPPED.bit
"""The cues without which nothing has ended."""


_LOG_OF_TROUBLE = CuedPattern(
    r"\b(?:incidents?|accidents?|complaints?|faults?|falls?|errors?|near-misses|breach(?:es)?|defects?|exceptions?|alerts?"
    r"|late|missed|overdue|discrepanc(?:y|ies)|safeguardings?|injury|injuries|infections?|repairs?|damage|absconding|theft)"
    r" (?:[a-z]+ )?(?:logs?|logbook|reports?|registers?|books?|lists?|trackers?|screen|dashboard|printouts?|records?"
    r"|sheets?|diary)\b",
    "incident accident complaint fault fall error near breach defect exception alert late missed overdue discrepanc"
    " safeguarding injur infection repair damage absconding theft",
)
"""What is written in only when something happens; a chart that is blank is one that nobody filled in."""


def _has_none_by_then(clause: Clause, sentence: Sentence) -> bool:
    """``None since June``, ``nobody admitted since June``, ``exception report at 30/9 nil``."""
    if _NONE_SINCE.search(clause):
        return True
    if _NOBODY_HAS.search(clause) and not clause.says & (Say.ASKED | Say.FUTURE | Say.WORRY):
        return True
    if _begins(clause) and _HAS_BEFALLEN.match(clause.text) and not clause.says & (UNSURE | Say.WORRY):
        return True
    if clause.signs[-1] & Say.NONE and clause.says & Say.RECORD:
        return True
    return bool((clause.length <= SHORT or _begins(clause)) and sentence.clauses[0].says & Say.TROUBLE)


_IN_A_RECORD = CuedPattern(r"[a-z] (?:on|in) the [a-z]", "on$ in$")
_NONE_SINCE = CuedPattern(r"\b(?:nil|none|zero) (?:since|after|from|in|for)\b", "nil none zero")
_NOBODY_HAS = CuedPattern(
    r"\b(?:nobody|none|neither|no [a-z-]+(?: [a-z]+)?) (?:has|have|had) [a-z]", "nobody none neither no$"
)
_HAS_BEFALLEN = Pattern(
    r"\S+ (?:[a-z]+ ){0,3}(?:[a-z]+ed|left|found|seen|lost|given|taken|fallen|come|gone|had|went|got|fell|died)\b"
)


_NOT_LEFT_UNDONE = CuedPattern(r"\b(?:no|nil|none|zero|0|nothing|nobody) (?:[a-z]+ ){0,4}un[a-z]+ed\b", "un")
"""``No seizures unrecorded``: what nobody failed to do."""


def _is_paper_from_outside(clause: Clause) -> bool:
    """``HSE close-out letter``: what somebody from outside wrote after looking, not what was sent or complained of."""
    return bool(clause.says & Say.PERSON and clause.says & Say.RECORD and not clause.says & (UNSURE | Say.TROUBLE))


def _begins(clause: Clause) -> bool:
    return bool(clause.signs[0] & Say.NONE)


def _is_of_so_many(clause: Clause, sentence: Sentence) -> bool:
    """``12 freezers on the list, none defrosted``, and ``no call over 5 minutes on the printout``."""
    if sentence.says & Say.RECORD and (clause.has_number or "since" in clause.words):
        return True
    return any(
        (each.has_number or each.says & Say.ALL) and not each.says & (DOING | Say.FUTURE) for each in sentence.clauses
    )


def _asks_people(clause: Clause) -> bool:
    """``3 families contacted``: as good as a check of what they say next."""
    return bool(clause.says & Say.PERSON and clause.has_number)


def _says_besides(sign: int, sentence: Sentence) -> int:
    """Return the signs of all words but those of one kind: in ``no complaints`` the complaints are not a record."""
    together = Say.NOTHING
    for clause in sentence.clauses:
        together |= clause.besides(sign)
    return together
