"""Whether a single word stands in a text as somebody's name: Grace checked it; not Grace unit, nor a grace period."""

from __future__ import annotations

import re

from onelead.reading.word_lists import word_set
from onelead.sharing.capitals import is_everyday, is_month, is_word
from onelead.values import frozen

_PLAIN_GAP = re.compile(r"[\s._‐‑-]{1,3}")
_SPACE = re.compile(r"\s+")
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;,&+\n•*–—(/-])\s*$")
_PLACES = word_set(
    """
    unit wing floor lounge corridor room suite house home court lodge ward bungalow flat road street close lane avenue
    park garden gardens hall cottage community hospital surgery
    """
)
_BEFORE_PLACES = word_set("on in at the a an this that each every our unit wing floor room")
_BEFORE_PEOPLE = word_set(
    "by with from to ask asked asks told tell and per for if when that says said signed thanks dear"
)
_AFTER_PEOPLE = word_set(
    """
    to will has had is was and did does can should must says said found told saw went spoke made gave took wrote reports
    confirms leads owns
    """
)


@frozen
class Word:
    """A word in a text, without a possessive's ``'s``."""

    text: str
    key: str
    """As names are compared."""
    start: int
    end: int
    is_possessive: bool = False

    @property
    def is_capital(self) -> bool:
        """Tell whether it begins with a capital letter."""
        return self.text[0].isupper()

    def leads_on(self, text: str, following: Word) -> bool:
        """Tell whether nothing but what parts the words of a name stands between this word and the next."""
        if self.is_possessive and text[self.end : following.start].strip("'’`sS"):
            return False
        return _PLAIN_GAP.fullmatch(text, self.end, following.start) is not None


def is_used_as_a_name(text: str, word: Word, before: Word | None, after: Word | None, *, is_first: bool) -> bool:
    """
    Tell whether a word that is the name of a member of staff is used as one where it stands.

    *is_first* tells a first name from a family name, which by itself is rarer and more often another person's.
    """
    if _is_anothers(text, word, None if is_first else before, after):
        return False
    if not word.is_capital:
        determined = before is not None and before.key in _BEFORE_PLACES
        return is_first and not is_everyday(word.key) and not determined
    if not is_everyday(word.key):
        return len(word.key) > 2 or not word.text.isupper()
    return not is_month(text, word.text, word.start, word.end) and _everyday_word_names(
        text, word, before, after, is_first
    )


def _is_anothers(text: str, word: Word, before: Word | None, after: Word | None) -> bool:
    """Tell whether it is part of somebody else's name: ``Jane`` of Jane Smithson, ``Smith`` of Bob Smith."""
    if not word.is_capital:
        return False
    follows = after is not None and not word.is_possessive and _SPACE.fullmatch(text, word.end, after.start)
    if after is not None and follows and _may_be_a_name(after):
        return True
    if after is not None and text[word.end : after.start] in ("-", "‑") and after.is_capital:
        return True
    stands_before = before is not None and not before.is_possessive and _SPACE.fullmatch(text, before.end, word.start)
    return before is not None and bool(stands_before) and _may_be_a_name(before)


def _may_be_a_name(word: Word) -> bool:
    return word.text[0].isupper() and len(word.text) > 1 and not word.text.isupper() and not is_word(word.key)


def _everyday_word_names(text: str, word: Word, before: Word | None, after: Word | None, is_first: bool) -> bool:
    if after is not None and after.key in _PLACES:
        return False
    if word.is_possessive:
        return is_first
    begins = _SENTENCE_ENDS.search(text, 0, word.start) is not None
    acts = after is not None and (after.key in _AFTER_PEOPLE or (after.text.islower() and after.key.endswith("ed")))
    if begins:
        stands_alone = after is None or text[word.end : after.start].strip()[:1] in tuple(",/&+;)-–")
        return is_first and (acts or stands_alone)
    if before is not None and before.key in _BEFORE_PEOPLE:
        return after is None or not after.is_capital or not _SPACE.fullmatch(text, word.end, after.start)
    if before is None:
        return is_first
    return is_first and before.key not in _BEFORE_PLACES and (not before.is_capital or is_word(before.key))
