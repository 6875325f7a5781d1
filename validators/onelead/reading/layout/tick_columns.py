"""A status spread over columns: ``Not started``, ``In progress`` and ``Done`` side by side, with a tick under one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from onelead.model import Column
from onelead.reading.grid import Value
from onelead.reading.layout.headings import plain
from onelead.reading.layout.witnesses import Rows
from onelead.reading.patterns import Pattern

IsState = Callable[[str], bool]
"""Tells whether a heading in small letters says how far an action is, and nothing else."""


def tick_columns(columns: Sequence[Column], rows: Rows, is_state: IsState) -> tuple[Column, ...]:
    """Return neighbouring columns whose headings are states and whose cells are marks; nothing where none are."""
    if not any(_is_ticked(column, rows) for column in columns):
        return ()
    run: list[Column] = []
    for column in columns:
        is_one = all(map(is_mark, _filled(column, rows))) and _is_state(column.heading, is_state)
        if run and (not is_one or column.number != run[-1].number + 1):
            if _is_a_status(run, rows):
                return tuple(run)
            run = []
        run += [column] if is_one else []
    return tuple(run) if _is_a_status(run, rows) else ()


def ticked(columns: Sequence[Column], cells: Mapping[int, Value]) -> Value:
    """
    Return the heading of the last column that is ticked in a row, a colour in full.

    Where none is, it is what the last filled cell says: ``No``, or ``Part``, which somebody wrote instead of a tick.
    """
    heading = next((column.heading for column in reversed(columns) if is_mark(cells.get(column.number))), None)
    if heading is None:
        return next((cells[column.number] for column in reversed(columns) if column.number in cells), None)
    return _COLOURS.get(plain(heading), heading)


def is_mark(value: Value) -> bool:
    """Tell whether a cell is a tick: a sign, an x, a yes, a one."""
    return value in (1, True) if not isinstance(value, str) else _MARK.fullmatch(value.strip().casefold()) is not None


def _is_state(heading: str, is_state: IsState) -> bool:
    return plain(heading) in _COLOURS or (plain(heading) not in _SAYS_WHERE_IT_WENT and is_state(plain(heading)))


def _is_a_status(run: Sequence[Column], rows: Rows) -> bool:
    return len(run) > 1 and any(_is_ticked(column, rows) for column in run)


def _is_ticked(column: Column, rows: Rows) -> bool:
    """Tell whether a column holds marks alone; nearly every other is told by its first cell or its second."""
    return next(_filled(column, rows), None) is not None and all(map(is_mark, _filled(column, rows)))


def _filled(column: Column, rows: Rows) -> Iterator[Value]:
    return (value for cells in rows if (value := cells.get(column.number)) is not None)


_MARK = Pattern(r"[x×✓✔√☑✅●•*]\ufe0f?|y|yes|true|1|tick(?:ed)?")
_COLOURS = {"b": "Blue", "r": "Red", "a": "Amber", "g": "Green", "y": "Yellow"}
_SAYS_WHERE_IT_WENT = ("escalated", "extended")
"""What is ticked beside any state, and is asked for by itself."""
