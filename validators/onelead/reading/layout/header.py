"""
Where the header of a table is: on whichever row, over one row or two.

A header row is the row whose cells say most about an action. Rows that hold numbers or dates are data, however much
their words look like headings.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from onelead.model import Field
from onelead.reading.dates.date_texts import looks_like_a_date
from onelead.reading.grid import Block, Grid, Value
from onelead.reading.layout.borne_out import DATES
from onelead.reading.layout.headings import LONGEST_HEADING, OwnHeadings, Reading, fields_of, plain
from onelead.reading.layout.left_neighbour import day_of
from onelead.reading.layout.tasks import column_of_tasks
from onelead.reading.layout.witnesses import witness_of
from onelead.reading.patterns import Pattern
from onelead.values import frozen

ROWS_SEARCHED = 120
"""How many filled rows from the top may stand before the header; the lowest seen in the wild stood on row 23."""

ROWS_AFTER = 12
"""How many rows below a header are still searched for a better one."""

SURE = 6.5
"""From here on a heading is understood by itself, whatever group it stands under."""

PLANNED = 6.0
"""From here on a heading speaks of what is to be done; "action taken" in a log of events stays under it."""

WHAT = frozenset({Field.ACTION, Field.ISSUE, Field.OUTCOME})
HOW = frozenset({Field.OWNER, Field.DEADLINE, Field.STATUS, Field.COMPLETED, Field.PRIORITY, Field.PROGRESS})


@frozen
class Header:
    """A header: its rows and the heading of each column, two-row headings joined."""

    first_row: int
    row: int
    headings: Mapping[int, str]
    """Column number → heading as the user wrote it."""
    weight: float
    """How much it says about an action."""
    fields: Mapping[Field, float]
    """Field → how surely the best of the headings means it."""


def find_header(grid: Grid, own: OwnHeadings = ()) -> Header | None:
    """Return the header of the sheet's table of actions, or None where no row reads as one."""
    enough: list[Header] = []
    nearly: list[Header] = []
    for header in _headers(grid, own, ROWS_AFTER):
        if enough and header.row > enough[0].row + ROWS_AFTER:
            break
        if _is_about_actions(header.fields):
            enough.append(header)
        elif not enough and header.fields.get(Field.DEADLINE, 0.0) >= SURE:
            nearly.append(header)
    if not enough:
        return next((header for header in nearly if _has_tasks_below(grid, header, own)), None)
    return max(enough, key=lambda each: (each.weight, -each.row))


def _has_tasks_below(grid: Grid, header: Header, own: OwnHeadings) -> bool:
    """Tell whether tasks stand below a heading that says nothing of them, beside days by which they are due."""
    rows = list(islice((cells for row, cells in grid.rows.items() if row > header.row), ROWS_OF_TASKS))
    meant = {number: next(iter(fields_of(heading, own)), None) for number, heading in header.headings.items()}
    due = [number for number, read in meant.items() if read and read.field is Field.DEADLINE]
    if all(witness_of(rows, number).dates < MOSTLY for number in due):
        return False
    unsure = [number for number, read in meant.items() if read is None or read.score < SURE]
    known = {field for field, score in header.fields.items() if score >= PLANNED}
    return column_of_tasks(unsure, rows, known) is not None


ROWS_OF_TASKS = 40
"""In how many rows below a header tasks are looked for."""
MOSTLY = 0.5


def header_of_actions(row: int, cells: Mapping[int, Value], own: OwnHeadings = ()) -> Header | None:
    """Return a row, read as the header of a table of actions by itself; None where it does not read as one."""
    titles = _titles(cells)
    header = _header(row, row, titles, own) if len(titles) > 1 else None
    return header if header and _is_about_actions(header.fields) else None


def nearest_header(grid: Grid) -> Header | None:
    """Return the row that comes nearest to a header of actions, for a sheet that has none."""
    return max(_headers(grid, ()), key=lambda each: (len(each.fields.keys() & (WHAT | HOW)), each.weight), default=None)


def _headers(grid: Grid, own: OwnHeadings, rows_after: float = math.inf) -> Iterator[Header]:
    """Yield the rows that say anything of an action; so many rows below a whole header nothing more is looked for."""
    below_a_header, last = False, math.inf
    for row, cells in islice(grid.rows.items(), ROWS_SEARCHED):
        if row > last:
            return
        titles = {} if below_a_header and _holds_data(cells) else _titles(cells)
        if len(titles) < 2:
            continue
        alone = _header(row, row, titles, own)
        if not alone.fields:
            continue
        best = max(_with_neighbours(grid, alone, own), key=lambda each: each.weight)
        if not below_a_header and best.fields.keys() >= _WHOLE:
            below_a_header, last = True, best.row + rows_after
        yield best


_WHOLE = {Field.ACTION, Field.OWNER, Field.DEADLINE, Field.STATUS}
"""A header with all of these is one: the rows below it that hold a day or a number are its data, and not looked at."""


def _holds_data(cells: Mapping[int, Value]) -> bool:
    for value in cells.values():  # noqa: SIM110 -- a loop costs half of any() here
        if isinstance(value, _NUMBERS):
            return True
    return False


def _titles(cells: Mapping[int, Value]) -> dict[int, str]:
    """Return the texts of a row that can be headings; nothing where the row holds data."""
    titles = {
        column: value
        for column, value in cells.items()
        if isinstance(value, str) and len(value) <= LONGEST_HEADING and not value.isspace()
    }
    if len(titles) == len(cells):
        return titles
    numbers = sum([isinstance(value, _NUMBERS) for value in cells.values()])
    return titles if numbers * 4 <= len(titles) else {}


_NUMBERS = (float, dt.date)


def _header(first: int, row: int, headings: Mapping[int, str], own: OwnHeadings) -> Header:
    best: dict[Field, float] = {}
    seconds: list[Reading] = []
    for heading in headings.values():
        readings = fields_of(heading, own)
        if readings:
            top = readings[0]
            if top.field in best:
                seconds += readings[1:2]
            best[top.field] = max(best.get(top.field, 0.0), top.score)
    weight = sum(best.values())
    for second in seconds:  # "Sorted by" is the deadline where another column says whose job it is
        best.setdefault(second.field, second.score)
    return Header(first, row, dict(headings), weight, best)


def _with_neighbours(grid: Grid, alone: Header, own: OwnHeadings) -> Iterator[Header]:
    """Yield the header by itself, under a row of groups, and over a row of sub-headings."""
    yield alone
    above = _titles(grid.rows.get(alone.row - 1, {}))
    groups = _spread(grid, alone.row - 1, above, alone.headings)
    if groups and not _is_title(groups, alone.headings) and not _is_data_below(above, grid.rows[alone.row]):
        yield _joined(alone.row - 1, alone.row, groups, alone.headings, own)
    below = grid.rows.get(alone.row + 1, {})
    titles_below = _titles(below)
    if titles_below and _reads_as_subheadings(grid, alone, titles_below, below):
        groups = _spread(grid, alone.row, alone.headings, titles_below)
        yield _joined(alone.row, alone.row + 1, groups, titles_below, own)


def _is_title(groups: Mapping[int, str], headings: Mapping[int, str]) -> bool:
    """Tell whether one text stands over all the headings: the title of the table, not a group of its columns."""
    return len(set(groups.values())) == 1 and groups.keys() >= headings.keys()


def _is_data_below(headings: Mapping[int, str], cells: Mapping[int, Value]) -> bool:
    """Tell whether cells are the first action, not headings: a date is there, or what says nothing below what does."""
    for column, value in cells.items():
        if isinstance(value, str) and looks_like_a_date(value) and not _heads_a_month(value, headings.get(column, "")):
            return True
    mute = [
        column
        for column, value in cells.items()
        if column in headings and _is_sure(headings[column]) and not (isinstance(value, str) and fields_of(value))
    ]
    return len(mute) > 1


def _heads_a_month(text: str, above: str) -> bool:
    """Tell ``Jan 26``, the heading of what was seen in that month, from the same below a heading that asks when."""
    return _MONTH.fullmatch(plain(text)) is not None and not any(each.field in DATES for each in fields_of(above)[:1])


_MONTH = Pattern(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:20)?\d\d")


def _joined(first: int, row: int, groups: Mapping[int, str], headings: Mapping[int, str], own: OwnHeadings) -> Header:
    """
    Join groups and sub-headings; a sub-heading that is clear by itself keeps its own words.

    So does a bare date right of who checked or what was decided, under the same group: it is theirs.
    """
    joined = dict(groups)
    for column, heading in headings.items():
        group = groups.get(column)
        before = headings.get(column - 1, "") if groups.get(column - 1) == group else ""
        if group is None or _is_sure(heading) or day_of(before, heading) in _OF_SOMEBODY:
            joined[column] = heading
        else:
            joined[column] = f"{' '.join(group.split())} {heading}"
    clear = {column: text for column, text in joined.items() if column in headings or fields_of(text)}
    return _header(first, row, clear, own)


_OF_SOMEBODY = (Field.VERIFIED_ON, Field.REVIEWED_ON, Field.ESCALATED_ON)


def _is_sure(heading: str) -> bool:
    readings = fields_of(heading)
    return bool(readings) and readings[0].score >= SURE and plain(heading) not in _NEEDS_ITS_GROUP


_NEEDS_ITS_GROUP = frozenset(
    (
        "who",
        "by whom",
        "name",
        "date",
        "when",
        "result",
        "outcome",
        "on",
        "by",
        "comments",
        "notes",
        "lead",
        "status",
        "found",
        "findings",
        "what was found",
        "what we found",
        "date seen",
        "seen on",
    )
)


def _spread(grid: Grid, row: int, titles: Mapping[int, str], under: Iterable[int]) -> dict[int, str]:
    """Return the group above each column: its own title, a merged one, or the last one to its left."""
    spans = {block.left: block for block in grid.merged if block.top <= row <= block.bottom}
    groups: dict[int, str] = {}
    for column in sorted(set(under) | set(titles)):
        owner = max((start for start in titles if start <= column), default=None)
        if owner is None:
            continue
        block = spans.get(owner)
        if owner == column or (block is None and not spans) or (block and column <= block.right):
            groups[column] = titles[owner]
    return groups


def _reads_as_subheadings(grid: Grid, header: Header, titles: Mapping[int, str], cells: Mapping[int, Value]) -> bool:
    """Tell whether the row below a header holds the second line of its headings rather than the first action."""
    if len(titles) != len(cells) or any(len(text.split()) > 5 for text in titles.values()):
        return False
    spans = [block for block in grid.merged if block.top <= header.row <= block.bottom]
    across = [block for block in spans if block.right > block.left and block.bottom == header.row]
    down = [block for block in spans if block.bottom > header.row]
    under_groups = all(
        any(block.left <= column <= block.right for block in across) or column not in header.headings
        for column in titles
    )
    return bool(across or down) and under_groups and not _covered(down, titles)


def _covered(blocks: Iterable[Block], columns: Iterable[int]) -> bool:
    wanted = list(columns)
    return any(block.left <= column <= block.right for block in blocks for column in wanted)


def _is_about_actions(fields: Mapping[Field, float]) -> bool:
    """Tell whether the fields of a header make a tracker: what is to be done, and who, when or how far."""
    if fields.get(Field.ACTION, 0.0) >= PLANNED:
        return not fields.keys().isdisjoint((Field.OWNER, Field.DEADLINE, Field.STATUS))
    return not WHAT.isdisjoint(fields) and {Field.OWNER, Field.DEADLINE} <= fields.keys()
