"""How painted cells look: typeface, colours, borders, and the formats of dates and numbers."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from onelead.pages.page import Emphasis, Kind

DAY_FORMAT = "DD/MM/YYYY"
FORMATS = {Kind.DATE: DAY_FORMAT, Kind.PERCENT: "0%", Kind.NUMBER: "General", Kind.TEXT: "@"}

FACE = "Calibri"
INK, PAPER, BAND = "FF1F2933", "FFFFFFFF", "FF1F3A5F"
THIN = Side(style="thin", color="FFB8C2CC")
LOOKS: Mapping[Emphasis, tuple[Font, PatternFill | None]] = {
    Emphasis.PLAIN: (Font(name=FACE, color=INK), None),
    Emphasis.STRONG: (Font(name=FACE, color=INK, bold=True), None),
    Emphasis.QUIET: (Font(name=FACE, color="FF52606D", italic=True), None),
    Emphasis.GOOD: (Font(name=FACE, color="FF0B5130"), PatternFill("solid", fgColor="FFDDF3E4")),
    Emphasis.DOUBT: (Font(name=FACE, color="FF5C3D00"), PatternFill("solid", fgColor="FFFFEFC7")),
    Emphasis.BAD: (Font(name=FACE, color="FF8B0000", bold=True), PatternFill("solid", fgColor="FFFFDCDC")),
}
TITLE, SUBTITLE, HEADING = (
    Font(name=FACE, color=BAND, bold=True, size=16),
    Font(name=FACE, color=BAND, bold=True, size=12),
    Font(name=FACE, color=PAPER, bold=True),
)
GROUND = PatternFill("solid", fgColor=BAND)
AROUND = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
WRAPPED = Alignment(horizontal="left", vertical="top", wrap_text=True)
"""Numbers and dates too: to the right they would run into the words of the next column."""
