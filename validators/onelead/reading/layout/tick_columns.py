"""A status spread over columns: ``Not started``, ``In progress`` and ``Done`` side by side, with a tick under one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.model import Column
from onelead.reading.grid import Value
from onelead.reading.layout.headings import plain
from onelead.reading.patterns import Pattern

Rows = Sequence[Mapping[int, Value]]


def tick_columns(columns: Sequence[Column], rows: Rows) -> tuple[Column, ...]:
    """Return neighbouring columns whose headings are states and whose cells are marks; nothing where none are."""
    run: list[Column] = []
    for column in columns:
        if not _is_state(column.heading):
            continue
        if run and column.number != run[-1].number + 1:
            run = []
        run.append(column)
        if len(run) > 1 and _hold_marks_alone(run, rows) and not _goes_on(column, columns):
            return tuple(run)
    return ()


def ticked(columns: Sequence[Column], cells: Mapping[int, Value]) -> str | None:
    """Return the heading of the last column that is ticked in a row, a colour in full, or None where none is."""
    heading = next((column.heading for column in reversed(columns) if is_mark(cells.get(column.number))), None)
    return None if heading is None else _COLOURS.get(plain(heading), heading)


def is_mark(value: Value) -> bool:
    """Tell whether a cell is a tick: a sign, an x, a yes, a one."""
    return value in (1, True) if not isinstance(value, str) else _MARK.fullmatch(value.strip().casefold()) is not None


def _is_state(heading: str) -> bool:
    return _STATE.fullmatch(plain(heading)) is not None


def _goes_on(column: Column, columns: Sequence[Column]) -> bool:
    return any(each.number == column.number + 1 and _is_state(each.heading) for each in columns)


def _hold_marks_alone(run: Sequence[Column], rows: Rows) -> bool:
    filled = list(_filled(run, rows))
    return bool(filled) and all(is_mark(value) for value in filled)


def _filled(run: Sequence[Column], rows: Rows) -> Iterator[Value]:
    numbers = [column.number for column in run]
    return (value for cells in rows for number in numbers if (value := cells.get(number)) is not None)


_MARK = Pattern(r"[x×✓✔√☑✅●•*]\ufe0f?|y|yes|true|1|tick(?:ed)?")
_STATE = Pattern(
    r"(?:not )?(?:yet )?(?:started|begun|open|closed?|completed?|done|finished|overdue|on hold|on track|in progress"
    r"|ongoing|under ?way|outstanding|to ?do|to start|met|achieved|signed off|part(?:ly|ially)? (?:met|done|complete)"
    r"|red|amber|green|blue|yellow|[bragy])"
)
_COLOURS = {"b": "Blue", "r": "Red", "a": "Amber", "g": "Green", "y": "Yellow"}
