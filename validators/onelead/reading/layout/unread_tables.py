"""Which tables of actions a sheet holds besides its tracker's: they are not read, and that is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Column, Field, UnreadTable
from onelead.reading.grid import Grid, Value, letters
from onelead.reading.layout.columns import Columns
from onelead.reading.layout.header import SURE, Header, header_of_actions
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
    action = _of_actions(header.row, beside, own) if Field.ACTION in columns.fields else None
    if action and any(_is_typed(grid, row, action.number) for row in (*rows, header.row + 1)):
        yield UnreadTable(header.row, action)
    outside = grid.rows.keys() - {*rows, *range(header.first_row, header.row + 1)}
    for row in sorted(outside):
        if row + 1 in outside and len(grid.rows.get(row - 1, ())) <= TITLE:
            yield from _begins(grid, row, own)


def _begins(grid: Grid, row: int, own: OwnHeadings) -> Iterator[UnreadTable]:
    """Yield the table that has its header in a row, and an action that somebody typed right below."""
    if len(grid.rows[row].keys() & grid.rows[row + 1].keys()) < 2:
        return
    action = _of_actions(row, grid.rows[row], own)
    if action and _is_typed(grid, row + 1, action.number):
        yield UnreadTable(row, action)


def _of_actions(row: int, cells: Mapping[int, Value], own: OwnHeadings) -> Column | None:
    """
    Return the column whose heading surely names actions, where another as surely asks who answers for them, or by when.

    A log of what was escalated, a summary and a key speak of actions too, but leave none with anybody.
    """
    header = header_of_actions(row, cells, own)
    if header is None or all(header.fields.get(field, 0.0) < SURE for field in (Field.OWNER, Field.DEADLINE)):
        return None
    for number, heading in sorted(header.headings.items()):
        readings = fields_of(heading, own)
        if readings and readings[0].field is Field.ACTION and readings[0].score >= SURE_OF_ACTION:
            return Column(number, letters(number), " ".join(heading.split()))
    return None


def _is_typed(grid: Grid, row: int, column: int) -> bool:
    return isinstance(grid.rows.get(row, {}).get(column), str) and (row, column) not in grid.formulas
