"""
A sheet as values, whoever read it: a file, or Excel itself.

Rows and columns are counted from 1, as Excel shows them. A grid is sparse: what is blank takes no room, so one stray
cell on row 1,048,567 costs no more than any other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from functools import cache, cached_property
from itertools import islice

from onelead.values import field, frozen


@frozen
class CellError:
    """An Excel error (``#REF!``, ``#N/A``…), or a formula whose result was never stored (``code`` is empty)."""

    code: str = ""


UNREADABLE = CellError("unreadable")
"""What stands in the file for this cell is no value at all; an oddity of the workbook says why."""

Value = str | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta | CellError | None
"""What a cell holds. Text is never empty, an integer comes as a float, a date with no time as a ``datetime`` too."""


class Visibility(StrEnum):
    """How a sheet is shown to the person who opens the workbook."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    VERY_HIDDEN = "very hidden"


@frozen
class Block:
    """A rectangle of cells, both corners belonging to it."""

    top: int
    left: int
    bottom: int
    right: int


ROWS_TOGETHER = 25
"""So many rows are asked at once what their texts speak of; most speak of nothing that is sought, and are done with."""
FEW_ROWS = 2_000
"""The stretches of a sheet of so many rows are kept; those of a longer one would take much room."""


@frozen
class Stretch:
    """Some rows of a sheet, one below the other, and their different texts."""

    rows: Sequence[tuple[int, Mapping[int, Value]]]
    texts: AbstractSet[str]


@frozen
class Oddity:
    """Something unusual about the workbook itself, which STR008 puts into words."""

    kind: str
    """One of ``macros external_links dde trailing_bytes bad_cell long_text author no_visible_sheet``."""
    detail: str = ""
    sheet: str = ""
    cell: str = ""


@frozen
class Grid:
    """The cells of one sheet, with what Excel hides, merges or strikes out."""

    name: str
    rows: Mapping[int, Mapping[int, Value]]
    """Row number → column number → value, both ascending; blank cells and rows are absent."""
    visibility: Visibility = Visibility.VISIBLE
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Block, ...] = ()
    struck_out: frozenset[tuple[int, int]] = frozenset()
    """(row, column) of the cells whose whole text is struck out."""
    filtered: Block | None = None
    """The range under Excel's filter, where one is set: its hidden rows are filtered, not hidden by hand."""
    formulas: frozenset[tuple[int, int]] = frozenset()
    """(row, column) of the cells that hold a formula."""

    def value(self, row: int, column: int) -> Value:
        """Return the value of a cell, or None where it is blank."""
        cells = self.rows.get(row)
        return cells.get(column) if cells else None

    @cached_property
    def columns(self) -> AbstractSet[int]:
        """The columns in which a cell is filled."""
        return set().union(*self.rows.values())

    def stretches(self) -> Iterable[Stretch]:
        """Yield the sheet some rows at a time, with the texts in them."""
        return self._kept_stretches if len(self.rows) <= FEW_ROWS else self._stretches()

    @cached_property
    def has_blank_texts(self) -> bool:
        """Whether a cell holds a text of nothing but spaces, which looks as if it were blank."""
        return any(any(map(str.isspace, stretch.texts)) for stretch in self.stretches())

    @cached_property
    def _kept_stretches(self) -> Sequence[Stretch]:
        return list(self._stretches())

    def _stretches(self) -> Iterator[Stretch]:
        rows = iter(self.rows.items())
        while some := list(islice(rows, ROWS_TOGETHER)):
            different = set().union(*[cells.values() for _, cells in some])  # many cells of a stretch say the same
            yield Stretch(some, {value for value in different if isinstance(value, str)})


@frozen
class Book:
    """The sheets of one workbook, in the order of their tabs."""

    grids: tuple[Grid, ...]
    oddities: tuple[Oddity, ...] = field(default=())

    def __iter__(self) -> Iterator[Grid]:
        return iter(self.grids)


@cache
def letters(column: int) -> str:
    """Return the letters of a column: ``A`` for 1, ``AB`` for 28."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def address(row: int, column: int) -> str:
    """Return a cell's address, for example ``AB7`` for row 7, column 28."""
    return f"{letters(column)}{row}"
