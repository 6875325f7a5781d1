"""Drawings of trackers as real files on disk, for tests that start where a user starts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import Cell

from drawing import book_from
from onelead.reading.grid import CellError
from onelead.run import Run

RunOf = Callable[..., Run]
"""Checks drawings, each as a workbook of its own."""

ROSE_COURT = """
    | ID    | Action                                 | Owner                  | Support  | Deadline   | Status      | Intended outcome    | Evidence source | Evidence                                | Verified by | Verified on | Decision | Reviewed on |
    | ----- | -------------------------------------- | ---------------------- | -------- | ---------- | ----------- | ------------------- | --------------- | --------------------------------------- | ----------- | ----------- | -------- | ----------- |
    | CR-01 | Replace the closer on the kitchen door | Jane Smith             |          | 2026-10-31 | In progress | Door shuts by itself | Photo          |                                         |             |             |          |             |
    | CR-02 | Count the MAR charts against stock     | Jane Smith / Tom Jones |          | 2026-12-18 | Not started | No gaps in a month  | Audit           |                                         |             |             |          |             |
    | CR-03 | Weigh all residents monthly            | Tom Jones              |          | 2026-09-30 | Closed      | 20 of 20 weighed    | Audit           | Audit 25/9/26: 20 of 20 weights on file | Jane Smith  | 2026-10-01  | Close    | 2026-10-13  |
    | CR-04 | Review the fire risk assessment        | Tom Jones              |          | 2026-09-30 | Closed      | Assessment in date  | Certificate     | Request raised with the landlord        | Jane Smith  | 2026-10-01  | Close    | 2026-10-13  |
"""
"""A tracker with one action overdue, one owned by two, one closure supported and one not."""


def tracker_file(folder: Path, page: str = ROSE_COURT, name: str = "Rose Court.xlsx") -> Path:
    """Write a drawing as a workbook, and return its path."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for grid in book_from(page):
        sheet = book.create_sheet(grid.name)
        for row, cells in grid.rows.items():
            for column, value in cells.items():
                cell = sheet.cell(row, column)
                assert isinstance(cell, Cell)
                if isinstance(value, CellError):
                    cell.value = value.code
                elif isinstance(value, str):
                    cell.value = value
                    cell.data_type = "s"
                else:
                    cell.value = value
                if isinstance(value, dt.date):
                    cell.number_format = "dd/mm/yyyy"
    book.properties.creator = None
    path = folder / name
    book.save(path)
    return path


def locked_copy(workbook: Path, password: str) -> Path:
    """Protect a copy of a workbook as Excel does (ECMA-376 agile encryption)."""
    from msoffcrypto.format.ooxml import OOXMLFile

    locked = workbook.with_name("Locked.xlsx")
    with workbook.open("rb") as plain, locked.open("wb") as out:
        OOXMLFile(plain).encrypt(password, out)
    workbook.unlink()
    return locked
