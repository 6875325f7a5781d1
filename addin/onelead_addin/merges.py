"""Merged cells of an open sheet, found by asking ever smaller parts of it."""

from __future__ import annotations

from collections.abc import Iterator

import xlwings as xw

from onelead.reading.grid import Block

QUESTIONS = 3_000
"""How many questions are asked before giving up: each takes about a millisecond; no tracker has that many merges."""


def merged_blocks(cells: xw.Range) -> tuple[Block, ...]:
    """Return the merged blocks in a range, in reading order; none where the program can't be asked (xlwings Lite)."""
    try:
        found = set(_Search().blocks(cells))
    except Exception:  # noqa: BLE001  each engine has its own way to say that it can't tell
        return ()
    return tuple(sorted(found, key=lambda block: (block.top, block.left)))


class _Search:
    """Counts its questions."""

    def __init__(self) -> None:
        self.asked = 0

    def blocks(self, cells: xw.Range) -> Iterator[Block]:
        """Yield the blocks, some of them more than once: a range is merged, not merged, or mixed (None)."""
        self.asked += 1
        merged = cells.merge_cells if self.asked <= QUESTIONS else False
        if merged is False:
            return
        if merged and _covers(found := _block(cells[0, 0].merge_area), _block(cells)):
            yield found
            return
        down, across = cells.shape
        half = (max(down, across) + 1) // 2
        first, second = (cells[:half, :], cells[half:, :]) if down >= across else (cells[:, :half], cells[:, half:])
        yield from self.blocks(first)
        yield from self.blocks(second)


def _covers(block: Block, part: Block) -> bool:
    return block.bottom >= part.bottom and block.right >= part.right


def _block(cells: xw.Range) -> Block:
    down, across = cells.shape
    return Block(cells.row, cells.column, cells.row + down - 1, cells.column + across - 1)
