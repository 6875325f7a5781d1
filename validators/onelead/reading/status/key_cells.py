"""Where a key may stand: in any cell of a sheet but those in the columns and rows of its tables."""

from __future__ import annotations

from collections.abc import Iterator, KeysView, Sequence

from onelead.reading.grid import Grid, Value
from onelead.reading.layout.tables import Table


def key_cells(grid: Grid, tables: Sequence[Table]) -> Iterator[tuple[int, int, Value]]:
    """Yield the row, the column and the value of each cell of a sheet that is outside the columns of the tables."""
    stretches = [(_rows_of(table), _columns_beside(table, grid)) for table in tables if table.grid is grid]
    for row, cells in grid.rows.items():
        for rows, columns in stretches:
            if row in rows:
                # Most tables have one column beside them, or none.
                for column in columns if len(columns) < len(cells) else sorted(columns & cells.keys()):
                    if column in cells:
                        yield row, column, cells[column]
                break
        else:
            for column, value in cells.items():
                yield row, column, value


def _columns_beside(table: Table, grid: Grid) -> KeysView[int]:
    """Return the columns of a sheet that are none of a table's, in their order."""
    own = {column.number for column in table.columns.values()}
    return dict.fromkeys(sorted(grid.columns - own)).keys()


def _rows_of(table: Table) -> range:
    """Return the rows from a table's header to its last action; none where it has no action."""
    return range(table.first_header_row, table.action_rows[-1] + 1) if table.action_rows else range(0)
