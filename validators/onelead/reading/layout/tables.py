"""Where a tracker's table lies on its sheet, so that registers, keys and banners are looked for around it."""

from __future__ import annotations

from collections.abc import Mapping

from onelead.model import Column, Field
from onelead.reading.grid import Grid
from onelead.values import frozen


@frozen
class Table:
    """A tracker's header and rows on its sheet; every other cell of the sheet lies around it."""

    grid: Grid
    first_header_row: int
    """The upper of two header rows; the same as ``header_row`` where there is one."""
    header_row: int
    columns: Mapping[Field, Column]
    unused: tuple[Column, ...]
    action_rows: tuple[int, ...]
    ticks: tuple[Column, ...] = ()
    """The columns of a status that is ticked under one of several headings."""
