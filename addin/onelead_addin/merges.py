"""
Merged cells of an open sheet, found with few questions: each takes a program up to some milliseconds.

A merged cell keeps its value in its first cell, and the others are blank. So only filled cells with a blank neighbour
are asked, and only in rows where something is merged; most sheets merge in their first rows alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import xlwings as xw

from onelead.reading.grid import Block, Value

TOP_ROWS = 8
"""How many rows are looked at apart from the rest, where titles and grouped headings stand."""
MOST_QUESTIONS = 2_000
"""When to give up: no tracker has that many merged cells."""

Rows = Mapping[int, Mapping[int, Value]]


def merged_blocks(used: xw.Range, rows: Rows) -> tuple[Block, ...]:
    """Return the merged blocks of a used range that say something, in reading order; none where nobody can tell."""
    try:
        found = set(_Search(rows).blocks(used))
    except Exception:  # noqa: BLE001  each program has its own way to say that it can't tell
        return ()
    return tuple(sorted(found, key=lambda block: (block.top, block.left)))


@dataclass
class _Search:
    rows: Rows
    asked: int = 0

    def blocks(self, used: xw.Range) -> Iterator[Block]:
        down = used.shape[0]
        parts = (used,) if down <= TOP_ROWS else (used[:TOP_ROWS, :], used[TOP_ROWS:, :])
        if self._has_merges(used):
            for part in parts:
                yield from self._in_rows(part)

    def _in_rows(self, cells: xw.Range) -> Iterator[Block]:
        """Yield the blocks that begin in some rows, halving them until single rows are left."""
        down = cells.shape[0]
        if not self._has_merges(cells):
            return
        if down == 1:
            yield from self._in_row(cells)
            return
        half = down // 2
        yield from self._in_rows(cells[:half, :])
        yield from self._in_rows(cells[half:, :])

    def _in_row(self, cells: xw.Range) -> Iterator[Block]:
        row, left = cells.row, cells.column
        for column in self.rows.get(row, {}):
            if self._may_be_merged(row, column):
                self.asked += 1
                block = _block(cells[0, column - left].merge_area)
                if (block.top, block.left) != (block.bottom, block.right):
                    yield block

    def _may_be_merged(self, row: int, column: int) -> bool:
        return column + 1 not in self.rows[row] or column not in self.rows.get(row + 1, {})

    def _has_merges(self, cells: xw.Range) -> bool:
        self.asked += 1
        return self.asked <= MOST_QUESTIONS and cells.merge_cells is not False


def _block(cells: xw.Range) -> Block:
    down, across = cells.shape
    return Block(cells.row, cells.column, cells.row + down - 1, cells.column + across - 1)
