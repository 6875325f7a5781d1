"""Where a key may stand: in any cell of a sheet but those in the columns and rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onelead.reading.grid import Grid, Value
from onelead.reading.layout.tables import Table


def key_cells(grid: Grid, tables: Sequence[Table]) -> Iterator[tuple[int, int, Value]]:
    """Yield the row, the column and the value of each cell of a sheet that is outside the columns of the tables."""
    beside = [(_rows_of(table), _columns_beside(table, grid)) for table in tables if table.grid is grid]
    for row, cells in grid.rows.items():
        columns = next((columns for rows, columns in beside if row in rows), None)
        if columns is None:
            yield from ((row, column, value) for column, value in cells.items())
        elif columns:  # most tables have nothing beside them
            yield from ((row, column, cells[column]) for column in sorted(cells.keys() & columns))


def _columns_beside(table: Table, grid: Grid) -> set[int]:
    """Return the columns of a sheet that are none of a table's."""
    return set().union(*grid.rows.values()) - {column.number for column in table.columns.values()}


def _rows_of(table: Table) -> range:
    """Return the rows from a table's header to its last action; none where it has no action."""
    return range(table.first_header_row, table.action_rows[-1] + 1) if table.action_rows else range(0)
