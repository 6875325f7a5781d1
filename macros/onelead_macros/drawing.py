"""
Buttons as shapes of a sheet: rounded rectangles that run a macro of their own workbook when they are clicked.

(DrawingML, ECMA-376 part 1, 20.5; a shape's ``macro`` attribute names what it runs, ``[0]!`` this workbook.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

PIXEL = 9525  # English Metric Units, of which a centimetre has 360,000
WIDTH, HEIGHT, GAP, TOP = 94, 23, 4, 3  # in pixels
IN_A_ROW = 2
BLOCK_WIDTH = IN_A_ROW * (WIDTH + GAP)
FIRST_SHAPE = 9001  # far from the numbers that a chart's shape has

DRAWING = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{shapes}</xdr:wsDr>"""

SHAPE = """<xdr:absoluteAnchor><xdr:pos x="{x}" y="{y}"/><xdr:ext cx="{cx}" cy="{cy}"/>\
<xdr:sp macro={macro} textlink=""><xdr:nvSpPr><xdr:cNvPr id="{number}" name={name} descr={tip}/><xdr:cNvSpPr/>\
</xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>\
<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="1F4E5F"/></a:solidFill>\
<a:ln><a:noFill/></a:ln></xdr:spPr><xdr:txBody><a:bodyPr vertOverflow="clip" lIns="36000" tIns="0" rIns="36000" \
bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="en-GB" sz="900" b="1"><a:solidFill>\
<a:srgbClr val="FFFFFF"/></a:solidFill></a:rPr><a:t>{words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>\
<xdr:clientData fPrintsWithSheet="0"/></xdr:absoluteAnchor>"""


@dataclass(frozen=True, slots=True)
class Button:
    """What stands on a button, the macro that it runs, and what a screen reader says."""

    words: str
    macro: str
    tip: str


def button_shapes(buttons: Sequence[Button], left: int) -> str:
    """Return the shapes of buttons, two in a row, the first *left* pixels from the sheet's edge."""
    return "".join(_shape(button, number, left) for number, button in enumerate(buttons))


def drawing_of(shapes: str) -> str:
    """Return a drawing part that holds shapes and nothing else."""
    return DRAWING.format(shapes=shapes)


def _shape(button: Button, number: int, left: int) -> str:
    return SHAPE.format(
        x=(left + number % IN_A_ROW * (WIDTH + GAP)) * PIXEL,
        y=(TOP + number // IN_A_ROW * (HEIGHT + GAP)) * PIXEL,
        cx=WIDTH * PIXEL,
        cy=HEIGHT * PIXEL,
        number=FIRST_SHAPE + number,
        macro=quoteattr(f"[0]!{button.macro}"),
        name=quoteattr(f"OneLead {button.words}"),
        tip=quoteattr(button.tip),
        words=button.words,
    )
