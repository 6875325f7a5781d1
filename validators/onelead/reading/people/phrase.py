"""A phrase as its words, each with what it can be: a post, a rank, a team, or perhaps a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from onelead.reading.patterns import HintedPattern, Pattern
from onelead.reading.people import owner_words as vocabulary
from onelead.reading.people.names import TITLES, folded
from onelead.reading.people.owner_words import respelt
from onelead.values import frozen


class Word(StrEnum):
    """
    What a word can be, as one letter.

    A phrase is then a short text of such letters, and its grammar a pattern over them: ``Senior Carer Chidi`` is
    ``PPN``, one or more posts and a name.
    """

    EVERYBODY = "Q"
    POST = "P"
    GROUP = "G"
    SUBJECT = "S"
    RANK = "M"
    SMALL = "O"
    CHANGING = "F"
    """Not yet there, or no longer: ``new``, ``previous``."""
    REMARK = "X"
    """A word that no name holds."""
    WHOSE = "W"
    """``Landlord's``."""
    SHORT_POST = "A"
    """``RGN``, ``RM``."""
    CODE = "C"
    NAME = "N"
    """Perhaps a name: nothing else is known of it."""


@frozen
class Phrase:
    """A text without separators, word by word."""

    text: str
    words: tuple[str, ...]
    letters: str
    """What each word can be: one ``Word`` for each."""

    def before(self, place: int) -> Phrase:
        """Return the words before a place."""
        return Phrase(" ".join(self.words[:place]), self.words[:place], self.letters[:place])

    def after(self, place: int) -> Phrase:
        """Return the words behind a place."""
        return Phrase(" ".join(self.words[place + 1 :]), self.words[place + 1 :], self.letters[place + 1 :])

    def spoken(self, *, names: bool) -> str:
        """Return the words that may be names, or all the others."""
        return " ".join(
            word for word, letter in zip(self.words, self.letters, strict=True) if (letter == Word.NAME) is names
        )


def read_phrase(text: str) -> Phrase:
    """Take a text apart into words; articles before it are left out."""
    words = tuple(_WORD.findall(_BAND.sub(r"Band\2\1\3", _ON_CALL.sub("oncall", text))))
    while len(words) > 1 and folded(words[0]) in vocabulary.ARTICLES and words[0] != "A":
        words = words[1:]
    return as_phrase(text, words)


def as_phrase(text: str, words: Sequence[str]) -> Phrase:
    """Return words with what each can be among the others."""
    return Phrase(text, tuple(words), "".join(_what_it_can_be(word, words) for word in words))


_ON_CALL = Pattern(r"(?i)\bon[ -]call\b")
_BAND = HintedPattern(r"(?i)\bband(s?) (\d[a-d]?)(s?)(?!\w)", "band")
"""A grade is one word: ``Band 6``."""
_GRADE = Pattern(r"Band\d[a-d]?")
_WORD = Pattern(r"[^\W\d_]\.(?:[^\W\d_]\.?)+(?![^\W\d_])|[^\W_]+(?:['’`.&-]+[^\W_]+)*\.?|&")
_VOCABULARY = (
    (Word.EVERYBODY, vocabulary.EVERYBODY),
    (Word.POST, vocabulary.POSTS),
    (Word.GROUP, vocabulary.GROUPS),
    (Word.SUBJECT, vocabulary.SUBJECTS),
    (Word.RANK, vocabulary.RANKS),
    (Word.SMALL, vocabulary.SMALL_WORDS | {"&", "and"}),
    (Word.CHANGING, vocabulary.NOT_YET | vocabulary.NO_LONGER),
    (Word.REMARK, vocabulary.NOT_A_NAME),
)
_KNOWN = {word: letter for letter, words in reversed(_VOCABULARY) for word in words}
_NAMES_TOO = frozenset(("will", "low", "high", "peer"))
"""Words of a remark or a post that are names where every word is capitalised: ``Will Young``, ``Peer Hussain``."""
_PLURAL_CODE = Pattern(r"[A-Z]{2,5}['’]?s|B(?:and)?\d[a-d]?['’]?s{1,2}")


def is_known(word: str) -> bool:
    """Tell whether a word says more than a name would."""
    plain = respelt(folded(word))
    return (
        plain in _KNOWN
        or plain in TITLES
        or plain in vocabulary.ARTICLES
        or vocabulary.is_plural_post(plain)
        or vocabulary.is_part_of_a_group(plain)
    )


def _what_it_can_be(token: str, tokens: Sequence[str]) -> Word:
    word = respelt(folded(token).rstrip("."))
    if word in _NAMES_TOO and len(tokens) > 1 and all(other[0].isupper() for other in tokens):
        return Word.NAME
    if word in vocabulary.FAMILY_NAMES_TOO and _follows_a_first_name(token, tokens):
        return Word.NAME
    if word in _KNOWN:
        return _KNOWN[word]
    if vocabulary.is_plural_post(word) or vocabulary.is_part_of_a_group(word) or _PLURAL_CODE.fullmatch(token):
        return Word.GROUP
    if vocabulary.is_everybody(word):
        return Word.EVERYBODY
    if _GRADE.fullmatch(token):
        return Word.SHORT_POST
    if token.endswith(("'s", "’s")):
        return Word.WHOSE
    if token.isupper() and word in vocabulary.POST_ABBREVIATIONS:
        return Word.SHORT_POST
    if token.isupper() and word in vocabulary.GROUP_ABBREVIATIONS:
        return Word.SUBJECT
    return Word.CODE if _is_code(token, tokens) else Word.NAME


def _follows_a_first_name(token: str, tokens: Sequence[str]) -> bool:
    place = tokens.index(token)
    return place > 0 and token[0].isupper() and tokens[place - 1][0].isupper() and not is_known(tokens[place - 1])


def _is_code(token: str, tokens: Sequence[str]) -> bool:
    """Tell initials and codes from names; beside a name an initial belongs to it: ``J Smith``, ``Jane S``."""
    bare = token.replace(".", "")
    if not re.sub(r"['’`-]", "", bare).isalpha():
        return True
    if len(tokens) == 1:
        return _looks_like_initials(token, bare)
    if len(bare) > 1 and not (bare.isupper() and len(bare) <= 3):
        return False
    if len(tokens) == 2 and token == tokens[0] and len(bare) == 3 and tokens[1].istitle() and _VOWEL.search(bare):
        return False  # UME Joyce: the family name first, in capitals
    beside_name = max(len(other) for other in tokens) >= 3
    return not beside_name or (len(bare) == 3 and not all(other.isupper() for other in tokens))


_VOWEL = Pattern(r"[aeiouyáéíóúàèìòùâêîôûäëïöü]", re.IGNORECASE)


def _looks_like_initials(token: str, bare: str) -> bool:
    """Tell ``JS``, ``J.S.``, ``mk``, ``PJD``, ``XFKW`` from ``Jo``, ``Ali``, ``PAUL``, ``sue``."""
    if len(bare) == 1 or ("." in token.rstrip(".") and all(len(part) <= 1 for part in token.split("."))):
        return True
    if bare.isupper():
        return len(bare) <= 3 or not _VOWEL.search(bare)
    if bare.islower():
        return len(bare) == 2 or not _VOWEL.search(bare)
    return bare[1:].isupper() and len(bare) <= 3
