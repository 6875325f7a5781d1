"""
What the tags of plain rows mean.

What stands in a tag besides a row's number or a cell's reference comes again and again. So the parser is asked once,
and nothing here need know how XML writes attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeVar

from onelead.reading.grid import CellError, Value
from onelead.reading.ooxml.attributes import is_hidden_row
from onelead.reading.ooxml.cells import COLUMNS, Known
from onelead.reading.ooxml.surroundings import Surroundings
from onelead.reading.ooxml.texts import WrittenTexts
from onelead.values import frozen

THIS_ROW = "\0"
"""What is put for the row's number, and the quote after it, in the references of its cells: so all rows are alike."""
A_FORMULA = "\1"
"""What is put for a cell's formula; no XML can hold either character."""
BOOLEANS: Mapping[str, Value] = {"0": False, "1": True}
ERRORS: Mapping[str, Value] = {
    code: CellError(code) for code in ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!")
}
MOST_REMEMBERED, LONGEST_REMEMBERED = 8_192, 200
"""How many meanings are remembered, and of how many characters; whatever a workbook holds, they take little room."""
MOST_SHAPES, MOST_CELLS = 128, 64
"""How many shapes of rows are remembered, and of how many cells."""

Written = TypeVar("Written", str, tuple[str, ...])
Meaning = TypeVar("Meaning")


class Remembered(dict[Written, Meaning]):
    """Meanings by what stands in a tag; ValueError or LookupError is raised for what is not plain."""

    def __init__(
        self, meaning_of: Callable[[Written], Meaning], most: int = MOST_REMEMBERED, longest: int = LONGEST_REMEMBERED
    ) -> None:
        super().__init__()
        self._meaning_of: Callable[[Written], Meaning] = meaning_of
        self._most, self._longest = most, longest

    def __missing__(self, written: Written) -> Meaning:
        meaning = self._meaning_of(written)
        if len(self) < self._most and len(written) <= self._longest:
            self[written] = meaning
        return meaning


class TextsInRows(WrittenTexts):
    """The texts of cells by what is written in them; owners and statuses come again and again."""

    def __missing__(self, written: str) -> str:
        if THIS_ROW in written:
            raise ValueError(written)
        text = super().__missing__(written)
        if len(self) < MOST_REMEMBERED and len(written) <= LONGEST_REMEMBERED:
            self[written] = text
        return text


@frozen
class PlainTags:
    """The meanings of tags in one sheet."""

    hidden: Mapping[str, bool]
    """Whether a row is hidden, by what follows its number up to ``>``."""
    formulas: Mapping[str, bool]
    """True for what makes a formula of ``<f``, up to ``>``."""
    shapes: Mapping[tuple[str, ...], Shape]
    """What a row's cells are, by what stands from the reference of each up to its value."""


def plain_tags(surroundings: Surroundings, known: Known) -> PlainTags:
    """Return the meanings of the tags in a sheet. None refers to another in a circle: all go with the sheet."""
    values_of_tags = Remembered(partial(_values, surroundings, known.styles.plain, _values_by_kind(known)))
    columns = Remembered(lambda written: COLUMNS[written.partition(THIS_ROW)[0]])
    values = Remembered(lambda written: values_of_tags[written.partition(THIS_ROW)[2]])
    return PlainTags(
        hidden=Remembered(partial(_is_hidden, surroundings)),
        formulas=Remembered(partial(_is_formula, surroundings)),
        shapes=Remembered(partial(_shape, columns, values), MOST_SHAPES, MOST_CELLS),
    )


ByText = Mapping[str, Value]
Shape = tuple[Sequence[int], Sequence[ByText]]
"""The columns of a row's cells, ascending, and the values of each by what is stored in it."""


def _shape(columns: Mapping[str, int], values: Mapping[str, ByText], tags: tuple[str, ...]) -> Shape:
    numbers = [columns[tag] for tag in tags]
    if any(before >= after for before, after in pairwise(numbers)):
        raise ValueError(tags)
    return numbers, [values[tag] for tag in tags]


def _values_by_kind(known: Known) -> Mapping[str, ByText]:
    texts = TextsInRows(known.longest_text)
    return {"s": known.texts.plain, "str": texts, "inlineStr": texts, "b": BOOLEANS, "e": ERRORS}


def _is_hidden(surroundings: Surroundings, written: str) -> bool:
    return is_hidden_row(surroundings.element(f'<row r="1"{_closed(written, "row")}', "row"))


def _is_formula(surroundings: Surroundings, written: str) -> bool:
    surroundings.element(f"<f{_closed(written, 'f')}", "f")
    return True


def _closed(written: str, name: str) -> str:
    return f"{written}>" if written.endswith("/") else f"{written}></{name}>"


def _values(
    surroundings: Surroundings, numbers: Mapping[str | None, ByText], others: Mapping[str, ByText], written: str
) -> ByText:
    tags = written.replace(f">{A_FORMULA}<v>", "><v>")
    if THIS_ROW in tags or A_FORMULA in tags:
        raise ValueError(written)
    is_inline = not tags.endswith("<v>")
    end, within = ("</t></is>", ("is", "t")) if is_inline else ("</v>", ("v",))
    cell = surroundings.element(f'<c r="A1"{tags}{end}</c>', "c", *within)
    kind = cell.get("t", "n")
    if is_inline != (kind == "inlineStr"):
        raise ValueError(written)
    of_style = numbers[cell.get("s")]  # looked up in any case: there may be no such style
    values = of_style if kind == "n" else others[kind]
    if tags == written:
        return values
    not_stored = None if kind == "str" else CellError()  # a formula's text may be blank, its number can't be
    return Remembered(lambda stored: values[stored] if stored else not_stored)
