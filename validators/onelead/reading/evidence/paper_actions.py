"""Actions that are themselves a notice, a submission, an appointment or a document, and how those are proven."""

from __future__ import annotations

from functools import lru_cache

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import HintedPattern, Pattern
from onelead.reading.word_lists import any_of


@lru_cache(maxsize=2048)
def is_paper_action(action: str) -> bool:
    """
    Tell whether an action is done once a paper exists: *Submit the 5 DoLS applications*, *Appoint a manager*.

    It may name no more than the paper or the post: *Duty of candour letter to Mr F*, *Clinical lead in post*. What is
    to be done every time is a habit, which no single paper proves.
    """
    small = action[:_READ].strip().casefold()
    if not small:
        return False
    if _PAPER.match(small):
        return True
    return bool((_NAMED.match(small) or _POST_FILLED.match(small)) and not _EACH_TIME.search(small))


_READ = 1_000
"""How many characters of an action are read."""


def is_acknowledged(text: str) -> bool:
    """Tell whether a text gives a paper's reference or acknowledgement, with a date or number."""
    small = text.casefold()
    return bool(_ACKNOWLEDGED.search(small) and _DATED.search(small) and not _NOT_YET.search(small))


_WHO = r"(?:\W|\d|(?:registered )?\w{1,12} to |to |we will )*"
_NOTICES = any_of(
    r"""
        notif\w+, notices?, returns?, applications?, statements?, reports?, referrals?, letters?, dols, candour,
        contracts?, declarations?, plans? to cqc, certificates?, cqc
    """
)
_DOCUMENTS = any_of(
    r"""
        polic(?:y|ies), procedures?, protocols?, statements?, plans?, risk assessments?, peeps?, guides?, guidance,
        charters?, job descriptions?, terms of reference, passports?, handbooks?, registers?, matrix, timetables?,
        records?, agreements?
    """
)
_SUBMIT = any_of(
    r"""
        submit, notify, appoint, recruit, apply, register, publish, lodge, renew, obtain, file, display, employ, hire,
        nominate, commission, re-?submit, return, refer
    """
)
_SEND = any_of("send, issue, complete, make, provide, give, write, serve, sign")
_WRITE = any_of("write, draft, produce, develop, create, prepare, put together, devise, adopt, update, agree, publish")
_PAPER = Pattern(rf"^{_WHO}(?:{_SUBMIT}|{_SEND}.{{0,60}}{_NOTICES}|{_WRITE}.{{0,60}}{_DOCUMENTS})")
_AUTHORITIES = any_of(
    "safeguarding, mash, riddor, hse, cqc, ico, nmc, hcpc, police, coroner, adult protection, information commissioner"
)
_TO_AN_AUTHORITY = (
    rf"(?:report|raise|refer|escalate)\b.{{1,60}} (?:to|with) (?:the )?{_AUTHORITIES}"
    rf"|(?:alert|inform|tell) (?:the )?{_AUTHORITIES} (?:of|about|re|that)\b"
    r"|(?:raise|make|report|log) (?:an? |the |retrospective )*safeguarding(?: (?:concern|alert|referral)s?)?"
    r" (?:with|to|for|about|re|on)\b"
)
_WHICH = (
    r"(?:(?:the|a|an|all|both|any|\d+|one|two|three|four|five|six|late|outstanding|overdue|missing|missed|retrospective"
    r"|statutory|written|formal|final|full|urgent|annual|initial|standard|new|further|follow-up|cqc|hse|gp|complaint"
    r"|safeguarding|dols|apology|response|outcome|decision|doc|candour|duty of candour) )*"
)
"""What may stand before the name of a paper; a verb there would make another action of it."""
_PAPERS_NAMED = any_of(
    r"""
        notifications?, safeguarding (?:concerns?|alerts?|referrals?), dols (?:applications?|renewals?|requests?),
        (?:apology|response|outcome|decision|doc|candour) letters?, letters? (?:of apology )?to, referrals?,
        applications? to, statement of purpose, riddor(?: report)?, (?:written|action plan) reports? to,
        reg \d+ reports?, complaint responses?, provider information returns?, declarations?
    """
)
_SENT_TO = (
    r"(?: ?\(\d+\))?\.?(?:$| (?:for|re|about|of|on|under|regarding|following|after|due)\b"
    r"| to be (?:sent|submitted|made|raised|reported|issued|completed|done|written)\b"
    r"| (?:(?<=to )|to )(?!be\b|follow\b|include\b|have\b|use\b|show\b|reflect\b|state\b|contain\b|match\b|go\b))"
)
_POST_FILLED = HintedPattern(
    r"(?:the |a |an |new |permanent |\d+ )*(?:[a-z'&-]+ ){1,4}(?:\(\d+\) )?"
    r"(?:in post|(?:to be )?(?:appointed|recruited|hired))"
    r"(?:$|[.,;(]| (?:by|from|on)\b)",
    "in post|appointed|recruited|hired",
)
_RESOLVED = (
    r"that [^.;]{1,100}? be (?:re-?)?(?:submitted|lodged|filed|notified|appointed|recruited|published|registered"
    r"|renewed|obtained|made to)\b"
)
"""``That a report be submitted to the Commission``: how a committee asks for it."""
_NAMED = Pattern(rf"(?:{_RESOLVED}|{_WHICH}{_PAPERS_NAMED}{_SENT_TO}|{_TO_AN_AUTHORITY})")
_EACH_TIME = Pattern(
    any_of(
        r"""
            every, each, always, same day, within \d+, daily, weekly, monthly, promptly, in future, going forward, staff
            to, carers to, nurses to, seniors to, on time, when, where, if, any, in date, up to date, understood,
            understand, know, recorded
        """
    )
)
_ACKNOWLEDGED = Pattern(
    any_of(
        r"""
            refs?, reference, ack'?d?, appointed (?:on |from )?\d+,
            acknowledg\w+, receipts?, confirmation, confirmed, confirms, licen[cs]e, certificate,
            approved, accepted, granted, authorised, registered, contract, started, start date, in post, commenced,
            published, dated, version, v\d, ratified, adopted, on the website, dbs, pin, case (?:no|number),
            countersigned, signed by, issue \d
        """
    )
)
_DATED = Pattern(
    rf"\d{{1,2}}[/.-]\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}|\b{MONTH}\s+(?:20)?\d\d|\d{{3,}}|\b[a-z]{{2,}}-?\d+"
)
_NOT_YET = Pattern(
    any_of(
        r"""
            awaiting, awaited, not yet, no (?:reply|response|acknowledg\w+), pending, to be, will be, due,
            draft(?:ed|ing)?, requested, chased, advert\w*, interviews?
        """
    )
)
