"""
The people whom a workbook names as its own: a list on any sheet, a key of initials or a banner around a tracker.

A training matrix, a rota, a list of residents or a log has names too; none of them says who holds which post.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Person
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.people.names import folded
from onelead.reading.people.owner_words import post_words
from onelead.reading.people.register_key import first_rows, people_named_around, short_forms_around
from onelead.reading.people.register_list import Rows, people_listed

_KEY_ROWS = 300
"""How many filled rows around a tracker may hold keys and banners."""

_BANNER_ROWS = 30
"""How far down a sheet without a tracker may name people in a banner."""


def find_register(book: Book, tables: Sequence[Table]) -> tuple[Person, ...]:
    """Return the people of a workbook's register, in the order of its sheets; empty where it has none."""
    found = [person for grid in book for person in _people_of(grid, _tables_on(grid, tables))]
    listed = {(folded(person.name), post_words(person.role)) for person in found if person.listed}
    return tuple(
        person for person in found if person.listed or (folded(person.name), post_words(person.role)) not in listed
    )


def find_short_forms(book: Book, tables: Sequence[Table]) -> dict[str, str]:
    """Return what the keys around the trackers say that a short form of a post or a group stands for."""
    found: dict[str, str] = {}
    for grid in book:
        own = _tables_on(grid, tables)
        for code, meaning in short_forms_around(_around(grid, own)) if own else ():
            found.setdefault(code, meaning)
    return found


def _tables_on(grid: Grid, tables: Sequence[Table]) -> list[Table]:
    return [table for table in tables if table.grid is grid or table.grid.name == grid.name]


def _people_of(grid: Grid, own: Sequence[Table]) -> Iterator[Person]:
    if own:
        around = _around(grid, own)
        yield from people_listed(grid.name, around) or people_named_around(grid.name, first_rows(around, _KEY_ROWS))
        return
    listed = people_listed(grid.name, grid.rows)
    yield from listed or people_named_around(grid.name, first_rows(grid.rows, _BANNER_ROWS), labels_need_colon=True)


def _around(grid: Grid, tables: Sequence[Table]) -> Rows:
    """Return the cells of a sheet that belong to none of its tables."""
    rows: dict[int, Mapping[int, Value]] = dict(grid.rows)
    for table in tables:
        own = _own_columns(table)
        last = max(table.action_rows, default=table.header_row)
        for row in [row for row in rows if table.first_header_row <= row <= last]:
            if own.issuperset(rows[row]):
                del rows[row]
            else:
                rows[row] = {column: value for column, value in rows[row].items() if column not in own}
    return rows


def _own_columns(table: Table) -> frozenset[int]:
    """Return the columns of a table; left or right of them may lie look-up lists, under headings of their own."""
    numbers = [column.number for column in table.columns.values()]
    left, right = min(numbers), max(numbers)
    heads = {column.number for column in table.unused if column.number <= right + 1}
    return frozenset(heads.union(range(left, right + 1)))
