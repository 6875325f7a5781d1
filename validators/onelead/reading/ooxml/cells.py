"""One cell of an .xlsx understood with care: every type, formulas, rich text, and what is wrong with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from xml.etree.ElementTree import Element

from onelead.reading.grid import UNREADABLE, CellError, Value
from onelead.reading.oddities import long_text
from onelead.reading.ooxml.namespaces import namespace_of
from onelead.reading.ooxml.shared_texts import SharedTexts
from onelead.reading.ooxml.styles import Styles
from onelead.reading.ooxml.texts import FormulaTexts, is_struck_out, text_of, unescaped
from onelead.reading.patterns import Pattern
from onelead.values import changing, frozen

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
ROW_DIGITS = Pattern(r"[0-9]+$")


class ColumnNumbers(dict[str, int]):
    """Column number by its letters; anything but the letters of a real column raises KeyError."""

    def __missing__(self, letters: str) -> int:
        if not (letters.isascii() and letters.isalpha() and letters.isupper() and len(letters) <= 3):
            raise KeyError(letters)
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - ord("A") + 1
        if column > LAST_COLUMN:
            raise KeyError(letters)
        self[letters] = column
        return column


COLUMNS = ColumnNumbers()


def letters_of(reference: str) -> str:
    """Return the letters of a cell reference, in capitals; of what is no reference, something that is no column."""
    return ROW_DIGITS.sub("", reference[:32]).upper()


@frozen
class Known:
    """What the cells of a workbook point to."""

    texts: SharedTexts
    styles: Styles
    longest_text: int

    @cached_property
    def formula_texts(self) -> FormulaTexts:
        """The texts that formulas came to, each kept once."""
        return FormulaTexts(self.longest_text)


@changing
class Cell:
    """What one cell holds, and the trouble with it, if any, as the kind and the detail of an oddity."""

    value: Value = None
    trouble: tuple[str, str] | None = None
    is_formula: bool = False
    is_struck_out: bool = False


def read_cell(element: Element, known: Known) -> Cell:
    """Return what a ``<c>`` element holds. Nothing in it can make this fail."""
    namespace = namespace_of(element)
    stored = element.findtext(f"{namespace}v")
    cell = Cell(is_formula=element.find(f"{namespace}f") is not None)
    style = element.get("s")
    kind = element.get("t", "n")
    if kind == "inlineStr":
        _read_inline(cell, element.find(f"{namespace}is"), stored)
    elif cell.is_formula and not stored and (stored is None or kind != "str"):
        cell.value = CellError()
    elif stored:
        _read_stored(cell, kind, stored, style, known)
    _cut(cell, known.longest_text)
    if cell.value is not None and style in known.styles.struck_out:
        cell.is_struck_out = True
    if style not in known.styles.numbers:
        cell.trouble = cell.trouble or ("bad_cell", f"it points to a style that does not exist: {style:.20}")
    return cell


def _read_inline(cell: Cell, item: Element | None, stored: str | None) -> None:
    if item is None:
        cell.value = unescaped(stored or "") or None
        return
    cell.value = text_of(item) or None
    cell.is_struck_out = is_struck_out(item)


def _read_stored(cell: Cell, kind: str, stored: str, style: str | None, known: Known) -> None:
    try:
        match kind:
            case "n":
                cell.value = known.styles.numbers.get(style, known.styles.numbers[None])[stored.strip()]
            case "s":
                _read_shared(cell, int(stored), known.texts)
            case _:
                cell.value = READERS[kind](stored)
    except (ValueError, LookupError):
        cell.value = stored if kind == "d" else UNREADABLE
        cell.trouble = ("bad_cell", f"it is marked as {WORDS.get(kind, 'of no known kind')} but holds {stored[:40]!r}")


def _read_shared(cell: Cell, index: int, texts: SharedTexts) -> None:
    if index < 0:
        raise IndexError(index)
    cell.value = texts.all[index] or None
    cell.is_struck_out = index in texts.struck_out


def _boolean(stored: str) -> bool:
    return {"1": True, "true": True, "0": False, "false": False}[stored.strip().lower()]


def _iso_date(stored: str) -> Value:
    text = stored.strip()
    if text[2:3] == ":":  # a time alone
        return dt.time.fromisoformat(text)
    return dt.datetime.fromisoformat(text).replace(tzinfo=None)


def _text(stored: str) -> str:
    return unescaped(stored)


def _error(stored: str) -> CellError:
    return CellError(stored.strip())


READERS: dict[str, Callable[[str], Value]] = {"str": _text, "b": _boolean, "e": _error, "d": _iso_date}
WORDS = {"n": "a number", "s": "a shared text", "b": "true or false", "d": "a date"}


def _cut(cell: Cell, longest: int) -> None:
    if isinstance(cell.value, str) and len(cell.value) > longest:
        cell.trouble = ("long_text", long_text(len(cell.value), longest))
        cell.value = cell.value[:longest]
