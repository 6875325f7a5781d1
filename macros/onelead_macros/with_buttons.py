"""
The .xlsm variant of a template: the same workbook, with buttons above its action plan.

The buttons only ask the installed add-in; the workbook holds no program, no path and no setting. The .xlsx stays the
template to hand out by e-mail: Excel blocks macros in files that come from outside (see the FAQ of the documentation).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree as ET

from onelead_macros.drawing import BLOCK_WIDTH, Button, button_shapes, drawing_of
from onelead_macros.package import (
    CONTENT_TYPES,
    OFFICE,
    Parts,
    package_of,
    parts_of,
    relationships_of,
    with_content_type,
    with_relationship,
)

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
WORKBOOK = "xl/workbook.xml"
XLSX_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
XLSM_TYPE = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml"
AFTER_DRAWING = ("legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "tableParts", "extLst")
"""What follows <drawing> in a worksheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99)."""

TITLE_PIXELS = 180  # a title runs on over the blank cells beside it
STANDARD_WIDTH = 9.14  # of a column as the file keeps it, margins included, in characters of 7 pixels

VBA_PROJECT = "xl/vbaProject.bin"
VBA_TYPE = "application/vnd.ms-office.vbaProject"
VBA_KIND = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
PROJECTS = "sheet_buttons"

TRACKER_TABLE = "Actions"
BUTTONS = (
    Button("Check", "OneLeadCheck", "Check this tracker with OneLead"),
    Button("Escalations", "OneLeadEscalations", "Write the escalation sheet"),
    Button("Completion", "OneLeadCompletion", "Write the completion figures"),
    Button("Clear", "OneLeadClear", "Take away all that OneLead added"),
)


def with_buttons(template: bytes) -> bytes:
    """
    Return the .xlsm variant of a template: the same bytes for the same template.

    Needs no library: the VBA project for each number of sheets was built beforehand. Raises ValueError where there is
    none, or no table of actions.
    """
    parts = parts_of(template)
    sheets = [each.part for each in _targets(parts, WORKBOOK) if each.kind == f"{OFFICE}/worksheet"]
    parts = _with_shapes(parts, _sheet_with_table(parts, TRACKER_TABLE))
    parts = _with_macros(parts, sheets)
    return package_of({**parts, CONTENT_TYPES: parts[CONTENT_TYPES].replace(XLSX_TYPE, XLSM_TYPE)})


def _with_macros(parts: Parts, sheets: list[str]) -> Parts:
    """Add the VBA project, and the names by which it knows the workbook and its sheets."""
    project = resources.files("onelead_macros").joinpath(PROJECTS, f"{len(sheets)}.bin")
    if not project.is_file():
        raise ValueError(f"no VBA project was built for {len(sheets)} sheets: see onelead_macros.build")
    parts, _ = with_relationship(parts, WORKBOOK, VBA_KIND, "vbaProject.bin")
    parts = with_content_type(parts, VBA_PROJECT, VBA_TYPE)
    parts = {**parts, VBA_PROJECT: project.read_bytes()}
    parts[WORKBOOK] = parts[WORKBOOK].replace(b"<workbookPr ", b'<workbookPr codeName="ThisWorkbook" ', 1)
    for number, sheet in enumerate(sheets, start=1):
        parts[sheet] = _with_code_name(parts[sheet], f"Sheet{number}")
    return parts


def _with_code_name(sheet: bytes, name: str) -> bytes:
    """Give a sheet the name that the macros know it by; <sheetPr> is the first element there can be."""
    named = f'<sheetPr codeName="{name}"'.encode()
    if b"<sheetPr" in sheet:
        return sheet.replace(b"<sheetPr", named, 1)
    return sheet.replace(b"<dimension", named + b"/><dimension", 1)


def _with_shapes(parts: Parts, sheet: str) -> Parts:
    """Add the buttons to a sheet's drawing, or give it one."""
    shapes = button_shapes(BUTTONS, left=_left(ET.fromstring(parts[sheet])))  # noqa: S314  built by us
    existing = next((each.part for each in _targets(parts, sheet) if each.kind == f"{OFFICE}/drawing"), None)
    if existing:
        return {**parts, existing: parts[existing].replace(b"</xdr:wsDr>", shapes.encode() + b"</xdr:wsDr>")}
    drawing = next(f"xl/drawings/drawing{n}.xml" for n in range(1, 1000) if f"xl/drawings/drawing{n}.xml" not in parts)
    parts, identifier = with_relationship(parts, sheet, f"{OFFICE}/drawing", f"../drawings/{Path(drawing).name}")
    parts = with_content_type(parts, drawing, DRAWING_TYPE)
    return {**parts, drawing: drawing_of(shapes).encode(), sheet: _pointing_to(parts[sheet], identifier)}


def _pointing_to(sheet: bytes, identifier: str) -> bytes:
    """Insert <drawing> where the schema wants it; texts can't be mistaken, for in them ``<`` is written ``&lt;``."""
    places = [sheet.find(f"<{name}".encode()) for name in AFTER_DRAWING]
    at = min([place for place in places if place >= 0], default=sheet.rindex(b"</worksheet>"))
    return sheet[:at] + f'<drawing r:id="{identifier}"/>'.encode() + sheet[at:]


def _left(sheet: ET.Element) -> int:
    """Return where the buttons begin, in pixels: at the right end of the columns that stay in sight."""
    pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
    frozen = int(float(pane.get("xSplit", "0"))) if pane is not None else 0
    widths = {
        number: float(column.get("width", STANDARD_WIDTH))
        for column in sheet.iterfind(f"{MAIN}cols/{MAIN}col")
        for number in range(int(column.get("min", "1")), min(int(column.get("max", "1")), frozen) + 1)
    }
    in_sight = round(sum(widths.get(number, STANDARD_WIDTH) * 7 for number in range(1, frozen + 1)))
    return max(TITLE_PIXELS, in_sight - BLOCK_WIDTH)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a relationship of a part points."""

    identifier: str
    kind: str
    part: str


def _targets(parts: Parts, source: str) -> Iterator[Target]:
    listing = parts.get(relationships_of(source))
    for each in ET.fromstring(listing).iter(RELATIONSHIP) if listing else ():  # noqa: S314  built by us
        part = posixpath.normpath(posixpath.join(posixpath.dirname(source), each.get("Target", "")))
        yield Target(each.get("Id", ""), each.get("Type", ""), part)


def _sheet_with_table(parts: Parts, table: str) -> str:
    """Return the part of the sheet that holds a table of this name."""
    for sheet in _targets(parts, WORKBOOK):
        for target in _targets(parts, sheet.part):
            if target.kind == f"{OFFICE}/table" and f' name="{table}"'.encode() in parts[target.part]:
                return sheet.part
    raise ValueError(f"no sheet of the template has a table {table}")
