"""A workbook's own key of statuses: ``Green = complete``, on any sheet, above, beside or below the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Status
from onelead.reading.grid import Book, Grid
from onelead.reading.layout.tables import Table
from onelead.reading.patterns import Pattern
from onelead.reading.status.key_cells import key_cells
from onelead.reading.status.listed_colours import KEYS, listed_colours
from onelead.reading.status.own_words import explained_words
from onelead.reading.status.status_words import COLOURS, read_meaning


class StatusKey:
    """What the workbook says that its colours, letters and numbers mean, and the provider's own words."""

    def __init__(self, meanings: Mapping[str, Status] | None = None, words: Mapping[str, Status] | None = None) -> None:
        """Take a colour, letter or number → what it means, and the same for words that mean nothing by themselves."""
        self.meanings = meanings or {}
        self.words = words or {}

    def meaning(self, word: str) -> Status | None:
        """Return what a colour, letter or number means by the key, or None where the key is silent."""
        return self.meanings.get(word)


NO_KEY = StatusKey()


def find_status_key(book: Book, tables: Sequence[Table] = ()) -> StatusKey:
    """Return the key that a workbook gives anywhere outside the columns of its tables; without one, an empty key."""
    found: dict[str, Status] = {}
    letters: dict[str, Status] = {}
    for grid in book:
        for word, explanation in _entries(grid, tables):
            meant = read_meaning(explanation)
            if meant is not None:
                (found if word in COLOURS else letters).setdefault(word, meant)
    if len(letters) > 1:
        found |= letters
    return StatusKey(_colours(found) | found | _initials(found), explained_words(book, tables))


def _colours(found: Mapping[str, Status]) -> dict[str, Status]:
    """Explain the colours too where a key explains ``R``, ``A`` and ``G``, or some of them and no other letters."""
    in_full = {"r": "red", "a": "amber", "g": "green", "b": "blue"}
    explained = {word for word in found if len(word) == 1 and word.isalpha()}
    if not {*"rag"} <= explained and not (len(explained) > 1 and explained <= in_full.keys()):
        return {}
    return {in_full[word]: found[word] for word in in_full if word in found}


def _initials(found: Mapping[str, Status]) -> dict[str, Status]:
    """Explain ``G`` and ``B`` too where a key has two colours or more; a letter in the key itself comes first."""
    colours = [word for word in found if word in COLOURS]
    if len(colours) < 2:
        return {}
    initials = [word[0] for word in colours]
    return {word[0]: found[word] for word in colours if initials.count(word[0]) == 1 and word[0] not in found}


_COLOUR_NAMES = "|".join(COLOURS)
_ENTRY = Pattern(
    rf"(?:^|[\n;|,.(:]\s*|\s{{2,}}|\s(?=(?:{_COLOUR_NAMES}|[a-z])\s*=))[\"'(]*\b({_COLOUR_NAMES}|[a-z]{{1,2}}|\d)\b[\"')]*(?:\s*\([a-z]\))?\s*(?:=|:|-|–|—|→|\bis\b|\bmeans\b|\bindicates\b)+\s*"
    rf"(.+?)(?=$|[\n;|]|[,.]?\s+(?:{_COLOUR_NAMES})\b\s*(?:=|:|-|–|—)|,\s*[a-z]{{1,2}}\s*[=:]|\s+[a-z]\s*=)"
)
_BRACKETED = Pattern(rf"\b({_COLOUR_NAMES})\s*\(([^)]+)\)")
_MARKS = ("=", ":", "-", "–", "—", "→", "(", " is ", " means ", " indicates ")
"""One of these stands between a word and what it means."""
_HINT = Pattern(rf"{_COLOUR_NAMES}|=|:|^[bragy]\s*[–—-]")


def _entries(grid: Grid, tables: Sequence[Table]) -> Iterator[tuple[str, str]]:
    for row, column, value in key_cells(grid, tables):
        if not isinstance(value, _READABLE):
            continue
        text = value[:_READ].casefold().strip() if isinstance(value, str) else f"{value:g}"
        if len(text) <= _LONGEST_WORD and (word := _word_in(text)):
            if (explanation := _beside_or_below(grid, row, column)) is not None:
                yield word, explanation
        elif text[:2] in _BEGINNINGS or _has_mark(text):  # nearly all texts end here
            yield from _explained(text)


def _word_in(text: str) -> str:
    """Return the colour, letter or number that a text consists of, as in ``"G" =``; empty where it does not."""
    bare = text.strip()
    if bare[-1:] in _SIGNS:
        bare = bare[:-1].rstrip()
    word = bare.lstrip("\"'(").rstrip("\"')")
    is_short = word.isascii() and word.isalpha() and len(word) <= 2
    return word if word in COLOURS or is_short or (len(word) == 1 and word.isdecimal()) else ""


def _has_mark(text: str) -> bool:
    for mark in _MARKS:  # noqa: SIM110 -- a loop costs half of any() here
        if mark in text:
            return True
    return False


def _explained(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word that a text explains, with its explanation."""
    if text.startswith(_MAY_LIST):
        yield from listed_colours(text)
    if _has_mark(text) and _HINT.search(text):
        yield from ((entry[1], entry[2]) for entry in _ENTRY.finditer(text))
        yield from ((entry[1], entry[2]) for entry in _BRACKETED.finditer(text))


_MAY_LIST = (*COLOURS, *KEYS, "r ", "g ", "b ")
_BEGINNINGS = frozenset(each[:2] for each in _MAY_LIST)


_SIGNS = ("=", ":", "–", "-")
_READABLE = (str, float)

_LONGEST_WORD = 12
_READ = 1_000
"""How many characters of a cell are read."""


def _beside_or_below(grid: Grid, row: int, column: int) -> str | None:
    """Return the explanation next to a word; a row of words, such as the colours in a line, is explained below."""
    for at in ((row, column + 1), (row, column + 2), (row + 1, column)):
        value = grid.value(*at)
        if isinstance(value, str):
            text = value.casefold().strip()
            if not _word_in(text):
                return text
    return None
