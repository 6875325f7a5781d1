"""Actions that are themselves a notice, a submission, an appointment or a document, and how those are proven."""

from __future__ import annotations

from functools import lru_cache

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of


@lru_cache(maxsize=2048)
def is_paper_action(action: str) -> bool:
    """Tell whether an action is done once a paper exists: *Submit the 5 DoLS applications*, *Appoint a manager*."""
    return bool(action and _PAPER.match(action.strip().casefold()))


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
_ACKNOWLEDGED = Pattern(
    any_of(
        r"""
            refs?, reference, acknowledg\w+, receipts?, confirmation, confirmed, confirms, licen[cs]e, certificate,
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
