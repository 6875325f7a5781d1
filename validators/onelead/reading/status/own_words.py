"""
A provider's own words for how far an action is, where the workbook explains them: ``Shut = closed``.

Only words that really stand in a status column are looked for, and only those that mean nothing by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from onelead.model import Field, Status
from onelead.reading.grid import Book, Grid
from onelead.reading.layout.tables import Table
from onelead.reading.patterns import Pattern
from onelead.reading.status.key_cells import key_cells
from onelead.reading.status.status_words import COLOURS, read_words


def explained_words(book: Book, tables: Sequence[Table]) -> dict[str, Status]:
    """Return what the workbook says that the words of its status columns mean which say nothing by themselves."""
    words = {word for table in tables for word in _words_of(table)}
    unread = {word for word in words if word not in COLOURS and (read_words(word) is None or _WAITS.match(word))}
    if not unread or len(words) > _MOST_WORDS:
        return {}
    found: dict[str, set[Status]] = {}
    for grid in book:
        entries = tuple(_entries(grid, tables, words))
        # A dash, a colon or a cell may stand behind anything; behind two words of the column, once each, it is a key.
        is_list = len({word for word, _, _ in entries}) == len({entry[:2] for entry in entries}) > 1
        for word, explanation, is_sure in entries:
            meant = read_words(explanation)
            if word in unread and meant is not None and (is_sure or is_list):
                found.setdefault(word, set()).add(meant)
    return {word: meant.pop() for word, meant in found.items() if len(meant) == 1}


_MOST_WORDS = 40
"""A column of more different words is no choice of statuses."""
_WAITS = Pattern(r"(?:a?waiting|pending|with|for)\b")
"""``Awaiting QB`` may wait for anything; the workbook may say that it waits for the last check."""
_A_WORD = Pattern(r"[a-z]{3,}(?:[ '-][a-z]+){0,2}")


def _words_of(table: Table) -> Iterator[str]:
    column = table.columns.get(Field.STATUS)
    if column is None:
        return
    values = {table.grid.value(row, column.number) for row in table.action_rows}
    yield from (word for value in values if isinstance(value, str) and _A_WORD.fullmatch(word := _plain(value)))


def _plain(text: str) -> str:
    return " ".join(text[:_READ].casefold().split()).strip("\"'“”‘’ ")


_FEW_WORDS = 2
_READ = 1_000
"""How many characters of a cell are read."""


def _entries(grid: Grid, tables: Sequence[Table], words: AbstractSet[str]) -> Iterator[tuple[str, str, bool]]:
    """Yield each word that a sheet explains, its explanation, and whether that can be nothing but an explanation."""
    entry = re.compile(rf"(?:^|[\n;|,:(])[^\S\n]*[\"'“]?({'|'.join(map(re.escape, sorted(words)))})[\"'”]?{_EXPLAINED}")
    for row, column, value in key_cells(grid, tables):
        if not isinstance(value, str):
            continue
        word = _plain(value).rstrip("= ")
        beside = grid.value(row, column + 1)
        if word in words and isinstance(beside, str):
            if "=" in value or _is_below_meanings(grid, row, column + 1):
                yield word, _plain(beside), True
            elif beside.count(" ") >= _FEW_WORDS:  # two lists may stand side by side, but of single words
                yield word, _plain(beside), False
        else:
            small = value[:_READ].casefold()
            yield from ((found[1], found[3].strip(), found[2] in _SURE) for found in entry.finditer(small))


_EXPLAINED = r"\s*(=|→|:|–|—|-|\bmeans\b)\s*([^\n;|=]+?)(?=$|[\n;|)]|,\s*[^,;=\n]{3,30}=)"
_SURE = ("=", "→", "means")
_MEANINGS = Pattern(r"\b(?:mean|means|meaning|definition|explanation|description)\b")


def _is_below_meanings(grid: Grid, row: int, column: int) -> bool:
    """Tell whether a cell stands in a list with ``Meaning`` over it: other lists stand side by side too."""
    for above in range(row, max(row - _MOST_WORDS, 0), -1):
        value = grid.value(above, column)
        if not isinstance(value, str):
            return False
        if _MEANINGS.search(value[:_READ].casefold()):
            return True
    return False
