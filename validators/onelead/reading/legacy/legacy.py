"""
The books in .xls, .xlsb and .ods files, read by python-calamine in a process that may die.

It knows no formulas, hidden rows or columns, filters or struck-out text, and takes a cell in error for a blank one.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from typing import Any  # what JSON holds

from onelead.reading.grid import Block, Book, Grid, Value, Visibility, address
from onelead.reading.legacy.child_process import crashed, run_child
from onelead.reading.limits import Limits
from onelead.reading.oddities import OddityLog, long_text
from onelead.reading.refusals import damaged

VISIBILITY = {"Hidden": Visibility.HIDDEN, "VeryHidden": Visibility.VERY_HIDDEN}


def read_legacy(data: bytes, limits: Limits) -> Book:
    """Return the book in the bytes of an .xls, .xlsb or .ods; raises WorkbookProblem where it can't be read."""
    log = OddityLog(limits.oddities)
    found = run_child({"do": "read"}, data, limits)
    try:
        grids = tuple(_grids(map(json.loads, found.splitlines()), limits, log))
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise crashed() from error
    if not grids:
        raise damaged("it lists no sheet")
    return Book(grids, log.all())


def _grids(lines: Iterable[Any], limits: Limits, log: OddityLog) -> Iterator[Grid]:
    about: dict[str, Any] = {}
    rows: dict[int, dict[int, Value]] = {}
    for line in lines:
        if isinstance(line, dict):
            if about:
                yield _grid(about, rows)
            about, rows = line, {}
        else:
            number, cells = line
            rows[number] = {column: _value(held) for column, held in cells}
            _cut_long_texts(about["name"], number, rows[number], limits.cell_characters, log)
    if about:
        yield _grid(about, rows)


def _grid(about: dict[str, Any], rows: dict[int, dict[int, Value]]) -> Grid:
    merged = tuple(Block(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in about["merged"])
    visibility = VISIBILITY.get(about["visible"], Visibility.VISIBLE)
    return Grid(name=about["name"], rows=rows, visibility=visibility, merged=merged)


def _value(held: Any) -> Value:
    if not isinstance(held, dict):
        if not isinstance(held, str | float | bool):
            raise TypeError(held)
        return held
    ((kind, text),) = held.items()
    match kind:
        case "datetime":
            return dt.datetime.fromisoformat(text)
        case "time":
            return dt.time.fromisoformat(text)
    return dt.timedelta(seconds=text)


def _cut_long_texts(sheet: str, row: int, cells: dict[int, Value], longest: int, log: OddityLog) -> None:
    for column, value in cells.items():
        if isinstance(value, str) and len(value) > longest:
            cells[column] = value[:longest]
            log.note("long_text", long_text(len(value), longest), sheet, address(row, column))
