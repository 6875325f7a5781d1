"""Fonts and conditional formats of a range, as xlwings asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xlwings import base_classes

from excel.libreoffice.formulas import to_excel, to_office
from excel.libreoffice.office import Uno, import_uno

if TYPE_CHECKING:
    from excel.libreoffice.ranges import Range

THIN = 18  # hundredths of a millimetre
BOLD, NORMAL = 150.0, 100.0  # com.sun.star.awt.FontWeight
EXPRESSION = 24  # com.sun.star.sheet.ConditionFormatOperator: a formula decides
CONDITION = 0  # com.sun.star.sheet.ConditionEntryType.CONDITION


def colour_parts(number: int) -> tuple[int, int, int] | None:
    """Return red, green and blue of LibreOffice's colour number; None for its ``-1``, no colour."""
    return None if number == -1 else (number >> 16 & 255, number >> 8 & 255, number & 255)


def colour_number(colour: tuple[int, int, int] | str | None) -> int:
    """Return LibreOffice's number of a colour given as parts or as ``#ffc7ce``."""
    if colour is None:
        return -1
    if isinstance(colour, str):
        return int(colour.removeprefix("#"), 16)
    return (colour[0] << 16) + (colour[1] << 8) + colour[2]


class Font(base_classes.Font):
    """The font of a range."""

    def __init__(self, cells: Range) -> None:
        self.cells = cells

    @property
    def bold(self) -> bool:
        return bool(self.cells.uno.CharWeight >= BOLD)

    @bold.setter
    def bold(self, value: bool) -> None:
        self.cells.uno.CharWeight = BOLD if value else NORMAL

    @property
    def italic(self) -> bool:
        return bool(self.cells.uno.CharPosture.value == "ITALIC")

    @italic.setter
    def italic(self, value: bool) -> None:
        self.cells.uno.CharPosture = import_uno().Enum("com.sun.star.awt.FontSlant", "ITALIC" if value else "NONE")

    @property
    def size(self) -> float:
        return float(self.cells.uno.CharHeight)

    @size.setter
    def size(self, value: float) -> None:
        self.cells.uno.CharHeight = float(value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        return colour_parts(self.cells.uno.CharColor)

    @color.setter
    def color(self, value: Any) -> None:
        self.cells.uno.CharColor = colour_number(value)


class Borders(base_classes.Borders):
    """The borders of a range: all of them, thin and in one colour, are all that is drawn here."""

    def __init__(self, cells: Range) -> None:
        self.cells = cells

    def set(self, _sides: object, *, color: tuple[int, int, int], **_: object) -> None:  # type: ignore[override]  # see above
        from com.sun.star.table import BorderLine2, TableBorder2

        line = BorderLine2()
        line.Color, line.OuterLineWidth, line.LineWidth = colour_number(color), THIN, THIN
        border = TableBorder2()
        for side in ("Top", "Bottom", "Left", "Right", "Horizontal", "Vertical"):
            setattr(border, f"{side}Line", line)
            setattr(border, f"Is{side}LineValid", True)
        self.cells.uno.TableBorder2 = border


class ConditionalFormats(base_classes.ConditionalFormats):
    """
    The conditional formats that touch a range.

    LibreOffice 7 shows a rule that was added this way only when the saved workbook is opened again; asked, it tells at
    once. The older way shows at once and throws the user's rules off the same cells, which Excel doesn't.
    """

    def __init__(self, cells: Range) -> None:
        self.cells = cells

    @property
    def api(self) -> Any:
        return self.cells.sheet.uno.ConditionalFormats

    def __iter__(self) -> Iterator[ConditionalFormat]:
        found = [
            ConditionalFormat(self.cells, group, i)
            for group in self.api.ConditionalFormats
            if _touches(group, self.cells)
            for i in range(group.Count)
        ]
        return iter(reversed(found))  # so that deleting one leaves the places of those still to come

    def __len__(self) -> int:
        return len(list(iter(self)))

    def __call__(self, key: int) -> ConditionalFormat:
        return list(iter(self))[key - 1]

    def add_custom(self, spec: Mapping[str, Any]) -> ConditionalFormat:
        """Add a rule; equal rules share a group, as when LibreOffice loads a file, for each group costs many calls."""
        book, formula = self.cells.sheet.book, to_office(spec["formula"]).removeprefix("=")
        key = (self.cells.sheet.name, formula, style_name(spec))
        group, ranges = book.rules.get(key, (None, None))
        if not is_alive(group):
            ranges = book.doc.createInstance("com.sun.star.sheet.SheetCellRanges")
            ranges.addRangeAddress(self.cells.uno.RangeAddress, False)
            group = self._new_group(ranges, formula, _style(book.doc, spec))
            book.rules[key] = group, ranges
        else:
            ranges.addRangeAddress(self.cells.uno.RangeAddress, True)
            group.Range = ranges
        return ConditionalFormat(self.cells, group, 0)

    def _new_group(self, ranges: Uno, formula: str, style: str) -> Uno:
        number = self.api.createByRange(ranges)
        group = next(group for group in self.api.ConditionalFormats if number == group.ID)
        group.createEntry(CONDITION, 0)
        entry = group.getByIndex(0)
        entry.Operator = EXPRESSION
        entry.Formula1 = formula
        entry.StyleName = style
        return group


class ConditionalFormat(base_classes.ConditionalFormat):
    """One rule of a conditional format."""

    def __init__(self, cells: Range, group: Uno, place: int) -> None:
        self.cells = cells
        self.group = group
        self.place = place

    @property
    def api(self) -> Any:
        return self.group.getByIndex(self.place)

    @property
    def type(self) -> str:
        return "custom" if getattr(self.api, "Operator", None) == EXPRESSION else "unknown"

    @property
    def formula(self) -> str | None:
        return to_excel("=" + self.api.Formula1) if self.type == "custom" else None

    @property
    def fill_color(self) -> tuple[int, int, int] | None:
        styles = self.cells.sheet.book.doc.StyleFamilies.getByName("CellStyles")
        return colour_parts(styles.getByName(self.api.StyleName).CellBackColor)

    @property
    def areas(self) -> list[Range]:
        """The ranges that the rule is for."""
        return [self.cells.sheet.range_of(address) for address in self.group.Range.RangeAddresses]

    def delete(self) -> None:
        if self.group.Count == 1:
            self.cells.sheet.uno.ConditionalFormats.removeByID(self.group.ID)
        else:
            self.group.removeByIndex(self.place)


class DataValidation(base_classes.DataValidation):
    """The validation of a range: a list to choose from is all that is set here."""

    def __init__(self, cells: Range) -> None:
        self.cells = cells

    def set_list(self, source: Sequence[str], in_cell_dropdown: bool) -> None:
        validation = self.cells.uno.Validation
        validation.Type = import_uno().Enum("com.sun.star.sheet.ValidationType", "LIST")
        validation.ShowList = int(in_cell_dropdown)
        validation.setFormula1(";".join(f'"{choice}"' for choice in source))
        self.cells.uno.Validation = validation


def is_alive(group: Uno) -> bool:
    """Tell whether a group of rules is still on its sheet."""
    try:
        return group is not None and group.Count > 0
    except Exception:  # noqa: BLE001  UNO's own, which pytest can't show
        return False


def _touches(group: Uno, cells: Range) -> bool:
    return bool(group.Range.queryIntersection(cells.uno.RangeAddress).Count)


def style_name(spec: Mapping[str, Any]) -> str:
    """Return what a style is called that looks as a rule asks."""
    return f"Rule {colour_number(spec.get('fill_color')):06x} {spec.get('font_bold')}"


def _style(doc: Uno, spec: Mapping[str, Any]) -> str:
    """Return the name of the cell style that looks as the rule asks, made where it isn't there."""
    name = style_name(spec)
    styles = doc.StyleFamilies.getByName("CellStyles")
    if not styles.hasByName(name):
        styles.insertByName(name, doc.createInstance("com.sun.star.style.CellStyle"))
        style = styles.getByName(name)
        style.CellBackColor = colour_number(spec.get("fill_color"))
        if spec.get("font_bold"):
            style.CharWeight = BOLD
    return name
