"""Which headings of a row are a table's own: look-up lists and legends stand beside it, behind a gap."""

from __future__ import annotations

from collections.abc import Sequence

from onelead.model import Column, Field
from onelead.reading.layout.headings import fields_of
from onelead.reading.layout.witnesses import Rows


def main_run(columns: Sequence[Column], rows: Rows) -> list[Column]:
    """Return the columns of the table among all that have a heading; ``rows`` are the cells below."""
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
