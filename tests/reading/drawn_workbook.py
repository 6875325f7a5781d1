"""Workbooks drawn as text: ``**Sheet**``, then a line for each row, with a bar between cells."""

import datetime as dt
import re
from collections.abc import Iterator

from onelead.model import Workbook
from onelead.policy import DEFAULT_POLICY
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.tracker import read_workbook


def workbook_from(page: str) -> Workbook:
    """Return what is understood of sheets drawn line by line: a blank line is a blank row."""
    return read_workbook(Book(tuple(sheets_of(page))), DEFAULT_POLICY, dt.date(2026, 11, 23))


def sheets_of(page: str) -> Iterator[Grid]:
    _, *drawn = re.split(r"^\*\*(.+)\*\*\n", page, flags=re.MULTILINE)
    for name, table in zip(drawn[::2], drawn[1::2], strict=True):
        rows = {row: cells for row, line in enumerate(table.splitlines(), 1) if (cells := cells_of(line))}
        yield Grid(name=name, rows=rows)


def cells_of(line: str) -> dict[int, Value]:
    texts = map(str.strip, line.split("|"))
    return {column: value_of(text) for column, text in enumerate(texts, 1) if text}


def value_of(text: str) -> Value:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return dt.datetime.fromisoformat(text)
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else text
