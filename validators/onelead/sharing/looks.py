"""
What a grid does not tell of a sheet and a person sees: how numbers are shown, and what lies over the cells.

A picture or a text box can cover a figure, and a number format can show 95 % over a 9.5; so both are under the seal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from onelead.reading.limits import Limits
from onelead.reading.ooxml.cells import COLUMNS, letters_of
from onelead.reading.ooxml.namespaces import RELATION_ID, main_name
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import children, grandchildren
from onelead.reading.ooxml.relations import Relation, relations_of
from onelead.sharing.number_looks import look_of_number, look_of_text

ON_DRAWINGS = {"graphicFrame": "chart", "pic": "picture", "sp": "shape", "cxnSp": "shape", "grpSp": "shape"}
RELATED = {
    "comments": "comment",
    "threadedComment": "comment",
    "hyperlink": "link",
    "image": "picture",
    "oleObject": "object",
    "package": "object",
    "control": "object",
    "ctrlProp": "object",
    "pivotTable": "pivot",
}
IN_SHEET = {"conditionalFormatting": "conditional", "hyperlinks": "link", "oleObjects": "object", "controls": "object"}
ONCE = frozenset({"comment", "link", "picture", "shape", "object", "conditional", "pivot"})
"""Told once however many there are: a pack has none of them. Charts are counted."""


@dataclass(frozen=True, slots=True)
class SheetLooks:
    """How the cells of one sheet are shown, and what it carries besides them."""

    shown: Mapping[tuple[int, int], str]
    """(row, column) → the number format in its one spelling, where it changes what is shown."""
    carries: tuple[str, ...]
    """Such as ``chart 2`` or ``picture``, sorted."""


def looks_of(data: bytes, limits: Limits) -> tuple[SheetLooks, ...]:
    """Return the looks of each worksheet in the order of the tabs; what is no .xlsx has none."""
    package = Package(data, limits)
    book = next((each.target for each in relations_of(package, "").values() if each.kind == "officeDocument"), "")
    relations = relations_of(package, book)
    styles = next((each.target for each in relations.values() if each.kind == "styles"), "")
    looks = _looks_of_styles(package, styles)
    return tuple(_sheet(package, part, looks) for part in _sheets(package, book, relations))


def _sheets(package: Package, book: str, relations: Mapping[str, Relation]) -> Iterator[str]:
    for parent, finished in grandchildren(package.pieces(book), book, package.limits):
        if main_name(parent) == "sheets":
            for element in finished:
                identity = next((element.get(key, "") for key in RELATION_ID if element.get(key)), "")
                relation = relations.get(identity)
                if relation is not None and relation.kind == "worksheet":
                    yield relation.target


@dataclass(frozen=True, slots=True)
class _StyleLooks:
    """Style (its index as text, None for the first) → how its numbers and its texts are shown, where not plainly."""

    numbers: Mapping[str | None, str]
    texts: Mapping[str | None, str]


def _looks_of_styles(package: Package, part: str) -> _StyleLooks:
    codes: dict[int, str] = {}
    formats: list[int] = []
    if part in package:
        for parent, finished in grandchildren(package.pieces(part), part, package.limits):
            if main_name(parent) == "numFmts":
                codes.update({_number(each.get("numFmtId")): each.get("formatCode", "") for each in finished})
            elif main_name(parent) == "cellXfs":
                formats += [_number(each.get("numFmtId")) for each in finished]
    keys: list[str | None] = [str(index) for index in range(len(formats))]
    pairs = [*zip(keys, formats, strict=True), *((None, each) for each in formats[:1])]
    return _StyleLooks(
        {key: look for key, number in pairs if (look := look_of_number(number, codes.get(number)))},
        {key: look for key, number in pairs if (look := look_of_text(number, codes.get(number)))},
    )


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isascii() and text.isdecimal() else 0


@dataclass(slots=True)
class _Sheet:
    looks: _StyleLooks
    shown: dict[tuple[int, int], str] = field(default_factory=dict)
    last_row: int = 0

    def take(self, rows: Iterable[Element]) -> None:
        """Note how the cells of some rows are shown."""
        numbers, texts = self.looks.numbers, self.looks.texts
        for row in rows:
            self.last_row = _number(row.get("r")) or self.last_row + 1
            for cell in row:
                look = (numbers if cell.get("t", "n") in "nd" else texts).get(cell.get("s"))
                if look and len(cell):
                    self._note(cell, look)

    def _note(self, cell: Element, look: str) -> None:
        try:
            column = COLUMNS[letters_of(cell.get("r", ""))]
        except KeyError:
            return
        self.shown[self.last_row, column] = look


def _sheet(package: Package, part: str, looks: _StyleLooks) -> SheetLooks:
    sheet = _Sheet(looks)
    carried: Counter[str] = Counter()
    for parent, finished in grandchildren(package.pieces(part), part, package.limits):
        name = main_name(parent)
        if name == "sheetData":
            sheet.take(finished)
        elif name in IN_SHEET:
            carried[IN_SHEET[name]] += 1
    for relation in relations_of(package, part).values():
        if relation.kind in RELATED:
            carried[RELATED[relation.kind]] += 1
        elif relation.kind == "drawing" and relation.target in package:
            carried.update(_drawn(package, relation.target))
    return SheetLooks(sheet.shown, tuple(_said(kind, number) for kind, number in sorted(carried.items())))


def _drawn(package: Package, part: str) -> Iterator[str]:
    for anchor in children(package.pieces(part), part, package.limits):
        for child in anchor:
            kind = ON_DRAWINGS.get(child.tag.rpartition("}")[2])
            if kind is not None:
                yield kind


def _said(kind: str, number: int) -> str:
    return kind if kind in ONCE else f"{kind} {number}"
