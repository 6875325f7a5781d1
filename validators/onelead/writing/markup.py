"""Where the elements of a part stand, to the byte, so that something can be put between them and nothing else moves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers import expat

from onelead.problems import UsageProblem

CANNOT_MARK = UsageProblem(
    "This workbook is written in a way that OneLead can't add marks to without changing the rest.",
    "Use the report workbook instead: onelead check WORKBOOK --format xlsx --output findings.xlsx",
)
NOT_UNDERSTOOD = (expat.ExpatError, LookupError, ValueError)
"""What expat raises at XML that is none; the others where a part names an encoding that it doesn't know."""
ROWS_END = re.compile(rb"</(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*/>")


@dataclass(frozen=True, slots=True)
class Element:
    """An element near the root: its own tag from *start* to *inside*, its content up to *end*."""

    depth: int
    name: str
    attributes: Mapping[str, str]
    start: int
    inside: int
    """Where its content begins; the same as ``end`` where the tag closes itself."""
    end: int
    """Where its closing tag begins."""


@dataclass(frozen=True, slots=True)
class Markup:
    """The elements of a part down to the third level, in the order in which they begin."""

    part: bytes
    elements: tuple[Element, ...]

    @property
    def root(self) -> Element:
        """The outermost element."""
        return self.elements[0]

    @property
    def prefix(self) -> str:
        """What stands before the name of the root, and so of its children: nothing, or ``x:``."""
        tag = self.part[self.root.start + 1 : self.root.inside].decode("utf-8")
        name = tag.split()[0].rstrip("/>")
        return name[: name.index(":") + 1] if ":" in name else ""

    def children(self) -> list[Element]:
        """Return the root's own children."""
        return [each for each in self.elements if each.depth == 1]

    def child(self, name: str) -> Element | None:
        """Return the root's first child of a name."""
        return next((each for each in self.elements if each.depth == 1 and each.name == name), None)

    def inside(self, parent: Element) -> list[Element]:
        """Return the children of one of the root's children."""
        return [
            each for each in self.elements if each.depth == parent.depth + 1 and parent.start < each.start < parent.end
        ]


def markup_of(part: bytes) -> Markup:
    """Return the elements of a part; raises UsageProblem where it isn't UTF-8 or can't be understood."""
    if part.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CANNOT_MARK
    return Markup(part, _elements(part))


def markup_after_rows(sheet: bytes) -> Markup:
    """Return the elements of a sheet's part that stand after its rows, which may be many and are passed over."""
    last = sheet.rfind(b"<", 0, max(0, sheet.rfind(b"sheetData")))
    ended = ROWS_END.match(sheet, last) if last >= 0 else None
    if ended is None or sheet.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CANNOT_MARK
    head = _root_tag(sheet)
    shift = len(head) - ended.end()
    moved = _elements(head + sheet[ended.end() :])
    root, *rest = moved
    elements = [Element(0, root.name, root.attributes, root.start, root.inside, root.end - shift)]
    elements += [Element(e.depth, e.name, e.attributes, e.start - shift, e.inside - shift, e.end - shift) for e in rest]
    return Markup(sheet, tuple(elements))


def _root_tag(part: bytes) -> bytes:
    """Return everything up to the end of the root's own tag."""

    class Found(Exception):  # stops the parser once the root was met
        pass

    parser = expat.ParserCreate()

    def start(*_: object) -> None:
        raise Found(parser.CurrentByteIndex)

    parser.StartElementHandler = start
    try:
        parser.Parse(part, True)
    except Found as found:
        return part[: _tag_end(part, found.args[0])]
    except NOT_UNDERSTOOD:
        pass
    raise CANNOT_MARK


def _elements(part: bytes) -> tuple[Element, ...]:
    found: list[tuple[int, str, dict[str, str], int]] = []
    ends: dict[int, int] = {}
    standing: list[int] = []
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        depth = len(standing)
        standing.append(len(found) if depth <= 2 else -1)
        if depth <= 2:
            found.append((depth, name.rpartition(":")[2], attributes, parser.CurrentByteIndex))

    def end(_: str) -> None:
        index = standing.pop()
        if index >= 0:
            ends[index] = parser.CurrentByteIndex

    parser.StartElementHandler, parser.EndElementHandler = start, end
    try:
        parser.Parse(part, True)
    except NOT_UNDERSTOOD as error:
        raise CANNOT_MARK from error
    return tuple(
        _element(part, depth, name, attributes, begin, ends[index])
        for index, (depth, name, attributes, begin) in enumerate(found)
    )


def _element(part: bytes, depth: int, name: str, attributes: Mapping[str, str], start: int, end: int) -> Element:
    inside = _tag_end(part, start)
    return Element(depth, name, attributes, start, inside, inside if end == start else end)


def _tag_end(part: bytes, start: int) -> int:
    """Return where a tag ends, looking past any ``>`` inside the quotes of its attributes."""
    match = TAG.match(part, start)
    if match is None:
        raise CANNOT_MARK
    return match.end()


TAG = re.compile(rb"""<[^\s"'/>]+(?:[^"'>]|"[^"]*"|'[^']*')*>""")
