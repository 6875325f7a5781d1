"""One phrase of an owner cell: whether it names a person, a post, a group, nobody, or cannot be told."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.people import owner_words as vocabulary
from onelead.reading.people.names import PARTICLES, TITLES, folded, name_words
from onelead.reading.people.phrase import Phrase, Word, as_phrase, is_known, read_phrase
from onelead.reading.people.placeholder_owners import stands_for_nobody
from onelead.values import frozen, replace


class Kind(StrEnum):
    """What a phrase stands for."""

    PERSON = "person"
    POST = "post"
    GROUP = "group"
    NOBODY = "nobody"
    CODE = "code"
    """Initials, or an abbreviation that nothing explains."""
    UNKNOWN = "unknown"


@frozen
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


@frozen
class Vocabulary:
    """The provider's own words, folded, besides those that are built in."""

    placeholders: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()


BUILT_IN = Vocabulary()


def read_mention(text: str, own: Vocabulary = BUILT_IN) -> Mention:
    """Understand a phrase that holds no separators."""
    return _known(text) if own is BUILT_IN else _read(text, own)


@lru_cache(maxsize=4096)
def _known(text: str) -> Mention:
    return _read(text, BUILT_IN)


def _read(text: str, own: Vocabulary) -> Mention:
    if own is BUILT_IN and _PLAIN_NAME.fullmatch(text) and not any(map(is_known, text.split())):
        return Mention(text, Kind.PERSON, name=text)
    text = _without_edges(text)
    whole = _whole_phrase(text, own)
    if whole is not None:
        return _post(text) if whole is Kind.POST else Mention(text, whole)
    mention = _by_its_words(text)
    nameless = mention.kind is Kind.PERSON and not name_words(mention.name)
    return Mention(text, Kind.UNKNOWN) if nameless else mention


_PLAIN_NAME = Pattern(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
_AT_THE_END = ".,:;*-–—_'\"“”<>•·~|"
_AT_THE_BEGINNING = f"{_AT_THE_END}’@"
_DOTTED = Pattern(r"(?:[A-Za-z]\.)+[A-Za-z]\.?")


def _without_edges(text: str) -> str:
    """Return a phrase without the spaces and signs around it."""
    bare = text.strip().lstrip(_AT_THE_BEGINNING).rstrip(_AT_THE_END)
    return bare if bare == text else _without_edges(bare)


def _whole_phrase(text: str, own: Vocabulary) -> Kind | None:
    """Judge what only the phrase as a whole can tell: placeholders, abbreviations, the provider's own words."""
    plain = folded(text)
    if _DOTTED.fullmatch(text):
        plain = plain.replace(".", "")
    if plain in own.placeholders or stands_for_nobody(text):
        return Kind.NOBODY
    if plain in own.groups or plain in vocabulary.GROUP_ABBREVIATIONS or plain in vocabulary.EVERYBODY:
        return Kind.GROUP
    if plain.startswith("the ") and plain.removeprefix("the ") in vocabulary.BODIES:
        return Kind.GROUP
    # DoN is a director of nursing, Don a man.
    if plain in own.posts or (plain in vocabulary.POST_ABBREVIATIONS and text not in ("Don", "don")):
        return Kind.POST
    return None


def _post(text: str) -> Mention:
    return Mention(text, Kind.POST, post=text)


def _by_its_words(text: str) -> Mention:
    phrase = read_phrase(text)
    if not phrase.words:
        return Mention(text, Kind.UNKNOWN)
    title = folded(phrase.words[0].rstrip("."))
    if len(phrase.words) > 1 and title in TITLES:
        rest = as_phrase(phrase.after(0).text, phrase.words[1:])
        is_senior = title == "sr" and Word.POST in rest.letters
        return replace(_judged(rest), text=text) if is_senior else _titled(text, rest)
    mention = _judged(phrase)
    leading = len(phrase.letters) - len(phrase.letters.lstrip(Word.NAME))
    if leading and mention.kind in (Kind.POST, Kind.GROUP):
        return replace(mention, perhaps=phrase.before(leading).text)
    return mention


def _titled(text: str, rest: Phrase) -> Mention:
    """``Dr Jane Smith`` is Jane Smith, but ``Mrs Patel`` keeps her title; ``Dr Khan's surgery`` is a group."""
    tail = _judged(rest)
    if Word.REMARK in rest.letters or tail.kind in (Kind.GROUP, Kind.POST):
        return Mention(text, tail.kind if tail.kind is not Kind.PERSON else Kind.UNKNOWN)
    whole_name = len(rest.words) > 1 and bool(tail.name)
    return Mention(text, Kind.PERSON, name=tail.name if whole_name else text, post=tail.post)


def _judged(phrase: Phrase) -> Mention:
    """Judge a phrase by what its words can be."""
    letters, small = phrase.letters, phrase.letters.find(Word.SMALL)
    if letters[0] == Word.EVERYBODY:
        return Mention(phrase.text, Kind.GROUP)
    if letters[0] == Word.CHANGING and len(letters) > 1:
        return _changing_post(phrase)
    if small > 0:
        return _before_small_word(phrase, small)
    if _REMARK.search(letters):
        return Mention(phrase.text, Kind.UNKNOWN)
    return _with_name(phrase) if Word.NAME in letters else _without_name(phrase)


_REMARK = Pattern(r"[XFO]|W.*N$")
_POST_THEN_NAME = Pattern(r"[MSGC]*[PA]+[MS]*N{1,4}$")
"""``Senior Carer Chidi``, ``PBS lead Chidi``."""
_NAME_THEN_POST = Pattern(r"N{2,4}(?:[MSGP]+P|[MS]*A)$|N[MS]*A$")
"""``Jane Smith Registered Manager``, ``Jane RGN``."""
_NAME = Pattern(r"[NM]{1,6}$|N+P$")
"""A family name may be a rank or a post as well: ``Doris Day``, ``Ann Cook``."""
_POST_OF_ITS_OWN = Pattern(r"N*[MSG]*[PA][^N]*$")
_NAME_WITH_CODE = Pattern(r"N[NC]*C[NC]*$")
_LONGEST_NAME = 4


def _changing_post(phrase: Phrase) -> Mention:
    """Take ``new manager`` for nobody yet, ``previous manager`` for a post that nobody can be held to."""
    rest = _judged(phrase.after(0))
    if rest.kind is Kind.POST:
        coming = folded(phrase.words[0]) in vocabulary.NOT_YET
        return Mention(phrase.text, Kind.NOBODY, post=phrase.text) if coming else _post(phrase.text)
    if rest.kind is Kind.PERSON and phrase.letters[1] == Word.NAME:
        return Mention(phrase.text, Kind.UNKNOWN)
    return replace(rest, text=phrase.text)


def _before_small_word(phrase: Phrase, small: int) -> Mention:
    """``Head of Care``, ``Nurse in charge``, ``Care team for Elm``; ``Jane from Estates`` is Jane."""
    first = _judged(phrase.before(small))
    if first.kind in (Kind.PERSON, Kind.GROUP):
        return replace(first, text=phrase.text)
    if first.kind is Kind.POST:
        return _post(phrase.text)
    rest = phrase.after(small)
    if phrase.words[small] in ("&", "and") and rest.words:
        return replace(_judged(rest), text=phrase.text, name="")
    return Mention(phrase.text, Kind.UNKNOWN)


def _without_name(phrase: Phrase) -> Mention:
    letters = phrase.letters
    has_post = Word.POST in letters or Word.SHORT_POST in letters
    numbered = letters[-1] == Word.CODE and not phrase.words[-1].isalpha()
    if letters[-1] in "PA" or (has_post and (letters[-1] in "SM" or numbered)):
        return _post(phrase.text)
    if Word.GROUP in letters:
        return Mention(phrase.text, Kind.GROUP)
    if Word.CODE in letters:
        return Mention(phrase.text, Kind.CODE if set(letters) == {Word.CODE} else Kind.UNKNOWN)
    is_department = Word.SUBJECT in letters or folded(phrase.text) in ("nursing", "care", "clinical")
    return Mention(phrase.text, Kind.GROUP if is_department else Kind.UNKNOWN)


def _unclear(phrase: Phrase) -> Mention:
    return Mention(phrase.text, Kind.GROUP if Word.GROUP in phrase.letters else Kind.UNKNOWN)


def _with_name(phrase: Phrase) -> Mention:
    letters = phrase.letters
    if letters[-1] == Word.GROUP:
        is_place = folded(phrase.words[-1]) in vocabulary.PLACES and letters[0] in "PA"
        return _post(phrase.text) if is_place else Mention(phrase.text, Kind.GROUP)
    if _POST_THEN_NAME.match(letters) or _NAME_THEN_POST.match(letters):
        return _named(phrase)
    if letters[-1] == Word.POST and not _ends_in_family_name(phrase):
        return _post(phrase.text)
    return _bare_name(phrase)


def _ends_in_family_name(phrase: Phrase) -> bool:
    """Tell ``Ann Cook`` from ``Night Cook``, ``Breakfast cook``, ``oil man`` and ``the Window Man``."""
    first, last = phrase.words[0], phrase.words[-1]
    if last == "man" or folded(phrase.text.split()[0]) == "the":
        return False
    capitals_agree = last[0].isupper() or not first[0].isupper()
    return set(phrase.letters[:-1]) == {Word.NAME} and folded(last) in vocabulary.SURNAMES_TOO and capitals_agree


def _named(phrase: Phrase) -> Mention:
    """Take the name out of a phrase that holds a post or a department as well."""
    return Mention(phrase.text, Kind.PERSON, name=phrase.spoken(names=True), post=phrase.spoken(names=False))


def _bare_name(phrase: Phrase) -> Mention:
    letters = phrase.letters
    count = letters.count(Word.NAME)
    if count - sum(folded(word) in PARTICLES for word in phrase.words) > _LONGEST_NAME:
        return Mention(phrase.text, Kind.UNKNOWN)
    if Word.SUBJECT in letters:
        # "Kitchen Ebony" and "Jane Smith Maintenance" name a person, "Horizon Kitchen" a department.
        return _named(phrase) if letters[0] == Word.SUBJECT or count > 1 else Mention(phrase.text, Kind.GROUP)
    if Word.CODE in letters:
        return _named(phrase) if _NAME_WITH_CODE.match(letters) else Mention(phrase.text, Kind.UNKNOWN)
    if not _NAME.match(letters):
        return _post(phrase.text) if _POST_OF_ITS_OWN.match(letters) else _unclear(phrase)
    if letters[-1] == Word.RANK and phrase.words[-1].islower() and not phrase.text.islower():
        return _named(phrase)
    return Mention(phrase.text, Kind.PERSON, name=" ".join(phrase.words))
