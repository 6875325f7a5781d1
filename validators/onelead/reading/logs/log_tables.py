"""
Where logs and registers lie: tables that are no trackers, on any sheet, found by their headings.

Two of them may share a sheet, one below the other or side by side, and one may lie below a tracker or beside it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from onelead.reading.grid import Book, CellError, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.logs.log_headings import kind_of_log, may_be_heading
from onelead.reading.logs.log_kinds import LogKind
from onelead.values import frozen

SEARCHED = 25
"""How many filled rows from the top of a sheet, or below a gap, may stand before a log's headings."""


@frozen
class LogTable:
    """A log's headings and lines on its sheet."""

    grid: Grid
    kind: LogKind
    header_row: int
    columns: Mapping[str, int]
    """Field → number of its column."""
    headings: Mapping[int, str]
    lines: Mapping[int, Mapping[int, Value]]
    """Row → column → value, only of this table, only lines that hold something under a known heading."""

    @property
    def sheet(self) -> str:
        """The name of its sheet."""
        return self.grid.name

    def value(self, row: int, field: str) -> Value:
        """Return what a line holds under a field's heading; a cell in error is as if it were blank."""
        column = self.columns.get(field)
        value = self.lines[row].get(column) if column else None
        return None if type(value) is CellError else value


def find_log_tables(book: Book, trackers: Sequence[Table]) -> Iterator[LogTable]:
    """Yield the logs and registers of a workbook in the order of its tabs; what belongs to a tracker is left out."""
    for grid in book:
        rows = _rows_outside(grid, [table for table in trackers if table.grid.name == grid.name])
        headers = list(_headers(grid, rows))
        for header in headers:
            below = [other.row for other in headers if other.row > header.row and other.meets(header)]
            yield from _table(grid, rows, header, min(below, default=None))


@frozen
class _Header:
    row: int
    kind: LogKind
    columns: Mapping[str, int]
    headings: Mapping[int, str]

    def meets(self, other: _Header) -> bool:
        """Tell whether two headers share a column, so that the lower one ends the table of the upper one."""
        return bool(self.headings.keys() & other.headings.keys())


Rows = Mapping[int, Mapping[int, Value]]


def _rows_outside(grid: Grid, trackers: Sequence[Table]) -> Rows:
    rows: Rows = grid.rows
    for table in trackers:
        columns = [column.number for column in (*table.columns.values(), *table.unused)]
        top, bottom = table.first_header_row, max(table.action_rows, default=table.header_row)
        own = frozenset(range(min(columns), max(columns) + 1))
        if own.issuperset(grid.columns):
            rows = {row: cells for row, cells in rows.items() if not top <= row <= bottom}
            continue
        rows = {
            row: {column: value for column, value in cells.items() if column not in own}
            if top <= row <= bottom
            else cells
            for row, cells in rows.items()
            if not (top <= row <= bottom and own.issuperset(cells))
        }
    return rows


def _headers(grid: Grid, rows: Rows) -> Iterator[_Header]:
    searched, before = 0, 0
    for row, cells in rows.items():
        searched = 0 if row > before + 1 else searched + 1
        before = row
        if searched <= SEARCHED and len(cells) >= 2:
            yield from _headers_in(grid, row, cells)


def _headers_in(grid: Grid, row: int, cells: Mapping[int, Value]) -> Iterator[_Header]:
    titles = _titles(cells)
    if len(titles) < 2:
        return
    runs = [run for run in _runs(titles) if len(run) > 1]
    found = [header for run in runs if (header := _header(grid, row, run)) is not None]
    if not found and len(runs) != 1:
        whole = _header(grid, row, titles)
        found = [whole] if whole else []
    yield from found


def _titles(cells: Mapping[int, Value]) -> Mapping[int, str]:
    """Return the texts of a row that can be headings; none where the row holds numbers or dates, or says too little."""
    titles: dict[int, str] = {}
    hints = 0
    for column, value in cells.items():
        if isinstance(value, dt.date) and value.day == 1 and hints >= NAMED_FIRST:
            value = f"{value:%b %Y}"  # a month as a heading is a true date more often than a text
        if not isinstance(value, str):
            return {}
        titles[column] = value
        hints += may_be_heading(value)
    return titles if hints >= 2 else {}


NAMED_FIRST = 2
"""So many headings in words stand in front of months that are true dates: what is measured, and its target."""


def _runs(titles: Mapping[int, str]) -> Iterator[Mapping[int, str]]:
    """Yield the headings that stand side by side with no blank column between them."""
    run: dict[int, str] = {}
    for column, title in titles.items():
        if run and column - 1 not in run:
            yield run
            run = {}
        run[column] = title
    yield run


def _header(grid: Grid, row: int, titles: Mapping[int, str]) -> _Header | None:
    read = kind_of_log(titles, grid.name)
    return _Header(row, read.kind, read.columns, titles) if read else None


def _table(grid: Grid, rows: Rows, header: _Header, end: int | None) -> Iterator[LogTable]:
    known = set(header.columns.values())
    lines = {
        row: cells
        for row, cells in rows.items()
        if row > header.row and (end is None or row < end) and not known.isdisjoint(cells)
    }
    yield LogTable(grid, header.kind, header.row, header.columns, header.headings, lines)
