"""
The service that a tracker belongs to, as the workbook itself names it: beside a label, or in the title above the table.

A title names a service where it begins with a name that ends as services in England are called: Rose Court, Glenside
Nursing Home, Bridgeway Supported Living. Anything else is a title of something, and says nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from onelead.reading.grid import Book, Grid
from onelead.reading.layout.headings import plain
from onelead.reading.layout.tables import Table
from onelead.reading.patterns import HintedPattern

TOP = 12
"""How many rows of a sheet without a tracker may hold a title or a label."""
LONGEST = 60


def services_named(book: Book, tables: Sequence[Table]) -> list[str]:
    """Return the service of each table; the only name in the workbook stands for all, and empty is none."""
    headings = {id(table.grid): table.header_row for table in reversed(tables)}
    found = {id(grid): _service_of(grid, headings.get(id(grid))) for grid in book}
    names = {name for name in found.values() if name}
    only = names.pop() if len(names) == 1 else ""
    return [found[id(table.grid)] or only for table in tables]


def _service_of(grid: Grid, header_row: int | None) -> str:
    above = {row: cells for row, cells in islice(grid.rows.items(), TOP) if row < (header_row or TOP)}
    texts = [[value for value in cells.values() if isinstance(value, str)] for cells in above.values()]
    words = 1 if header_row else 2
    return next(_labelled(texts, words), "") or next(_titled(texts), "")


_LABELS = {
    *("service", "service name", "name of service", "name of the service", "name of home", "name of the home"),
    *("home", "home name", "care home", "location", "location name", "name of location"),
}


def _labelled(rows: Sequence[Sequence[str]], words: int) -> Iterator[str]:
    """
    Yield what stands beside a label: ``Service | Rose Court``, or in one cell ``Service: Rose Court``.

    Away from a tracker a single word is no name: ``Service | Manager`` are the headings of a list.
    """
    for row in rows:
        for text in row:
            label, _, name = text.partition(":")
            if plain(label) in _LABELS and _is_name(name.strip(), 1):
                yield name.strip()
        if len(row) == 2 and plain(row[0]) in _LABELS and _is_name(row[1].strip(), words):
            yield row[1].strip()


def _is_name(text: str, words: int) -> bool:
    return 0 < len(text) <= LONGEST and text[0].isupper() and len(text.split()) >= words


def _titled(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the names with which titles begin."""
    for row in rows:
        for text in row:
            name = _SERVICE.match(_without_capitals(text))
            if name and not _SAYS_NOTHING.issuperset(name["own"].casefold().split()):
                yield name[0]


def _without_capitals(text: str) -> str:
    """Return a title as names are written: ``GLENSIDE NURSING HOME`` shouts."""
    words = text.split()
    return " ".join(map(str.capitalize, words) if text.isupper() else words)


_SERVICE = HintedPattern(
    r"""
    (?: The \s )? (?P<own> [A-Z][\w'’.&-]* (?: \s [A-Z][\w'’.&-]* ){0,3} ) \s
    (?: (?: (?:Care|Nursing|Residential|Rest|Retirement) \s )? Home (?! \s Manager) | House | Court | Lodge | Grange
      | Manor | Hall | Villa | Cottage | Hospice | Homecare | Supported \s Living
      | (?: Home | Domiciliary ) \s Care | Care \s (?: Group | Services | Centre | Village | Agency )
      | Ltd\b | Limited )
    (?: \s (?: Care | Nursing | Residential ) \s Home )? (?: \s (?: Ltd\b | Limited ) )? \b
    """,
    "home|house|court|lodge|grange|manor|hall|villa|cottage|hospice|living|care|ltd|limited",
    re.VERBOSE,
)
_SAYS_NOTHING = {
    *("cqc", "care", "nursing", "residential", "our", "this", "the", "my", "your", "all", "each", "every", "new"),
    *("quality", "service", "action", "actions", "improvement", "home", "homes", "health", "safety", "safe", "good"),
}
"""Words that name no service by themselves, as in *Our Home* or *Quality Care Services*."""
