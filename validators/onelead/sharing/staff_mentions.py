"""
Finds everybody of the staff in a text: full names in any order and spelling that the reading knows, initials, and
single names where they can mean nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onelead.model import Person
from onelead.reading.people.names import TITLES, folded, name_words
from onelead.reading.personal.personal_patterns import EMAIL
from onelead.reading.word_lists import word_set
from onelead.sharing.capitals import is_everyday
from onelead.sharing.name_places import Word, is_used_as_a_name
from onelead.sharing.staff_index import StaffIndex
from onelead.sharing.staff_people import Everybody
from onelead.values import frozen

LONGEST = 5
"""The most words of one name."""
NOT_INITIALS = word_set(
    """
    AM PM IT OK NO ID GP HR TV UK EU AI PC MD RM NI DM HM TL QA
    OT PT DN BP BM CD CO MH LD PA PR PO MI UTI MAR CPN SLT BNF PRN
    """
)
"""Capitals that mean something else where they stand in a sentence."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’`][sS]$")
_COMMA = re.compile(r"\s*,\s*")
_DOTTED = re.compile(r"(?<!\w)(?:[A-Z]\. ?){1,2}[A-Z]\.(?!\w| [A-Z][a-z])")
_BEFORE_INITIALS = re.compile(r"\b(?:by|from|ask|asked|with|per|cc|to)[:\s]+$|[(/]$", re.IGNORECASE)


@frozen
class StaffMention:
    """Somebody in a text, from *start* to *end*; several people where it fits more than one."""

    start: int
    end: int
    people: tuple[Person, ...]
    titled: bool = False
    """A lone family name behind a title: the member of staff, or a resident or relative of the same name."""


class StaffFinder:
    """Finds the staff in texts."""

    def __init__(self, staff: Everybody) -> None:
        self._staff = staff
        self._index = StaffIndex(staff)
        self._met: dict[str, bool] = {}

    def find(self, text: str) -> Iterator[StaffMention]:
        """Yield the people in a text in its order; none overlap."""
        if not self._may_name(text):
            return
        words, kept = list(_words(text)), list[tuple[int, int]]()
        for start, end, people in self._in_signs(text):
            kept.append((start, end))
            if people:
                yield StaffMention(start, end, people)
        if kept:
            words = [each for each in words if not any(start <= each.start < end for start, end in kept)]
        yield from self._in_order(text, words)

    def _in_signs(self, text: str) -> Iterator[tuple[int, int, tuple[Person, ...]]]:
        """Yield e-mail addresses and dotted initials, whosever they are: no words to be read one by one."""
        if "@" in text:
            yield from ((*found.span(), self._index.addressed(found[0])) for found in EMAIL.finditer(text))
        for found in _DOTTED.finditer(text) if "." in text else ():
            letters = found[0].replace(".", "").replace(" ", "")
            if letters in self._index.codes:
                yield *found.span(), self._index.coded(letters)

    def _in_order(self, text: str, words: Sequence[Word]) -> Iterator[StaffMention]:
        says_who, place, free = text in self._staff.cells, 0, 0
        while place < len(words):
            size, people = self._name_at(text, words, place)
            titled = False
            if not people:
                before = words[place - 1] if place > free else None  # a name before is another's than this one
                size, people = 1, self._alone(text, words[place], before, words[place + 1 : place + 2], says_who)
                titled = bool(people) and not says_who and self._is_of_a_family(words, place, people)
            if people:
                first = place - 1 if place > free and _is_title(words[place - 1]) and not titled else place
                yield StaffMention(words[first].start, words[place + size - 1].end, people, titled)
                free = place + size
            place += size

    # ------------------------------------------------------------------------------------------------ full names --

    def _name_at(self, text: str, words: Sequence[Word], place: int) -> tuple[int, tuple[Person, ...]]:
        """Return how many words from a place are a name of several words, and whose."""
        longest = 1
        while (
            longest < LONGEST
            and place + longest < len(words)
            and words[place + longest - 1].leads_on(text, words[place + longest])
        ):
            longest += 1
        for size in range(longest, 1, -1):
            window = words[place : place + size]
            if any(each.key in self._index.parts for each in window) and (people := self._named(window)):
                return size, people
        return self._turned(text, words[place : place + longest + 1])

    def _turned(self, text: str, words: Sequence[Word]) -> tuple[int, tuple[Person, ...]]:
        """Return how many words ``Smith, Jane`` or ``van der Meer, Anouk`` takes here, and whom it means."""
        if len(words) < 2 or not words[-1].is_capital or not _COMMA.fullmatch(text, words[-2].end, words[-1].start):
            return 1, ()
        *family, given = words
        people = self._named([given, *family])
        last = family[-1].key
        return len(words), tuple(each for each in people if name_words(each.name)[-1] == last)

    def _named(self, window: Sequence[Word]) -> tuple[Person, ...]:
        """Return whom some words name together; possessives but the last end a name."""
        if any(each.is_possessive for each in window[:-1]):
            return ()
        return self._index.named(tuple(each.key for each in window), capitals=all(each.is_capital for each in window))

    # --------------------------------------------------------------------------------------------------- one word --

    def _alone(
        self, text: str, word: Word, before: Word | None, following: Sequence[Word], says_who: bool
    ) -> tuple[Person, ...]:
        if word.text in self._index.codes:
            return self._with_initials(text, word, says_who)
        people = self._index.single(word.key)
        if not people or len(word.key) < 2:
            return ()
        if says_who:
            return people if word.is_capital or not is_everyday(word.key) else ()
        is_first = any(_is_first_name(word.key, each) for each in people)
        after = next((each for each in following if each.key not in self._index.parts), None)
        return people if is_used_as_a_name(text, word, before, after, is_first=is_first) else ()

    def _with_initials(self, text: str, word: Word, says_who: bool) -> tuple[Person, ...]:
        means_more = word.text in NOT_INITIALS or is_everyday(word.key)
        if means_more and not says_who and not _BEFORE_INITIALS.search(text, 0, word.start):
            return ()
        return self._index.coded(word.text)

    def _is_of_a_family(self, words: Sequence[Word], place: int, people: Sequence[Person]) -> bool:
        """Tell whether a family name is that of Mrs Smith, or of the Smith family, whom no workbook names as staff."""
        word = words[place]
        if any(_is_first_name(word.key, each) for each in people):
            return False
        if place + 1 < len(words) and words[place + 1].key == "family":
            return True
        return (
            place > 0 and _is_title(words[place - 1]) and f"{words[place - 1].key} {word.key}" not in self._index.titled
        )

    # ------------------------------------------------------------------------------------ whether it is worth a look --

    def _may_name(self, text: str) -> bool:
        if "@" in text:
            return True
        return any(map(self._is_part, _TOKEN.findall(text))) or ("." in text and _DOTTED.search(text) is not None)

    def _is_part(self, token: str) -> bool:
        known = self._met.get(token)
        if known is None:
            key = folded(_POSSESSIVE.sub("", token))
            known = self._met[token] = (
                token in self._index.codes or key in self._index.parts or key.removesuffix("s") in self._index.parts
            )
        return known


def _is_first_name(key: str, person: Person) -> bool:
    words = name_words(person.name)
    return key != words[-1] or len(words) == 1


def _is_title(word: Word) -> bool:
    return word.key in TITLES and word.is_capital


def _words(text: str) -> Iterator[Word]:
    for found in _TOKEN.finditer(text):
        written = _POSSESSIVE.sub("", found[0])
        end = found.start() + len(written)
        yield Word(written, folded(written), found.start(), end, end < found.end())
