"""Tables on a painted sheet: headings, rows as high as their texts need, lists to choose from."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator, Sequence

from openpyxl.cell import Cell as SheetCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from onelead.pages.page import Cell, CellValue, Emphasis, PageColumn, PageTable
from onelead.writing.painting.canvas import Canvas, write
from onelead.writing.painting.looks import DAY_FORMAT, FORMATS, SUBTITLE

LINE_POINTS = 15.0
MOST_LINES = 20


def paint_table(canvas: Canvas, table: PageTable) -> None:
    """Paint a table below what there is; the first one's headings stay in sight and on every sheet of paper."""
    canvas.row += 1
    if table.title:
        canvas.line(table.title, SUBTITLE)
    if table.note:
        canvas.quiet_line(table.note)
    if not table.rows:
        canvas.quiet_line(table.when_empty)
        return
    left = canvas.left if canvas.first_heading else 1
    top = canvas.headings((column.heading for column in table.columns), left)
    canvas.sheet.row_dimensions[top].height = LINE_POINTS * max(map(_lines_of_heading, table.columns))
    for cells in table.rows:
        _paint_row(canvas, table, cells, left)
    if not canvas.first_heading:
        _lead(canvas, top, len(table.columns))
    for validation in _drop_downs(table, top + 1, left):
        canvas.sheet.add_data_validation(validation)


def _paint_row(canvas: Canvas, table: PageTable, row: Sequence[CellValue | Cell], left: int) -> None:
    canvas.row += 1
    sheet, texts = canvas.sheet, []
    for number, (column, given) in enumerate(zip(table.columns, row, strict=True), left):
        value = given.value if isinstance(given, Cell) else given
        # As openpyxl's own append does: to ask for a cell that may be there already takes as long as to make it.
        cell = sheet._cells[canvas.row, number] = SheetCell(sheet, canvas.row, number)
        texts.append(write(cell, value))
        emphasis = given.emphasis if isinstance(given, Cell) else Emphasis.PLAIN
        canvas.dress(cell, emphasis, DAY_FORMAT if isinstance(value, dt.date) else FORMATS[column.kind])
        if isinstance(given, Cell) and given.link:
            cell.hyperlink = f"#{given.link}"
    widths = [column.width for column in table.columns]
    sheet.row_dimensions[canvas.row].height = height_of(texts, widths)


def _lead(canvas: Canvas, top: int, columns: int) -> None:
    """Let the table that was just painted be the one that the sheet is about."""
    canvas.first_heading = top
    canvas.sheet.freeze_panes = f"A{top + 1}"
    canvas.sheet.print_title_rows = f"{top}:{top}"
    canvas.sheet.auto_filter.ref = f"A{top}:{get_column_letter(columns)}{canvas.row}"


def _drop_downs(table: PageTable, top: int, left: int) -> Iterator[DataValidation]:
    for number in range(len(table.columns)):
        found: dict[tuple[str, ...], list[str]] = {}
        for offset, row in enumerate(table.rows):
            cell = row[number]
            if isinstance(cell, Cell) and cell.choices:
                found.setdefault(cell.choices, []).append(f"{get_column_letter(left + number)}{top + offset}")
        for choices, cells in found.items():
            validation = DataValidation("list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
            validation.add(f"{cells[0]}:{cells[-1]}" if len(cells) == _span(cells) else " ".join(cells))
            yield validation


def _span(cells: Sequence[str]) -> int:
    first, last = (int(re.sub(r"\D", "", cell)) for cell in (cells[0], cells[-1]))
    return last - first + 1


def _lines_of_heading(column: PageColumn) -> int:
    """Return how many lines a heading takes: words stay whole, and bold letters are a tenth wider."""
    return max(1, len(textwrap.wrap(column.heading, max(1, round(0.9 * column.width)))))


def height_of(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Return how high a row is that shows texts in columns of these widths; programs differ on rows that don't say."""
    needed = 1
    for text, width in zip(texts, widths, strict=True):
        if len(text) > width or "\n" in text:
            needed = max(needed, sum(-(-max(1, len(line)) // max(1, width)) for line in text.split("\n")))
    return LINE_POINTS * min(MOST_LINES, needed)
