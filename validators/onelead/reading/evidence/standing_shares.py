"""The shares in a text that say how things stand now: no baselines, no targets, no attendance."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.model import Share
from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import Say
from onelead.reading.evidence.shares import Told
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def shares_after(sentences: tuple[Sentence, ...]) -> tuple[Share, ...]:
    """
    Return the shares that say how things stand now, in reading order.

    Left out is what a later check in the same text replaced. A share of what is wrong (``2 of 10 missing``) is turned
    into the share of what is right.
    """
    shares: list[Share] = []
    for sentence in sentences:
        if not sentence.states_a_share or is_attendance(sentence):
            continue
        checked_again = False
        for clause in sentence.clauses:
            checked_again = checked_again or bool(_REPEATED.search(clause))
            if checked_again and clause.found_shares:
                shares.clear()
                checked_again = False
            shares.extend(standing_shares(clause))
        if _is_a_series(sentence):
            del shares[:-1]
    return tuple(shares)


_REPEATED = CuedPattern(
    r"\b(?:re-audit|re-check|re-test|repeat(?:ed)?|second audit|then|now|latest|rose to|up to|afterwards)\b",
    "re$ repeat second then now latest rose up$ afterwards",
)


def is_attendance(sentence: Sentence) -> bool:
    """Tell whether a sentence counts who was trained or has signed a policy, with no test of what they do or know."""
    attended = sentence.says & (Say.ATTENDED | Say.MATRIX)
    if sentence.says & Say.PRACTICE or not (attended or sentence.cues & _SIGNS):
        return False
    words = {word for clause in sentence.clauses for word in clause.words}
    if not (attended or words & _SIGNING):
        return False
    if any(is_visit_kept(clause) for clause in sentence.clauses):
        return False
    if words & _CAME and sentence.says & Say.PERSON and sentence.says & Say.STATE:
        return False
    if attended:
        return True
    if "read-by" in words and words & _PAPERS:
        return True
    signs = words & {"signed", "read"} and words & _PAPERS
    signatures = words & (_SIGNING - {"read"}) and words & _STAFF and not words & _WHAT_STAFF_KEEP
    if signatures and any(map(_counts_what_is_missed, sentence.clauses)):
        return False
    return bool((signs or signatures) and not sentence.says & Say.CHECK)


def _counts_what_is_missed(clause: Clause) -> bool:
    """``2 missed signatures in 900 doses``: a count of what staff did not sign, however many staff there were."""
    return bool(clause.says & Say.TROUBLE) and any(found.told is Told.BY_WHAT_IS_WRONG for found in clause.found_shares)


_SIGNED = "signed read read-by signature signatures"
_SIGNS = CUES.add(_SIGNED)
_SIGNING = word_set(_SIGNED)
_CAME = word_set("attended attendance attendees")
_VISITS = word_set(
    """
    clinic clinics appointment appointments dentist optician chiropodist chiropody podiatrist physiotherapy
    dialysis outing outings club clubs church college class classes activity activities gp surgery
    outpatients screening check-ups
    """
)


def is_visit_kept(clause: Clause) -> bool:
    """``Attended 5 of 5 clinics``: it was people who receive care that went, so it is how things stand."""
    return bool(clause.found_shares and not _VISITS.isdisjoint(clause.words))


_STAFF = word_set("staff carers nurses colleagues team seniors everyone")
_WHAT_STAFF_KEEP = word_set("chart charts mar mars notes entry entries sheets record records log logs plans")
_PAPERS = word_set("policy policies procedure procedures memo guidance newsletter")


def standing_shares(clause: Clause) -> Iterator[Share]:
    """Yield the shares of one clause that say how things stand."""
    if not clause.found_shares or is_about_the_past(clause) or (clause.says & Say.ATTENDED and not _tells_more(clause)):
        return
    for found in clause.found_shares:
        before, after = clause.text[: found.start], clause.text[found.end :]
        if not is_of_another_time(before) and not _IS_A_TARGET.match(after):
            yield _turned(found.share) if _is_of_what_is_wrong(before, after) else found.share


def _tells_more(clause: Clause) -> bool:
    return bool(clause.says & Say.PRACTICE) or is_visit_kept(clause)


_PAST = Pattern(
    r"^(?:was|were|previously|before|prior|baseline|from|had been|(?:up|down) from|compared|at baseline|originally"
    r"|last (?:time|year|month|audit)|first (?:time|audit|check|test|visit|sample|spot-check)|initially)\b(?!.*\bto \d)"
)


def is_about_the_past(clause: Clause) -> bool:
    """Tell whether a clause says how things were: ``was 7 of 12 in April``."""
    return bool(_PAST.match(clause.text))


def is_of_another_time(before: str) -> bool:
    """Tell whether the words before a share make it a baseline or a target: ``up from``, ``against a target of``."""
    return bool(_WAS.search(before) or _WANTED.search(before))


_WAS = Pattern(
    r"(?:^|[(,;]\s?|\b(?:up|down|increased?|improved|improvement|rose|risen|fell|moved|went) )"
    r"(?:was|were|previously|before|prior|baseline|from|had been|compared (?:to|with)|vs\.?)\b(?: \w+){0,3} ?$"
)
_WANTED = Pattern(
    r"\b(?:target|aim|aiming|goal|threshold|against|benchmark|standard|expected|minimum|compared (?:to|with)|vs|from"
    r"|previously"
    r"|baseline)\b(?: (?:of|is|was|for|a|the|at|target))* ?$"
)
_IS_A_TARGET = Pattern(r"\s?(?:target|threshold|goal|standard|baseline)\b")

TROUBLE = (
    r"(?:missing|blank|unsigned|overdue|late|outstanding|incomplete|failed|failing|gaps?|errors?|out-of-date|wrong|incorrect"
    r"|non-?compliant|missed|not (?:complete|done|signed|in-place|met|compliant|recorded|present)|open\b.{0,3}$)"
)
"""What a thing is that is not as it should be, as a pattern."""

_WRONG_AFTER = Pattern(
    rf"^(?: (?!with\b)\w+){{0,3}}? (?:had |with |have |has |are |were |was |is |been |still )*(?:any |some )?{TROUBLE}"
)
_WRONG_BEFORE = Pattern(
    r"\b(?:missed|late|overdue|missing|failed|gaps?|errors?|unsigned|incomplete|outstanding)(?: \w+){0,2} ?$"
)
_DENIED = Pattern(r"\b(?:no|nil|without|none|not|free)\b")


def _is_of_what_is_wrong(before: str, after: str) -> bool:
    wrong = _WRONG_AFTER.match(after)
    if wrong:
        return not _DENIED.search(wrong[0]) or wrong[0].lstrip().startswith("not ")
    return bool(_WRONG_BEFORE.search(before)) and not _DENIED.search(before)


def _turned(share: Share) -> Share:
    n = share.of - share.n if share.of is not None and share.n is not None else None
    return Share(100 - share.percent, n, share.of)


_MONTH = CuedPattern(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b", "jan feb mar apr may jun jul aug sep oct nov dec"
)


def _is_a_series(sentence: Sentence) -> bool:
    """``60% in March, 75% in April, 92% in May``: the last one tells how things stand."""
    telling = [clause for clause in sentence.clauses if clause.found_shares]
    return len(telling) > 1 and all(len(clause.words) <= 4 and _MONTH.search(clause) for clause in telling)
