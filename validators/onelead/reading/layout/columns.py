"""
Which column is which field: what the headings say, and what the cells below bear out.

Where a heading leaves a choice ("Checked", "Completion date", "Progress"), a column of dates, of names, of yes and no
or of long sentences decides it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from onelead.model import Column, Field, HeadingDoubt
from onelead.reading.grid import Grid, letters
from onelead.reading.layout.column_readings import Candidate, candidates_of
from onelead.reading.layout.header import Header
from onelead.reading.layout.headings import OwnHeadings, fields_of, plain
from onelead.reading.layout.main_run import main_run
from onelead.reading.layout.settled import TableSeen, settled
from onelead.reading.layout.tick_columns import IsState, tick_columns
from onelead.reading.layout.witnesses import NOTHING, Rows, Witness, may_decide, witness_of
from onelead.values import frozen

ROWS_LOOKED_AT = 40

LEAST = 4.0
"""A reading under this is not taken."""
CLOSE = 0.75
"""Two columns whose scores differ by less could both be the field."""


@frozen
class Columns:
    """What each column of a table was understood to be."""

    fields: Mapping[Field, Column]
    unused: tuple[Column, ...]
    doubts: tuple[HeadingDoubt, ...]
    ticks: tuple[Column, ...] = ()
    """The columns of a status that is ticked under one of several headings."""


def understand_columns(
    grid: Grid,
    header: Header,
    own: OwnHeadings = (),
    corrections: Mapping[Field, str] | None = None,
    is_state: IsState = lambda _: False,
) -> Columns:
    """Give each field the column that its heading and its cells speak for.

    ``own`` are the provider's headings, ``corrections`` the columns that the provider named: field → letter or heading.
    ``is_state`` tells a heading that is a state, below which a status may be ticked.
    """
    columns = [
        Column(number, letters(number), " ".join(heading.split()), hidden=number in grid.hidden_columns)
        for number, heading in sorted(header.headings.items())
    ]
    below = _rows_below(grid, header.row)
    table = main_run(columns, below)
    seen = TableSeen(table, {column.number: _witness(column, below, own) for column in table}, below, own)
    corrected = _corrected(columns, corrections or {})
    ticks = () if Field.STATUS in corrected else tick_columns(table, below, is_state)
    fixed = {**corrected, Field.STATUS: ticks[-1]} if ticks else corrected
    candidates = sorted(candidates_of(table, seen.witnesses, own), key=lambda each: (-each[0], each[2].number))
    if seen.witnesses[table[0].number] is NOTHING and _numbers_the_rows(grid, header.row, table[0]):
        candidates.append((LEAST, Field.ID, table[0]))
    taken = settled(_best(candidates, fixed, ticks), corrected, seen)
    used = {column.number for column in (*taken.values(), *ticks)}
    unused = tuple([column for column in table if column.number not in used])
    return Columns(taken, unused, tuple(_doubts(candidates, taken)), ticks)


def _witness(column: Column, rows: Rows, own: OwnHeadings) -> Witness:
    """Return what a column's cells look like, where its heading or its cells may mean anything."""
    is_asked = fields_of(column.heading, own) or may_decide(rows, column.number)
    return witness_of(rows, column.number) if is_asked else NOTHING


def _best(
    candidates: Iterable[Candidate], fixed: Mapping[Field, Column], ticks: Iterable[Column]
) -> dict[Field, Column]:
    """Give each field the column for which most speaks, the best candidates first; no column is given twice."""
    taken = dict(fixed)
    used = {column.number for column in (*taken.values(), *ticks)}
    for score, field, column in candidates:
        if score >= LEAST and field not in taken and column.number not in used:
            taken[field] = column
            used.add(column.number)
    return taken


def _numbers_the_rows(grid: Grid, header_row: int, first: Column) -> bool:
    """
    Tell whether a first column that nobody claims numbers the rows: "Log", "Entry", "Line".

    Under any other heading no number may come twice: bedrooms, flats and pages have numbers too.
    """
    seen = witness_of(_rows_below(grid, header_row), first.number)
    if seen.filled < 2 or seen.codes + seen.numbers < 0.8 or seen.distinct < 0.8:
        return False
    if plain(first.heading) in _OF_THE_ROWS:
        return True
    numbers = [cells[first.number] for row, cells in grid.rows.items() if row > header_row and first.number in cells]
    return len(set(numbers)) == len(numbers)


_OF_THE_ROWS = ("log", "entry", "line")


def _rows_below(grid: Grid, header_row: int) -> Rows:
    return list(islice((cells for row, cells in grid.rows.items() if row > header_row), ROWS_LOOKED_AT))


def _corrected(columns: Sequence[Column], corrections: Mapping[Field, str]) -> dict[Field, Column]:
    """Return the columns that the provider's policy names, by letter or by heading."""
    taken: dict[Field, Column] = {}
    for field, wanted in corrections.items():
        named = [column for column in columns if is_named(column, wanted)]
        by_letter = [column for column in named if column.letters == wanted.strip().upper()]
        for column in (by_letter or named)[:1]:
            taken[field] = column
    return taken


def is_named(column: Column, wanted: str) -> bool:
    """Tell whether a provider means a column, by its letter or its heading."""
    return column.letters == wanted.strip().upper() or plain(column.heading) == plain(wanted)


def _doubts(candidates: Iterable[Candidate], taken: Mapping[Field, Column]) -> Iterator[HeadingDoubt]:
    """Yield the fields for which a column was left over that could be it just as well; none that the user hid."""
    scores = {(field, column): score for score, field, column in candidates}
    used = set(taken.values())
    left = [(score, *each) for each, score in scores.items() if each[1] not in used and not each[1].hidden]
    for field, column in taken.items():
        mine = scores.get((field, column), math.inf)  # one that was not asked for has no rival
        for score, other_field, other in left:
            if other_field is field and score >= max(6.0, mine - CLOSE):
                yield HeadingDoubt(field, column, other)
