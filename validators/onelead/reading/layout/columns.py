"""
Which column is which field: what the headings say, and what the cells below bear out.

Where a heading leaves a choice ("Checked", "Completion date", "Progress"), a column of dates, of names, of yes and no
or of long sentences decides it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from onelead.model import Column, Field, HeadingDoubt
from onelead.reading.grid import Grid, Value, letters
from onelead.reading.layout.borne_out import borne_out, decides
from onelead.reading.layout.concepts import concepts_of
from onelead.reading.layout.header import Header
from onelead.reading.layout.headings import OwnHeadings, Reading, fields_of, plain
from onelead.reading.layout.left_neighbour import day_of, is_bare_date, is_found_at
from onelead.reading.layout.names_below import column_of_names
from onelead.reading.layout.tasks import column_of_tasks
from onelead.reading.layout.tick_columns import IsState, tick_columns
from onelead.reading.layout.told_afterwards import told_afterwards
from onelead.reading.layout.witnesses import NOTHING, Witness, may_decide, witness_of
from onelead.reading.patterns import Pattern
from onelead.values import frozen

Rows = Sequence[Mapping[int, Value]]

ROWS_LOOKED_AT = 40

LEAST = 4.0
"""A reading under this is not taken."""
CLOSE = 0.75
"""Two columns whose scores differ by less could both be the field."""


@frozen
class Columns:
    """What each column of a table was understood to be."""

    fields: Mapping[Field, Column]
    unused: tuple[Column, ...]
    doubts: tuple[HeadingDoubt, ...]
    ticks: tuple[Column, ...] = ()
    """The columns of a status that is ticked under one of several headings."""


def understand_columns(
    grid: Grid,
    header: Header,
    own: OwnHeadings = (),
    corrections: Mapping[Field, str] | None = None,
    is_state: IsState = lambda _: False,
) -> Columns:
    """Give each field the column that its heading and its cells speak for.

    ``own`` are the provider's headings, ``corrections`` the columns that the provider named: field → letter or heading.
    ``is_state`` tells a heading that is a state, below which a status may be ticked.
    """
    columns = [
        Column(number, letters(number), " ".join(heading.split()), hidden=number in grid.hidden_columns)
        for number, heading in sorted(header.headings.items())
    ]
    below = _rows_below(grid, header.row)
    table = _main_run(columns, below)
    witnesses = {
        column.number: witness_of(below, column.number)
        if fields_of(column.heading, own) or may_decide(below, column.number)
        else NOTHING
        for column in table
    }
    corrected = _corrected(columns, corrections or {})
    taken = dict(corrected)
    ticks = () if Field.STATUS in taken else tick_columns(table, below, is_state)
    if ticks:
        taken[Field.STATUS] = ticks[-1]
    used = {column.number for column in (*taken.values(), *ticks)}
    candidates = sorted(_candidates(table, witnesses, own), key=lambda each: (-each[0], each[2].number))
    if witnesses[table[0].number] is NOTHING and _numbers_the_rows(grid, header.row, table[0]):
        candidates.append((LEAST, Field.ID, table[0]))
    for score, field, column in candidates:
        if score >= LEAST and field not in taken and column.number not in used:
            taken[field] = column
            used.add(column.number)
    _settle_completion(taken, witnesses)
    _settle_reason(taken, witnesses)
    _settle_action(taken, [column for column in table if column.number not in used], below)
    _settle_owner(taken, [column for column in table if _may_hold_owners(column, own)], below)
    used.update(column.number for column in taken.values())
    told = told_afterwards(taken, table, below, own) if Field.EVIDENCE not in taken else None
    if told and told not in corrected.values():
        taken = {field: column for field, column in taken.items() if column != told} | {Field.EVIDENCE: told}
        used.add(told.number)
    unused = tuple([column for column in table if column.number not in used])
    return Columns(taken, unused, tuple(_doubts(candidates, taken)), ticks)


def _main_run(columns: Sequence[Column], rows: Rows) -> list[Column]:
    """Leave out look-up lists and legends that stand beside the table, behind a gap."""
    runs: list[list[Column]] = []
    for column in columns:
        if runs and column.number - runs[-1][-1].number == 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    at = max(range(len(runs)), key=lambda place: _weight(runs[place]))
    table = list(runs[at])
    for outwards in (runs[:at][::-1], runs[at + 1 :]):
        for run in outwards:
            same = _numbers_again(table, run, rows)
            if not _goes_on(table, run, same):
                break
            table += [column for column in run if column is not same]
    return sorted(table, key=lambda column: column.number)


def _goes_on(table: Sequence[Column], run: Sequence[Column], same: Column | None) -> bool:
    """
    Tell whether headings behind a gap belong to the table: most of them say what it has not said yet.

    What names the number or the action again begins another table, but for the ``same`` numbers on the same rows, and
    for a further action of which nothing else comes twice.
    """
    known, first = _fields_named(table), _fields_named(run)
    apart = min(abs(one.number - other.number) for one in table for other in (run[0], run[-1]))
    again, new = first & known, first - known
    if apart > _GAP or (again & _NAMED_ONCE and not same and (again != {Field.ACTION} or new.isdisjoint(_STANDING))):
        return False
    return bool(new) and len(new) * 2 >= len(run)


def _numbers_again(table: Sequence[Column], run: Sequence[Column], rows: Rows) -> Column | None:
    """Return the column of a run that gives each row the number that it has in the table, if one does."""
    known, again = (
        next((column for column in columns if _fields_named([column]) == {Field.ID}), None) for columns in (table, run)
    )
    if known is None or again is None:
        return None
    pairs = [(cells.get(known.number), cells[again.number]) for cells in rows if again.number in cells]
    return again if pairs and all(one == other for one, other in pairs) else None


def _fields_named(columns: Sequence[Column]) -> set[Field]:
    return {readings[0].field for column in columns if (readings := fields_of(column.heading))}


_GAP = 2
"""One blank column may part the columns of a table."""
_NAMED_ONCE = {Field.ID, Field.ACTION}
"""What no table names twice: where it comes again behind a gap, another table begins."""
_STANDING = {Field.OWNER, Field.DEADLINE, Field.STATUS, Field.EVIDENCE, Field.VERIFIED_BY, Field.DECISION}
"""What an action is followed by on its own row."""


def _weight(run: Sequence[Column]) -> float:
    best: dict[Field, float] = {}
    for column in run:
        for reading in fields_of(column.heading)[:1]:
            best[reading.field] = max(best.get(reading.field, 0), reading.score)
    return sum(best.values())


def _numbers_the_rows(grid: Grid, header_row: int, first: Column) -> bool:
    """
    Tell whether a first column that nobody claims numbers the rows: "Log", "Entry", "Line".

    Under any other heading no number may come twice: bedrooms, flats and pages have numbers too.
    """
    seen = witness_of(_rows_below(grid, header_row), first.number)
    if seen.filled < 2 or seen.codes + seen.numbers < 0.8 or seen.distinct < 0.8:
        return False
    if plain(first.heading) in _OF_THE_ROWS:
        return True
    numbers = [cells[first.number] for row, cells in grid.rows.items() if row > header_row and first.number in cells]
    return len(set(numbers)) == len(numbers)


_OF_THE_ROWS = ("log", "entry", "line")


def _rows_below(grid: Grid, header_row: int) -> Rows:
    return list(islice((cells for row, cells in grid.rows.items() if row > header_row), ROWS_LOOKED_AT))


def _candidates(
    columns: Sequence[Column], witnesses: Mapping[int, Witness], own: OwnHeadings
) -> Iterator[tuple[float, Field, Column]]:
    before: Column | None = None
    fields: set[Field] = set()
    for column in columns:
        witness, own_readings = witnesses[column.number], fields_of(column.heading, own)
        beside = (*_beside(column, before, fields), *_asked_of_a_check(column, fields))
        for reading in (*own_readings, *beside, *_decided(witness)):
            yield reading.score + borne_out(reading.field, witness), reading.field, column
        before = column
        fields |= {reading.field for reading in own_readings[:1]}


def _beside(column: Column, before: Column | None, fields: AbstractSet[Field]) -> Iterator[Reading]:
    """
    Yield what a heading means by the one to its left, where the headings before it mean these ``fields``.

    A bare "Date" right of "Checked by" or "Decision" is when they did; "Found" right of who checked an action, and
    when, is the result of the check.
    """
    if before is None or before.number != column.number - 1:
        return
    field = day_of(before.heading, column.heading)
    if field and (Field.ACTION in fields or is_bare_date(column.heading)):
        yield Reading(field, BESIDE)
    elif Field.ACTION in fields and is_found_at(before.heading, column.heading):
        yield Reading(Field.VERIFICATION, FOUND)


def _asked_of_a_check(column: Column, fields: AbstractSet[Field]) -> Iterator[Reading]:
    """Yield the result of a check for "Is it fixed?" behind a status and who checked: it asks what they saw."""
    if fields >= _ANSWERED_BY_A_CHECK and _IS_IT_FIXED.search(plain(column.heading)):
        yield Reading(Field.VERIFICATION, ASKED)


_ANSWERED_BY_A_CHECK = {Field.STATUS, Field.VERIFIED_BY}
_IS_IT_FIXED = Pattern(
    r"^(?:(?:is|was|has|have) (?:it|this|that|the \w+) (?:\w+ )*)?(?:fixed|solved|sorted|resolved|put right)$"
)
ASKED = 11.0
"""How surely it is; as a status it would be answered with yes and no as well."""

BESIDE = 6.0
"""How surely a bare heading is read by the one to its left."""
FOUND = 9.0
"""How surely what was found is the result of the check at its left: a finding stands before the action."""


def _decided(witness: Witness) -> Iterator[Reading]:
    """Yield the decision for a column of which nearly all cells say close, extend or escalate, whatever its heading."""
    if decides(witness):
        yield Reading(Field.DECISION, BY_ITS_CELLS)


BY_ITS_CELLS = 5.0
"""How surely a column is the decision by its cells alone: any that has a heading for it comes first."""


def _settle_completion(taken: dict[Field, Column], witnesses: Mapping[int, Witness]) -> None:
    """Read a lone "Completion date" as the deadline: a table plans a completion before it records one."""
    column = taken.get(Field.COMPLETED)
    if column is None or Field.DEADLINE in taken or _SAYS_IT_HAPPENED.search(plain(column.heading)):
        return
    most = max((each.filled for each in witnesses.values()), default=0)
    if witnesses[column.number].filled * 10 >= most * 6:
        taken[Field.DEADLINE] = taken.pop(Field.COMPLETED)


_SAYS_IT_HAPPENED = Pattern(r"actual|completed|closed|done|finished|achieved|resolved|taken|\bon$")


def _settle_reason(taken: dict[Field, Column], witnesses: Mapping[int, Witness]) -> None:
    """
    Read a bare "Why", told of most actions, as what is wrong where no other column says it and none moves a deadline.

    A lone "Now due" is the deadline itself.
    """
    if Field.REVISED_DEADLINE in taken:
        if Field.DEADLINE not in taken and plain(taken[Field.REVISED_DEADLINE].heading) == "now due":
            taken[Field.DEADLINE] = taken.pop(Field.REVISED_DEADLINE)
        return
    column = taken.get(Field.DELAY_REASON)
    if column is None or Field.ISSUE in taken or plain(column.heading) not in _BARE_REASONS:
        return
    most = max(each.filled for each in witnesses.values())
    if witnesses[column.number].filled * 10 >= most * 6:
        taken[Field.ISSUE] = taken.pop(Field.DELAY_REASON)


_BARE_REASONS = ("why", "reason", "reasons", "because")


def _settle_action(taken: dict[Field, Column], unclaimed: Sequence[Column], rows: Rows) -> None:
    """Read a column of tasks as the action, whatever its heading, where no other is: "Title", "Card", "Resolution"."""
    if Field.ACTION in taken:
        return
    number = column_of_tasks([column.number for column in unclaimed], rows, taken.keys())
    if number is not None:
        taken[Field.ACTION] = next(column for column in unclaimed if column.number == number)


def _may_hold_owners(column: Column, own: OwnHeadings) -> bool:
    """Tell whether a heading says nothing: neither of an action, nor of who raised it or whom it is about."""
    return (
        not fields_of(column.heading, own)
        and concepts_of(plain(column.heading)) <= {"alone"}
        and _SOMEBODY_ELSE.search(plain(column.heading)) is None
    )


_SOMEBODY_ELSE = Pattern(
    r"\b(?:residents?|service users?|su\b|clients?|tenants?|patients?|famil|relative|next of kin|complain|visitor"
    r"|supplier|contractor|inspector|author|chair|sponsor|trainer|learner|gp\b|doctor|pharmac|commissioner|customer|pets?)"
)


def _settle_owner(taken: dict[Field, Column], unread: Sequence[Column], rows: Rows) -> None:
    """Read names under a heading that says nothing as the owner, beside an action and a day, where nobody else is."""
    if Field.OWNER in taken or not {Field.ACTION, Field.DEADLINE} <= taken.keys():
        return
    claimed = {column.number for column in taken.values()}
    number = column_of_names([column.number for column in unread if column.number not in claimed], rows)
    if number is not None:
        taken[Field.OWNER] = next(column for column in unread if column.number == number)


def _corrected(columns: Sequence[Column], corrections: Mapping[Field, str]) -> dict[Field, Column]:
    """Return the columns that the provider's policy names, by letter or by heading."""
    taken: dict[Field, Column] = {}
    for field, wanted in corrections.items():
        named = [column for column in columns if is_named(column, wanted)]
        by_letter = [column for column in named if column.letters == wanted.strip().upper()]
        for column in (by_letter or named)[:1]:
            taken[field] = column
    return taken


def is_named(column: Column, wanted: str) -> bool:
    """Tell whether a provider means a column, by its letter or its heading."""
    return column.letters == wanted.strip().upper() or plain(column.heading) == plain(wanted)


def _doubts(candidates: Iterable[tuple[float, Field, Column]], taken: Mapping[Field, Column]) -> Iterator[HeadingDoubt]:
    """Yield the fields for which a column was left over that could be it just as well."""
    scores = {(field, column.number): score for score, field, column in candidates}
    used = {column.number for column in taken.values()}
    for field, column in taken.items():
        mine = scores.get((field, column.number))
        for (other_field, number), score in scores.items():
            if other_field is field and number not in used and mine is not None and score >= max(6.0, mine - CLOSE):
                other = next(each for _, _, each in candidates if each.number == number)
                yield HeadingDoubt(field, column, other)
