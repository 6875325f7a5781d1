"""Shares told in two halves: so many were looked at, and behind it so many of them were found so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onelead.model import Share
from onelead.reading.evidence.clauses import Clause, Sentence, sentence_of
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import LEXICON, Say
from onelead.reading.evidence.shares import FoundShare, Told
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set
from onelead.values import replace


def with_halves_joined(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """
    Return the sentences with the shares that two of their clauses tell together.

    ``Phoned 20 clients - 13 got their rota`` and ``Checked 30 records; 22 had the temp`` state 13 of 20 and 22 of 30
    as plainly as if the words stood there; the clause that has the second number is given the share. Sentences without
    a cue of `LOOKED_AT` have none.
    """
    looked_at: float | None = None
    told: list[Sentence] = []
    for sentence in sentences:
        together, looked_at = _joined(sentence.clauses, looked_at)
        told.append(sentence if tuple(together) == sentence.clauses else sentence_of(together))
    return tuple(told)


def _joined(clauses: Sequence[Clause], looked_at: float | None) -> tuple[list[Clause], float | None]:
    """Give the first clause behind so many looked at its share; what the last clause looked at goes on to the next."""
    told: list[Clause] = []
    for at, clause in enumerate(clauses):
        share = _share_of(looked_at, clause) if looked_at else None
        if share:
            clause = replace(clause, found_shares=(FoundShare(share, 0, len(clause.text), told=Told.IN_HALVES),))
        told.append(clause)
        counted = _how_many(clause, clauses[at - 1] if at else None)
        if counted is not None or share or clause.has_number or clause is clauses[-1]:
            looked_at = counted
    return told, looked_at


_VERBS = (
    r"(?:looked (?:at|into|through)|pulled|opened|watched|(?:spoke|spoken|talked|chatted) (?:to|with)|rang|rung|phoned"
    r"|telephoned|called|contacted|visit(?:ed)?|met|asked|questioned|tried|tested|read|seen|saw|viewed|inspected|examined"
    r"|reviewed|interviewed|surveyed|counted|walked|observed|checked|(?:dip-|spot-)?(?:sampled?|checked)|re-check"
    r"|audit(?:ed)?)"
)
_LOOKED_AT = CuedPattern(
    rf"^(?:[a-z']+ ){{0,2}}?{_VERBS}(?: (?:all|every|each|the|our|a|of|over|in|on|random|another))* (\d+) [a-z]"
    r"(?!.{0,60} to (?!see|find|check|ask|hear)[a-z])"
    rf"|^(?:all |the |our |another )*(\d+) (?:[a-z'-]+ ){{1,5}}?(?:were )?{_VERBS}(?! (?:to|for|by) [a-z]+ing\b)\b",
    """
    looked pulled opened watched spoke spoken talked chatted rang rung phoned telephoned called contacted visit met
    asked questioned tried tested read$ seen saw viewed inspected examined reviewed interviewed surveyed counted walked
    observed check sampl dip spot re$ audit
    """,
)
"""``Looked at 16 files``, ``30 baths looked at``; not ``asked 20 staff to sign``."""
LOOKED_AT = _LOOKED_AT.bit
_SO_MANY_OF = Pattern(r"\d [a-z'-]")
"""What stands in all that fits it."""


def looks_at_so_many(clause: Clause) -> bool:
    """Tell whether a clause says how many things or people were looked at, rung or asked: ``Rang 9 relatives``."""
    return _how_many(clause, None) is not None


_BARE_COUNT = Pattern(r"(\d+) (?:[a-z'-]+ ){0,2}[a-z'-]+s$")


def _how_many(clause: Clause, before: Clause | None) -> float | None:
    """Return how many things or people a clause says were looked at, rung or asked."""
    if clause.found_shares or clause.says & (Say.FUTURE | Say.WORKED | Say.ATTENDED):
        return None
    if clause.cues & LOOKED_AT:
        found = _so_many_looked_at(clause.text) or _so_many_looked_at(_squeezed(clause))
        return float(found[1] or found[2]) if found else None
    checked = before is not None and before.says & Say.CHECK and not before.says & (Say.FUTURE | Say.ASKED | Say.TOOL)
    found = _BARE_COUNT.match(_squeezed(clause)) if checked and not clause.says & Say.TROUBLE else None
    return float(found[1]) if found else None


def _so_many_looked_at(text: str) -> re.Match[str] | None:
    """Fit the beginning of a text; without a figure in front of a word, which most are told by a glance, none fits."""
    return _LOOKED_AT.pattern.match(text) if _SO_MANY_OF.search(text) else None


def _squeezed(clause: Clause) -> str:
    """Return the text of a clause without its dates and without what they leave behind."""
    return " ".join(clause.undated.replace(" w/c ", " ").replace(" w/e ", " ").split())


def _share_of(looked_at: float, clause: Clause) -> Share | None:
    """Return the share that a clause gives of what was looked at: those found as they should be."""
    if clause.found_shares or clause.says & (Say.WORKED | Say.ATTENDED):
        return None
    text = _squeezed(clause)
    if found := _SO_MANY.match(text):
        right = _is_right(clause, found, 2 * _number(found["n"]) < looked_at)
    elif found := _IN_SO_MANY.match(text):
        right = _is_right_in(clause, found)
    else:
        return None
    n = _number(found["n"])
    if right is None or n > looked_at:
        return None
    n = n if right else looked_at - n
    return Share(100 * n / looked_at, n, looked_at)


def _number(written: str) -> float:
    return float(written) if written.isdigit() else 0


_SO_MANY = Pattern(
    r"(?:and |but |with |of (?:those|these|them|which) |(?P<only>only |just )|all |the )*(?P<n>\d+|none|nobody)"
    r"(?: of (?:them|those|these|which|the [a-z]+))?(?: (?:only|all|still|now|also|had been|were|was|are|is))*"
    r" (?P<word>[a-z'-]+)(?P<rest>(?: [^ ]+){0,4})"
)
_IN_SO_MANY = Pattern(
    r"(?:only |just )?(?P<what>(?:[a-z'-]+ ){1,4})(?:for|in|on|with) (?:only |just |all )?(?P<n>\d+)$"
)


def _is_right(clause: Clause, found: re.Match[str], few: bool) -> bool | None:
    """Tell whether those counted are as they should be, and None where their words do not tell."""
    word, rest = found["word"], found["rest"]
    if rest.startswith((" to ", " up ", " back")) or (clause.says & Say.FUTURE and word not in _KNOWING):
        return None
    if not found["n"].isdigit() and word not in (_SURELY | _BAD | _HAVING):
        return None
    denied, trouble = bool(_DENIED.search(word + rest)), bool(clause.says & (Say.TROUBLE | Say.WORRY))
    if word in _SPEAKING:
        return None if denied or trouble else True
    if word in _HAVING:
        pointed = found["only"] or _POINTED.match(rest)
        return None if not trouble and (not pointed if few else denied) else denied == trouble
    if word in _GETTING or _is_bad(word):
        return denied == (trouble or word not in _GETTING)
    return not denied if _is_good(word) else None


_HAVING = word_set("had has have with")
"""What they have may be good or bad: of few, *2 had clutter* does not tell, while *2 had it* does."""
_POINTED = Pattern(r" (?:it|them|the|their|his|her|both|all|been|a|an|no|none|not)\b")
_GETTING = word_set("got get gets")
_SPEAKING = word_set("said say told felt feel thought reported confirmed happy")
_KNOWING = word_set("knew know could can said say told")
_SURELY = word_set("knew could told had signed complete correct dated totalled in-date up-to-date labelled recorded")
"""Of these, none is a failure; what *none used* or *none upheld* is, only the action tells."""
_BAD = word_set("missing blank unsigned overdue late incomplete wrong incorrect failed out-of-date expired empty")
_GOOD = word_set("knew know could can did within done completed written recorded right fine not without")
_NEITHER = word_set("open obstructed met explained described visited available answered")
_DENIED = Pattern(r"(?:\b(?:no|not|without|never|none|nothing|neither)\b|n't\b)")


def _is_bad(word: str) -> bool:
    return word in _BAD or (word.startswith("un") and word.endswith("ed") and not _sign_of(word) & Say.STATE)


def _is_good(word: str) -> bool:
    """Tell a word of how things should be, or one that denies it."""
    if word in _GOOD or word.endswith("n't"):
        return True
    return bool(_sign_of(word) & (Say.STATE | Say.PASSED)) and word not in _NEITHER


def _sign_of(word: str) -> int:
    return LEXICON.get(word, Say.NOTHING)


def _is_right_in(clause: Clause, found: re.Match[str]) -> bool | None:
    """``Temp written for 22``, ``gaps in 6``; not ``labels put on 9``, which tells what was done."""
    deeds = Say.ASKED | Say.FUTURE | (Say.NOTHING if _WRITTEN.search(found["what"]) else Say.DID)
    if clause.says & deeds or clause.says & (Say.CHECK | Say.FILED):
        return None
    return bool(_DENIED.search(found["what"])) == bool(clause.says & (Say.TROUBLE | Say.WORRY))


_WRITTEN = Pattern(r"\b(?:written|done|completed|recorded|in-date|given|offered)\b")
