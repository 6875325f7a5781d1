"""Actions that say the same twice, though not in quite the same words."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set

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
    stems = [_stem(word.casefold()) for word in _TOKEN.findall(text[:_READ])]
    return tuple([stem for stem in stems if stem and stem not in _NO_MEANING])


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    if word in _SAME:
        return _SAME[word]
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


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
    gone = list((Counter(first) - Counter(second)).elements())
    come = list((Counter(second) - Counter(first)).elements())
    if gone and come and not _names(one, other).isdisjoint(gone + come):
        return False
    return _only_small_differences(gone, come, min(len(first), len(second)))


def _names(*texts: str) -> set[str]:
    """Return the words with a capital inside a sentence: *Alder* beside *Elder* is another unit, not a slip."""
    return {_stem(word.casefold()) for text in texts for word in _TOKEN.findall(text)[1:] if word[0].isupper()}


def _only_small_differences(gone: list[str], come: list[str], length: int) -> bool:
    if max(len(gone), len(come)) > _most_differences(length):
        return False
    for word in tuple(gone):
        twin = difflib.get_close_matches(word, come, n=1, cutoff=0.8) if word.isalpha() and len(word) > 3 else []
        if twin:
            gone.remove(word)
            come.remove(twin[0])
    added = gone or come
    if gone and come:
        return False
    return not any(word[0].isdigit() for word in added) and len(added) <= length // _WORDS_FOR_ONE_MORE


def _most_differences(length: int) -> int:
    return length // 3 + 1


_WORDS_FOR_ONE_MORE = 5
"""One more word in five is an addition, not another action."""


def repeated_pairs(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """
    Yield the pairs of positions whose texts are near-identical, the earlier one first.

    Only texts with the same numbers that share one of their rarest words are compared, so that 200 texts cost a few
    milliseconds.
    """
    all_words = [_tokens(text) for text in texts]
    vocabularies = [frozenset(words) for words in all_words]
    spread = Counter(word for words in vocabularies for word in words)
    by_word: dict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for at, words in enumerate(all_words):
        candidates: set[int] = set()
        numbers = tuple(sorted(word for word in words if word[0].isdigit()))
        for word in sorted(vocabularies[at], key=lambda each: (spread[each], each))[:_RAREST]:
            candidates.update(by_word[numbers, word])
            by_word[numbers, word].append(at)
        for earlier in sorted(candidates):
            shared = len(vocabularies[earlier] & vocabularies[at])
            if _may_be_alike(all_words[earlier], words, shared) and is_near_identical(texts[earlier], texts[at]):
                yield earlier, at


_RAREST = 4


def _may_be_alike(one: tuple[str, ...], other: tuple[str, ...], shared: int) -> bool:
    """Tell whether two texts have about as many words and share enough of them; nearly no two do."""
    shorter, longer = (len(one), len(other)) if len(one) < len(other) else (len(other), len(one))
    if longer - shorter > shorter // _WORDS_FOR_ONE_MORE + 1:
        return False
    most = _most_differences(shorter)
    return len(set(one)) - shared <= most and len(set(other)) - shared <= most
