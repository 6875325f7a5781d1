"""The styles of an .xlsx, as far as they change what a cell says: dates, lengths of time, and text struck out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from xml.etree.ElementTree import Element

from onelead.reading.grid import Value
from onelead.reading.ooxml.namespaces import main_name, namespace_of
from onelead.reading.ooxml.number_formats import NumberKind, date_of_serial, duration_of_serial, kind_of_format
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import grandchildren
from onelead.values import frozen

MOST_REMEMBERED = 8_192
LONGEST_REMEMBERED = 32


class Numbers(dict[str, Value]):
    """The values of number cells by the text that stands in the file, so that a repeated one costs little."""

    def __missing__(self, text: str) -> Value:
        value: Value = self.read(float_of(text))
        if len(self) < MOST_REMEMBERED and len(text) <= LONGEST_REMEMBERED:
            self[text] = value
        return value

    def read(self, number: float) -> Value:
        """Return what a number of this format means."""
        return number


class Dates(Numbers):
    """The same for cells in a date format."""

    def __init__(self, *, from_1904: bool) -> None:
        super().__init__()
        self._from_1904 = from_1904

    def read(self, number: float) -> Value:
        """Return the date of a serial number."""
        return date_of_serial(number, from_1904=self._from_1904)


class Durations(Numbers):
    """The same for cells in the format of a running clock."""

    def read(self, number: float) -> Value:
        """Return the length of time."""
        return duration_of_serial(number)


NUMBERS, DURATIONS = Numbers(), Durations()
DATES = {from_1904: Dates(from_1904=from_1904) for from_1904 in (False, True)}
"""The next workbook may hold the same dates and numbers, so they are remembered from one to the other."""


def float_of(text: str) -> float:
    """Return the number that ``text`` is in XML; raises ValueError for any other, also those of Python alone."""
    number = float(text)
    if number - number or "_" in text:  # infinite or not a number: the difference is not 0
        raise ValueError(text)
    return number


@frozen
class Styles:
    """How the numbers of each style are read. A style's key is its index as text, or None for the first style."""

    numbers: dict[str | None, Numbers]
    struck_out: frozenset[str | None] = frozenset()

    @cached_property
    def plain(self) -> dict[str | None, Numbers]:
        """``numbers`` without the styles that strike out what the cell says."""
        return {key: numbers for key, numbers in self.numbers.items() if key not in self.struck_out}


def read_styles(package: Package, part: str | None, *, from_1904: bool) -> Styles:
    """Return the styles of a workbook, which may have no part for them."""
    if part is None or part not in package:
        return Styles({None: NUMBERS, "0": NUMBERS})
    codes: dict[int, str] = {}
    struck_fonts: list[bool] = []
    formats: list[tuple[int, int]] = []
    for parent, children in grandchildren(package.pieces(part), part, package.limits):
        match main_name(parent):
            case "numFmts":
                codes.update(_codes(children))
            case "fonts":
                struck_fonts += [strikes_out(font) for font in children]
            case "cellXfs":
                formats += [(_index(xf, "numFmtId"), _index(xf, "fontId")) for xf in children]
    return _by_key(codes, struck_fonts, formats or [(0, 0)], from_1904=from_1904)


def _codes(formats: Sequence[Element]) -> Iterator[tuple[int, str]]:
    for number_format in formats:
        yield _index(number_format, "numFmtId"), number_format.get("formatCode", "")


def strikes_out(font: Element) -> bool:
    """Say whether a font, or the properties of a run of text, strike it out."""
    strike = font.find(f"{namespace_of(font)}strike")
    return strike is not None and strike.get("val", "1") not in {"0", "false", "off"}


def _index(element: Element, attribute: str) -> int:
    try:
        return int(element.get(attribute, 0))
    except ValueError:
        return -1


def _by_key(
    codes: dict[int, str], struck_fonts: list[bool], formats: list[tuple[int, int]], *, from_1904: bool
) -> Styles:
    readers = {NumberKind.NUMBER: NUMBERS, NumberKind.DATE: DATES[from_1904], NumberKind.DURATION: DURATIONS}
    numbers: dict[str | None, Numbers] = {}
    struck_out: set[str | None] = set()
    for key, (number_format, font) in enumerate(formats):
        numbers[str(key)] = readers[kind_of_format(number_format, codes.get(number_format))]
        if 0 <= font < len(struck_fonts) and struck_fonts[font]:
            struck_out.add(str(key))
    numbers[None] = numbers["0"]
    if "0" in struck_out:
        struck_out.add(None)
    return Styles(numbers, frozenset(struck_out))
