"""
The rows of a tracker's table as actions.

A table is understood column by column, so that what a whole column shows (surnames first, swapped dates, percentages)
is known to each of its cells; then each row becomes one action.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, repeat
from operator import or_
from typing import Any, TypeVar, cast  # Any: a column's cells, which are typed where it is read

from onelead.model import NO_DATE, Action, DateCell, DateKind, Field, Status
from onelead.policy import Policy
from onelead.reading.actions.decisions import read_decision
from onelead.reading.actions.priority import is_high, is_safety
from onelead.reading.dates.dates import a_day_of, column_is_swapped, read_date, read_true_dates
from onelead.reading.dates.intervals import read_interval
from onelead.reading.evidence.evidence import read_evidence
from onelead.reading.evidence.verification import read_verification
from onelead.reading.grid import Value, Visibility
from onelead.reading.layout.table_cells import Cells, ErrorCell, texts_of
from onelead.reading.layout.tables import Table
from onelead.reading.people.homes import homes_in
from onelead.reading.people.people import People
from onelead.reading.people.register import PeopleFound
from onelead.reading.status.status import read_status, runs_to_100
from onelead.reading.status.status_key import StatusKey
from onelead.values import frozen

Texts = Mapping[Field, Sequence[str]]
Attributes = Iterator[tuple[str, Sequence[object]]]
"""Name of an attribute of `Action`, and its value for each row."""

DATES = (
    *(Field.STARTED, Field.COMPLETED, Field.EVIDENCE_DATE, Field.VERIFIED_ON, Field.REVIEWED_ON, Field.ESCALATED_ON),
    *(Field.REVIEW_DUE, Field.RECHECK_ON),
)
"""Columns of dates whose name is that of the action's attribute; the two deadlines are read together."""


@frozen
class Surroundings:
    """What a row is understood with: the workbook's people and keys, the provider's settings, the day."""

    people: PeopleFound
    key: StatusKey
    policy: Policy
    today: dt.date
    homes: frozenset[str] = frozenset()
    """The homes that the workbook speaks of whose names could be a person's."""


def read_actions(table: Table, cells: Cells, errors: Sequence[ErrorCell], around: Surroundings) -> tuple[Action, ...]:
    """Return the action rows of a table, understood."""
    if not table.action_rows:
        return ()
    columns: dict[str, Sequence[Any]] = dict(_attributes(table, cells, errors, texts_of(cells), around))
    first = Action(**{name: column[0] for name, column in columns.items()})
    # What no column tells is the same for every row. Each column is typed where it is read.
    told: list[Iterable[Any]] = [columns.get(name, repeat(getattr(first, name))) for name in Action.__match_args__]
    return tuple(map(Action, *told))


def _attributes(
    table: Table, cells: Cells, errors: Sequence[ErrorCell], texts: Texts, around: Surroundings
) -> Attributes:
    blank = [""] * len(table.action_rows)
    yield "row", table.action_rows
    fields = tuple(texts)
    yield "written", [dict(compress(zip(fields, row, strict=True), row)) for row in _rows(texts)]
    yield "id", [text or None for text in texts.get(Field.ID, blank)]
    yield from _people(texts, blank, table, around)
    yield from _dates(cells)
    yield from _answers(table, texts, blank)
    yield from _standing(cells, texts, blank, table, around)
    yield from _looks(table, errors)


def _rows(texts: Texts) -> Iterator[tuple[str, ...]]:
    return zip(*texts.values(), strict=True)


def _people(texts: Texts, blank: Sequence[str], table: Table, around: Surroundings) -> Attributes:
    owned, verified, support = (texts.get(field, blank) for field in (Field.OWNER, Field.VERIFIED_BY, Field.SUPPORT))
    found = around.people
    people = People(
        found.register,
        owned,
        around.today,
        around.policy.words,
        short_forms=found.short_forms,
        here=found.named_on.get(table.grid.name, ()),
        homes=around.homes | homes_in(set(texts.get(Field.SERVICE, ()))),
    )
    owners = [people.owner(text) for text in owned]
    yield "owner", owners
    if Field.VERIFIED_BY in texts:
        rows = zip(verified, owners, owned, support, strict=True)
        yield "verifier", [people.verifier(text, owner, written, helper) for text, owner, written, helper in rows]


def _dates(cells: Cells) -> Attributes:
    for field in DATES:
        if field in cells:
            yield str(field), _read_dates(cells[field])
    if Field.DEADLINE in cells or Field.REVISED_DEADLINE in cells:
        some = cells.get(Field.DEADLINE) or cells[Field.REVISED_DEADLINE]
        nothing: Sequence[Value] = [None] * len(some)
        first = _read_dates(cells.get(Field.DEADLINE, nothing))
        revised = _read_dates(cells.get(Field.REVISED_DEADLINE, nothing))
        yield "deadline", first
        yield "revised_deadline", list(map(_revised, revised, first))


def _read_dates(values: Sequence[Value]) -> list[DateCell]:
    if _TRUE_DATES.issuperset(map(type, values)):
        return read_true_dates(cast("Sequence[dt.datetime | None]", values))  # as its types were asked for just now
    swapped = column_is_swapped(values)
    read = [NO_DATE if value is None else read_date(value, swapped=swapped) for value in values]
    if not any(map(_may_lack_its_year, read)):
        return read
    near = a_day_of(read)
    return [
        read_date(value, near=near) if _may_lack_its_year(each) else each
        for value, each in zip(values, read, strict=True)
    ]


_TRUE_DATES = frozenset({dt.datetime, type(None)})
"""Cells of no other type say nothing of each other: no month is exchanged with a day, and no year is wanting."""


def _may_lack_its_year(cell: DateCell) -> bool:
    """Tell whether the other days of the column may suggest what ``31 March`` means."""
    return cell.kind is DateKind.NOT_A_DATE and cell.suggestion is None


def _revised(revised: DateCell, deadline: DateCell) -> DateCell:
    """Return the revised deadline: its own column's, else the last of several dates in the deadline cell."""
    if revised.kind is _SEVERAL and revised.last is not None:
        return DateCell(DateKind.DATE, revised.last)
    if revised.day is None and deadline.kind is _SEVERAL and deadline.last is not None:
        return DateCell(DateKind.DATE, deadline.last)
    return revised


_SEVERAL = DateKind.SEVERAL
"""Asked for in each row; Python 3.11 looks a member of an enumeration up in a roundabout way."""


def _answers(table: Table, texts: Texts, blank: Sequence[str]) -> Attributes:
    """Yield what the evidence, the check and the meeting say."""
    if Field.EVIDENCE in texts:
        actions, outcomes = texts.get(Field.ACTION, blank), texts.get(Field.OUTCOME, blank)
        told = zip(texts[Field.EVIDENCE], actions, outcomes, strict=True)
        yield "evidence", [read_evidence(text, action=action, outcome=outcome) for text, action, outcome in told]
    if Field.VERIFICATION in texts:
        heading = table.columns[Field.VERIFICATION].heading
        yield "verification", _each_once(lambda text: read_verification(text, heading), texts[Field.VERIFICATION])
    if Field.DECISION in texts:
        heading = table.columns[Field.DECISION].heading
        yield "decision", _each_once(lambda text: read_decision(text, heading), texts[Field.DECISION])


def _standing(cells: Cells, texts: Texts, blank: Sequence[str], table: Table, around: Surroundings) -> Attributes:
    """Yield how far the actions are, how often they are followed up, and how much hangs on them."""
    has_one = Field.STATUS in cells
    yield "status", list((_statuses if has_one else _told_without_a_status)(cells, table, around))
    if Field.FOLLOW_UP in cells:
        yield "follow_up_days", [read_interval(value) for value in cells[Field.FOLLOW_UP]]
    notices = texts.get(Field.NOTICE, blank)
    high = _each_once(lambda pair: is_high(*pair), zip(texts.get(Field.PRIORITY, blank), notices, strict=True))
    yield "is_high_priority", high
    about = texts.get(Field.THEME) or texts.get(Field.ISSUE, blank)
    safety = around.policy.safety
    themes, regulations = tuple(safety.themes), tuple(safety.regulations)
    told = zip(about, texts.get(Field.SOURCE, blank), notices, strict=True)
    safe = _each_once(lambda said: is_safety(*said, themes=themes, regulations=regulations), told)
    yield "is_safety", list(map(or_, high, safe))


def _statuses(cells: Cells, table: Table, around: Surroundings, field: Field = Field.STATUS) -> list[Status]:
    """Return how far the actions are, as a column says: that of the status, or else one of notes."""
    in_notes = field is not Field.STATUS
    heading, values = table.columns[field].heading, cells[field]
    out_of_100 = runs_to_100(values)
    key, words = around.key, around.policy.words
    # With its type, because True and 1 are one key of a dictionary, but not one status.
    typed = [(type(value), value) for value in values]
    return _each_once(
        lambda each: read_status(each[1], heading, key, words, out_of_100=out_of_100, in_notes=in_notes), typed
    )


def _told_without_a_status(cells: Cells, table: Table, around: Surroundings) -> Iterator[Status]:
    """Yield how far the actions are where no column is for it: by the day of completion, else by the progress."""
    nothing: Sequence[Value] = [None] * len(table.action_rows)
    unknown = [Status.UNKNOWN] * len(nothing)
    days = [each.day for each in _read_dates(cells.get(Field.COMPLETED, nothing))]
    told = _statuses(cells, table, around, Field.PROGRESS) if Field.PROGRESS in cells else unknown
    for day, said in zip(days, told, strict=True):
        is_done = day is not None and day <= around.today and said not in _SETTLED
        yield Status.CLAIMED if is_done else said


_SETTLED = (Status.CLOSED, Status.CANCELLED)
"""What a day of completion adds nothing to."""

Told = TypeVar("Told", bound=Hashable)
Read = TypeVar("Read")


def _each_once(read: Callable[[Told], Read], column: Iterable[Told]) -> list[Read]:
    """Read each different cell of a column once; most columns hold a few words again and again."""
    known: dict[Told, Read] = {}
    return [known[told] if told in known else known.setdefault(told, read(told)) for told in column]


def _looks(table: Table, errors: Sequence[ErrorCell]) -> Attributes:
    """Yield what is hidden, filtered, struck out or in error; nothing where nothing is."""
    grid, rows = table.grid, table.action_rows
    concealed = grid.visibility is not Visibility.VISIBLE
    if concealed or grid.hidden_rows:
        top = grid.filtered.top if grid.filtered else None
        filtered = [row in grid.hidden_rows and top is not None and top <= row for row in rows]
        yield "filtered", filtered
        yield (
            "hidden",
            [concealed or (row in grid.hidden_rows and not sifted) for row, sifted in zip(rows, filtered, strict=True)],
        )
    broken: dict[int, set[Field]] = {}
    for row, field, _ in errors:
        broken.setdefault(row, set()).add(field)
    if broken:
        yield "in_error", [frozenset(broken.get(row, ())) for row in rows]
    action = table.columns.get(Field.ACTION)
    if action is not None and grid.struck_out:
        yield "struck_out", [(row, action.number) in grid.struck_out for row in rows]
