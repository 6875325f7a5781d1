"""A status under a heading that says little: ``Rating`` or ``Code``, whose letters the workbook's own key explains."""

from __future__ import annotations

from onelead.model import Column, Field
from onelead.reading.grid import Value
from onelead.reading.layout.tables import Table
from onelead.reading.status.status_key import StatusKey
from onelead.values import replace

EXPLAINED = 0.8
"""The share of a column's filled cells that the key explains."""


def with_explained_status(table: Table, key: StatusKey) -> Table:
    """Return a table without a status with the column that the key explains as its status, if there is one."""
    if Field.STATUS in table.columns or not key.meanings:
        return table
    maybe = [column for field, column in table.columns.items() if field is Field.PRIORITY]
    found = next((column for column in (*maybe, *table.unused) if _is_explained(table, column, key)), None)
    if found is None:
        return table
    columns = {field: column for field, column in table.columns.items() if column != found}
    unused = tuple(column for column in table.unused if column != found)
    return replace(table, columns={**columns, Field.STATUS: found}, unused=unused)


def _is_explained(table: Table, column: Column, key: StatusKey) -> bool:
    values = [table.grid.value(row, column.number) for row in table.action_rows]
    texts = [_plain(value) for value in values if value is not None]
    return bool(texts) and sum(key.meaning(text) is not None for text in texts) >= EXPLAINED * len(texts)


def _plain(value: Value) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value).strip().casefold()
