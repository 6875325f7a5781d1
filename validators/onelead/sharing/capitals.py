"""
Words with a capital letter that may be somebody's name: a person says of each, once, whether it may leave.

What OneLead's own rules and lists say in small letters is no name, nor what the same workbook writes small elsewhere;
but words that are first names too (Rose, Mark, Grace) are always asked about.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from onelead.catalogue import all_rules
from onelead.reading.actions.action_words import GENERAL_VERBS, LOOSE_VERBS, NO_MEANING, TOPICS
from onelead.reading.evidence.evidence_words import LEXICON
from onelead.reading.layout.tasks import TASK_VERBS
from onelead.sharing.known_terms import ALSO_NAMES, TERMS, WORDS_TOO

_WORD = re.compile(r"(?<![\w'’-])[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)*")
_SMALL = re.compile(r"(?<![\w'’-])[a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]$")
MONTHS_TOO = frozenset({"april", "may", "june", "august"})
_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|by|since|of|until|till|from|end|early|mid|late|during|before|after|to|and)|\d(?:st|nd|rd|th)?)[ -]+$",
    re.IGNORECASE,
)
_AFTER_A_TITLE = re.compile(r"\b(?:mrs?|ms|miss|dr|lady|sir|auntie?|uncle|nan)\.? $", re.IGNORECASE)
SHORT_CAPITALS = 4
"""Words all in capitals up to this length are taken for abbreviations: MAR, CQC, DoLS."""


def words_to_decide(texts: Iterable[str], known: Collection[str]) -> dict[str, str]:
    """
    Return each capitalised word that nobody has decided on yet → the first text in which it stands.

    *known* are words that may stand: of the register, of places, and those that the policy keeps.
    """
    every = list(texts)
    may_stand = {plain(each) for each in known}
    terms = _terms() | {plain(word) for word in {word for text in every for word in _SMALL.findall(text)}}
    found: dict[str, tuple[str, str]] = {}
    for text in every:
        for word, after_a_title in _asked_about(text):
            key = plain(word)
            if key not in may_stand and (after_a_title or key in ALSO_NAMES or not _is_known(key, terms)):
                found.setdefault(key, (_POSSESSIVE.sub("", word), text))
    return dict(found.values())


def plain(word: str) -> str:
    """Return a word as it is compared: in small letters, without the s of a possessive."""
    return _POSSESSIVE.sub("", word.casefold()).replace("’", "'")


def is_everyday(word: str) -> bool:
    """Tell whether a word means something in a sentence too, so that it can't be taken for a name by itself."""
    key = plain(word)
    return key in ALSO_NAMES or key in WORDS_TOO or key in _terms()


def is_word(word: str) -> bool:
    """Tell whether a word is known to be an everyday one, in any of its forms, and is nobody's name besides."""
    key = plain(word)
    return key not in ALSO_NAMES and key not in WORDS_TOO and _is_known(key, _terms())


def _asked_about(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each word that may be a name, and whether a title stands before it."""
    for found in _WORD.finditer(text):
        word = found[0]
        is_short = len(word) <= SHORT_CAPITALS and word.upper() == word
        if is_month(text, word, *found.span()) or _is_regulation(text, found):
            continue
        if len(word) > 1 and not is_short and not _is_inside_a_mask(text, found.start()):
            yield word, _AFTER_A_TITLE.search(text, 0, found.start()) is not None


def is_month(text: str, word: str, start: int, end: int) -> bool:
    """Tell whether a word that is a month and a first name stands where a month does: in June, 4 May, April 2026."""
    if word.casefold() not in MONTHS_TOO:
        return False
    return _BEFORE_A_MONTH.search(text, 0, start) is not None or re.match(r"\s+\d", text[end:]) is not None


def _is_regulation(text: str, found: re.Match[str]) -> bool:
    """Tell ``Reg 12`` from Reg, who is somebody."""
    return found[0] in ("Reg", "Regs") and re.match(r"\.?\s*\d", text[found.end() :]) is not None


def _is_inside_a_mask(text: str, at: int) -> bool:
    return text.rfind("[", 0, at) > text.rfind("]", 0, at)


def _is_known(word: str, terms: Collection[str]) -> bool:
    if word in terms or word.removeprefix("re").removeprefix("-") in terms:
        return True
    shorter = (
        word.removesuffix(end) for end in ("s", "es", "d", "ed", "ing", "ly", "ion", "ment") if word.endswith(end)
    )
    if any(each in terms or f"{each}e" in terms for each in shorter if len(each) > 2):
        return True
    parts = re.split(r"['-]", word)
    return len(parts) > 1 and all(part in terms for part in parts if part)


@cache
def _terms() -> frozenset[str]:
    """Return the words that OneLead itself uses in small letters."""
    said = " ".join(f"{rule.page} {rule.message} {rule.remedy}" for rule in all_rules())
    lists = GENERAL_VERBS | LOOSE_VERBS | TASK_VERBS | NO_MEANING | TOPICS | frozenset(LEXICON)
    return frozenset(_SMALL.findall(said)) | frozenset(word for each in lists for word in str(each).split()) | TERMS
