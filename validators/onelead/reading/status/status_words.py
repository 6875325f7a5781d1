"""The words in which people say how far an action is."""

from __future__ import annotations

import difflib
from functools import lru_cache

from onelead.model import Status
from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import Pattern
from onelead.reading.status.status_phrases import (
    ALL_BUT,
    BUT_FOR_THE_CHECK,
    DROPPED,
    FINISHED,
    PHRASES,
    SOMEBODY_TO_CHECK,
    TAKEN_BACK,
)
from onelead.reading.word_lists import any_of

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

_PARTS = Pattern(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[/|:;,()\[\]→>+&\n]+\s*|\.\s+|\s+but\s+|\s+and\s+")
_LETTERS = Pattern(r"\b([a-z])/([a-z])\b")
"""``N/S`` is *NS*."""
_BEGINNING = Pattern(
    rf"(?:{FINISHED}|cancelled|withdrawn)\s+(?:by|on|at|in|as|per|with|for|since|from|via|within|during|\d)\b|(?:{FINISHED})\s+\d"
)
_CLOSURES = (Status.CLOSED, Status.CLAIMED)
_OPEN = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.ON_HOLD)
_MOST_WORDS = 5
"""A longer part is a sentence, which says nothing unless it begins with ``Completed by``…"""
_MOST_WORDS_IN_ALL = 10


_VOCABULARY: dict[str, Status] = {
    **dict.fromkeys(("not started", "open", "pending", "outstanding"), Status.NOT_STARTED),
    **dict.fromkeys(("in progress", "ongoing", "on going", "underway", "started", "on track"), Status.IN_PROGRESS),
    **dict.fromkeys(("overdue", "delayed", "incomplete"), Status.IN_PROGRESS),
    **dict.fromkeys(("on hold", "deferred"), Status.ON_HOLD),
    **dict.fromkeys(("implemented", "actioned", "finished"), Status.CLAIMED),
    **dict.fromkeys(("closed", "complete", "completed", "resolved", "achieved", "signed off"), Status.CLOSED),
    **dict.fromkeys(("cancelled", "withdrawn", "superseded", "not required", "dropped"), Status.CANCELLED),
}
"""The words that stand alone most often, with which a misspelt one is compared."""


@lru_cache(maxsize=4096)
def read_words(text: str) -> Status | None:
    """
    Return what the words of a tidy status say.

    ``UNKNOWN`` where they contradict each other (``Complete/ongoing``), None where they say nothing.
    """
    if text in _VOCABULARY:
        return _VOCABULARY[text]
    if ALL_BUT.search(text):
        return _all_but(text)
    text = _LETTERS.sub(r"\1\2", text) if "/" in text else text
    parts = [part for part in _PARTS.split(text) if part]
    read = [_part(part) for part in parts]
    said = [status for status in read if status]
    if not said:
        return None
    if len(parts) == len(said) == 2 and said[0] in _CLOSURES and said[1] in _OPEN and parts[1] in _VOCABULARY:
        return Status.UNKNOWN
    if len(text.split()) > _MOST_WORDS_IN_ALL:
        return read[0]
    if said[0] in _CLOSURES and Status.CANCELLED in said and any(map(_drops_the_action, parts)):
        return Status.CANCELLED
    if taken_back := None if read[0] in _OPEN else _taken_back(text):
        return taken_back
    return Status.CLOSED if Status.CLOSED in said and all(each in _CLOSURES for each in said) else said[0]


def _all_but(text: str) -> Status:
    """Read ``Complete bar one`` as open, and ``Done bar sign-off`` as done."""
    return Status.CLAIMED if BUT_FOR_THE_CHECK.search(text) else Status.IN_PROGRESS


@lru_cache(maxsize=4096)
def is_state(text: str) -> bool:
    """
    Tell whether a tidy text is a state and nothing else, but for when and by whom: ``closed at qgm 3/10``.

    ``Door closed when visited`` and ``closed the gap, paint still to do`` are notes about the work.
    """
    parts = [part for part in _PARTS.split(_WHEN.sub(" ", text)) if part.strip()]
    return all(map(_is_state_alone, parts)) and bool(parts)


_DATE = (
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}\b(?: \d{{4}}| '?\d\d\b)?)"
)
_WHEN = Pattern(
    rf"(?: (?:by|at) (?!(?:the )?(?:end|mid|next|latest|target|due|\w+day)\b)(?:the )?[a-z.]+(?: [a-z.]+)?)?(?: on)? "
    rf"{_DATE}(?: [a-z]{{2,3}}$)?| by [a-z]{{2}}$"
)
"""``By RM 3/10/26``, ``on 3 October``, ``3/10 JS`` behind a state."""
_BESIDE_A_STATE = Pattern(r"\b(?:now|all|fully|this|the|it|is|was|has|been|action|actions|already|still|yet|just)\b")


def _is_state_alone(part: str) -> bool:
    bare = " ".join(_BESIDE_A_STATE.sub(" ", part).split())
    if not bare or bare in COLOURS or bare in _VOCABULARY:
        return bool(bare)
    said = {" ".join(part.split()), bare}
    is_one = any(phrase.fullmatch(text) for text in said for _, phrase in PHRASES)
    return is_one or (" " not in bare and _misspelt(bare) is not None)


def _taken_back(text: str) -> Status | None:
    """Read what takes a completion back, wherever it stands: ``Complete – awaiting sign-off``, ``Closed, reopened``."""
    return next((status for status, phrase in TAKEN_BACK if phrase.search(text)), None)


def _drops_the_action(part: str) -> bool:
    """Tell ``closed - superseded by CR-12`` from ``closed - superseded form destroyed``, which the action was about."""
    bare = _ITSELF.sub("", part)
    found = DROPPED.match(bare)
    return found is not None and (" " in found[0] or _WHY_DROPPED.match(bare, found.end()) is not None)


_ITSELF = Pattern(r"^\s*(?:(?:as|an?|it|this|the action|action|now|is|was|has|been) )*")
_WHY_DROPPED = Pattern(
    r"\s*(?:$|\d|(?:now|of|by|as|because|since|due|following|after|with|into|at|on|for)\b"
    r"|from (?:the )?(?:plan|tracker|log|list)\b)"
)
"""How a word that drops the action goes on; a noun behind it would be what is dropped."""


def _part(part: str) -> Status | None:
    if len(part.split()) > _MOST_WORDS:
        if SOMEBODY_TO_CHECK.match(part):
            return Status.CLAIMED
        return Status.CLOSED if _BEGINNING.match(part) and _first(part.split()[0]) in _CLOSURES else None
    return _first(part) or _misspelt(part)


def _first(part: str) -> Status | None:
    return next((status for status, phrase in PHRASES if phrase.search(part)), None)


def _misspelt(part: str) -> Status | None:
    """Read ``In progeress`` and ``Complted``; a negation is never taken for a slip of the pen."""
    if not 4 <= len(part) <= 14:
        return None
    close = difflib.get_close_matches(part, _VOCABULARY, n=1, cutoff=0.82)
    return _VOCABULARY[close[0]] if close and part[:1] == close[0][:1] else None


_FINISHED_OR_ON_TRACK = Pattern(
    rf"{FINISHED}.{{0,12}}\bor\b.{{0,12}}\bon (?:track|target)|\bon (?:track|target)\b.{{0,12}}\bor\b"
)


def read_meaning(text: str) -> Status | None:
    """Return what a longer explanation says, as a key gives it: ``action complete and evidenced``; else None."""
    if text in _VOCABULARY:
        return _VOCABULARY[text]
    if _FINISHED_OR_ON_TRACK.search(text):
        return Status.IN_PROGRESS
    if ALL_BUT.search(text):
        return _all_but(text)
    return next((status for status, phrase in PHRASES if phrase.search(text)), None)


_OPPOSITE = Pattern(any_of("outstanding, open, overdue, ongoing, live, active"))
_ASKS_FINISHED = Pattern(
    any_of(
        """completed?, completion, closed?, met, achieved, resolved, solved, sign(?:ed)?[- ]?off, compliant, verified"""
    )
)
_ASKS_DONE = Pattern(
    any_of("done, implemented, actioned, finished, fixed, deliver(?:ed|able), addressed, embedded, in place, rectified")
)


@lru_cache(maxsize=256)
def meaning_of_heading(heading: str) -> Status | None:
    """Return what *yes* means below a heading: closed for ``Completed?``, open for ``Outstanding?``, else None."""
    opposite, finished = bool(_OPPOSITE.search(heading)), bool(_ASKS_FINISHED.search(heading))
    if opposite and finished:
        return None
    if opposite:
        return Status.IN_PROGRESS
    if finished:
        return Status.CLOSED
    return Status.CLAIMED if _ASKS_DONE.search(heading) else None
