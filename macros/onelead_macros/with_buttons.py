"""
The .xlsm variant of a template: the same workbook, with buttons above its action plan.

The buttons only ask the installed add-in; the workbook holds no program, no path and no setting. The .xlsx stays the
template to hand out by e-mail: Excel blocks macros in files that come from outside (see the FAQ of the documentation).
"""

from __future__ import annotations

import posixpath
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from onelead_macros.build import vba_source
from onelead_macros.drawing import Button, button_shapes, drawing_of
from onelead_macros.package import (
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

TRACKER_TABLE = "Actions"
BUTTONS = (
    Button("Check", "OneLeadCheck", "Check this tracker with OneLead"),
    Button("Escalations", "OneLeadEscalations", "Write the escalation sheet"),
    Button("Completion", "OneLeadCompletion", "Write the completion figures"),
    Button("Clear", "OneLeadClear", "Take away all that OneLead added"),
)


def build_with_buttons(template: Path, destination: Path) -> None:
    """Write the .xlsm variant of a template that we built; *destination* is replaced, as every built file is."""
    destination.write_bytes(with_buttons(template.read_bytes()))


def with_buttons(template: bytes) -> bytes:
    """Return the .xlsm variant of a template: the same bytes for the same template."""
    parts = parts_of(template)
    parts = _with_shapes(parts, _sheet_with_table(parts, TRACKER_TABLE))
    parts = {**parts, "[Content_Types].xml": parts["[Content_Types].xml"].replace(XLSX_TYPE, XLSM_TYPE)}
    return package_of(parts_of(_with_macros(package_of(parts))))


def _with_macros(package: bytes) -> bytes:
    from pyopenvba import ExcelFile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.xlsm"
        path.write_bytes(package)
        with ExcelFile(path) as workbook:
            workbook.add_vba_project().add_module("SheetButtons", vba_source("SheetButtons"))
            workbook.save()
        return path.read_bytes()


def _with_shapes(parts: Parts, sheet: str) -> Parts:
    """Add the buttons to a sheet's drawing, or give it one."""
    shapes = button_shapes(BUTTONS, left=_frozen_width(ET.fromstring(parts[sheet])))  # noqa: S314  built by us
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


def _frozen_width(sheet: ET.Element) -> int:
    """Return the width of the columns that stay in sight, in pixels: the buttons stand right of them."""
    pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
    frozen = int(float(pane.get("xSplit", "0"))) if pane is not None else 0
    widths = {
        number: float(column.get("width", "8.43"))
        for column in sheet.iterfind(f"{MAIN}cols/{MAIN}col")
        for number in range(int(column.get("min", "1")), min(int(column.get("max", "1")), frozen) + 1)
    }
    return round(sum(widths.get(number, 8.43) * 7 + 5 for number in range(1, frozen + 1)))


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
