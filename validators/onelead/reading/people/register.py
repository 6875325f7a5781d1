"""
The people whom a workbook names as its own: a list on any sheet, a key of initials or a banner around a tracker.

A training matrix, a rota, a list of residents or a log has names too; none of them says who holds which post.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from onelead.model import Person
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.people.names import folded
from onelead.reading.people.owner_words import post_words
from onelead.reading.people.register_key import first_rows, people_named_around, short_forms_around
from onelead.reading.people.register_list import Rows, people_listed
from onelead.values import frozen

_KEY_ROWS = 300
"""How many filled rows around a tracker may hold keys and banners."""

_BANNER_ROWS = 30
"""How far down a sheet without a tracker may name people in a banner."""


@frozen
class PeopleFound:
    """A workbook's register and what its keys say; empty where it has none."""

    register: tuple[Person, ...]
    """In the order of the sheets."""
    short_forms: Mapping[str, str]
    """Short form of a post or a group → what the keys around the trackers say that it stands for."""
    named_on: Mapping[str, tuple[Person, ...]]
    """Sheet of a tracker → whom its own banner and keys name: in a group each home has its own manager."""


def find_people(book: Book, tables: Sequence[Table]) -> PeopleFound:
    """Return the people whom a workbook names as its own."""
    found: list[Person] = []
    short_forms: dict[str, str] = {}
    named_on: dict[str, tuple[Person, ...]] = {}
    for grid in book:
        own = [table for table in tables if table.grid is grid or table.grid.name == grid.name]
        if not own:
            found += _people_on(grid)
            continue
        around = _around(grid, own)
        named_on[grid.name] = tuple(people_named_around(grid.name, first_rows(around, _KEY_ROWS)))
        found += (*people_listed(grid.name, around), *named_on[grid.name])
        for code, meaning in short_forms_around(around):
            short_forms.setdefault(code, meaning)
    return PeopleFound(_listed_or_else_named(found), short_forms, named_on)


def _people_on(grid: Grid) -> Iterable[Person]:
    """Return the people whom a sheet without a tracker names."""
    banner = first_rows(grid.rows, _BANNER_ROWS)
    return people_listed(grid.name, grid.rows) or people_named_around(grid.name, banner, labels_need_colon=True)


def _listed_or_else_named(found: Sequence[Person]) -> tuple[Person, ...]:
    listed = {
        (folded(person.name), post) for person in found if person.listed for post in (post_words(person.role), ())
    }
    return tuple(
        person for person in found if person.listed or (folded(person.name), post_words(person.role)) not in listed
    )


def _around(grid: Grid, tables: Sequence[Table]) -> Rows:
    """Return the cells of a sheet that belong to none of its tables; a lone text between actions heads some of them."""
    rows: dict[int, Mapping[int, Value]] = dict(grid.rows)
    for table in tables:
        own = _own_columns(table)
        last = max(table.action_rows, default=table.header_row)
        actions = frozenset(table.action_rows)
        stands_alone = own.issuperset(grid.columns)
        for row in [row for row in rows if table.first_header_row <= row <= last]:
            cells = rows[row]
            if len(cells) == 1 and row > table.header_row and row not in actions:
                continue
            if stands_alone or own.issuperset(cells):
                del rows[row]
            else:
                rows[row] = {column: value for column, value in cells.items() if column not in own}
    return rows


def _own_columns(table: Table) -> frozenset[int]:
    """Return the columns of a table; left or right of them may lie look-up lists, under headings of their own."""
    numbers = [column.number for column in table.columns.values()]
    left, right = min(numbers), max(numbers)
    heads = {column.number for column in table.unused if column.number <= right + 1}
    return frozenset(heads.union(range(left, right + 1)))
