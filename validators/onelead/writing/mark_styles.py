"""The looks that marks need, added at the end of a workbook's own styles so that no other number moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onelead.model import Severity
from onelead.writing.edits import Edit
from onelead.writing.markup import Markup, markup_of

# Dark text on a light ground, contrast 7:1 and more; bold, plain and italic tell them apart without colour.
MARKS = {
    Severity.ERROR: ("<b/>", "FF8B0000", "FFFFD5D5"),
    Severity.WARNING: ("", "FF5C3D00", "FFFFE8B0"),
    Severity.NOTE: ("<i/>", "FF123A66", "FFDDEBF9"),
}
AFTER = {
    "fonts": ("numFmts",),
    "cellXfs": ("cellStyleXfs", "borders", "fills", "fonts"),
    "dxfs": ("cellStyles", "cellXfs"),
}
"""Where a missing list belongs: after the first of these that is there."""


@dataclass(frozen=True, slots=True)
class Looks:
    """The numbers under which the added looks are found."""

    marks: dict[Severity, int]
    """Severity → number of the differential format."""
    title: int
    line: int
    heading: int
    text: int
    link: int


def add_looks(styles: bytes) -> tuple[list[Edit], Looks]:
    """Return the edits that add the looks to a styles part, and the numbers they get there."""
    markup = markup_of(styles)
    p = markup.prefix
    font = _count(markup, "fonts")
    cell = _count(markup, "cellXfs")
    dxf = _count(markup, "dxfs")
    fonts = (
        f'<{p}font><{p}b/><{p}sz val="14"/><{p}name val="Calibri"/></{p}font>',
        f'<{p}font><{p}b/><{p}sz val="11"/><{p}color rgb="FFFFFFFF"/><{p}name val="Calibri"/></{p}font>',
        f'<{p}font><{p}u/><{p}sz val="11"/><{p}color rgb="FF0B4F9E"/><{p}name val="Calibri"/></{p}font>',
        f'<{p}font><{p}sz val="11"/><{p}name val="Calibri"/></{p}font>',
    )
    fill = _count(markup, "fills")
    fills = (f'<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="FF1F3A5F"/></{p}patternFill></{p}fill>',)
    formats = (
        _format(p, font, 0, ""),
        _format(p, font + 3, 0, ""),
        _format(p, font + 1, fill, 'wrapText="1"'),
        _format(p, font + 3, 0, 'wrapText="1"'),
        _format(p, font + 2, 0, 'wrapText="1"'),
    )
    edits = [
        *_appended(markup, "fonts", fonts),
        *_appended(markup, "fills", fills),
        *_appended(markup, "cellXfs", formats),
        *_appended(markup, "dxfs", [_mark(p, *MARKS[severity]) for severity in Severity]),
    ]
    numbers = {severity: dxf + place for place, severity in enumerate(Severity)}
    return edits, Looks(numbers, *range(cell, cell + 5))


def _format(p: str, font: int, fill: int, alignment: str) -> str:
    return (
        f'<{p}xf numFmtId="0" fontId="{font}" fillId="{fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" '
        f'applyAlignment="1"><{p}alignment vertical="top" {alignment}/></{p}xf>'
    )


def _mark(p: str, weight: str, ink: str, ground: str) -> str:
    weight = weight.replace("<", f"<{p}")
    return (
        f'<{p}dxf><{p}font>{weight}<{p}color rgb="{ink}"/></{p}font><{p}fill><{p}patternFill patternType="solid">'
        f'<{p}bgColor rgb="{ground}"/></{p}patternFill></{p}fill></{p}dxf>'
    )


def _count(markup: Markup, name: str) -> int:
    found = markup.child(name)
    return len(markup.inside(found)) if found else 0


def _appended(markup: Markup, name: str, items: list[str] | tuple[str, ...]) -> Iterator[Edit]:
    """Yield the edits that put items at the end of a list of the styles part and mend its count."""
    p, found = markup.prefix, markup.child(name)
    if found is None:
        content = f'<{p}{name} count="{len(items)}">{"".join(items)}</{p}{name}>'
        yield Edit(_place_of(markup, name), b"", content.encode())
        return
    old = markup.part[found.start : found.inside]
    total = str(_count(markup, name) + len(items)).encode()
    new = COUNT.sub(rb"\g<1>" + total + rb"\g<2>", old)
    if found.inside == found.end:  # <dxfs count="0"/>
        opened = new[:-2].rstrip() + b">" + "".join(items).encode() + f"</{p}{name}>".encode()
        yield Edit(found.start, old, opened)
    else:
        yield Edit(found.start, old, new)
        yield Edit(found.end, b"", "".join(items).encode())


COUNT = re.compile(rb"""(\bcount=["'])\d+(["'])""")


def _place_of(markup: Markup, name: str) -> int:
    children = markup.children()
    for before in AFTER.get(name, ()):
        for place, element in enumerate(children):
            if element.name == before:
                return children[place + 1].start if place + 1 < len(children) else markup.root.end
    return children[0].start if children else markup.root.end
