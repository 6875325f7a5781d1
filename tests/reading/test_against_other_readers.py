"""
Every cell compared with what openpyxl and python-calamine read; docs/decisions/reader.md names each kind of difference.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
from collections import Counter
from collections.abc import Iterator

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from onelead.problems import WorkbookProblem
from onelead.reading.grid import Book, CellError, Grid, Value
from onelead.reading.opening.files import book_from_bytes
from reading.workbooks_at_hand import workbooks

A_MOMENT = dt.timedelta(milliseconds=1)


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in workbooks()])
def test_openpyxl_reads_the_same_cells(data: bytes) -> None:
    assert unexplained(differences_from_openpyxl(data)) == []


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in workbooks()])
def test_calamine_reads_the_same_cells(data: bytes) -> None:
    assert unexplained(differences_from_calamine(data)) == []


Difference = tuple[str, str]


def unexplained(differences: Iterator[Difference]) -> list[Difference]:
    """Return the differences of no known kind, and print how many there are of each."""
    found = list(differences)
    print(Counter(kind for kind, _ in found))
    return [each for each in found if each[0] == "unexplained"]


def differences_from_openpyxl(data: bytes) -> Iterator[Difference]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of all that it would lose
        theirs = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    for grid in ours(data):
        sheet = theirs[grid.name]
        read = (
            {(r, c): cell.value for r, row in enumerate(sheet.iter_rows(), 1) for c, cell in enumerate(row, 1)}
            if small(grid)
            else {}
        )
        inside = {
            (row, column)
            for block in grid.merged
            for row in range(block.top, min(block.bottom, 2_000) + 1)
            for column in range(block.left, min(block.right, 200) + 1)
        }
        cells = cells_of(grid)
        for place in sorted(cells.keys() | read.keys()) if read else ():
            mine, other = cells.get(place), read.get(place)
            if other is None and mine is not None and place in inside:
                yield "openpyxl empties merged cells but the first", f"{grid.name} {place}"
            elif kind := kind_of_difference(mine, other):
                yield kind, f"{grid.name} {place}: {mine!r} and {other!r}"


def differences_from_calamine(data: bytes) -> Iterator[Difference]:
    theirs = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for grid in ours(data):
        if not small(grid):
            continue
        sheet = theirs.get_sheet_by_name(grid.name)
        top, left = sheet.start or (0, 0)
        read = {
            (row, column): value
            for row, values in enumerate(sheet.to_python(), top + 1)
            for column, value in enumerate(values, left + 1)
        }
        cells = cells_of(grid)
        for place in sorted(cells.keys() | read.keys()):
            mine, other = cells.get(place), read.get(place)
            if isinstance(mine, CellError) and other in ("", None):
                yield "calamine takes an error for a blank", f"{grid.name} {place}"
            elif kind := kind_of_difference(mine, other):
                yield kind, f"{grid.name} {place}: {mine!r} and {other!r}"


def ours(data: bytes) -> Book:
    try:
        return book_from_bytes(data)
    except WorkbookProblem as problem:
        pytest.fail(problem.message)


def small(grid: Grid) -> bool:
    """Say whether a dense reader can be asked; a stray cell far down costs it minutes."""
    return max(grid.rows, default=0) < 100_000


def cells_of(grid: Grid) -> dict[tuple[int, int], Value]:
    return {(row, column): value for row, cells in grid.rows.items() for column, value in cells.items()}


def kind_of_difference(mine: Value, other: object) -> str:
    """Return the name of a difference, or nothing where there is none."""
    if mine == other or (mine is None and other == "") or same_moment(mine, other):
        return ""
    if isinstance(mine, str) and isinstance(other, str | None) and mine.strip() == (other or "").strip():
        return "calamine takes off the spaces that the file does not ask to keep"
    match mine, other:
        case str(), str() if len(other) > len(mine) == 32_767:
            return "a text is cut where Excel's cells end"
        case CellError(code), str() if code == other:
            return ""  # the same error, told as text
        case CellError(""), None:
            return "a formula without a stored value is blank to the others"
        case str(), str() if "_x" in other:
            return "the others leave some escapes as they are"
        case dt.datetime() | dt.time() | dt.timedelta() | float(), _ if is_time_like(other):
            return "times before 1900 and lengths of time"
    return "unexplained"


def same_moment(mine: Value, other: object) -> bool:
    if isinstance(mine, dt.datetime) and isinstance(other, dt.datetime):
        return abs(mine - other) <= A_MOMENT
    if isinstance(mine, dt.timedelta) and isinstance(other, dt.timedelta):
        return abs(mine - other) <= A_MOMENT
    if isinstance(mine, dt.datetime) and isinstance(other, dt.date):
        return mine == dt.datetime.combine(other, dt.time())
    return False


def is_time_like(other: object) -> bool:
    if isinstance(other, dt.datetime | dt.date):
        return other.year <= 1904
    return isinstance(other, dt.time | dt.timedelta)
