"""The words in which people say how far an action is."""

from __future__ import annotations

import difflib
import re
from functools import lru_cache

from onelead.model import Status

COLOURS = {
    "blue": Status.CLOSED,
    "green": Status.IN_PROGRESS,
    "amber": Status.IN_PROGRESS,
    "yellow": Status.IN_PROGRESS,
    "orange": Status.IN_PROGRESS,
    "red": Status.IN_PROGRESS,
    "white": Status.NOT_STARTED,
    "grey": Status.NOT_STARTED,
    "gray": Status.NOT_STARTED,
    "black": Status.IN_PROGRESS,
    "purple": Status.IN_PROGRESS,
}
"""What a colour means where the workbook has no key."""

SIGNS = (
    dict.fromkeys("✔✓☑✅🗸√👍", "✔")
    | dict.fromkeys("❌✗✘✖❎×☒", "✘")
    | dict.fromkeys("🟢🟩💚", "green")
    | dict.fromkeys("🟡🟨💛", "yellow")
    | dict.fromkeys("🟠🟧🧡", "amber")
    | dict.fromkeys("🔴🟥❤", "red")
    | dict.fromkeys("🔵🟦💙", "blue")
    | dict.fromkeys("⚪⬜🤍", "white")
    | dict.fromkeys("⚫⬛", "black")
)
"""Emoji and signs: a tick, a cross, or the colour they have."""

_FINISHED = (
    r"(?:complet\w+|clos(?:ed?|ure|ing)|met|achieved|resolved|solved|done|implemented|finished|actioned|delivered|fixed|"
    r"addressed|embedded|in place|compliant|fulfilled|signed[- ]?off|sign[- ]?off|verified|rectified|concluded)"
)
_CHECK = (
    r"(?:(?:(?:manager'?s?|rm|ni|qa|final|formal|board|governance|management|independent|provider|cqc)\s+)*"
    r"(?:sign(?:ing)?[- ]?off|signoff|closure|closing|verif\w+|validat\w+|check(?:ing)?|evidence(?: check| review)?|re-?check|re-?audit|audit|"
    r"confirmation|approval to close|assurance))"
)

_PHRASES: tuple[tuple[Status, str], ...] = (
    (
        Status.CLAIMED,
        rf"\b(?:awaiting|await|pending|ready for|requires?|needs?|waiting(?: for)?|subject to|due|to be|for|with \w+ for) {_CHECK}\b(?! of)"
        rf"|\b{_CHECK} (?:is )?(?:pending|awaited|awaiting|required|needed|requested|outstanding|due)\b"
        r"|\b(?:proposed|propose|recommend(?:ed)?|submitted|put forward|suggested?|request(?:ed)?)(?: as| for| to be| to)? (?:complet\w+|clos\w+)\b"
        r"|\b(?:complete[d]?|done|finished|implemented|actioned)\b.{0,6}\b(?:but )?not (?:yet )?(?:been )?(?:signed[- ]?off|verified|checked|validated|evidenced)"
        r"|\bready to (?:close|sign off|be closed)\b|\bto be (?:closed|signed off|verified|checked)\b|\bclaimed\b",
    ),
    (
        Status.CANCELLED,
        r"\bcancel\w*|\bwithdrawn\b|\bsuperseded\b|\bsuperceded\b|\bdropped\b|\babandon\w*|\bvoid(?:ed)?\b|\bduplicated?\b|"
        r"\b(?:won't|wont|will not|not to) (?:be )?(?:do|done|fix|happen\w*|proceed\w*|pursued?|actioned)\b|\bnot (?:going|being|taken|taking) (?:ahead|forward|pursued)\b|"
        r"\bno longer (?:\w+ )?(?:needed|required|applicable|relevant|necessary|applies|valid|proceeding|pursued)\b|\bnot (?:required|needed|necessary|proceeding|pursued|progress(?:ed|ing))\b|"
        r"\bmerged (?:with|into)\b|\b(?:action )?(?:removed|rejected|rescinded|discontinued|scrapped|obsolete|retired|redundant)\b|\bmoved to (?:another|other|new|different)\b",
    ),
    (Status.IN_PROGRESS, r"\bre-?open(?:ed)?\b|\breopen"),
    (
        Status.NOT_STARTED,
        r"\b(?:not|yet|un) ?(?:yet |to be |to )?(?:been )?(?:start\w*|begun|begin|commence\w*|initiated|actioned yet)\b|\bunstarted\b|\bto[- ]?do\b|"
        rf"\bto be (?:started|actioned|done|{_FINISHED}|agreed|arranged|confirmed|commenced|scheduled)\b|\bno (?:progress|action taken|action|update|start)\b|"
        r"\byet to be\b|\bnot (?:yet )?due\b|\bawaiting start\b|\bnothing done\b",
    ),
    (
        Status.IN_PROGRESS,
        rf"\b(?:not|never|isn't|hasn't been|hasn't|aren't|cannot be|can't be|un|non)[- ]?(?:(?:yet|fully|quite|being|been|all|entirely|totally|completely|be|a|formally) )*{_FINISHED}\b|"
        rf"\b(?:part(?:ly|ial(?:ly)?)?|nearly|almost|mostly|largely|half|substantially|near|nearing|approaching|semi|some)[- ]+(?:(?:way|fully) )?{_FINISHED}\b|"
        rf"\bincomplete\b|\bunresolved\b|\bunmet\b|\bnon[- ]?compliant\b|\b(?:on (?:track|target|course|schedule)|due|expected|planned|scheduled|aim|aiming|hoping|working)(?: for| to(?: be)?| towards)? {_FINISHED}\b|"
        rf"\b(?:{_FINISHED} by|will be {_FINISHED}|once {_FINISHED})\b(?= \w+ (?:date|end)| target| deadline)|\b\d{{1,2}} ?% {_FINISHED}|\bjust started\b",
    ),
    (
        Status.ON_HOLD,
        r"\bon[- ]?hold\b|\bpaused?\b|\bdeferred\b|\bstalled\b|\bblocked\b|\bsuspended\b|\bparked\b|\bpostponed\b|\bawait\w*|\bwaiting\b|\bstuck\b|\bfrozen\b|\bhold\b|\bheld\b",
    ),
    (
        Status.IN_PROGRESS,
        r"\bin ?progress\w*|\bprogressing\b|\bprogressed\b|\bon[- ]?going\b|\bunder[- ]?way\b|\bstarted\b|\bcommenced\b|\bbegun\b|\binitiated\b|\bin hand\b|\bon (?:track|target|course|schedule|plan)\b|"
        r"\bactive\b|\bworking (?:on|towards)\b|\bwip\b|\bip\b|\bbeing \w+|\bpart(?:ly|ial(?:ly)?)?\b|\bcontinu\w+|\bcurrent\b|\blive\b|\boverdue\b|\blate\b|\bdelay(?:ed|s)?\b|\bslipp(?:ed|ing|age)\b|"
        r"\bbehind\b|\bat risk\b|\boff (?:track|target|course)\b|\bmissed\b|\bescalated\b|\bextended\b|\bcarried (?:forward|over)\b|\bcarry forward\b|\b(?:under|in) (?:review|discussion|development|action|hand|process)\b|"
        r"\bmonitor\w*|\bfor review\b|\bat risk\b|\bproceeding\b|\bdeveloping\b|\bprogress\b",
    ),
    (
        Status.CLOSED,
        r"\bclosed?\b|\bclosure\b|\bcompleted?\b|\bcompletion\b|\bsigned[- ]?off\b|\bsign[- ]?off\b|\bmet\b|\bresolved\b|\bsolved\b|\bachieved\b|\bverified\b|\bconcluded\b|\bdischarged\b|"
        r"\bfulfilled\b|\b(?:fully )?compliant\b|\bcomplied\b|\bsatisfied\b|\barchived\b",
    ),
    (
        Status.CLAIMED,
        r"\bdone\b|\bimplemented\b|\bfinished\b|\bactioned\b|\bdelivered\b|\bfixed\b|\baddressed\b|\bembedded\b|\bin place\b|\brectified\b|\bsorted\b|\bcarried out\b|\binstalled\b|\brepaired\b|"
        r"\bcomplete pending\b|\bsubmitted\b|\ball done\b",
    ),
    (
        Status.NOT_STARTED,
        r"\bopen\b|\bnew\b|\boutstanding\b|\bpending\b|\bscheduled\b|\bplanned\b|\bplanning\b|\bbooked\b|\bassigned\b|\bidentified\b|\bproposed\b|\bbacklog\b|\bqueued\b|\bdraft\w*|\bns\b|\bnot begun\b|\braised\b|\bto follow\b|\blogged\b",
    ),
)
_COMPILED = tuple((status, re.compile(pattern)) for status, pattern in _PHRASES)
_PARTS = re.compile(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[/|:;,()\[\]→>+&\n]+\s*|\.\s+|\s+but\s+|\s+and\s+")
_BEGINNING = re.compile(
    rf"(?:{_FINISHED}|cancelled|withdrawn)\s+(?:by|on|at|in|as|per|with|for|since|from|via|within|during|\d)\b|(?:{_FINISHED})\s+\d"
)
_CLOSURES = (Status.CLOSED, Status.CLAIMED)
_OPEN = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.ON_HOLD)
_MOST_WORDS = 5


@lru_cache(maxsize=4096)
def read_words(text: str) -> Status | None:
    """Return what the words of a tidy status say; ``UNKNOWN`` where they contradict each other, None where they say nothing."""
    if whole := _exactly(text):
        return whole
    parts = [part for part in _PARTS.split(text) if part]
    said = [status for part in parts if (status := _part(part))]
    if not said:
        return None
    if len(parts) == len(said) == 2 and said[0] in _CLOSURES and said[1] in _OPEN and _is_bare(parts[1]):
        return Status.UNKNOWN
    first = _part(parts[0])
    if first not in _OPEN and len(text.split()) <= 2 * _MOST_WORDS and (later := _said_later(text)):
        return later
    return first or (said[0] if len(text.split()) <= 2 * _MOST_WORDS else None)


def _said_later(text: str) -> Status | None:
    """Read what takes a completion back, wherever it stands: ``Complete – awaiting sign-off``, ``Closed, reopened 3/11``."""
    return next((status for status, phrase in (_COMPILED[0], _COMPILED[2]) if phrase.search(text)), None)


def read_meaning(text: str) -> Status | None:
    """Return what a longer explanation says, as a key gives it: ``action complete and evidenced``; else None."""
    if re.search(
        rf"{_FINISHED}.{{0,12}}\bor\b.{{0,12}}\bon (?:track|target)|\bon (?:track|target)\b.{{0,12}}\bor\b", text
    ):
        return Status.IN_PROGRESS
    return next((status for status, phrase in _COMPILED if phrase.search(text)), None)


_OPPOSITE = re.compile(r"\b(?:outstanding|open|overdue|ongoing|live|active)\b")
_ASKS_FINISHED = re.compile(
    r"\b(?:complete|completed|closed?|met|achieved|resolved|solved|signed[- ]?off|sign[- ]?off|completion|compliant|verified)\b"
)
_ASKS_DONE = re.compile(
    r"\b(?:done|implemented|actioned|finished|fixed|delivered|deliverable|addressed|embedded|in place|rectified)\b"
)


@lru_cache(maxsize=256)
def meaning_of_heading(heading: str) -> Status | None:
    """Return what *yes* means below a heading: ``Completed?`` closed, ``Outstanding?`` open; None where it asks nothing."""
    opposite, finished = bool(_OPPOSITE.search(heading)), bool(_ASKS_FINISHED.search(heading))
    if opposite and finished:
        return None
    if opposite:
        return Status.IN_PROGRESS
    if finished:
        return Status.CLOSED
    return Status.CLAIMED if _ASKS_DONE.search(heading) else None


def _exactly(text: str) -> Status | None:
    if text in _VOCABULARY:
        return _VOCABULARY[text]
    return None


def _part(part: str) -> Status | None:
    words = part.split()
    if len(words) > _MOST_WORDS:
        return Status.CLOSED if _BEGINNING.match(part) and (found := _first(words[0])) in _CLOSURES and found else None
    return _first(part) or _misspelt(part)


def _first(part: str) -> Status | None:
    return next((status for status, phrase in _COMPILED if phrase.search(part)), None)


def _is_bare(part: str) -> bool:
    return part in _VOCABULARY


_VOCABULARY: dict[str, Status] = {
    "not started": Status.NOT_STARTED,
    "open": Status.NOT_STARTED,
    "pending": Status.NOT_STARTED,
    "outstanding": Status.NOT_STARTED,
    "in progress": Status.IN_PROGRESS,
    "ongoing": Status.IN_PROGRESS,
    "on going": Status.IN_PROGRESS,
    "underway": Status.IN_PROGRESS,
    "started": Status.IN_PROGRESS,
    "on track": Status.IN_PROGRESS,
    "overdue": Status.IN_PROGRESS,
    "delayed": Status.IN_PROGRESS,
    "incomplete": Status.IN_PROGRESS,
    "on hold": Status.ON_HOLD,
    "deferred": Status.ON_HOLD,
    "implemented": Status.CLAIMED,
    "actioned": Status.CLAIMED,
    "finished": Status.CLAIMED,
    "closed": Status.CLOSED,
    "complete": Status.CLOSED,
    "completed": Status.CLOSED,
    "resolved": Status.CLOSED,
    "achieved": Status.CLOSED,
    "signed off": Status.CLOSED,
    "cancelled": Status.CANCELLED,
    "withdrawn": Status.CANCELLED,
    "superseded": Status.CANCELLED,
    "not required": Status.CANCELLED,
    "dropped": Status.CANCELLED,
}


def _misspelt(part: str) -> Status | None:
    """Read ``In progeress`` and ``Complted``; a negation is never taken for a slip of the pen."""
    if not 4 <= len(part) <= 14:
        return None
    close = difflib.get_close_matches(part, _VOCABULARY, n=1, cutoff=0.82)
    return _VOCABULARY[close[0]] if close and part[:1] == close[0][:1] else None
