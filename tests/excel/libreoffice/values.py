"""Cell values between xlwings and LibreOffice: dates, truth values, errors, and Excel's apostrophe before a text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from excel.libreoffice.office import Uno

Cell = Any  # whatever xlwings hands over: text, number, truth value, date or nothing
DATE, TIME, LOGICAL = 2, 4, 1024  # com.sun.star.util.NumberFormat
ERROR_RESULT = 4  # com.sun.star.sheet.FormulaResult
DATE_FORMAT, DATE_TIME_FORMAT = "YYYY-MM-DD", "YYYY-MM-DD HH:MM"


class ErrorText(str):
    """An Excel error as LibreOffice shows it, for example ``#REF!``."""

    __slots__ = ()


def day_0(document: Uno) -> dt.datetime:
    """Return the day from which a document counts its dates: 30 December 1899, or 1 January 1904 in Mac's calendar."""
    day = document.NullDate
    return dt.datetime(day.Year, day.Month, day.Day)


def read(cells: Uno, document: Uno) -> list[list[Cell]]:
    """Return the values of a cell range as Excel would give them: dates as dates, errors as :class:`ErrorText`."""
    epoch = day_0(document)
    top, left = cells.RangeAddress.StartRow, cells.RangeAddress.StartColumn
    rows = [list(row) for row in cells.getDataArray()]
    for kind, area in _formatted_areas(cells, document.NumberFormats):
        down, across = (area.StartRow - top, area.EndRow - top), (area.StartColumn - left, area.EndColumn - left)
        _convert(rows, epoch if kind & (DATE | TIME) else None, down, across)
    for cell in _cells_in_error(cells):
        rows[cell.CellAddress.Row - top][cell.CellAddress.Column - left] = ErrorText(cell.String)
    return rows


def write(cells: Uno, document: Uno, locale: Uno, rows: Sequence[Sequence[Cell]]) -> list[tuple[int, int, str]]:
    """Write values and date formats; return the formulas (row, column, text) that the caller has to set."""
    epoch = day_0(document)
    cells.setDataArray(tuple(tuple(_plain(value, epoch) for value in row) for row in rows))
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if isinstance(value, bool | dt.datetime):
                _give_format(cells.getCellByPosition(j, i), document.NumberFormats, locale, value)
    return [
        (i, j, value)
        for i, row in enumerate(rows)
        for j, value in enumerate(row)
        if isinstance(value, str) and value.startswith("=")
    ]


def prepare(value: Cell, _options: object) -> Cell:
    """Return one value in a form that :func:`write` takes."""
    match value:
        case None:
            return ""
        case bool() | str():
            return value
        case dt.datetime():
            return value.replace(tzinfo=None)
        case dt.date():
            return dt.datetime(value.year, value.month, value.day)
        case int() | float():
            return float(value)
        case _:
            return value


def clean(
    rows: list[list[Cell]],
    make_date: Callable[..., Cell],
    empty: Cell,
    make_number: Callable[[float], Cell] | None,
    errors_as_text: bool,
) -> list[list[Cell]]:
    """Return what xlwings hands to its caller, by the options that were asked for."""

    def one(value: Cell) -> Cell:
        match value:
            case ErrorText():
                return str(value) if errors_as_text else None
            case "" | None:
                return empty
            case dt.datetime():
                parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
                return make_date(**{part: getattr(value, part) for part in parts}, tzinfo=None)
            case float() if make_number is not None:
                return make_number(value)
            case _:
                return value

    return [[one(value) for value in row] for row in rows]


def _formatted_areas(cells: Uno, formats: Uno) -> list[tuple[int, Uno]]:
    """List the areas whose number format says that a number is a date, a time or a truth value."""
    groups = cells.getUniqueCellFormatRanges()
    kinds: dict[int, int] = {}
    found = []
    for group in (groups.getByIndex(i) for i in range(groups.Count)):
        key = group.NumberFormat
        if key not in kinds:
            kinds[key] = formats.getByKey(key).Type
        if kinds[key] & (DATE | TIME | LOGICAL):
            found += [(kinds[key], area) for area in group.RangeAddresses]
    return found


def _convert(rows: list[list[Cell]], epoch: dt.datetime | None, down: tuple[int, int], across: tuple[int, int]) -> None:
    """Make dates of the numbers in an area, or without an epoch truth values."""
    for row in rows[down[0] : down[1] + 1]:
        for j in range(across[0], across[1] + 1):
            if isinstance(row[j], float):
                row[j] = date_of(row[j], epoch) if epoch else bool(row[j])


def date_of(serial: float, epoch: dt.datetime) -> dt.datetime | float:
    """Return the date of a day number, or the number itself where no calendar reaches."""
    try:
        return epoch + dt.timedelta(microseconds=round(serial * 86_400_000_000))
    except OverflowError:
        return serial


def _cells_in_error(cells: Uno) -> list[Uno]:
    ranges = cells.queryFormulaCells(ERROR_RESULT)
    found = []
    listing = ranges.Cells.createEnumeration()
    while listing.hasMoreElements():
        found.append(listing.nextElement())
    return found


def _plain(value: Cell, epoch: dt.datetime) -> Cell:
    match value:
        case bool():
            return float(value)
        case dt.datetime():
            return (value - epoch) / dt.timedelta(days=1)
        case str() if value.startswith("="):
            return ""
        case str() if value.startswith("'"):
            return value[1:]  # Excel's mark of a text, which the cell doesn't show
        case None:
            return ""
        case _:
            return value


def _give_format(cell: Uno, formats: Uno, locale: Uno, value: bool | dt.datetime) -> None:
    if formats.getByKey(cell.NumberFormat).Type & (DATE | TIME | LOGICAL):
        return
    code = "BOOLEAN" if isinstance(value, bool) else DATE_FORMAT if value.time() == dt.time() else DATE_TIME_FORMAT
    key = formats.queryKey(code, locale, False)
    cell.NumberFormat = formats.addNew(code, locale) if key == -1 else key
