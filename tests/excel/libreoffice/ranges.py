"""Cell ranges, as xlwings asks for them: read and written in one call each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from excel.libreoffice import values
from excel.libreoffice.formats import Borders, ConditionalFormats, DataValidation, Font, colour_number, colour_parts
from excel.libreoffice.formulas import to_excel, to_office
from excel.libreoffice.office import Uno, import_uno

if TYPE_CHECKING:
    from excel.libreoffice.sheets import Sheet

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d+)")
COLUMN_WIDTH_UNIT = 200  # hundredths of a millimetre in one character of Excel's column width, about
CONTENTS = 1 | 2 | 4 | 16  # com.sun.star.sheet.CellFlags: VALUE, DATETIME, STRING, FORMULA
FORMATS = 32 | 64  # HARDATTR, STYLES
EVERYTHING = 1023


class Range(base_classes.Range):
    """The cells from row ``r1``, column ``c1`` to row ``r2``, column ``c2``, counted from 1."""

    max_cells_per_read = None  # one call carries any range
    max_cells_per_write = None

    def __init__(self, sheet: Sheet, r1: int, c1: int, r2: int, c2: int) -> None:
        self.sheet = sheet
        self.r1, self.c1, self.r2, self.c2 = r1, c1, r2, c2

    @cached_property
    def uno(self) -> Uno:
        return self.sheet.uno.getCellRangeByPosition(self.c1 - 1, self.r1 - 1, self.c2 - 1, self.r2 - 1)

    @property
    def api(self) -> Any:
        return self  # xlwings asks only whether there is one

    @property
    def row(self) -> int:
        return self.r1

    @property
    def column(self) -> int:
        return self.c1

    @property
    def shape(self) -> tuple[int, int]:
        return self.r2 - self.r1 + 1, self.c2 - self.c1 + 1

    @property
    def coords(self) -> tuple[str, int, int, int]:
        return self.sheet.name, self.r1, self.c1, len(self)

    def __len__(self) -> int:
        return self.shape[0] * self.shape[1]

    def __call__(self, row: int, column: int | None = None) -> Range:
        if column is None:
            row, column = (row - 1) // self.shape[1] + 1, (row - 1) % self.shape[1] + 1
        down, across = self.r1 + row - 1, self.c1 + column - 1
        return Range(self.sheet, down, across, down, across)

    # values and formulas

    @property
    def raw_value(self) -> Any:
        rows = values.read(self.uno, self.sheet.book.doc)
        return rows[0][0] if len(self) == 1 else rows

    @raw_value.setter
    def raw_value(self, value: Any) -> None:
        rows = value if isinstance(value, list | tuple) else [[value] * self.shape[1]] * self.shape[0]
        cells = self.uno
        formulas = sorted(
            (j, i, formula) for i, j, formula in values.write(cells, self.sheet.book.doc, self._locale, rows)
        )
        for _, run in groupby(enumerate(formulas), lambda each: (each[1][0], each[1][1] - each[0])):
            column = [formula for _, formula in run]
            j, first, _ = column[0]
            below = cells.getCellRangeByPosition(j, first, j, first + len(column) - 1)
            below.setFormulaArray(tuple((to_office(formula),) for *_, formula in column))

    @property
    def formula(self) -> Any:
        rows = tuple(tuple(to_excel(cell) for cell in row) for row in self.uno.getFormulaArray())
        return rows[0][0] if len(self) == 1 else rows

    @formula.setter
    def formula(self, value: str | Sequence[Sequence[str]]) -> None:
        rows = [[value] * self.shape[1]] * self.shape[0] if isinstance(value, str) else value
        self.uno.setFormulaArray(tuple(tuple(to_office(cell) for cell in row) for row in rows))

    def clear_contents(self) -> None:
        self.uno.clearContents(CONTENTS)

    def clear_formats(self) -> None:
        self.uno.clearContents(FORMATS)

    def clear(self) -> None:
        self.uno.clearContents(EVERYTHING)

    # where it is

    def get_address(self, row_absolute: bool = True, col_absolute: bool = True, external: bool = False) -> str:
        first, last = self(1, 1), self(*self.shape)
        ends = [f"{'$' * col_absolute}{letters(cell.c1)}{'$' * row_absolute}{cell.r1}" for cell in (first, last)]
        address = ends[0] if len(self) == 1 else ":".join(ends)
        return f"[{self.sheet.book.name}]{self.sheet.name}!{address}" if external else address

    @property
    def address(self) -> str:
        return self.get_address()

    def select(self) -> None:
        self.sheet.activate()
        self.sheet.book.doc.CurrentController.select(self.uno)

    # what is hidden and merged

    @property  # type: ignore[misc]  # no button hides a row
    def row_hidden(self) -> bool | None:
        shown = {row for area in self._shown() for row in range(area.StartRow, area.EndRow + 1)}
        return True if not shown else False if len(shown) == self.shape[0] else None

    @property  # type: ignore[misc]  # nor a column
    def column_hidden(self) -> bool | None:
        shown = {column for area in self._shown() for column in range(area.StartColumn, area.EndColumn + 1)}
        return True if not shown else False if len(shown) == self.shape[1] else None

    def _shown(self) -> Sequence[Uno]:
        areas: Sequence[Uno] = self.uno.queryVisibleCells().RangeAddresses
        return areas

    def get_special_cells(self, cell_type: str, value_type: str | None) -> list[Range]:
        """Return the visible cells, or those with a formula, as rectangles."""
        match cell_type, value_type:
            case "visible", None:
                areas = self._shown()
            case "formulas", None:
                areas = self.uno.queryFormulaCells(1 | 2 | 4).RangeAddresses  # any kind of result
            case _:
                raise NotImplementedError(cell_type)
        return [Range(self.sheet, a.StartRow + 1, a.StartColumn + 1, a.EndRow + 1, a.EndColumn + 1) for a in areas]

    @property
    def merge_cells(self) -> bool | None:
        """True for the first of merged cells, None where a merged cell begins in a range, else False."""
        if not self.uno.IsMerged:
            return False
        return True if len(self) == 1 else None

    @property
    def autofilter(self) -> AutoFilter:
        return AutoFilter(self)

    @property
    def merge_area(self) -> Range:
        cursor = self.sheet.uno.createCursorByRange(self(1, 1).uno)
        cursor.collapseToMergedArea()
        area = cursor.RangeAddress
        return Range(self.sheet, area.StartRow + 1, area.StartColumn + 1, area.EndRow + 1, area.EndColumn + 1)

    def merge(self, _across: bool = False) -> None:
        self.uno.merge(True)

    def unmerge(self) -> None:
        self.uno.merge(False)

    # how it looks

    @property
    def font(self) -> Font:
        return Font(self)

    @property
    def conditional_formats(self) -> ConditionalFormats:
        return ConditionalFormats(self)

    async def get_conditional_formats(self) -> ConditionalFormats:
        """Answer as xlwings Lite does: only to somebody who waits."""
        return ConditionalFormats(self)

    @property
    def borders(self) -> Borders:
        return Borders(self)

    @property
    def data_validation(self) -> DataValidation:
        return DataValidation(self)

    @property
    def color(self) -> tuple[int, int, int] | None:
        return colour_parts(self.uno.CellBackColor)

    @color.setter
    def color(self, value: Any) -> None:
        self.uno.CellBackColor = colour_number(value)

    @property
    def number_format(self) -> str:
        return str(self._formats.getByKey(self.uno.NumberFormat).FormatString)

    @number_format.setter
    def number_format(self, code: str) -> None:
        key = self._formats.queryKey(code, self._locale, False)
        self.uno.NumberFormat = self._formats.addNew(code, self._locale) if key == -1 else key

    @property
    def wrap_text(self) -> bool:
        return bool(self.uno.IsTextWrapped)

    @wrap_text.setter
    def wrap_text(self, value: bool) -> None:
        self.uno.IsTextWrapped = value

    @property
    def horizontal_alignment(self) -> str:
        return str(self.uno.HoriJustify.value).lower()

    @horizontal_alignment.setter
    def horizontal_alignment(self, value: str) -> None:
        self.uno.HoriJustify = import_uno().Enum("com.sun.star.table.CellHoriJustify", value.upper())

    @property
    def vertical_alignment(self) -> str | None:
        return {0: "bottom", 1: "top", 2: "center", 3: "bottom"}.get(self.uno.VertJustify)

    @vertical_alignment.setter
    def vertical_alignment(self, value: str) -> None:
        self.uno.VertJustify = {"top": 1, "center": 2, "bottom": 3}[value]

    @property
    def column_width(self) -> float:
        return float(self.uno.Columns.getByIndex(0).Width) / COLUMN_WIDTH_UNIT

    @column_width.setter
    def column_width(self, value: float) -> None:
        self.uno.Columns.Width = round(value * COLUMN_WIDTH_UNIT)

    @property
    def row_height(self) -> float:
        return float(self.uno.Rows.getByIndex(0).Height) / 35.28  # points from hundredths of a millimetre

    @row_height.setter
    def row_height(self, value: float) -> None:
        self.uno.Rows.Height = round(value * 35.28)

    def autofit(self, axis: str | None = None) -> None:
        if axis in {None, "columns", "c"}:
            self.uno.Columns.OptimalWidth = True
        if axis in {None, "rows", "r"}:
            self.uno.Rows.OptimalHeight = True

    @property
    def _formats(self) -> Uno:
        return self.sheet.book.doc.NumberFormats

    @property
    def _locale(self) -> Uno:
        return import_uno().createUnoStruct("com.sun.star.lang.Locale")


class AutoFilter(base_classes.AutoFilter):
    """The filter of a sheet, whichever range it is on."""

    def __init__(self, cells: Range) -> None:
        self.cells = cells

    @property
    def criteria(self) -> list[dict[str, Any]]:
        listing = self.cells.sheet.book.doc.DatabaseRanges
        here = [each for each in _each(listing) if each.DataArea.Sheet == self.cells.sheet.index - 1]
        filtered = any(each.getFilterDescriptor().FilterFields for each in here)
        return [base_classes.empty_autofilter_criteria(1, "values" if filtered else "none")]


def corners(sheet: Sheet, place: Any) -> Range:
    """Return the range that ``place`` names: (row, column), ``B2``, ``B2:C5``, ``2:3``, ``B:C`` or a defined name."""
    match place:
        case Range():
            return place
        case (int(row), int(column), int(down), int(across)):  # how xlwings asks for a slice
            return Range(sheet, row, column, row + down - 1, column + across - 1)
        case (int(row), int(column)):
            return Range(sheet, row, column, row, column)
        case str() if ":" in place:
            first, last = place.replace("$", "").split(":")
            top, left = _corner(first, 1)
            bottom, right = _corner(last, None)
            return Range(sheet, top, left, bottom, right)
        case str() if CELL.fullmatch(place):
            row, column = _corner(place.replace("$", ""), 1)
            return Range(sheet, row, column, row, column)
        case _:
            found: Range = sheet.book.names(place).refers_to_range
            return found


def letters(column: int) -> str:
    """Return the letters of a column, ``AB`` for 28."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _corner(text: str, missing: int | None) -> tuple[int, int]:
    """Return (row, column) of one end of a range; a whole row or column ends at the sheet's edge."""
    if text.isdigit():
        return int(text), missing or LAST_COLUMN
    if text.isalpha():
        return missing or LAST_ROW, _column(text)
    found = CELL.fullmatch(text)
    if not found:
        raise ValueError(text)
    return int(found[2]), _column(found[1])


def _column(name: str) -> int:
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _each(listing: Uno) -> list[Uno]:
    return [listing.getByIndex(i) for i in range(listing.Count)]
