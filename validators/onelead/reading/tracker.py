"""
Reads a workbook's sheets as trackers, with the people and the logs that stand around them.

The main line: find the tables of actions, read the registers and keys around them, then understand each row.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Field, HeadingDoubt, Tracker, UnreadTable, Workbook, WorkbookOddity
from onelead.policy import Policy
from onelead.reading.actions.actions import Surroundings, read_actions
from onelead.reading.grid import Book, Grid, Visibility
from onelead.reading.layout.columns import ROWS_LOOKED_AT, Columns, is_named, understand_columns
from onelead.reading.layout.header import find_header, nearest_header
from onelead.reading.layout.headings import plain
from onelead.reading.layout.rows import SAID, action_rows
from onelead.reading.layout.service_name import services_named
from onelead.reading.layout.table_cells import cells_of, errors_in, merged_in
from onelead.reading.layout.tables import Table
from onelead.reading.layout.unread_tables import unread_tables
from onelead.reading.logs.logs import find_logs
from onelead.reading.patterns import HintedPattern
from onelead.reading.people.homes import homes_in
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.register import find_people
from onelead.reading.personal.personal import find_personal
from onelead.reading.shown import shown
from onelead.reading.status.explained_column import with_explained_status
from onelead.reading.status.status_key import find_status_key
from onelead.reading.status.status_words import is_state
from onelead.values import frozen

OWN_SHEET = "OneLead"
"""What the first cell of a sheet that OneLead wrote begins with: a report, never a tracker, a register or a log."""


@frozen
class _Found:
    """A table of actions, what is unsure about its columns, and the tables beside and below it."""

    table: Table
    doubts: tuple[HeadingDoubt, ...]
    unread: tuple[UnreadTable, ...]


def read_workbook(book: Book, policy: Policy, today: dt.date, name: str = "") -> Workbook:
    """
    Return everything understood in a workbook.

    ``name`` is the workbook's file name, under which the policy keeps the provider's corrections of its headings.
    """
    whole, book = book, Book(tuple(grid for grid in book if not _is_our_own(grid)), book.oddities)
    corrections = policy.columns.get(name, {})
    found = list(_tables(book, policy, corrections))
    tables = [each.table for each in found]
    people, key = find_people(book, tables), find_status_key(book, tables)
    services = services_named(whole, tables)
    around = Surroundings(people, key, policy, today, homes_in((*services, *(grid.name for grid in book))))
    nearest, lacks = ("", ()) if found else _nearest(book)
    return Workbook(
        trackers=tuple(
            _tracker(each, with_explained_status(each.table, key), around, service)
            for each, service in zip(found, services, strict=True)
        ),
        people=people.register,
        logs=find_logs(book, tables, today),
        oddities=(
            *(WorkbookOddity(each.kind, each.detail, each.sheet, each.cell) for each in book.oddities),
            *_columns_not_there(tables, corrections),
        ),
        personal=tuple(find_personal(book, tables, people.register)),
        nearest_sheet=nearest,
        nearest_lacks=lacks,
        sheets=tuple(grid.name for grid in book),
    )


def _tables(book: Book, policy: Policy, corrections: Mapping[Field, str]) -> Iterator[_Found]:
    own = tuple((plain(name), field) for field, names in policy.words.headings.items() for name in names)
    for grid in book:
        header = find_header(grid, own)
        if header is None:
            continue
        columns = understand_columns(grid, header, own, corrections, is_state)
        rows = tuple(action_rows(grid, header, columns))
        if (rows or not _is_derived(grid, header.row, columns)) and not _lists_people(grid, columns, rows):
            yield _Found(
                Table(grid, header.first_row, header.row, columns.fields, columns.unused, rows, columns.ticks),
                columns.doubts,
                tuple(unread_tables(grid, header, columns, rows, own)),
            )


def _columns_not_there(tables: Sequence[Table], corrections: Mapping[Field, str]) -> Iterator[WorkbookOddity]:
    """Yield the columns that the policy names and no table has: a slip of the pen, which changes nothing."""
    for field, wanted in corrections.items() if tables else ():
        taken = [table.columns[field] for table in tables if field in table.columns]
        if not any(is_named(column, wanted) for column in taken):
            yield WorkbookOddity("column_not_there", f"“{wanted}” for {field.in_words}")


def _is_our_own(grid: Grid) -> bool:
    first = next(iter(grid.rows.values()), {})
    value = next(iter(first.values()), None)
    return isinstance(value, str) and value.startswith(OWN_SHEET)


def _is_derived(grid: Grid, header_row: int, columns: Columns) -> bool:
    """Tell whether formulas alone fill a table: a view of another sheet, which would count its actions twice."""
    said = {columns.fields[field].number for field in SAID if field in columns.fields}
    return any(row > header_row and column in said for row, column in grid.formulas)


def _lists_people(grid: Grid, columns: Columns, rows: Sequence[int]) -> bool:
    """Tell whether posts stand where actions would: under "Job", beside names, with no day by which they are due."""
    if Field.ACTION not in columns.fields or not columns.fields.keys().isdisjoint((Field.DEADLINE, Field.STATUS)):
        return False
    cells = [shown(grid.value(row, columns.fields[Field.ACTION].number)) for row in rows[:ROWS_LOOKED_AT]]
    return sum(read_mention(text).kind is Kind.POST for text in cells) * 2 > len(cells)


def _nearest(book: Book) -> tuple[str, tuple[str, ...]]:
    """Return the sheet that comes nearest to a tracker, and what it lacks."""
    headers = [(header, grid.name) for grid in book if (header := nearest_header(grid)) is not None]
    if not headers:
        return "", ()
    header, sheet = max(headers, key=lambda each: len(each[0].fields))
    wanted = {Field.ACTION: "action", Field.OWNER: "owner", Field.DEADLINE: "deadline", Field.STATUS: "status"}
    return sheet, tuple(word for field, word in wanted.items() if field not in header.fields)


def _tracker(found: _Found, table: Table, around: Surroundings, service: str) -> Tracker:
    cells = cells_of(table)
    errors = tuple(errors_in(cells, table.action_rows))
    return Tracker(
        sheet=table.grid.name,
        header_row=table.header_row,
        columns=table.columns,
        unused=table.unused,
        actions=read_actions(table, cells, errors, around),
        doubts=found.doubts,
        unread=found.unread,
        merged=tuple(merged_in(table)),
        errors=errors,
        sheet_hidden=table.grid.visibility is not Visibility.VISIBLE,
        is_archive=_is_archive(table.grid, table.first_header_row),
        register=around.people.register,
        service=service,
    )


_ARCHIVE = HintedPattern(
    r"archiv|\bclosed\b|\bcomplete[d]?\b|\bold\b|previous|prev(?![a-z]{3})|superseded|\bhistor|do not use|\blast year",
    "archiv|closed|complete|old|prev|superseded|histor|do not use|last year",
    re.IGNORECASE,
)
_ARCHIVE_BANNER = HintedPattern(
    r"archiv|do not use|\bclosed actions\b|\bcompleted actions\b|superseded by",
    "archiv|do not use|closed actions|completed actions|superseded by",
    re.IGNORECASE,
)


def _is_archive(grid: Grid, first_header_row: int) -> bool:
    """Tell whether a sheet keeps what is over: its name says so, or what stands above its table."""
    if _ARCHIVE.search(grid.name):
        return True
    above = (value for row, cells in grid.rows.items() if row < first_header_row for value in cells.values())
    return any(isinstance(value, str) and len(value) < 80 and _ARCHIVE_BANNER.search(value) for value in above)
