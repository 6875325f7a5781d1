"""Random single changes to a pack, as somebody with a spreadsheet program might make them."""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Callable

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def changed(data: bytes, seed: int) -> tuple[str, bytes]:
    """Return what was changed, and the pack with that one change."""
    chance = random.Random(seed)
    book = openpyxl.load_workbook(io.BytesIO(data))
    how = CHANGES[seed % len(CHANGES)]
    what = how(book, chance)
    out = io.BytesIO()
    book.save(out)
    return f"{seed} {how.__name__}: {what}", out.getvalue()


def _sheet(book: Workbook, chance: random.Random) -> Worksheet:
    return chance.choice(book.worksheets)


def _place(cell: Cell) -> str:
    return f"{_sheet_of(cell).title}!{cell.coordinate}"


def _sheet_of(cell: Cell) -> Worksheet:
    sheet = cell.parent
    assert isinstance(sheet, Worksheet)
    return sheet


def _filled(book: Workbook, chance: random.Random, kind: type | tuple[type, ...] = object) -> Cell:
    cells = [
        cell
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell, Cell) and cell.value is not None and isinstance(cell.value, kind)
    ]
    return chance.choice(cells)


def _set(cell: Cell, value: object, data_type: str = "") -> str:
    before = cell.value
    cell.value = value  # type: ignore[assignment] # what openpyxl takes for a cell
    if data_type:
        cell.data_type = data_type
    return f"{_place(cell)} {before!r} → {value!r}"


def a_letter_more(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, str)
    return _set(cell, f"{cell.value}{chance.choice('x. ')}", "s")


def a_letter_other(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, str)
    text = str(cell.value)
    at = chance.randrange(len(text))
    return _set(cell, text[:at] + ("Q" if text[at] != "Q" else "R") + text[at + 1 :], "s")


def blanked(book: Workbook, chance: random.Random) -> str:
    return _set(_filled(book, chance), None)


def text_made_a_number(book: Workbook, chance: random.Random) -> str:
    return _set(_filled(book, chance, str), chance.randint(0, 99))


def number_changed(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, (int, float))
    assert isinstance(cell.value, int | float)
    return _set(cell, cell.value + 1)


def number_made_a_text(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, (int, float))
    return _set(cell, str(cell.value), "s")


def day_moved(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, dt.datetime)
    assert isinstance(cell.value, dt.datetime)
    return _set(cell, cell.value + dt.timedelta(days=chance.choice((-1, 1, 30))))


def day_made_a_text(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, dt.datetime)
    assert isinstance(cell.value, dt.datetime)
    return _set(cell, f"{cell.value:%d/%m/%Y}", "s")


def day_shown_as_a_number(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, dt.datetime)
    cell.number_format = "General"
    return _place(cell)


def day_and_month_shown_the_other_way(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, dt.datetime)
    cell.number_format = "MM/DD/YYYY"
    return _place(cell)


def number_shown_as_more(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance, (int, float))
    cell.number_format = '"9"0'
    return _place(cell)


def blank_filled(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    cells = [c for row in sheet.iter_rows() for c in row if isinstance(c, Cell) and c.value is None]
    cell = chance.choice(cells) if cells else sheet.cell(sheet.max_row + 1, 1)
    assert isinstance(cell, Cell)
    return _set(cell, chance.choice(("x", 0, True)))


def made_a_formula(book: Workbook, chance: random.Random) -> str:
    return _set(_filled(book, chance), "=1+1")


def struck_out(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance)
    cell.font = Font(strike=True)
    return _place(cell)


def rows_swapped(book: Workbook, chance: random.Random) -> str:
    sheet = book["Actions"]
    one, other = chance.sample(range(5, sheet.max_row + 1), 2)
    for column in range(1, sheet.max_column + 1):
        a, b = sheet.cell(one, column), sheet.cell(other, column)
        assert isinstance(a, Cell)
        assert isinstance(b, Cell)
        held = a.value, a.data_type, a.number_format
        a.value, a.data_type, a.number_format = b.value, b.data_type, b.number_format
        b.value, b.data_type, b.number_format = held
    return f"{one} and {other}"


def row_taken_out(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    row = chance.choice([r for r in range(1, sheet.max_row + 1) if any(cell.value is not None for cell in sheet[r])])
    sheet.delete_rows(row)
    return f"{sheet.title} {row}"


def row_put_in(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    row = chance.randint(1, sheet.max_row)
    sheet.insert_rows(row)
    return f"{sheet.title} {row}"


def row_hidden(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance)
    _sheet_of(cell).row_dimensions[cell.row].hidden = True
    return f"{_sheet_of(cell).title} {cell.row}"


def column_hidden(book: Workbook, chance: random.Random) -> str:
    cell = _filled(book, chance)
    _sheet_of(cell).column_dimensions[cell.column_letter].hidden = True
    return f"{_sheet_of(cell).title} {cell.column_letter}"


def sheet_hidden(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    sheet.sheet_state = chance.choice(("hidden", "veryHidden"))
    return str(sheet.title)


def sheet_taken_out(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    book.remove(sheet)
    return str(sheet.title)


def sheet_put_in(book: Workbook, chance: random.Random) -> str:
    return str(book.create_sheet("More", chance.randint(0, len(book.worksheets))).title)


def sheet_renamed(book: Workbook, chance: random.Random) -> str:
    sheet = _sheet(book, chance)
    sheet.title = f"{sheet.title[:20]} 2"
    return str(sheet.title)


def sheets_reordered(book: Workbook, chance: random.Random) -> str:
    number = chance.randrange(len(book.worksheets) - 1)
    book.move_sheet(book.worksheets[number], 1)
    return str(number)


def cells_merged(book: Workbook, chance: random.Random) -> str:
    sheet = book["Actions"]
    row = chance.randint(5, sheet.max_row - 1)
    sheet.merge_cells(start_row=row, end_row=row + 1, start_column=3, end_column=3)
    return f"{row}"


CHANGES: tuple[Callable[[Workbook, random.Random], str], ...] = (
    *(a_letter_more, a_letter_other, blanked, text_made_a_number, number_changed, number_made_a_text, day_moved),
    *(day_made_a_text, day_shown_as_a_number, day_and_month_shown_the_other_way, number_shown_as_more, blank_filled),
    *(made_a_formula, struck_out, rows_swapped, row_taken_out, row_put_in, row_hidden, column_hidden, sheet_hidden),
    *(sheet_taken_out, sheet_put_in, sheet_renamed, sheets_reordered, cells_merged),
)
