"""Actions that are themselves a notice, a submission, an appointment or a document, and how those are proven."""

from __future__ import annotations

import re
from functools import lru_cache

_PAPER = re.compile(
    r"""^(?:\W|\d|\w{1,12}\ to\ |(?:registered\ )?manager\ to\ |ni\ to\ |provider\ to\ |deputy\ to\ |to\ |we\ will\ )*
    (?:submit|notify|appoint|recruit|apply|register|publish|lodge|renew|obtain|file|display|employ|hire|nominate|commission|re-?submit|return
      |(?:send|issue|complete|make|provide|give|write|serve|sign)\b.{0,60}\b(?:notif\w+|notices?|returns?|applications?|statements?|reports?|referrals?|letters?|dols|candour|contracts?|declarations?|plans?\ to\ cqc|certificates?|cqc)
      |refer\b
      |(?:write|draft|produce|develop|create|prepare|put\ together|devise|adopt|update|agree|publish)\b.{0,60}\b(?:polic(?:y|ies)|procedures?|protocols?|statements?|plans?|risk\ assessments?|peeps?|guides?|guidance|charters?|job\ descriptions?
        |terms\ of\ reference|passports?|handbooks?|registers?|matrix|timetables?|records?|agreements?))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_ACKNOWLEDGED = re.compile(
    r"\b(?:refs?\b|reference|acknowledg\w+|receipts?|confirmation|confirmed|confirms|licen[cs]e|certificate|approved|accepted|granted|authorised|registered|contract|started|start\ date|in post|"
    r"commenced|published|dated|version|v\d|ratified|adopted|on the website|dbs|pin|case (?:no|number)|countersigned|signed by|issue \d)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\d{1,2}[/.-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+(?:20)?\d\d|\d{3,}|\b[A-Z]{2,}-?\d+",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:awaiting|awaited|not yet|no (?:reply|response|acknowledg\w+)|pending|to be|will be|due|draft(?:ed|ing)?|requested|chased|advert\w*|interviews?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def is_paper_action(action: str) -> bool:
    """Tell whether the action is done once a paper exists: *Submit the 5 DoLS applications*, *Appoint a clinical lead*."""
    return bool(action and _PAPER.match(action.strip()))


def is_acknowledged(text: str) -> bool:
    """Tell whether a text gives a paper's reference or acknowledgement, with a date or number."""
    return bool(_ACKNOWLEDGED.search(text) and _DATED.search(text) and not _NOT_YET.search(text))
