"""Whether a result falls short: it says itself that something failed, or its share is below what was intended."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onelead.model import Evidence, Severity, Share
from onelead.reading.clauses import Clause, Sentence
from onelead.reading.evidence_words import Say
from onelead.reading.shares import shares_in

_TROUBLE = r"(?:missing|blank|unsigned|overdue|late|outstanding|incomplete|failed|failing|gaps?|errors?|out-of-date|wrong|incorrect|non-?compliant|missed|not (?:complete|done|signed|in-place|met|compliant|recorded|present)|open\b.{0,3}$)"
_FAILING = re.compile(
    rf"""\bfail(?:ed|s|ing|ure|ures)?\b | \bstill\ (?:\w+\ ){{0,2}}(?:{_TROUBLE}|not|no|to\ do|to-be|happening|leak\w*|stick\w*|broken|poor|without|an?\ (?:issue|problem|hazard))
    | \boutstanding\b | \bremain(?:s|ing|ed)?\ (?:{_TROUBLE}|poor|an?\ issue) | \bnot\ (?:yet\ |fully\ |been\ |all\ |always\ |being\ )*(?:complete[d]?|done|resolved|fixed|met|effective|working|closing|closed|signed|compliant|achieved|embedded|sustained|in-place|followed|improved|followed|locked|available)
    | \bunresolved\b | \bunsatisfactory\b | \binadequate\b | \bineffective\b | \bnon-?compliant\b | \bno\ (?:real\ )?(?:improvement|change|evidence)\b | \bworse\b | \bbelow\ (?:the\ )?target\b
    | \b(?:does|do|did|will|is|are|was|were|has|have)(?:n't|\ not)\ (?:yet\ |fully\ |always\ |all\ )*(?:close|latch|lock|work\w*|hold|ring|pass\w*|met?|open|being|been|complete\w*|shut|recorded|done|signed|improve\w*)
    | \b(?:won't|cannot|can't)\ (?:close|latch|lock|work|hold|ring|open|shut) | \brecurr(?:ed|ing)\b | \bonly\ (?:\d+|one|two|three)\ (?:out\ )?of\b | \bpartly\ (?:complete|done|met)
    | \b\d+\ (?:missing|blank|unsigned|outstanding|incomplete|overdue|failed|not\ \w+) | \b(?:gaps?|omissions?|errors?|defects?|faults?|blanks?)\ (?:found|remain\w*|identified|noted|seen|on|in)\b""",
    re.VERBOSE,
)
_NEGATED = re.compile(
    r"(?:\b(?:no|nil|none|0|zero|nothing|without|not|never|neither|any|no longer|of the|which had|previously|that had|had|the|were|was|those)\b|\bn't)(?: (?:further|more|new|of|them|is|are|were|was|have|has|other|actions?|items?|charts?|residents?|\w+))?(?: (?:were|was|is|are|now|reported|found|charts?|checks?|tests?|calls?|doses?))?\s*$"
)
_LATER_PASS = re.compile(
    r"\b(?:passed|re-test(?:ed)?|re-?check(?:ed)? (?:ok|all|fine|complete)|now (?:\w+ )?(?:complete[d]?|in-place|done|fixed|resolved|works?|working|signed|all|closed|closes|latches|locked|passed|clear|met|100|up-to-date|in-date)|since (?:been )?(?:fixed|completed|resolved|done|replaced|signed)|"
    r"replaced|corrected|rectified|resolved|put right|repaired|refitted|completed|addressed|condemned|fixed|renewed|retrained|closed (?:on )?\d|none (?:outstanding|missing)|nil (?:outstanding|missing|failed|overdue)|all (?:\w+ )?(?:now |since )?(?:complete[d]?|done|passed|signed|in-place|closed|updated|correct))\b"
)


def says_failed(sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a text says that something failed or is outstanding, and no later part of it that it passed."""
    clauses = [clause for sentence in sentences for clause in sentence.clauses]
    failing = False
    for clause in clauses:
        if failing and _passes(clause.text):
            failing = False
        if (found := _fails(clause)) is not None:
            failing = not _passes(clause.text[found:])
    return failing


def _passes(text: str) -> bool:
    whole = any(found.share.percent >= 100 for found in shares_in(text))
    return whole or (bool(_LATER_PASS.search(text)) and not _STILL.search(text))


_STILL = re.compile(r"\b(?:still|outstanding|not (?:yet )?(?:resolved|completed|fixed))\b")


def _fails(clause: Clause) -> int | None:
    """Return where a clause says that something failed: the end of those words, or None."""
    if _is_about_the_past(clause):
        return None
    for found in _FAILING.finditer(clause.text):
        if not _NEGATED.search(clause.text[: found.start()]) and not _stands_for_a_few(clause, found):
            return found.end()
    return None


def _stands_for_a_few(clause: Clause, found: re.Match[str]) -> bool:
    """``2 of 40 late``: a share with its trouble is judged by its size, unless it is *still* so or has *failed*."""
    if re.search(r"still|fail|outstanding|remain", found[0]):
        return bool(re.match(r"0\b", found[0]))
    numbered = re.match(r"\d+ ", found[0])
    return bool(
        numbered
        and (
            found[0].startswith("0 ") or any(share.start <= found.start() < share.end for share in clause.found_shares)
        )
    )


_PAST = re.compile(
    r"^(?:was|were|previously|before|prior|baseline|from|had been|up from|down from|compared|at baseline|originally|last (?:time|year|month|audit)|first audit|initially)\b"
)


def _is_about_the_past(clause: Clause) -> bool:
    return bool(_PAST.match(clause.text))


def shares_after(sentences: tuple[Sentence, ...]) -> tuple[Share, ...]:
    """
    Return the shares that say how things stand now, in reading order.

    Left out are baselines (``was 7 of 12``), targets, attendance, and what a later check in the text replaced. A share of
    what is wrong (``2 of 10 missing``) is turned into the share of what is right.
    """
    shares: list[Share] = []
    for sentence in sentences:
        if is_attendance(sentence):
            continue
        for clause in sentence.clauses:
            if shares and _REPEATED.search(clause.text) and clause.found_shares:
                shares.clear()
            shares.extend(standing_shares(clause))
        if _is_a_series(sentence):
            del shares[:-1]
    return tuple(shares)


_REPEATED = re.compile(
    r"\b(?:re-audit|re-check|re-test|repeat(?:ed)?|follow-up|second audit|then|now|latest|next|after(?:wards)?|rose to|up to)\b"
)
_EARLIER = re.compile(
    r"(?:^|\b(?:up|down|increase[d]?|improved|improvement|rose|risen|fell|moved|went) )(?:was|were|previously|before|prior|baseline|from|had been|compared (?:to|with)|vs\.?)\b(?: \w+){0,3} ?$|\b(?:target|aim|aiming|goal|threshold|against|benchmark|standard|expected|minimum|compared (?:to|with)|vs|from|up from|previously|baseline)\b(?: (?:of|is|was|for|a|the|at|target))* ?$"
)
_IS_A_TARGET = re.compile(r"\s?(?:target|threshold|goal|standard|baseline)\b")
_WRONG_AFTER = re.compile(
    rf"^(?: (?!with\b)\w+){{0,3}}? (?:had |with |have |has |are |were |was |is |been |still )*(?:any |some )?{_TROUBLE}"
)
_RIGHT_BETWEEN = re.compile(r"\b(?:no|nil|without|none|not|free)\b")
_WRONG_BEFORE = re.compile(
    r"\b(?:missed|late|overdue|missing|failed|gaps?|errors?|unsigned|incomplete|outstanding)(?: \w+){0,2} ?$"
)


_CAME = frozenset(("attended", "attendance", "attendees"))
_POLICY = frozenset(("policy", "policies", "procedure", "procedures", "memo", "guidance", "newsletter"))


def is_attendance(sentence: Sentence) -> bool:
    """Tell whether a sentence counts who was trained or has signed a policy, with no test of what they do or know."""
    if sentence.says & Say.PRACTICE:
        return False
    words = {word for clause in sentence.clauses for word in clause.words}
    if words & _CAME and sentence.says & Say.PERSON and sentence.says & Say.STATE:
        return False
    if sentence.says & (Say.ATTENDED | Say.MATRIX):
        return True
    return bool(words & _POLICY and words & {"signed", "read"} and not sentence.says & Say.CHECK)


def standing_shares(clause: Clause) -> Iterator[Share]:
    """Yield the shares of a clause that say how things stand: no baselines, no targets, no attendance."""
    if _is_about_the_past(clause) or (clause.says & Say.ATTENDED and not clause.says & Say.PRACTICE):
        return
    for found in clause.found_shares:
        before, after = clause.text[: found.start], clause.text[found.end :]
        if _EARLIER.search(before) or _IS_A_TARGET.match(after):
            continue
        yield _turned(found.share) if _is_of_what_is_wrong(before, after) else found.share


def _is_of_what_is_wrong(before: str, after: str) -> bool:
    wrong = _WRONG_AFTER.match(after)
    if wrong:
        return not _RIGHT_BETWEEN.search(wrong[0]) or wrong[0].lstrip().startswith("not ")
    return bool(_WRONG_BEFORE.search(before)) and not _RIGHT_BETWEEN.search(before)


def _turned(share: Share) -> Share:
    n = share.of - share.n if share.of is not None and share.n is not None else None
    return Share(100 - share.percent, n, share.of)


_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b")


def _is_a_series(sentence: Sentence) -> bool:
    """``60% in March, 75% in April, 92% in May``: the last one tells how things stand."""
    telling = [clause for clause in sentence.clauses if clause.found_shares]
    return len(telling) > 1 and all(len(clause.words) <= 4 and _MONTH.search(clause.text) for clause in telling)


def falls_short(evidence: Evidence, outcome: str, target: float = 90) -> Severity | None:
    """
    Return how badly a result falls short of the row's intended outcome, or None where it does not.

    An error where the text itself says so, or where its share is below a number that the outcome states; a warning where
    no number is stated and the share is below ``target`` per cent.
    """
    if evidence.says_failed:
        return Severity.ERROR
    if not evidence.shares:
        return None
    worst = min(evidence.shares, key=lambda share: share.percent)
    wanted = _wanted(outcome)
    if wanted is None:
        return Severity.WARNING if worst.percent < target else None
    return Severity.ERROR if _misses(worst, *wanted) else None


def _misses(share: Share, percent: float, lower_is_better: bool) -> bool:
    if lower_is_better:
        return min(share.percent, 100 - share.percent) > percent
    return share.percent < percent - 0.5 if percent < 100 else share.percent < 100


_LOWER = re.compile(
    r"\b(?:no more than|fewer than|less than|below|under|at most|not more than|maximum|max|up to|<|≤)\s*$|[<≤]\s*$|\breduc\w+ (?:\w+ )*to\s*$",
    re.IGNORECASE,
)
_ALL_OF = re.compile(
    r"\ball (?:the )?\d+\b|\beach of the \d+\b|\bevery one of\b|\b(\d+) (?:out )?of (?:the )?\1\b|\b(\d+)/\2\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def _wanted(outcome: str) -> tuple[float, bool] | None:
    """Return the share that an outcome asks for in per cent, and whether less is better."""
    if not outcome:
        return None
    found = list(shares_in(outcome))
    if found:
        last = found[-1]
        return last.share.percent, bool(_LOWER.search(outcome[: last.start]))
    return (100.0, False) if _ALL_OF.search(outcome) else None
