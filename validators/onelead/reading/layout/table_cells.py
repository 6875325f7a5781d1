"""The cells of a tracker's table, field by field: their values, their texts, and which are in error or merged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import cast  # a column is read as texts at once, and anew where it holds something else

from onelead.model import Field, MergedCell
from onelead.reading.grid import CellError, Value
from onelead.reading.layout.tables import Table
from onelead.reading.layout.tick_columns import ticked
from onelead.reading.shown import shown

Cells = Mapping[Field, Sequence[Value]]
"""Field → the cells of its column, one for each action row."""


def cells_of(table: Table) -> Cells:
    """Return the cells of a table; a merged value stands for each of its rows, a tick for what it stands under."""
    filled = [table.grid.rows.get(row, _BLANK) for row in table.action_rows]
    cells = {field: _column(table, filled, column.number) for field, column in table.columns.items()}
    if table.ticks:
        cells[Field.STATUS] = [ticked(table.ticks, each) for each in filled]
    return cells


_BLANK: Mapping[int, Value] = {}
"""A row in a merged cell may hold nothing of its own."""


def texts_of(cells: Cells) -> Mapping[Field, Sequence[str]]:
    """Return the cells as texts, a blank one or one in error as an empty text."""
    return {field: _texts(column) for field, column in cells.items()}


def _texts(column: Sequence[Value]) -> list[str]:
    """Return a column as texts: first as if it held nothing else, as many do, then texts and blanks, as nearly all."""
    try:
        return list(map(str.strip, cast("Sequence[str]", column)))
    except TypeError:
        pass
    try:
        return ["" if value is None else value.strip() for value in cast("Sequence[str | None]", column)]
    except AttributeError:  # a date, a number, an error
        return ["" if value is None else shown(value) for value in column]


ErrorCell = tuple[int, Field, str]
"""Row, field and Excel's name of the error."""


def errors_in(cells: Cells, rows: Sequence[int]) -> Iterator[ErrorCell]:
    """Yield each cell in error, row by row."""
    broken = {field: column for field, column in cells.items() if CellError in set(map(type, column))}
    for index, row in enumerate(rows) if broken else ():
        for field, column in broken.items():
            value = column[index]
            if isinstance(value, CellError):
                yield row, field, value.code


def merged_in(table: Table) -> Iterator[MergedCell]:
    """Yield the merged cells that span several actions."""
    fields = {column.number: field for field, column in table.columns.items()}
    for block in table.grid.merged:
        if block.bottom > block.top and block.left in fields:
            inside = table.action_rows[_places_in(table, block.top, block.bottom)]
            if len(inside) > 1:
                yield MergedCell(fields[block.left], inside[0], inside[-1])


def _places_in(table: Table, top: int, bottom: int) -> slice:
    """Return where the actions from one row to another stand among all of them."""
    return slice(bisect_left(table.action_rows, top), bisect_right(table.action_rows, bottom))


def _column(table: Table, filled: Sequence[Mapping[int, Value]], number: int) -> list[Value]:
    values = [cells.get(number) for cells in filled]
    for block in table.grid.merged:
        if block.bottom > block.top and block.left <= number <= block.right:
            whole = table.grid.value(block.top, block.left)
            below = _places_in(table, block.top + 1, block.bottom)
            values[below] = [whole if value is None else value for value in values[below]]
    return values
