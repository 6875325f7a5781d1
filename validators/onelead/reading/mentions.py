"""One phrase of an owner cell: whether it names a person, a post, a group, nobody, or cannot be told."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from onelead.reading import owner_words as vocabulary
from onelead.reading.names import PARTICLES, TITLES, folded
from onelead.reading.owner_words import respelt
from onelead.reading.placeholder_owners import stands_for_nobody


class Kind(StrEnum):
    """What a phrase stands for."""

    PERSON = "person"
    POST = "post"
    GROUP = "group"
    NOBODY = "nobody"
    CODE = "code"
    """Initials, or an abbreviation that nothing explains."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase, understood by itself, before anybody asks a register."""

    text: str
    kind: Kind
    name: str = ""
    """The person's name, without title or post."""
    post: str = ""
    """The post that stands with the name (``Nurse`` in ``Nurse Jane Smith``), or the post itself."""
    perhaps: str = ""
    """What would be a name if somebody were called so: ``Paul`` in ``Paul maintenance``."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The provider's own words, folded, besides those that are built in."""

    placeholders: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()


BUILT_IN = Vocabulary()


def read_mention(text: str, own: Vocabulary = BUILT_IN) -> Mention:
    """Understand a phrase that holds no separators."""
    if _PLAIN_NAME.fullmatch(text):
        words = [respelt(folded(word)) for word in text.split()]
        if not any(word in _KNOWN or vocabulary.is_plural_post(word) for word in words) and not own.groups:
            return Mention(text, Kind.PERSON, name=text)
    text = _EDGES.sub("", text)
    whole = _whole_phrase(text, own)
    if whole is not None:
        return Mention(text, whole, post=text if whole is Kind.POST else "")
    return _by_shape(text)


_PLAIN_NAME = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
_EDGES = re.compile(r"^[\s.,:;*\-–—_'\"’“”<>@•·~|]+|[\s.,:;*\-–—_'\"“”<>•·~|]+$")


_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]\.?")


def _whole_phrase(text: str, own: Vocabulary) -> Kind | None:
    """Judge what only the phrase as a whole can tell: placeholders, abbreviations, the provider's own words."""
    plain = folded(text)
    if _DOTTED.fullmatch(text):
        plain = plain.replace(".", "")
    if plain in own.placeholders or stands_for_nobody(text):
        return Kind.NOBODY
    if plain in own.groups or plain in vocabulary.GROUP_ABBREVIATIONS or plain in vocabulary.EVERYBODY:
        return Kind.GROUP
    if plain in own.posts or (plain in vocabulary.POST_ABBREVIATIONS and _is_abbreviation(text)):
        return Kind.POST
    return None


def _is_abbreviation(text: str) -> bool:
    """``DoN`` is a post, ``Don`` a man."""
    return text not in ("Don", "don")


_ON_CALL = re.compile(r"(?i)\bon[ -]call\b")
_TOKEN = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.?)+(?![^\W\d_])|[^\W_]+(?:['’`.&-]+[^\W_]+)*\.?|&")


def _by_shape(text: str) -> Mention:
    tokens = _TOKEN.findall(_ON_CALL.sub("oncall", text))
    while tokens and folded(tokens[0]) in vocabulary.ARTICLES and len(tokens) > 1 and tokens[0] != "A":
        tokens = tokens[1:]
    if not tokens:
        return Mention(text, Kind.UNKNOWN)
    titled = len(tokens) > 1 and folded(tokens[0].rstrip(".")) in TITLES
    if titled and _is_post_after_title(tokens):
        tokens = tokens[1:]
    elif titled:
        return _titled(text, tokens)
    letters = "".join(_letter(token, tokens) for token in tokens)
    mention = _judge(text, tokens, letters)
    unknown = len(letters) - len(letters.lstrip("N"))
    if unknown and mention.kind in (Kind.POST, Kind.GROUP):
        return replace(mention, perhaps=" ".join(tokens[:unknown]))
    return mention


def _is_post_after_title(tokens: list[str]) -> bool:
    """``Sr Carer`` is a senior carer, ``Sr Agnes`` a sister."""
    return folded(tokens[0].rstrip(".")) == "sr" and any(folded(token) in vocabulary.POSTS for token in tokens[1:])


def _titled(text: str, tokens: list[str]) -> Mention:
    rest = tokens[1:]
    letters = "".join("X" if _letter(token, rest) == "X" else "N" for token in rest)
    tail = _judge(" ".join(rest), rest, "".join(_letter(token, rest) for token in rest))
    if "X" in letters or tail.kind in (Kind.GROUP, Kind.POST):
        return Mention(text, tail.kind if tail.kind is not Kind.PERSON else Kind.UNKNOWN)
    return Mention(text, Kind.PERSON, name=tail.name if len(rest) > 1 and tail.name else text, post=tail.post)


def _letter(token: str, tokens: list[str]) -> str:
    """
    Return one letter for what a word can be.

    ``Q`` everybody, ``G`` a group, ``P`` a post, ``A`` a post's short form, ``M`` a rank, ``S`` a subject, ``O`` a small
    word, ``F`` not yet or no longer there, ``W`` whose, ``C`` a code, ``X`` no name, ``N`` perhaps a name.
    """
    word = respelt(folded(token).rstrip("."))
    if word in _NAMES_TOO and len(tokens) > 1 and all(other[0].isupper() for other in tokens):
        return "N"
    for letter, words in _LETTERS:
        if word in words:
            return letter
    if vocabulary.is_plural_post(word) or _PLURAL_CODE.fullmatch(token):
        return "G"
    if token.endswith(("'s", "’s")):
        return "W"
    if token.isupper() and word in vocabulary.POST_ABBREVIATIONS:
        return "A"
    if token.isupper() and word in vocabulary.GROUP_ABBREVIATIONS:
        return "S"
    return _name_or_code(token, tokens)


_PLURAL_CODE = re.compile(r"[A-Z]{2,5}['’]?s")
_LETTERS = (
    ("Q", vocabulary.EVERYBODY),
    ("P", vocabulary.POSTS),
    ("G", vocabulary.GROUPS),
    ("S", vocabulary.SUBJECTS),
    ("M", vocabulary.RANKS),
    ("O", vocabulary.SMALL_WORDS | {"&", "and"}),
    ("F", vocabulary.NOT_YET | vocabulary.NO_LONGER),
    ("X", vocabulary.NOT_A_NAME),
)
_NAMES_TOO = frozenset(["will", "low", "high"])
"""Words of a remark that are names where every word is capitalised: ``Will Young``."""
_KNOWN = frozenset().union(
    *(words for _, words in _LETTERS), TITLES, vocabulary.ARTICLES, {"cover", "vacant", "person"}
)


def _name_or_code(token: str, tokens: list[str]) -> str:
    bare = token.replace(".", "")
    if not bare.replace("-", "").replace("'", "").replace("’", "").replace("`", "").isalpha():
        return "C"
    if len(tokens) == 1:
        return "C" if _looks_like_initials(token, bare) else "N"
    longest = max(len(other) for other in tokens)
    if len(bare) == 1 or (bare.isupper() and len(bare) <= 3):
        return "N" if longest >= 3 and (len(bare) < 3 or _all_upper(tokens)) else "C"
    return "N"


def _all_upper(tokens: list[str]) -> bool:
    return all(token.isupper() for token in tokens)


_VOWEL = re.compile(r"[aeiouyáéíóúàèìòùâêîôûäëïöü]", re.IGNORECASE)


def _looks_like_initials(token: str, bare: str) -> bool:
    """``JS``, ``J.S.``, ``mk``, ``PJD``, ``XFKW``; not ``Jo``, ``Ali``, ``PAUL``, ``sue``."""
    if len(bare) == 1 or ("." in token.rstrip(".") and all(len(part) <= 1 for part in token.split("."))):
        return True
    if bare.isupper():
        return len(bare) <= 3 or not _VOWEL.search(bare)
    if bare.islower():
        return len(bare) == 2 or not _VOWEL.search(bare)
    return len(bare) > 1 and bare[1:].isupper() and len(bare) <= 3


def _judge(text: str, tokens: list[str], letters: str) -> Mention:
    """Judge a phrase by what its words can be; see ``_letter``."""
    if letters[0] == "Q":
        return Mention(text, Kind.GROUP)
    if letters[0] == "F" and len(letters) > 1:
        return _changing_post(text, tokens, letters)
    small = letters.find("O")
    if small > 0:
        return _before_small_word(text, tokens, letters, small)
    if "X" in letters or "F" in letters or small == 0:
        return Mention(text, Kind.UNKNOWN)
    if "W" in letters and letters[-1] == "N":
        return Mention(text, Kind.UNKNOWN)
    if "N" not in letters:
        return _without_name(text, letters)
    return _with_name(text, tokens, letters)


def _changing_post(text: str, tokens: list[str], letters: str) -> Mention:
    """``New manager`` is nobody yet; ``previous manager`` a post that nobody can be held to."""
    coming = folded(tokens[0]) in vocabulary.NOT_YET
    rest = _judge(text, tokens[1:], letters[1:])
    if rest.kind is Kind.POST:
        return Mention(text, Kind.NOBODY, post=text) if coming else Mention(text, Kind.POST, post=text)
    if rest.kind is Kind.PERSON and letters[1] == "N":
        return Mention(text, Kind.UNKNOWN)
    return Mention(text, rest.kind, name=rest.name, post=rest.post)


def _before_small_word(text: str, tokens: list[str], letters: str, small: int) -> Mention:
    """``Head of Care``, ``Nurse in charge``, ``Dept of Liquor``; ``Jane from Estates`` is Jane."""
    first = _judge(text, tokens[:small], letters[:small])
    if first.kind is Kind.PERSON:
        return Mention(text, Kind.PERSON, name=first.name, post=first.post)
    if first.kind in (Kind.POST, Kind.GROUP):
        return Mention(text, first.kind, post=text if first.kind is Kind.POST else "")
    if tokens[small] in ("&", "and"):
        rest = _judge(text, tokens[small + 1 :], letters[small + 1 :]) if letters[small + 1 :] else first
        return Mention(text, rest.kind, post=text)
    if folded(tokens[0]) == "person" or (small + 1 < len(letters) and "charge" in map(folded, tokens[small + 1 :])):
        return Mention(text, Kind.POST, post=text)
    return Mention(text, Kind.UNKNOWN)


def _without_name(text: str, letters: str) -> Mention:
    last = letters[-1]
    if last in "PA" or (("P" in letters or "A" in letters) and last in "SM"):
        return Mention(text, Kind.POST, post=text)
    if "G" in letters:
        return Mention(text, Kind.GROUP)
    if "C" in letters:
        return _with_code(text, letters)
    is_department = "S" in letters or folded(text) in ("nursing", "care", "clinical")
    return Mention(text, Kind.GROUP if is_department else Kind.UNKNOWN)


def _with_code(text: str, letters: str) -> Mention:
    if "P" in letters:
        return Mention(text, Kind.POST, post=text)
    return Mention(text, Kind.CODE if set(letters) == {"C"} else Kind.UNKNOWN)


_POST_THEN_NAME = re.compile(r"([MSG]*[PA]+[MS]*)(N{1,4})$")
_NAME_THEN_POST = re.compile(r"(N{2,4})([MSGP]+P|[MS]*A)$|(N)([MS]*A)$")
_NAMES = re.compile(r"[NM]{1,6}$|N+[NMC]*P$")


def _with_name(text: str, tokens: list[str], letters: str) -> Mention:
    if letters[-1] == "G":
        place = folded(tokens[-1]) in vocabulary.PLACES and letters[0] in "PA"
        return Mention(text, Kind.POST if place else Kind.GROUP, post=text if place else "")
    if letters[-1] == "P" and not _ends_in_family_name(tokens, letters):
        return _name_before_post(text, tokens, letters)
    for pattern in (_POST_THEN_NAME, _NAME_THEN_POST):
        found = pattern.match(letters)
        if found:
            return _named(text, tokens, letters)
    return _bare_name(text, tokens, letters)


def _ends_in_family_name(tokens: list[str], letters: str) -> bool:
    """``Ann Cook``; not ``Sunday cook`` nor ``Night Cook``."""
    return (
        set(letters[:-1]) <= {"N"}
        and folded(tokens[-1]) in vocabulary.SURNAMES_TOO
        and (tokens[-1][0].isupper() or not tokens[0][0].isupper())
    )


def _name_before_post(text: str, tokens: list[str], letters: str) -> Mention:
    """``Jane Smith Registered Manager`` names a person, ``Racing Manager`` a post."""
    if _NAME_THEN_POST.match(letters):
        return _named(text, tokens, letters)
    return Mention(text, Kind.POST, post=text)


def _named(text: str, tokens: list[str], letters: str) -> Mention:
    """Take the name out of a phrase that holds a post as well."""
    name = " ".join(token for token, letter in zip(tokens, letters, strict=True) if letter == "N")
    post = " ".join(token for token, letter in zip(tokens, letters, strict=True) if letter != "N")
    return Mention(text, Kind.PERSON, name=name, post=post)


_LONGEST_NAME = 4


def _bare_name(text: str, tokens: list[str], letters: str) -> Mention:
    names = sum(letter == "N" and folded(token) not in PARTICLES for token, letter in zip(tokens, letters, strict=True))
    if names > _LONGEST_NAME:
        return Mention(text, Kind.UNKNOWN)
    if "S" in letters:
        return _with_subject(text, tokens, letters)
    if "C" in letters:
        without = letters.replace("C", "")
        if without and set(without) == {"N"} and letters[0] == "N":
            return _named(text, tokens, letters)
        return Mention(text, Kind.UNKNOWN)
    if not _NAMES.match(letters):
        return Mention(text, Kind.GROUP if "G" in letters else Kind.POST, post=text)
    if letters[-1] == "M" and tokens[-1].islower() and not text.islower():
        return _named(text, tokens, letters)
    return Mention(text, Kind.PERSON, name=" ".join(tokens))


def _with_subject(text: str, tokens: list[str], letters: str) -> Mention:
    """``Kitchen Ebony`` and ``Jane Smith Maintenance`` name a person, ``Horizon Kitchen`` a department."""
    if letters[0] == "S" or letters.count("N") > 1:
        return _named(text, tokens, letters)
    return Mention(text, Kind.GROUP)
