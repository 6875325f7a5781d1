"""Which tables of actions a sheet holds besides its tracker's: they are not read, and that is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Column, Field, UnreadTable
from onelead.reading.grid import Grid, Value, letters
from onelead.reading.layout.columns import Columns
from onelead.reading.layout.header import Header, header_of_actions
from onelead.reading.layout.headings import OwnHeadings, fields_of

SURE_OF_ACTION = 8.0
"""From here on a heading names actions and nothing else."""

TITLE = 2
"""A table begins behind a blank row or below a title, which fills so many cells at most."""


def unread_tables(
    grid: Grid, header: Header, columns: Columns, rows: Sequence[int], own: OwnHeadings = ()
) -> Iterator[UnreadTable]:
    """Yield the tables of actions on a sheet besides the one of which ``rows`` are the actions."""
    table = {column.number for column in (*columns.fields.values(), *columns.unused, *columns.ticks)}
    beside = {number: text for number, text in header.headings.items() if number not in table}
    if Field.ACTION in columns.fields and (action := _of_actions(beside)):
        yield UnreadTable(header.row, action)
    outside = grid.rows.keys() - {*rows, *range(header.first_row, header.row + 1)}
    for row in sorted(outside):
        if row + 1 in outside and len(grid.rows.get(row - 1, ())) <= TITLE:
            yield from _begins(grid, row, own)


def _begins(grid: Grid, row: int, own: OwnHeadings) -> Iterator[UnreadTable]:
    """Yield the table that has its header in a row, and an action that somebody typed right below."""
    below = grid.rows[row + 1]
    if len(grid.rows[row].keys() & below.keys()) < 2:
        return
    header = header_of_actions(row, grid.rows[row], own)
    action = _of_actions(header.headings) if header else None
    if action and _is_typed(grid, row + 1, action.number, below):
        yield UnreadTable(row, action)


def _of_actions(headings: Mapping[int, str]) -> Column | None:
    """Return the column whose heading surely names actions."""
    for number, heading in sorted(headings.items()):
        readings = fields_of(heading)
        if readings and readings[0].field is Field.ACTION and readings[0].score >= SURE_OF_ACTION:
            return Column(number, letters(number), " ".join(heading.split()))
    return None


def _is_typed(grid: Grid, row: int, column: int, cells: Mapping[int, Value]) -> bool:
    return isinstance(cells.get(column), str) and (row, column) not in grid.formulas
