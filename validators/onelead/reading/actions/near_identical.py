"""Actions that say the same twice, though not in quite the same words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from itertools import chain, combinations

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set

_NUMBER = Pattern(r"\d\d*(?:[.,/:]\d+)*[a-z]*")  # begins with one digit, which is found in a third of the time
_ASCII_NUMBER = Pattern(_NUMBER.pattern.replace(r"\d", "[0-9]"))
"""The same of most texts, and found in a fifth of that again."""
_TOKEN = Pattern(r"\d+(?:[.,/:]\d+)*[a-z]*|[A-Za-z]+(?:['’][a-z]+)?")
_NO_MEANING = word_set(
    """
    a an the of to in on for with and or at by is are be that this their its our all each every any will please
    staff
    """
)
_SAME = {
    **dict.fromkeys(("carry", "undertake", "conduct"), "complete"),
    "make": "ensure",
    "out": "",
    "sure": "",
}
"""Words that stand for each other; those for nothing belong to one of the others (*carry out*, *make sure*)."""


_READ = 1_000
"""How many characters of a text are compared."""


@lru_cache(maxsize=8192)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_stem, _TOKEN.findall(text[:_READ]))))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """Return what stays of a word whatever its capitals and its plural; nothing of one that says nothing."""
    word = word.casefold()
    if word in _SAME:
        return _SAME[word]
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return "" if word in _NO_MEANING else word


def is_near_identical(one: str, other: str) -> bool:
    """
    Tell whether two texts say the same, apart from spelling, small words and a short addition.

    Texts that differ in a number, or in which one word stands for another (a room, a person, a service), do not.
    """
    first, second = _tokens(one), _tokens(other)
    if not first or not second:
        return " ".join(one.casefold().split()) == " ".join(other.casefold().split()) != ""
    if first == second:
        return True
    gone, come = _without(first, second), _without(second, first)
    small = _only_small_differences(gone, come, min(len(first), len(second)))
    return small and not (gone and come and not _names(one, other).isdisjoint(gone + come))


def _without(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """Return the words that others do not have, one that stands there more often as often as it does."""
    rest = [word for word in words if word not in others]
    if len(set(words)) == len(words):
        return rest
    return list((Counter(words) - Counter(others)).elements())


def _names(*texts: str) -> set[str]:
    """Return the words with a capital inside a sentence: *Alder* beside *Elder* is another unit, not a slip."""
    return {_stem(word) for text in texts for word in _TOKEN.findall(text)[1:] if word[0].isupper()}


def _only_small_differences(gone: Sequence[str], come: Sequence[str], length: int) -> bool:
    if max(len(gone), len(come)) > _most_differences(length):
        return False
    gone, come = list(gone), list(come)
    for word in tuple(gone) if come else ():
        twin = _twin(word, come) if word.isalpha() and len(word) > 3 else None
        if twin:
            gone.remove(word)
            come.remove(twin)
    added = gone or come
    if gone and come:
        return False
    return not any(word[0].isdigit() for word in added) and len(added) <= length // _WORDS_FOR_ONE_MORE


def _twin(word: str, others: list[str]) -> str | None:
    """Return the one of some words that is most like a word, where it is so like it that one may be a slip."""
    likeness, most_alike = max(((_likeness(other, word), other) for other in others), default=(0.0, ""))
    return most_alike if likeness >= _SLIP else None


@lru_cache(maxsize=65_536)
def _likeness(one: str, other: str) -> float:
    """Return how alike two words are, of 1; nothing where it is soon clear that they are too different for a slip."""
    letters = len(one) + len(other)
    if letters - len(set(one) ^ set(other)) < _SLIP * letters:  # those of one word alone stand for none of the other
        return 0.0
    matcher = SequenceMatcher(None, one, other)
    if matcher.real_quick_ratio() < _SLIP or matcher.quick_ratio() < _SLIP:
        return 0.0
    return matcher.ratio()


@lru_cache(maxsize=65_536)
def _may_be_slip(one: str, other: str) -> bool:
    """Tell whether one of two words may be the other with a slip, whichever of them stands first."""
    return _likeness(one, other) >= _SLIP or _likeness(other, one) >= _SLIP


_SLIP = 0.8
"""How alike two words are, of 1, before one counts as the other with a slip."""


def _most_differences(length: int) -> int:
    return length // 3 + 1


_WORDS_FOR_ONE_MORE = 5
"""One more word in five is an addition, not another action."""


def repetitions(texts: Sequence[str], kind_of: Callable[[int], Hashable] = lambda _: None) -> list[tuple[int, int]]:
    """
    Return the positions of the texts that are near-identical to an earlier one, each after that of the first such.

    Only texts with the same numbers, at positions of the same kind, are compared, and of many only those that share two
    of their rarest words: so the time grows with the number of texts and not with its square.
    """
    found: dict[int, int] = {}
    for same_numbers in _alike(range(len(texts)), lambda at: _numbers(texts[at][:_READ])):
        for places in _alike(same_numbers, kind_of):
            found.update(_repetitions_among(places, texts))
    return sorted(((earlier, later) for later, earlier in found.items()), key=lambda pair: pair[1])


def _numbers(text: str) -> tuple[str, ...]:
    """Return the numbers that a text names, in an order of their own."""
    return tuple(sorted((_ASCII_NUMBER if text.isascii() else _NUMBER).findall(text)))


def _alike(places: Iterable[int], told_apart: Callable[[int], Hashable]) -> Sequence[list[int]]:
    """Return the places that nothing tells apart; one alone is not like any other."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for at in places:
        found[told_apart(at)].append(at)
    return [each for each in found.values() if len(each) > 1]


def _repetitions_among(places: Sequence[int], texts: Sequence[str]) -> Mapping[int, int]:
    """Return the repetitions among the texts at some places: later → earlier; what stands word for word is not read."""
    first: dict[str, int] = {}
    different = [at for at in places if first.setdefault(texts[at], at) == at]
    found: dict[int, int] = {}
    before = _Before([texts[at] for at in different])
    for number, at in enumerate(different):
        earlier = before.first_alike(number)
        if earlier is not None:
            found[at] = different[earlier]
    for at in places:
        same = first[texts[at]]
        if same != at and texts[at].strip():
            found[at] = found.get(same, same)
    return found


class _Before:
    """Texts with the same numbers, to be asked one after the other for the first that says the same."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._words = [_tokens(text) for text in texts]
        self._vocabularies = [frozenset(words) for words in self._words]
        self._repeated = [_repeated(*pair) for pair in zip(self._words, self._vocabularies, strict=True)]
        self._sets = _as_bits(self._vocabularies) if len(texts) <= _FEW else []
        self._by_key: dict[tuple[object, ...], list[int]] = defaultdict(list)

    @cached_property
    def _spread(self) -> Mapping[str, int]:
        """In how many of the texts each word stands."""
        return Counter(chain.from_iterable(self._vocabularies))

    def first_alike(self, at: int) -> int | None:
        """Return the first of the texts before a place that is near-identical to the one there."""
        candidates = self._sharing_enough(at) if self._sets else self._sharing_rare_words(at)
        return next((each for each in candidates if self._are_alike(each, at)), None)

    def _sharing_enough(self, at: int) -> Sequence[int]:
        """Return the texts that share enough words with one, each text's words being the bits of a number."""
        here = self._sets[at]
        least = len(self._vocabularies[at]) - _most_differences(len(self._words[at]))
        return [each for each, words in enumerate(self._sets[:at]) if (words & here).bit_count() >= least]

    def _sharing_rare_words(self, at: int) -> Sequence[int]:
        found: set[int] = set()
        for key in self._keys(at):
            here = self._by_key[key]
            found.update(here)
            if len(here) < _COMPARED:
                here.append(at)
        return sorted(found)

    def _keys(self, at: int) -> Iterator[tuple[object, ...]]:
        """Yield what two texts have in common that differ in three words at most: two of their five rarest."""
        words = self._words[at]
        rarest = sorted(self._vocabularies[at], key=lambda each: (self._spread[each], each))
        if len(words) >= _WORDS_FOR_ONE_MORE:
            yield from combinations(rarest[:_RAREST], min(2, len(rarest)))
        else:  # no word may be added, and a slip or two leave one word the same, of a single word none
            yield from ((len(words), word) for word in (rarest if len(words) > 1 else [""]))

    def _are_alike(self, earlier: int, at: int) -> bool:
        first, second = self._vocabularies[earlier], self._vocabularies[at]
        fewer, more = first - second, second - first
        if len(fewer) > len(more):
            fewer, more = more, fewer
        repeated = self._repeated[earlier] | self._repeated[at]
        if not (_may_be_slips(fewer, more | repeated) or (repeated and _may_be_slips(more, fewer | repeated))):
            return False
        return is_near_identical(self._texts[earlier], self._texts[at])


def _as_bits(vocabularies: Sequence[frozenset[str]]) -> Sequence[int]:
    """Return each vocabulary as a number with a bit for each word."""
    bits = {word: 1 << place for place, word in enumerate(frozenset().union(*vocabularies))}
    return [sum(map(bits.__getitem__, words)) for words in vocabularies]


def _repeated(words: Sequence[str], different: frozenset[str]) -> frozenset[str]:
    """Return the words that a text says more than once."""
    if len(different) == len(words):
        return different - different
    return frozenset([word for word, times in Counter(words).items() if times > 1])


def _may_be_slips(words: Iterable[str], others: Iterable[str]) -> bool:
    """Tell whether each of some words is so like one of the others that it may be that one with a slip."""
    for word in words:
        for other in others:  # loops cost a third of any() and all() here, and most texts that share words come by
            if _may_be_slip(word, other):
                break
        else:
            return False
    return True


_FEW = 256
"""Up to so many texts each is held against each: that is quicker than to look for their rarest words."""

_RAREST = 5

_COMPARED = 100
"""With so many texts of the same numbers and two rare words one is compared; more are a form that was filled in."""
