"""Actions that set a limit, ``Max 4 carers for Mr Hope``, and evidence that counts the same, ``3 carers in Oct``."""

from __future__ import annotations

from functools import lru_cache

from onelead.model import Evidence, EvidenceKind
from onelead.reading.evidence.clauses import Clause, sentences_of
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.phrases import joined
from onelead.reading.evidence.standing_shares import is_about_the_past
from onelead.reading.patterns import HintedPattern, Pattern
from onelead.values import frozen, replace


def held_against_the_limit(evidence: Evidence, text: str, action: str) -> Evidence:
    """
    Return evidence as it is, or as a result where it gives a dated count of what the action limits.

    It falls short where the count is beyond the limit; of several counts the last one tells.
    """
    limit = _limit_in(action) if _LIMIT.may_fit(action) else None
    counted = _last_count(text, limit.of) if limit else None
    if limit is None or counted is None:
        return evidence
    beyond = counted < limit.number if limit.at_least else counted > limit.number
    return replace(evidence, kind=EvidenceKind.RESULT, says_failed=evidence.says_failed or beyond)


@frozen
class _Limit:
    """How many there may or must be, and of what, as the first letters of its word."""

    number: int
    of: str
    at_least: bool


@lru_cache(maxsize=2048)
def _limit_in(action: str) -> _Limit | None:
    found = _LIMIT.search(joined(action[:_READ].casefold()))
    return _Limit(int(found["n"]), found["of"].rstrip("s"), bool(found["least"])) if found else None


_READ = 1_000
"""How many characters of an action are read."""
_KIND = "(?:different|regular|named|other|separate|new|familiar)"
_LIMIT = HintedPattern(
    rf"\b(?:max(?:imum)?(?: of)?|no(?:t)? more than|at most|up to|limit(?:ed)? to"
    rf"|(?P<least>min(?:imum)?(?: of)?|at least))"
    rf" (?P<n>\d{{1,3}}) (?:{_KIND} )?(?P<of>[a-z]{{4,}})\b",
    "max|more than|at most|up to|limit|min|at least",
)


def _last_count(text: str, of: str) -> int | None:
    """Return the last dated count of something, of which nothing is said but how many there were."""
    last = None
    for sentence in sentences_of(text):
        for clause in sentence.clauses:
            if sentence.has_date and clause.has_number and _only_counts(clause):
                for found in _COUNT.finditer(clause.text):
                    last = int(found["n"]) if found["of"].startswith(of) else last
    return last


def _only_counts(clause: Clause) -> bool:
    return not (clause.says & (DOING | Say.FUTURE | Say.OPINION) or is_about_the_past(clause))


_COUNT = Pattern(rf"(?<![\d/.,-])(?P<n>\d{{1,3}}) (?:{_KIND} )?(?P<of>[a-z]{{4,}})\b")
