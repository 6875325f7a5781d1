"""
A status cell understood: how far an action is.

A cell is taken apart at its dashes, slashes and brackets; the first part that says something decides, and a colour only
where no word does. A cell that holds a sentence says nothing that a rule could rely on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from onelead.model import Status
from onelead.policy import Words
from onelead.reading.grid import CellError, Value
from onelead.reading.patterns import Pattern
from onelead.reading.status.status_key import NO_KEY, StatusKey
from onelead.reading.status.status_phrases import FINISHED
from onelead.reading.status.status_words import COLOURS, SIGNS, is_state, meaning_of_heading, read_words
from onelead.reading.word_lists import with_apostrophes

_DEFAULT_WORDS = Words()


def read_status(
    value: Value,
    heading: str = "",
    key: StatusKey = NO_KEY,
    words: Words = _DEFAULT_WORDS,
    *,
    out_of_100: bool = False,
    in_notes: bool = False,
) -> Status:
    """
    Return how far an action is.

    ``key`` is the workbook's own key of colours and letters, ``words`` the provider's. ``out_of_100`` says that the
    numbers of the column run to 100 (`runs_to_100`), so that 1 is one per cent and not the whole. ``in_notes`` says
    that the column is one of notes, where what was closed or completed need not be the action: only a cell that says
    nothing else is read.
    """
    match value:
        case None | CellError():
            return Status.UNKNOWN
        case bool():
            return _answer("yes" if value else "no", heading)
        case int() | float():
            return _number(float(value), heading, key, out_of_100)
        case str():
            text = _tidy(value[:_READ])
            if said := _own_word(text, words) or key.meaning(text):
                return said
            if in_notes and not _says_nothing_else(text):
                return Status.UNKNOWN
            said = _written(text, _tidy(heading[:_READ]), key)
            return key.words.get(text, said) if said in _MAY_BE_EXPLAINED else said
        case _:
            return Status.UNKNOWN


_MAY_BE_EXPLAINED = (Status.UNKNOWN, Status.ON_HOLD)
"""What the workbook may know better: a word that says nothing, and what is waited for."""


def runs_to_100(values: Iterable[Value]) -> bool:
    """Tell whether the numbers of a column are percentages up to 100 rather than shares up to 1."""
    return any(isinstance(value, int | float) and not isinstance(value, bool) and value > 1 for value in values)


_READ = 300
"""How many characters of a status cell are read."""


def _tidy(text: str) -> str:
    small = " ".join(text.replace("\xa0", " ").replace("’", "'").casefold().split())
    return with_apostrophes(small).strip(" .!*•·-–—_:;,\"'")


def _own_word(text: str, words: Words) -> Status | None:
    for status, own in words.statuses.items():
        if any(text == _tidy(word) for word in own):
            return Status(status)
    return None


def _says_nothing_else(text: str) -> bool:
    plain, _ = _without_signs(text)
    return " " not in plain or is_state(plain) or _SO_FAR.fullmatch(plain) is not None


_PERCENT_HEADING = Pattern(r"%|per\s?cent|complet|progress|done|achiev", re.IGNORECASE)


def _number(value: float, heading: str, key: StatusKey, out_of_100: bool) -> Status:
    if meant := key.meaning(f"{value:g}"):
        return meant
    share = value / 100 if out_of_100 or value > 1 else value
    named = bool(_PERCENT_HEADING.search(heading))
    if not 0 <= share <= 1 or (value > 1 and not named and not out_of_100):
        return Status.UNKNOWN
    return _of_share(share)


def _of_share(share: float) -> Status:
    if share <= 0:
        return Status.NOT_STARTED
    return Status.CLAIMED if share >= 1 else Status.IN_PROGRESS


def _answer(answer: str, heading: str) -> Status:
    """Read yes and no by the question that the heading asks."""
    asked = meaning_of_heading(_tidy(heading))
    if asked is None:
        return Status.UNKNOWN
    if answer == "yes":
        return asked
    return Status.NOT_STARTED if asked in (Status.CLOSED, Status.CLAIMED) else Status.CLOSED


_ANSWERS = dict.fromkeys(("y", "yes", "yep", "yeah", "yup", "true"), "yes") | dict.fromkeys(
    ("n", "no", "nope", "nah", "false"), "no"
)
_YES_OR_NO = ("y", "n")
_ANSWER = Pattern(r"(yes|yep|yeah|yup|no|nope|nah|y|n)\b[\s,.;:–—-]*(.*)")
_CLOSURES = (Status.CLOSED, Status.CLAIMED)
_NOT_APPLICABLE = ("n/a", "not applicable")
"""``N/A – service closed``: what is closed there is not the action."""
_RAG_LETTERS = {"b": "blue", "r": "red", "a": "amber", "g": "green", "y": "yellow"}
_RAG = Pattern(r"\bb?rag\b|colou?r|traffic")
_TICK, _CROSS = "✔", "✘"
_PERCENT = Pattern(r"(\d{1,3}(?:\.\d+)?)\s?%")
_FRACTION = Pattern(r"(\d{1,3})\s?/\s?100")
_SO_MANY_DONE = Pattern(rf"(\d{{1,3}})\s?(?:/|(?:out )?of)\s?(\d{{1,3}}) (?:\w+ )?{FINISHED}")
"""``3/4 done``, ``9 of 12 rooms complete``."""
_SO_FAR = Pattern(rf"{_PERCENT.pattern}(?: {FINISHED})?|{_SO_MANY_DONE.pattern}")


@lru_cache(maxsize=4096)
def _written(text: str, heading: str, key: StatusKey) -> Status:
    plain, sign = _without_signs(text)
    if plain in _RAG_LETTERS and _RAG.search(heading):
        return _of_colour(_RAG_LETTERS[plain], key) or Status.UNKNOWN
    if plain in _ANSWERS:
        return _answer(_ANSWERS[plain], heading)
    if plain[:1] in _YES_OR_NO and (answer := _ANSWER.fullmatch(plain)) and meaning_of_heading(heading):
        return _clearly(answer[2]) or _answer(_ANSWERS[answer[1]], heading)
    if len(plain) == 1 and plain in "oc" and "open" in heading and "close" in heading:
        return Status.IN_PROGRESS if plain == "o" else Status.CLOSED
    if plain[:1].isdecimal() and (done := _SO_MANY_DONE.fullmatch(plain)) and 0 < int(done[2]) >= int(done[1]):
        return _of_share(int(done[1]) / int(done[2]))
    said = read_words(plain)
    if said is not None:
        return Status.UNKNOWN if said in _CLOSURES and plain.startswith(_NOT_APPLICABLE) else said
    if share := _PERCENT.search(plain) or _FRACTION.fullmatch(plain):
        return _of_share(float(share[1]) / 100)
    return _of_sign(sign, heading) or _of_colour(plain, key) or _of_colour(sign, key) or Status.UNKNOWN


def _clearly(text: str) -> Status | None:
    said = read_words(text)
    return None if said is Status.UNKNOWN else said


def _without_signs(text: str) -> tuple[str, str]:
    """Return the text without its emoji, and what the first of them stands for: a tick, a cross or a colour."""
    if text.isascii():
        return text, ""
    sign = next((SIGNS[character] for character in text if character in SIGNS), "")
    plain = "".join(c if c.isascii() or c.isalnum() or c in "–—" else " " for c in text)
    return " ".join(plain.split()).strip(" -–—:"), sign


def _of_sign(sign: str, heading: str) -> Status | None:
    if sign == _TICK:
        return meaning_of_heading(heading) or Status.CLAIMED
    if sign == _CROSS:
        return Status.NOT_STARTED
    return None


_COLOUR = Pattern(rf"\b({'|'.join(COLOURS)})\b")


def _of_colour(text: str, key: StatusKey) -> Status | None:
    """Read a colour by the key; without a key blue is closed and every other colour is open."""
    found = _COLOUR.search(text)
    if not found or len(text.split()) > 4:
        return None
    return key.meaning(found[1]) or COLOURS[found[1]]
