"""The kinds of logs and registers, and the headings under which their fields stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import HintedPattern, Pattern
from onelead.values import frozen


class LogKind(StrEnum):
    """The logs and registers that OneLead reads besides the trackers and the people."""

    CHECKS = "checks"
    READINGS = "readings"
    MEASURES = "measures"
    ESCALATIONS = "escalations"
    REVIEWS = "reviews"
    EVENTS = "events"


@frozen
class Kind:
    """How a kind of log is told from its headings."""

    kind: LogKind
    fields: Mapping[str, Sequence[Pattern]]
    """Field → patterns of its headings, the surest first; a column goes to the first field that claims it."""
    needs: Sequence[Sequence[str]]
    """Of each group of fields at least one must be there."""
    sheet: Pattern
    supports: Pattern | None = None
    """Further headings that speak for this kind though nothing is read from them."""
    bars: Pattern | None = None
    """A heading that rules this kind out."""


def _any(*patterns: str) -> tuple[Pattern, ...]:
    return tuple(Pattern(pattern) for pattern in patterns)


_HINTS = (
    "date|when|day|week|w/c|month|period|theme|topic|categor|measure|kpi|indicator|metric|baseline|target|goal"
    "|escalat|referred|meeting|review|decision|decided|check|audit|sampl|complian|result|outcome|score|incident"
    "|complaint|concern|event|reference|action|reason|area|type|reading|value|actual|better|minutes|attend|chair|start"
    "|find"
)
HINT = HintedPattern(rf"{_HINTS}|aim\b|\bref\b|by\b", f"{_HINTS}|aim|ref|by", re.IGNORECASE)
"""Words of which every heading of a log holds at least one."""

_NOT_A_DAY = (
    r"(?!.*\b(due|target|next|decision|decided|response|respond|answer|clos|resol|baseline|start|complet|acknowledg))"
)
"""A date of something other than the line itself."""
_DATE = _any(
    rf"^{_NOT_A_DAY}.*\b(date|dated|day)\b",
    rf"^{_NOT_A_DAY}(when|week|w c|wc|month|period|as at|reading on|received|logged)\b",
    rf"^{_NOT_A_DAY}.*\b(on|received|occurred|reported|raised|checked on|carried out)$",
)
_ACTION = _any(
    r"^((linked|related|tracker|improvement|learning|plan) )?actions? ?(plan )?(ref|reference|no|number|id|code)s?\b",
    r"^(tracker|plan|qip|sip) (ref|reference|no|number|id|row|line|item)\b",
    r"^(linked|related|which|for)? ?(improvement |learning )?actions?( plan)?( item| reviewed| discussed| checked)?s?$",
)
_REF = _any(r"^(our )?(ref|reference|id|no|number)( no| number)?$")
_THEME = _any(
    r"^(main |repeat |audit |complaint |incident |risk )?themes?\b",
    r"^(main |audit |complaint |incident |concern )?(category|topic|subject)\b",
    r"\btheme\b|\bcategory\b",
    r"^(area|standard|domain|aspect|element|topic|item|what was|what we)( of [a-z]+)?( (checked|audited|reviewed))?$",
    r"^(nature|type|cause|subject|reason) (of|for) (the )?(complaint|concern|incident|event|issue)s?$",
)
_COMPLIANT = _any(
    r"\b(compliant|compliance)\b(?!.*\b(lead|officer|manager)\b)",
    r"^(no|number|records|how many)? ?(of )?(records )?(passed|met( standard)?|(fully )?complete|correct|in order)$",
    r"^(score|percent|rate|pass rate)$|\b(score|percent)\b",
)
_SAMPLED = _any(
    r"\bsampled?\b|\bsample size\b|^n$",
    r"^(no|number|total|how many|count)( of)?( [a-z]+)? (checked|audited|reviewed|looked at|seen)$",
    r"^(records|charts|files|notes|plans|rooms|items|doors) (checked|audited|reviewed|looked at|seen)$",
    r"^(out of|total|denominator|total checked|no checked|records)$",
)
_RESULT = _any(
    r"\bresults?\b|^pass( or)? fail$|^(pass|passed|ok|satisfactory|safe|met|in order)$|^outcome",
    r"\b(gaps?|issues?|concerns?|hazards?|defects?|faults?) (found|seen|identified|present)\b",
    r"^(yes no|y n|rag|rating|found|findings?|resolved|still a hazard)$",
)
_BY = _any(r"\b(by|checker|auditor|inspector|observer|initials|assessor)\b")

_EVENT_WORDS = (
    r"\b(complain\w*|incident\w*|accident\w*|concern\w*|event\w*|safeguarding|near miss\w*|summary|what happened"
    r"|details?|description|response|acknowledged|harm|injur\w*|location|branch|family|relative|lessons?)\b"
)

KINDS: tuple[Kind, ...] = (
    Kind(
        LogKind.ESCALATIONS,
        {
            "action": (*_ACTION, *_REF),
            "escalated_to": _any(
                r"\bescalat\w* to\b|\breferred to\b",
                r"^escalat\w*( person| lead| level| tier)?$|^(to whom|sent to|told|to)$",
            ),
            "decided_on": _any(
                r"\b(decided|decision|answer\w*|respon\w*|repl\w*)\b.*\b(on|date)\b",
                r"\bdate\b.*\b(decided|decision|answer\w*|respon\w*|repl\w*)\b",
            ),
            "date": _any(r"\bescalat\w* (on|date)\b|\bdate escalat\w*", *[each.pattern for each in _DATE]),
            "decision": _any(r"\bdecision\b|\banswer\b|\bresponse\b|\breply\b|\boutcome\b|\bdecided\b"),
            "reason": _any(r"\breason\b|\bwhy\b|\bconcern\b|\bissue\b"),
        },
        needs=(("escalated_to",), ("action", "reason", "date")),
        sheet=Pattern("escalat", re.IGNORECASE),
        bars=Pattern(r"\bescalates to\b|\bemail\b|\binitials\b|\bline manager\b|^job title$|\bdeadline\b"),
    ),
    Kind(
        LogKind.MEASURES,
        {
            "by": _any(
                r"\btarget date\b|\b(reached|achieved?|met) by\b|^by( when)?$",
                r"\bdeadline\b|\bdue\b|^end( date)?$",
            ),
            "start": _any(r"\b(start|baseline|from) (date|on)\b|\bdate of baseline\b|^(start|started|from)$"),
            "direction": _any(r"\bbetter\b|\bdirection\b|\bhigher\b|\blower\b|\bgood is\b|\bpolarity\b"),
            "baseline": _any(r"\bbaseline\b|^(starting|start) (point|value|figure|position)$|^from$|^was$"),
            "target": _any(r"\btarget\b|^goal\b|^aim$|\bto reach\b|^standard$"),
            "id": _any(
                r"^(measure|kpi|indicator|metric) (ref|reference|id|no|nr|number|code)\b",
                r"^(ref|reference|id|no|number|code)$",
                r"^(measure|kpi|indicator|metric)s?$",
            ),
            "name": _any(
                r"^(measure|kpi|indicator|metric)s?( name| description| title)?$",
                r"\b(description|definition|name|title|what (is|we) measured?|what)\b",
            ),
            "actions": _any(r"\bactions?\b"),
            "months": _any(rf"^{MONTH}( (20)?\d\d)?$"),
        },
        needs=(("id", "name"), ("target",), ("baseline", "by", "start", "direction", "months")),
        sheet=Pattern(r"measure|kpi|indicator|target|metric", re.IGNORECASE),
        bars=Pattern(r"\b(owner|responsible|lead|status|by whom)\b"),
    ),
    Kind(
        LogKind.READINGS,
        {
            "date": _DATE,
            "measure": _any(
                r"^(measure|kpi|indicator|metric) (ref|reference|id|no|nr|number|code)\b",
                r"^(measure|kpi|indicator|metric)s?\b",
            ),
            "sampled": _SAMPLED,
            "compliant": _COMPLIANT[:2],
            "value": _any(
                r"\b(value|reading|result|actual|figure|score|performance|percent|current|count)\b|^rate$",
            ),
        },
        needs=(("date",), ("measure",), ("value", "compliant")),
        sheet=Pattern(r"reading|result|measure|kpi|trend|data", re.IGNORECASE),
        bars=Pattern(r"\bbaseline\b"),
    ),
    Kind(
        LogKind.CHECKS,
        {
            "date": _DATE,
            "action": _ACTION,
            "theme": _THEME,
            "compliant": _COMPLIANT,
            "sampled": _SAMPLED,
            "result": _RESULT,
            "checker": _BY,
            "ref": _REF,
        },
        needs=(("date",), ("action", "theme", "ref"), ("compliant", "result")),
        sheet=Pattern(r"check|walk|audit|sample|spot|round|inspect|observ", re.IGNORECASE),
        bars=Pattern(r"\b(baseline|complainant|complaint|incident|accident)\b|\bescalated to\b|^(measure|kpi)\b"),
    ),
    Kind(
        LogKind.REVIEWS,
        {
            "date": _DATE,
            "action": _ACTION,
            "decision": _any(r"\bdecisions?\b|\bdecided\b|\boutcome\b|\bagreed\b"),
            "meeting": _any(
                r"\b(meeting|forum|committee|board|panel|group)\b(?!.*\bdate\b)",
                r"^(type|kind|level|title)\b|\breview( type)?$|\boversight\b",
            ),
        },
        needs=(("date",),),
        sheet=Pattern(r"meeting|governance|review|minute|oversight|board", re.IGNORECASE),
        supports=Pattern(r"\b(chair\w*|attend\w*|present|apolog\w*|minutes|minuted|agenda|reviewed|next meeting)\b"),
        bars=Pattern(r"\b(theme|sampled|compliant|complaint|incident|measure|supervisee|appraisal|escalated to)\b"),
    ),
    Kind(
        LogKind.EVENTS,
        {
            "date": _DATE,
            "theme": _THEME,
            "reference": _any(
                r"\b(complaint|incident|event|concern|accident|datix|case|log)\b.*\b(ref|reference|no|number|id)\b",
                r"^(our )?(ref|reference|id|no|number)( no| number)?$",
            ),
            "safety": _any(r"\b(safety|harm|serious|notifiable|safeguarding)\b"),
            "kind": _any(r"^(type|kind|source|event|log)$|\b(type|kind|source)\b"),
        },
        needs=(("date",), ("theme", "kind")),
        sheet=Pattern(
            r"complain|incident|accident|concern|event|feedback|safeguard|near miss|falls?\b|walk", re.IGNORECASE
        ),
        supports=Pattern(_EVENT_WORDS),
        bars=Pattern(r"\b(sampled|compliant|deadline|by whom|baseline)\b"),
    ),
)

NEED_SUPPORT: Mapping[LogKind, frozenset[str]] = {
    LogKind.REVIEWS: frozenset({"decision"}),
    LogKind.EVENTS: frozenset({"reference"}),
}
"""Kinds whose needed columns are too common: a further heading, one of these fields or the sheet's name must help."""
