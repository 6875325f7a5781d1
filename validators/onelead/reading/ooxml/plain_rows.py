"""Rows that are written plainly, read from the text of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from operator import getitem

from onelead.reading.grid import Value
from onelead.reading.ooxml.cells import Known
from onelead.reading.ooxml.plain_items import PlainItems
from onelead.reading.ooxml.plain_tags import A_FORMULA, MOST_SHAPES, THIS_ROW, Shape, plain_tags
from onelead.reading.ooxml.surroundings import Surroundings
from onelead.reading.patterns import Pattern
from onelead.values import frozen

# Every repetition of characters is possessive (it gives nothing back), so that hostile text takes no longer than other
# text. Repeated groups are not: Python 3.11.2 finds none where such a group fits nothing.
ROW = Pattern(r'<row r="([1-9][0-9]{0,5}+)"([^<>]*+)>')  # six digits at most: the last rows are for the parser
CELL_STARTS = '<c r="'
CELL = Pattern(rf"{CELL_STARTS}([A-Z]{{1,3}}+{THIS_ROW}[^<]*+(?:<v>|<is>(<t[^<>]*+>)))([^<]*+)(?(2)</t></is>|</v>)</c>")
VALUE_STARTS, CELL_ENDS = "<v>", "</v></c>"
PARTS_OF_CELL = 4  # what stands before it, its tags, one of them again where its text is inline, what it holds
BLANK_CELLS = Pattern(rf'(?:{CELL_STARTS}[A-Z]{{1,3}}+{THIS_ROW}(?: s="[0-9]{{1,6}}+")?/>)*')
FORMULA = Pattern(r"<f([^<>]*+)>(?:(?<=/>)|(?<!/>)[^<]*+</f>)(?=<v>)")
LONGEST_LAYOUT = 1 << 13
"""Longer layouts of rows are not remembered: whatever a workbook holds, they take little room."""
REFERENCE_TO_CHARACTER = Pattern(r"&(?:amp|lt|gt|quot|apos);")


@frozen
class PlainRow:
    """A row as it stands in the file; how it goes with those before it is for the sheet to consider."""

    number: int
    is_hidden: bool
    cells: dict[int, Value]
    """Column number → value, ascending; none is blank."""
    formulas: Sequence[int] = ()
    """The columns that hold a formula."""


class PlainRows(PlainItems[PlainRow]):
    """The plain rows of a sheet."""

    holder, depth, item = "sheetData", 2, "row"

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known

    def begin_within(self, surroundings: Surroundings) -> None:
        """Note where the rows stand."""
        self._tags = plain_tags(surroundings, self._known)
        self._layouts: dict[str, tuple[Sequence[str], Shape]] = {}

    def read(self, text: str) -> list[PlainRow]:
        """Return a row, its end tag left out, and any rows without cells that come before it."""
        rows = []
        after = 0
        while opening := ROW.match(text, after):
            number, tag = opening.groups()
            after = opening.end()
            is_empty = tag.endswith("/")
            cells, formulas = ({}, ()) if is_empty else self._cells(text[after:], number)
            rows.append(PlainRow(int(number), self._tags.hidden[tag], cells, formulas))
            if not is_empty:
                return rows
        raise ValueError(text)

    def _cells(self, text: str, row: str) -> tuple[dict[int, Value], Sequence[int]]:
        """Return a row's cells, and the columns of its formulas."""
        has_formulas = "<f" in text
        if has_formulas:
            text = self._with_formulas_marked(text)
        cells, tags = self._cells_and_tags(text, row)
        if not has_formulas:
            return cells, ()
        formulas = [column for column, tag in zip(cells, tags, strict=True) if A_FORMULA in tag]
        return {column: value for column, value in cells.items() if value is not None}, formulas

    def _with_formulas_marked(self, text: str) -> str:
        if text.count("&") > len(REFERENCE_TO_CHARACTER.findall(text)):
            raise ValueError(text)
        parts = FORMULA.split(text)
        for tag in parts[1::2]:
            self._tags.formulas[tag]
        return A_FORMULA.join(parts[::2])

    def _cells_and_tags(self, text: str, row: str) -> tuple[dict[int, Value], Sequence[str]]:
        """
        Return a row's cells, and their tags.

        Most rows differ from one before them in their number and in what their cells store, and in nothing else: such a
        row has a layout that is known, and only one of a new layout is looked at closely.
        """
        layout, stored = _layout_and_stored(text)
        known = self._layouts.get(layout.replace(f'{row}"', THIS_ROW))
        if known is None or "<" in "".join(stored):
            return self._looked_at_closely(text, row)
        tags, (columns, values) = known
        return dict(zip(columns, map(getitem, values, stored), strict=False)), tags  # of one length by nature

    def _looked_at_closely(self, text: str, row: str) -> tuple[dict[int, Value], Sequence[str]]:
        try:
            return self._understood(text.replace(f'{row}"', THIS_ROW))
        except (LookupError, ValueError):
            if text.count(f'{row}"') == text.count(CELL_STARTS):
                raise
            # The row's number stands elsewhere too: as that of a style, or in a text.
            return self._understood(
                CELL_STARTS.join(each.replace(f'{row}"', THIS_ROW, 1) for each in text.split(CELL_STARTS))
            )

    def _understood(self, text: str) -> tuple[dict[int, Value], Sequence[str]]:
        parts = CELL.split(text)
        between = "".join(parts[::PARTS_OF_CELL])
        if between and not BLANK_CELLS.fullmatch(between):
            raise ValueError(text)
        tags, stored = tuple(parts[1::PARTS_OF_CELL]), parts[3::PARTS_OF_CELL]
        columns, values = shape = self._tags.shapes[tags]
        cells = dict(zip(columns, map(getitem, values, stored), strict=False))  # of one length by nature
        layout, stored_by_layout = _layout_and_stored(text)
        if stored_by_layout == stored and len(layout) <= LONGEST_LAYOUT and len(self._layouts) < MOST_SHAPES:
            self._layouts[layout] = tags, shape
        return cells, tags


def _layout_and_stored(text: str) -> tuple[str, list[str]]:
    """Return all of a row but what its cells store, and what they store; an inline text counts as layout."""
    parts = text.replace(VALUE_STARTS, VALUE_STARTS + CELL_ENDS).split(CELL_ENDS)
    return CELL_ENDS.join(parts[::2]), parts[1::2]
