"""Drawings written as real workbooks, so that the rules are held to files as Excel keeps them."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from drawing import book_from
from onelead.reading.grid import Block, CellError, Grid, Value, Visibility, address


def write_workbook(page: str, path: Path) -> Path:
    """Write what is drawn as an .xlsx file: dates, errors, formulas without a value, merges, filters and what is hidden."""
    path.write_bytes(workbook_bytes(page))
    return path


def workbook_bytes(page: str) -> bytes:
    """Return a drawing as the bytes of an .xlsx file."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for grid in book_from(page).grids:
        sheet = book.create_sheet(grid.name)
        for row, cells in grid.rows.items():
            for column, value in cells.items():
                _fill(sheet.cell(row, column), value)
        _lay_out(sheet, grid)
    if all(sheet.sheet_state != "visible" for sheet in book.worksheets):
        book.create_sheet("Notes")
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(cell: Cell, value: Value) -> None:
    if isinstance(value, CellError):
        cell.value = value.code or "=1+1"
        cell.data_type = "e" if value.code else "f"
    elif isinstance(value, str):
        cell.value = value
        cell.data_type = "s"
    elif isinstance(value, dt.datetime):
        cell.value = value
        cell.number_format = "DD/MM/YYYY"
    else:
        cell.value = value


def _lay_out(sheet: Worksheet, grid: Grid) -> None:
    for row in grid.hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for block in grid.merged:
        sheet.merge_cells(_range(block))
    if grid.filtered is not None:
        sheet.auto_filter.ref = _range(grid.filtered)
    if grid.visibility is not Visibility.VISIBLE:
        sheet.sheet_state = "hidden"


def _range(block: Block) -> str:
    return f"{address(block.top, block.left)}:{address(block.bottom, block.right)}"
