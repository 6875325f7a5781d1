"""The cells of one sheet of an .xlsx, taken in as they are unpacked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.etree.ElementTree import Element

from onelead.reading.grid import UNREADABLE, Block, Grid, Value, Visibility, address, letters
from onelead.reading.oddities import OddityLog
from onelead.reading.ooxml.attributes import are_hidden_columns, is_hidden_row
from onelead.reading.ooxml.cells import COLUMNS, LAST_COLUMN, LAST_ROW, Known, letters_of, read_cell
from onelead.reading.ooxml.namespaces import main_name, namespace_of
from onelead.reading.ooxml.plain_rows import PlainRow, PlainRows
from onelead.reading.ooxml.texts import FormulaTexts, plain_text
from onelead.reading.patterns import Pattern
from onelead.reading.refusals import damaged
from onelead.values import changing, field

RANGE = Pattern(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")
NUMBER = frozenset({None, "n"})


@changing
class Page:
    """A sheet while it is read."""

    name: str
    part: str
    known: Known
    log: OddityLog
    plain: PlainRows
    filled: int = 0
    merged: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    _rows: dict[int, dict[int, Value]] = field(default_factory=dict)
    _last_row: int = 0
    _has_cells: bool = False
    _in_order: bool = True
    _says_where: bool = True
    _hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    _filtered: Block | None = None
    _struck_out: set[tuple[int, int]] = field(default_factory=set)
    _formulas: set[tuple[int, int]] = field(default_factory=set)

    def take(self, parent: Element, children: Sequence[Element]) -> None:
        """Take in some finished children of one of the worksheet's own elements."""
        match main_name(parent):
            case "sheetData":
                self._has_cells = True
                self._take_rows(children, namespace_of(parent))
            case "cols":
                self._hidden_columns += _hidden_spans(children)
            case "mergeCells":
                self.merged += [block for child in children if (block := block_of(child.get("ref", "")))]
            case "autoFilter" if children:  # a filter that hides nothing has no criterion
                self._filtered = block_of(parent.get("ref", ""))

    def grid(self, visibility: Visibility, filtered_table: Block | None = None) -> Grid:
        """Return all that was taken in; raises WorkbookProblem where that was no sheet at all."""
        if not self._has_cells:
            raise damaged(f"the part {self.part} of its sheet {self.name[:60]} is no sheet")
        rows = self._rows
        if not self._in_order:
            rows = {number: dict(sorted(rows[number].items())) for number in sorted(rows)}
        widest = max((max(cells) for cells in rows.values()), default=0) if self._hidden_columns else 0
        hidden = (range(first, min(last, widest) + 1) for first, last in self._hidden_columns)
        return Grid(
            name=self.name,
            rows=rows,
            visibility=visibility,
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset().union(*hidden),
            merged=tuple(self.merged),
            struck_out=frozenset(self._struck_out),
            filtered=self._filtered or filtered_table,
            formulas=frozenset(self._formulas),
        )

    def _take_rows(self, rows: Iterable[Element], namespace: str) -> None:
        for row in rows:
            if (run := self.plain.run_at(row)) is not None:
                self._take_plain_rows(run)
            elif number := self._number_of(row):
                cells = self._rows.get(number, {})
                self.filled -= len(cells)
                self._take_cells(row, number, cells, namespace)
                if cells:
                    self._rows[number] = cells
                    self.filled += len(cells)

    def _take_plain_rows(self, rows: Iterable[PlainRow]) -> None:
        for row in rows:
            number, cells = row.number, row.cells
            self._begin_row(number, is_hidden=row.is_hidden)
            if row.formulas:
                self._formulas.update((number, column) for column in row.formulas)
            if not cells:
                continue
            if before := self._rows.get(number):
                self.filled -= len(before)
                settled = {c: self._settled(before.get(c), value, number, c) for c, value in cells.items()}
                cells = before | settled
            self._rows[number] = cells
            self.filled += len(cells)

    def _take_cells(self, row: Element, number: int, cells: dict[int, Value], namespace: str) -> None:
        """
        Take in a row. Nearly every cell is a text or a number, in its order, with nothing but its value: the lines
        under ``try`` read those at the least cost; whatever is otherwise in any way is read with care.
        """
        texts, numbers_of_style, longest = self.known.texts.plain, self.known.styles.plain, self.known.longest_text
        results: dict[str | None, FormulaTexts] = {"str": self.known.formula_texts}
        value_tag, formula_tag, digits = f"{namespace}v", f"{namespace}f", str(number)
        last = LAST_COLUMN if cells else 0  # a row that comes twice is read with care
        for cell in row:
            if not (held := len(cell)):
                continue
            stored, kind = cell[-1], cell.get("t")
            try:
                column = COLUMNS[cell.get("r").removesuffix(digits)]  # type: ignore[union-attr] # None: caught below
                numbers = numbers_of_style[cell.get("s")]
                if stored.tag == value_tag:
                    values = texts if kind == "s" else numbers if kind in NUMBER else results[kind]
                    value: Value = values[stored.text or ""]
                elif kind == "inlineStr":
                    value = plain_text(stored, longest)
                else:
                    raise ValueError
                if column <= last:
                    raise ValueError
                if held > 1:
                    self._take_formula(cell, formula_tag, number, column)
                cells[column] = value
                last = column
            except (LookupError, ValueError, TypeError, AttributeError):
                last = self._take_with_care(row, cell, number, cells, last)

    def _take_formula(self, cell: Element, formula_tag: str, row: int, column: int) -> None:
        """Note that a cell holds a formula and its result; raises ValueError where it holds anything else."""
        if len(cell) != 2 or cell[0].tag != formula_tag:
            raise ValueError
        self._formulas.add((row, column))

    def _number_of(self, row: Element) -> int:
        """Return the row's number, or 0 where there can be no such row."""
        stated = row.get("r")
        number = self._last_row + 1
        if stated is not None:
            number = int(stated) if stated.isascii() and stated.isdecimal() and len(stated) <= 7 else 0
        if not 1 <= number <= LAST_ROW:
            self.log.note(
                "bad_cell", f"a row that says it is number {stated or str(number):.20} was left out", self.name
            )
            return 0
        self._begin_row(number, is_hidden=is_hidden_row(row))
        return number

    def _begin_row(self, number: int, *, is_hidden: bool) -> None:
        if number <= self._last_row:
            self._in_order = False
        self._last_row = number
        if is_hidden:
            self.hidden_rows.add(number)

    def _take_with_care(self, row: Element, element: Element, number: int, cells: dict[int, Value], last: int) -> int:
        """Take in one cell of any sort; return the last column that is filled."""
        if element.get("r") is None:
            self._say_where(row, number)
        column = self._column_of(element.get("r", ""), number)
        if not column:
            return last
        cell = read_cell(element, self.known)
        if cell.is_formula:
            self._formulas.add((number, column))
        if cell.is_struck_out:
            self._struck_out.add((number, column))
        if cell.trouble:
            kind, detail = cell.trouble
            self.log.note(kind, detail, self.name, address(number, column))
        if cell.value is not None:
            cells[column] = self._settled(cells.get(column), cell.value, number, column)
        if column < last:
            self._in_order = False
        return max(last, column)

    def _say_where(self, row: Element, number: int) -> None:
        """Count the cells of a row that do not say where they are, as the format allows."""
        column = 0
        for cell in row:
            reference = cell.get("r")
            column = column + 1 if reference is None else COLUMNS.get(letters_of(reference), column + 1)
            if reference is None and column <= LAST_COLUMN:
                cell.set("r", f"{letters(column)}{number}")
        if self._says_where:
            self._says_where = False
            detail = "cells do not say where they are, so they were counted from the left"
            self.log.note("bad_cell", detail, self.name, address(number, 1))

    def _column_of(self, reference: str, number: int) -> int:
        """Return the column of a cell reference, or 0 where there can be no such cell."""
        try:
            column = COLUMNS[letters_of(reference)]
        except KeyError:
            detail = f"a cell of row {number} that says it is at {reference[:20]!r} was left out"
            self.log.note("bad_cell", detail, self.name, address(number, 1))
            return 0
        if reference != address(number, column):
            detail = f"it says that it is at {reference[:20]!r}"
            self.log.note("bad_cell", detail, self.name, address(number, column))
        return column

    def _settled(self, before: Value, value: Value, row: int, column: int) -> Value:
        """Return the value of a cell that may have been given before: of two different ones neither counts."""
        if before is None or before == value:
            return value
        self.log.note("bad_cell", "it is given twice, with different values", self.name, address(row, column))
        return UNREADABLE


def _hidden_spans(columns: Iterable[Element]) -> Iterator[tuple[int, int]]:
    for column in columns:
        if are_hidden_columns(column):
            first, last = column.get("min", ""), column.get("max", "")
            if first.isdecimal() and last.isdecimal() and len(first) <= 5:
                yield max(1, int(first)), min(int(last[:6]), LAST_COLUMN)


def block_of(reference: str) -> Block | None:
    """Return the rectangle that a reference such as ``A4:V20`` means, or None where it means none."""
    match = RANGE.fullmatch(reference)
    if match is None:
        return None
    try:
        left, right = COLUMNS[match[1]], COLUMNS[match[3] or match[1]]
    except KeyError:
        return None
    top, bottom = int(match[2]), int(match[4] or match[2])
    if min(top, bottom) < 1 or max(top, bottom) > LAST_ROW:
        return None
    return Block(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
