"""Whether a result falls short: it says itself that something failed, or its share is below what was intended."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.model import Evidence, Severity, Share
from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import Say
from onelead.reading.evidence.leftovers import LEFT, is_left_over, is_still_wrong
from onelead.reading.evidence.shares import FoundShare, Told, shares_in
from onelead.reading.evidence.standing_shares import TROUBLE, is_about_the_past, is_of_another_time
from onelead.reading.evidence.then_and_now import first_and_last_count
from onelead.reading.patterns import HintedPattern, Pattern


def falls_short(evidence: Evidence, outcome: str, target: float = 90) -> Severity | None:
    """
    Return how badly a result falls short of the row's intended outcome, or None where it does not.

    An error where the text itself says so, or where its share is below a number that the outcome states; a warning
    where no number is stated and the share is below ``target`` per cent.
    """
    if evidence.says_failed:
        return Severity.ERROR
    wanted = _wanted(outcome)
    if wanted is None:
        return Severity.WARNING if any(share.percent < target for share in evidence.shares) else None
    return Severity.ERROR if any(_misses(share, *wanted) for share in evidence.shares) else None


_ROUNDING = 0.5
"""``10 of 11`` meets 91 %; the whole is met by the whole alone."""


def _misses(share: Share, percent: float, lower_is_better: bool) -> bool:
    if lower_is_better:
        return min(share.percent, 100 - share.percent) > percent
    return share.percent < (100 if percent == 100 else percent - _ROUNDING)


_READ = 1_000
"""How many characters of an outcome are read."""


@lru_cache(maxsize=1024)
def _wanted(outcome: str) -> tuple[float, bool] | None:
    """Return the share that an outcome asks for in per cent, and whether less is better."""
    text = outcome[:_READ].casefold()
    for found in shares_in(text):
        before = text[: found.start]
        if not is_of_another_time(before) or _ASKED.search(before):
            return found.share.percent, _is_at_most(before)
    return (100.0, False) if _ALL_OF.search(text) else None


_ASKED = Pattern(r"\b(?:target|aim|aiming|goal|threshold|minimum)\b(?: (?:of|is|for|a|the|at))* ?:? ?$")
_AT_MOST = Pattern(
    r"\b(?:no more than|fewer than|less than|below|under|at most|not more than|maximum|max|up to)\s*$|[<≤]\s*$"
    r"|\breduc\w+ (?:\w+ )*to\s*$"
)
_NONE_BEYOND = HintedPattern(
    r"\b(?:no|none|nothing|nobody|never|not)(?: (?!(?:and|but|or|with|while|when|so|then|at)\b)[a-z-]+){0,6}?"
    r"(?: with)? (?:(?P<most>above|over|more than|higher than|greater than|exceed(?:s|ing)?)"
    r"|below|under|less than|fewer than|lower than)\s*$",
    "above|over|than|exceed|below|under",
)
"""``No reading above``, ``none over``; and ``no audit below``, which is a minimum."""
_ALL_OF = Pattern(r"\ball (?:the )?\d+\b|\beach of the \d+\b|\bevery one of\b")


def _is_at_most(before: str) -> bool:
    """Tell whether the words before a share make it the most that is allowed."""
    denied = _NONE_BEYOND.search(before)
    return denied["most"] is not None if denied else bool(_AT_MOST.search(before))


def says_failed(sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a text says that something failed or is outstanding, and no later part of it that it passed."""
    failing = False
    for sentence in sentences:
        counts = first_and_last_count(sentence) if sentence.says & Say.TROUBLE else None
        if counts and not counts[1]:
            continue
        if not (failing or counts or sentence.cues & _MAY_FAIL):
            continue
        for at, clause in enumerate(sentence.clauses):
            if failing and _passes(clause.text):
                failing = False
            if (found := _fails(clause, counted_twice=counts is not None)) is not None:
                failing = not (_passes(clause.text[found:]) or _is_answered_with_none(sentence, at))
            failing = failing or bool(clause.cues & LEFT and is_left_over(clause, sentence))
        failing = failing or bool(counts and counts[1] >= counts[0])
    return failing


def _is_answered_with_none(sentence: Sentence, at: int) -> bool:
    """``Missing signatures: none``: behind what was looked for stands that it was not there."""
    found = sentence.clauses[at + 1 : at + 2]
    return bool(found and _NONE.fullmatch(found[0].text))


_NONE = Pattern(r"(?:none|nil|zero|0|nothing)(?: (?:found|seen|noted|at all))?")


_NOT_DONE = (
    r"complete[d]?|done|resolved|fixed|met|effective|working|closing|closed|signed|compliant|achieved|embedded|sustained"
    r"|in-place|followed|improved|locked|available|satisfied|assured"
)
_OF_ANOTHER = (
    "(?:had|with|were|was|no|nil|none|zero|nothing|nobody|neither|not|never|without|of"
    "|previously|formerly|originally|initially|earlier|once)"
)
"""What parts a count from what is wrong now: ``40 charts, none blank``, ``5 previously overdue``."""
_FAILING = CuedPattern(
    "|".join(
        (
            r"\bfail(?:ed|s|ing|ures?)?\b",
            rf"\bstill (?:\w+ ){{0,2}}(?:{TROUBLE}|not|no|only|too|to do|to-be|happening|leak\w*|stick\w*|broken"
            r"|poor|loose|dirty|damaged|faulty|stained|torn|cracked|without|an? (?:issue|problem|hazard))",
            r"(?<!rated )(?<!graded )(?<!awarded )\boutstanding\b",
            rf"\bremain(?:s|ing|ed)? (?:{TROUBLE}|poor|an? issue)",
            rf"\bnot (?:yet |fully |been |all |always |being )*(?:{_NOT_DONE})",
            r"\b(?:unresolved|unsatisfactory|inadequate|ineffective|non-?compliant|worse|recurr(?:ed|ing))\b",
            r"\b(?:no|little) (?:real )?(?:improvement|change|evidence)\b|\bno (?:better|different)\b",
            r"\bbelow (?:the )?target\b",
            r"\b(?:does|do|did|will|is|are|was|were|has|have)(?:n't| not) (?:yet |fully |always |all )*"
            r"(?:close|latch|lock|work\w*|hold|ring|pass\w*|met?|open|being|been|complete\w*|shut|recorded|done|signed|improve\w*"
            r"|sound|activate|operate|respond|know|understand|follow)\b(?! late)",
            r"\b(?:late|early|missed|missing|blank|unsigned|wrong|gaps?|errors?|broken) again\b",
            r"\b(?:could(?:n't| not)|unable to) (?:find|name|say|show|explain|describe|locate|produce|tell|answer"
            r"|demonstrate|reach)\b(?! any)",
            r"\b(?:won't|cannot|can't) (?:close|latch|lock|work|hold|ring|open|shut)",
            r"\bonly (?:\d+|one|two|three) (?:out )?of\b",
            r"\bpartly (?:complete|done|met)",
            rf"\b\d+ (?:(?!{_OF_ANOTHER}\b)[a-z]+ ){{0,2}}"
            r"(?:missing|blank|unsigned|outstanding|incomplete|overdue|failed|out-of-date|expired)|\b\d+ not \w+",
            r"\b(?:missing|overdue|unsigned) (?:[a-z]+ ){1,2}(?:on|from) [1-9]\d* [a-z]+s\b",
            r"\b(?:gaps?|omissions?|errors?|defects?|faults?|blanks?) "
            r"(?:found|remain\w*|identified|noted|seen|on|in)\b",
        )
    ),
    """
    fail still again little outstanding remain not$ unresolved unsatisfactory unable unsigned inadequate ineffective
    non worse recurr no$ below cannot only partly missing blank incomplete overdue gap omission out-of-date expired
    error defect fault t$
    """,
)
_MAY_FAIL = _FAILING.bit | LEFT
_NEGATED = Pattern(
    r"(?:\b(?:no|nil|none|0|zero|nothing|without|not|never|neither|any|no longer|of the|which had|previously|that had"
    r"|had|the"
    r"|were|was|those)\b|\bn't)"
    r"(?: (?:further|more|new|of|them|is|are|were|was|have|has|other|actions?|items?|charts?|residents?|\w+))?"
    r"(?: (?:were|was|is|are|now|reported|found|charts?|checks?|tests?|calls?|doses?))?\s*$"
    r"|\b(?:no|nil|0|zero|without)"
    r"(?: (?!(?:in|on|at|of|for|and|but|with|is|are|was|were|has|have|had|done|still|yet|than)\b)[a-z-]+){0,4}\s*$"
)
"""What denies the words behind it; a zero its whole phrase: ``0 wrong person errors``, ``no missed or late calls``."""


def _fails(clause: Clause, counted_twice: bool) -> int | None:
    """
    Return where a clause says that something failed: the end of those words, or None.

    Of what is counted twice, some time ago and now, the two counts decide.
    """
    if not _FAILING.may_fit(clause) or is_about_the_past(clause):
        return None
    for found in _FAILING.pattern.finditer(clause.with_dates_blank):
        if counted_twice and not _PLAIN.search(found[0]):
            continue
        if not _is_judged_by_its_size(clause, found) and not _NEGATED.search(clause.text[: found.start()]):
            return found.end()
    return is_still_wrong(clause)


_PLAIN = Pattern(r"still|fail|outstanding|remain")


def _is_judged_by_its_size(clause: Clause, found: re.Match[str]) -> bool:
    """Tell whether ``2 of 40 late`` is left to its share; what is *still* so or *failed* is a failure of any size."""
    if found[0].startswith("0 "):
        return True
    return any(
        share.start <= found.start() < share.end and _is_part_of(share, found) for share in clause.found_shares
    ) and not _PLAIN.search(found[0])


def _is_part_of(share: FoundShare, found: re.Match[str]) -> bool:
    """Tell words of the share itself, ``2 late`` of 40, from a count that a share was made of: 6 seen, ``3 blank``."""
    if share.told is Told.AS_ONE:
        return found[0][0].isdigit()
    return share.told is Told.BY_WHAT_IS_WRONG


_LATER_PASS = Pattern(
    r"\b(?:passed|re-check(?:ed)? (?:ok|all|fine|complete)"
    r"|now (?:\w+ )?(?:complete[d]?|in-place|done|fixed|resolved|works?|working|signed|all|closed|closes|latches|locked"
    r"|passed|clear(?:ed)?"
    r"|met|100|up-to-date|in-date)"
    r"|since (?:been )?(?:fixed|completed|resolved|done|replaced|signed)"
    r"|replaced|corrected|rectified|resolved|put right|repaired|refitted|completed|addressed|condemned|fixed|renewed"
    r"|retrained"
    r"|closed (?:on )?\d|(?:none|nil) (?:outstanding|missing|failed|overdue)"
    r"|all (?:\w+ )?(?:now |since )?(?:complete[d]?|done|passed|signed|in-place|closed|updated|correct))\b"
)
_STILL = Pattern(r"\b(?:still|outstanding|not (?:yet )?(?:resolved|completed|fixed))\b")


def _passes(text: str) -> bool:
    if any(found.share.percent >= 100 for found in shares_in(text)):
        return True
    return bool(_LATER_PASS.search(text)) and not _STILL.search(text)
