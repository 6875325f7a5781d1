"""A workbook that is open in LibreOffice: what its cells show, and what happens when somebody types."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from excel.libreoffice.office import Office, Uno, import_uno

EPOCH = dt.date(1899, 12, 30)
ERROR_RESULTS = 4
"""com.sun.star.sheet.FormulaResult.ERROR"""

RELATIVE_ROW = re.compile(r"(\$[A-Z]{1,3})(\d+)")

Shown = str | float


class Spreadsheet:
    """One workbook, recalculated as it is opened, closed without saving."""

    def __init__(self, office: Office, path: Path) -> None:
        value = import_uno().createUnoStruct("com.sun.star.beans.PropertyValue")
        value.Name, value.Value = "Hidden", True
        self.document: Uno = office.desktop.loadComponentFromURL(path.absolute().as_uri(), "_blank", 0, (value,))
        self.document.calculateAll()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.document.close(True)

    @property
    def sheets(self) -> list[str]:
        """The names of the tabs."""
        return list(self.document.Sheets.ElementNames)

    def sheet(self, name: str) -> Uno:
        """Return a sheet."""
        return self.document.Sheets.getByName(name)

    def rows(self, sheet: str) -> list[tuple[Shown, ...]]:
        """Return everything that a sheet shows, row by row from its first cell."""
        cursor = self.sheet(sheet).createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        cells: Any = self.sheet(sheet).getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).DataArray
        return list(cells)

    def cells_in_error(self) -> list[str]:
        """Return the cells whose formula gives an error, as Sheet!A1."""
        found = []
        for name in self.sheets:
            ranges = self.sheet(name).queryFormulaCells(ERROR_RESULTS)
            found += [part.AbsoluteName for part in ranges] if ranges.Count else []
        return found

    def lines(self, sheet: str, header: str) -> list[dict[str, Shown]]:
        """Return the lines of the table whose headings stand in the row that holds *header*."""
        rows = self.rows(sheet)
        top = next(number for number, row in enumerate(rows) if header in row)
        return [dict(zip(map(str, rows[top]), row, strict=True)) for row in rows[top + 1 :]]

    def column(self, sheet: str, heading: str) -> tuple[int, int]:
        """Return the column of a heading and the row of its first cell, from 0."""
        for number, row in enumerate(self.rows(sheet)):
            if heading in row:
                return row.index(heading), number + 1
        raise LookupError(heading)

    def cell(self, sheet: str, heading: str, line: int) -> Uno:
        """Return the cell under *heading* in the table's line, counted from 0."""
        column, first = self.column(sheet, heading)
        return self.sheet(sheet).getCellByPosition(column, first + line)

    def show(self, sheet: str, heading: str, line: int) -> str:
        """Return what a cell shows."""
        return str(self.cell(sheet, heading, line).String)

    def type(self, sheet: str, heading: str, line: int, value: str | dt.date) -> None:
        """Put a value into a cell, as somebody who types it."""
        cell = self.cell(sheet, heading, line)
        if isinstance(value, dt.date):
            cell.Value = (value - EPOCH).days
        else:
            cell.String = value
        self.document.calculateAll()

    def choices(self, sheet: str, heading: str, line: int) -> list[str]:
        """Return what the drop-down of a cell offers, worked out by the program from the cell's own validation."""
        cell = self.cell(sheet, heading, line)
        validation = cell.Validation
        moved = cell.CellAddress.Row - validation.getSourcePosition().Row
        # The formula is given as it stands for the first cell of the validation; its rows move with the cell.
        formula = RELATIVE_ROW.sub(lambda match: f"{match[1]}{int(match[2]) + moved}", validation.Formula1)
        scratch = self.sheet(sheet).getCellByPosition(200, cell.CellAddress.Row)
        scratch.setFormula(f"=ROWS({formula})")
        count = int(scratch.Value)
        offered = []
        for number in range(1, count + 1):
            scratch.setFormula(f"=INDEX({formula};{number})")
            offered.append(scratch.String)
        scratch.setFormula("")
        return offered
