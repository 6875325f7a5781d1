"""
Reads a workbook's sheets as trackers, with the people and the logs that stand around them.

The main line: find the tables of actions, read the registers and keys around them, then understand each row.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onelead.model import (
    NO_DATE,
    Action,
    DateCell,
    DateKind,
    Decision,
    Evidence,
    Field,
    HeadingDoubt,
    MergedCell,
    Person,
    Status,
    Tracker,
    Verification,
    Workbook,
    WorkbookOddity,
)
from onelead.policy import Policy
from onelead.reading.columns import understand_columns
from onelead.reading.dates import column_is_swapped, read_date
from onelead.reading.decisions import read_decision
from onelead.reading.evidence import read_evidence
from onelead.reading.grid import Book, CellError, Grid, Value, Visibility
from onelead.reading.header import find_header, nearest_header
from onelead.reading.headings import plain
from onelead.reading.intervals import read_interval
from onelead.reading.logs import find_logs
from onelead.reading.people import People
from onelead.reading.personal import find_personal
from onelead.reading.priority import is_high, is_safety
from onelead.reading.register import find_register
from onelead.reading.rows import action_rows
from onelead.reading.shown import shown
from onelead.reading.status import read_status, runs_to_100
from onelead.reading.status_key import StatusKey, find_status_key
from onelead.reading.tables import Table
from onelead.reading.verification import read_verification

DATE_FIELDS = (
    Field.STARTED, Field.DEADLINE, Field.REVISED_DEADLINE, Field.EVIDENCE_DATE, Field.COMPLETED, Field.VERIFIED_ON,
    Field.REVIEWED_ON, Field.ESCALATED_ON, Field.REVIEW_DUE, Field.RECHECK_ON,
)  # fmt: skip
"""The columns that hold a date."""

OWN_SHEET = "OneLead"
"""What the first cell of a sheet that OneLead wrote begins with: it is a report, never a tracker."""


def read_workbook(book: Book, policy: Policy, today: dt.date, name: str = "") -> Workbook:
    """
    Return everything understood in a workbook.

    ``name`` is the workbook's file name, under which the policy keeps the provider's corrections of its headings.
    """
    found = list(_tables(book, policy, policy.columns.get(name, {})))
    tables = [table for table, _ in found]
    people = find_register(book, tables)
    key = find_status_key(book, tables)
    trackers = tuple(_Rows(table, doubts, people, key, policy, today).tracker() for table, doubts in found)
    nearest, lacks = ("", ()) if trackers else _nearest(book)
    return Workbook(
        trackers=trackers,
        people=people,
        logs=find_logs(book, tables),
        oddities=tuple(WorkbookOddity(each.kind, each.detail, each.sheet, each.cell) for each in book.oddities),
        personal=tuple(find_personal(book, tables, people)),
        nearest_sheet=nearest,
        nearest_lacks=lacks,
        sheets=tuple(grid.name for grid in book),
    )


def _tables(
    book: Book, policy: Policy, corrections: Mapping[Field, str]
) -> Iterator[tuple[Table, tuple[HeadingDoubt, ...]]]:
    own = tuple((plain(name), field) for field, names in policy.words.headings.items() for name in names)
    for grid in book:
        header = None if _is_our_own(grid) else find_header(grid, own)
        if header is None:
            continue
        columns = understand_columns(grid, header, own, corrections)
        rows = tuple(action_rows(grid, header, columns))
        if rows or not _is_derived(grid, header.row):
            yield Table(grid, header.first_row, header.row, columns.fields, columns.unused, rows), columns.doubts


def _is_our_own(grid: Grid) -> bool:
    first = next(iter(grid.rows.values()), {})
    value = next(iter(first.values()), None)
    return isinstance(value, str) and value.startswith(OWN_SHEET)


def _is_derived(grid: Grid, header_row: int) -> bool:
    """Tell whether formulas alone fill a table: a view of another sheet, which would count its actions twice."""
    return any(row > header_row for row, _ in grid.formulas)


def _nearest(book: Book) -> tuple[str, tuple[str, ...]]:
    """Return the sheet that comes nearest to a tracker, and what it lacks."""
    headers = [(header, grid.name) for grid in book if (header := nearest_header(grid)) is not None]
    if not headers:
        return "", ()
    header, sheet = max(headers, key=lambda each: len(each[0].fields))
    wanted = {Field.ACTION: "action", Field.OWNER: "owner", Field.DEADLINE: "deadline", Field.STATUS: "status"}
    return sheet, tuple(word for field, word in wanted.items() if field not in header.fields)


@dataclass(slots=True)
class _Rows:
    """One table on its way to a tracker."""

    table: Table
    doubts: tuple[HeadingDoubt, ...]
    register: tuple[Person, ...]
    key: StatusKey
    policy: Policy
    today: dt.date

    def tracker(self) -> Tracker:
        """Return the table as a tracker."""
        table, grid = self.table, self.table.grid
        values = {field: self._values(field) for field in table.columns}
        merged = tuple(_merged(table))
        actions = tuple(self._actions(values))
        return Tracker(
            sheet=grid.name,
            header_row=table.header_row,
            columns=table.columns,
            unused=table.unused,
            actions=actions,
            doubts=self.doubts,
            merged=merged,
            errors=tuple(_errors(values, table.action_rows)),
            sheet_hidden=grid.visibility is not Visibility.VISIBLE,
            is_archive=_is_archive(grid, table.first_header_row),
            register=self.register,
        )

    def _values(self, field: Field) -> list[Value]:
        """Return the cells of a field, a merged cell's value standing for each of its rows."""
        grid, number = self.table.grid, self.table.columns[field].number
        values = [grid.value(row, number) for row in self.table.action_rows]
        for block in grid.merged:
            if block.bottom > block.top and block.left <= number <= block.right:
                whole = grid.value(block.top, block.left)
                for index, row in enumerate(self.table.action_rows):
                    if block.top < row <= block.bottom and values[index] is None:
                        values[index] = whole
        return values

    def _actions(self, values: Mapping[Field, Sequence[Value]]) -> Iterator[Action]:
        texts = {field: [shown(value) for value in column] for field, column in values.items()}
        dates = {field: _dates(values[field]) for field in DATE_FIELDS if field in values}
        people = People(self.register, texts.get(Field.OWNER, []), self.today, self.policy.words)
        statuses = self._statuses(values)
        grid = self.table.grid
        concealed = grid.visibility is not Visibility.VISIBLE
        for index, row in enumerate(self.table.action_rows):
            written = {field: column[index] for field, column in texts.items() if column[index]}
            at = {field: column[index] for field, column in dates.items()}
            owner_text = written.get(Field.OWNER, "")
            owner = people.owner(owner_text)
            deadline = at.get(Field.DEADLINE, NO_DATE)
            row_hidden = row in grid.hidden_rows
            filtered = row_hidden and grid.filtered is not None and grid.filtered.top <= row
            yield Action(
                row=row,
                written=written,
                id=written.get(Field.ID),
                owner=owner,
                status=statuses[index] if statuses else Status.UNKNOWN,
                deadline=deadline,
                revised_deadline=_revised(at.get(Field.REVISED_DEADLINE, NO_DATE), deadline),
                started=at.get(Field.STARTED, NO_DATE),
                completed=at.get(Field.COMPLETED, NO_DATE),
                evidence=_evidence(written),
                evidence_date=at.get(Field.EVIDENCE_DATE, NO_DATE),
                verifier=people.verifier(
                    written.get(Field.VERIFIED_BY, ""), owner, owner_text, written.get(Field.SUPPORT, "")
                ),
                verified_on=at.get(Field.VERIFIED_ON, NO_DATE),
                verification=self._verification(written),
                reviewed_on=at.get(Field.REVIEWED_ON, NO_DATE),
                decision=self._decision(written),
                escalated_on=at.get(Field.ESCALATED_ON, NO_DATE),
                review_due=at.get(Field.REVIEW_DUE, NO_DATE),
                recheck_on=at.get(Field.RECHECK_ON, NO_DATE),
                follow_up_days=read_interval(values[Field.FOLLOW_UP][index]) if Field.FOLLOW_UP in values else None,
                is_high_priority=is_high(written.get(Field.PRIORITY, ""), written.get(Field.NOTICE, "")),
                is_safety=self._is_safety(written),
                hidden=concealed or (row_hidden and not filtered),
                filtered=filtered,
                in_error=frozenset(field for field, column in values.items() if isinstance(column[index], CellError)),
                struck_out=_is_struck_out(grid, row, self.table),
            )

    def _statuses(self, values: Mapping[Field, Sequence[Value]]) -> list[Status]:
        column = values.get(Field.STATUS)
        if column is None:
            return []
        heading, out_of_100 = self.table.columns[Field.STATUS].heading, runs_to_100(column)
        return [read_status(value, heading, self.key, self.policy.words, out_of_100=out_of_100) for value in column]

    def _verification(self, written: Mapping[Field, str]) -> Verification:
        text = written.get(Field.VERIFICATION, "")
        return read_verification(text, self.table.columns[Field.VERIFICATION].heading) if text else Verification.BLANK

    def _decision(self, written: Mapping[Field, str]) -> Decision:
        text = written.get(Field.DECISION, "")
        return read_decision(text, self.table.columns[Field.DECISION].heading) if text else Decision.BLANK

    def _is_safety(self, written: Mapping[Field, str]) -> bool:
        high = is_high(written.get(Field.PRIORITY, ""), written.get(Field.NOTICE, ""))
        about = Field.THEME if Field.THEME in self.table.columns else Field.ISSUE
        told = [written[field] for field in (about, Field.SOURCE, Field.NOTICE) if field in written]
        return high or is_safety(*told, themes=tuple(self.policy.safety.themes))


def _errors(values: Mapping[Field, Sequence[Value]], rows: Sequence[int]) -> Iterator[tuple[int, Field, str]]:
    for index, row in enumerate(rows):
        for field, column in values.items():
            value = column[index]
            if isinstance(value, CellError):
                yield row, field, value.code


def _dates(values: Sequence[Value]) -> list[DateCell]:
    swapped = column_is_swapped(values)
    return [read_date(value, swapped=swapped) for value in values]


def _revised(revised: DateCell, deadline: DateCell) -> DateCell:
    """Return the revised deadline: its own column's, else the last of several dates in the deadline cell."""
    if revised.kind is DateKind.SEVERAL and revised.last is not None:
        return DateCell(DateKind.DATE, revised.last)
    if revised.day is None and deadline.kind is DateKind.SEVERAL and deadline.last is not None:
        return DateCell(DateKind.DATE, deadline.last)
    return revised


def _evidence(written: Mapping[Field, str]) -> Evidence:
    return read_evidence(
        written.get(Field.EVIDENCE, ""), action=written.get(Field.ACTION, ""), outcome=written.get(Field.OUTCOME, "")
    )


def _merged(table: Table) -> Iterator[MergedCell]:
    fields = {column.number: field for field, column in table.columns.items()}
    for block in table.grid.merged:
        inside = [row for row in table.action_rows if block.top <= row <= block.bottom]
        if block.left in fields and len(inside) > 1:
            yield MergedCell(fields[block.left], inside[0], inside[-1])


def _is_struck_out(grid: Grid, row: int, table: Table) -> bool:
    column = table.columns.get(Field.ACTION)
    return column is not None and (row, column.number) in grid.struck_out


_ARCHIVE = re.compile(
    r"archiv|\bclosed\b|\bcomplete[d]?\b|\bold\b|previous|prev(?![a-z]{3})|superseded|\bhistor|do not use|\blast year",
    re.IGNORECASE,
)


def _is_archive(grid: Grid, first_header_row: int) -> bool:
    """Tell whether a sheet keeps what is over: its name says so, or what stands above its table."""
    if _ARCHIVE.search(grid.name):
        return True
    above = (value for row, cells in grid.rows.items() if row < first_header_row for value in cells.values())
    return any(isinstance(value, str) and len(value) < 80 and _ARCHIVE_BANNER.search(value) for value in above)


_ARCHIVE_BANNER = re.compile(r"archiv|do not use|\bclosed actions\b|\bcompleted actions\b|superseded by", re.IGNORECASE)
