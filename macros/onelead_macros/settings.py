"""
The Settings sheet of the add-in: the one place that says which program its buttons start.

Written and read as a part of the package, so that installing needs neither Excel nor a library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from onelead_macros.package import package_of, parts_of

SHEET_PART = "xl/worksheets/sheet1.xml"
SHEET_NAME = "Settings"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

EXPLAINED = {
    "Version": "The version of OneLead that this add-in belongs to.",
    "Program": "The Python that runs OneLead, in full. Written by: onelead addin install",
    "Log": "Where OneLead writes what went wrong.",
}

SHEET = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="{main}"><sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/>\
</sheetViews><cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="70" customWidth="1"/>\
<col min="3" max="3" width="80" customWidth="1"/></cols><sheetData>{rows}</sheetData></worksheet>"""
ROW = '<row r="{number}">{cells}</row>'
CELL = '<c r="{column}{number}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
UNWRITABLE = re.compile(r"[\x00-\x1f]")


def settings_sheet(values: Mapping[str, str]) -> bytes:
    """Return the sheet's part: name, value and explanation on each row, all of them texts."""
    rows = "".join(
        ROW.format(number=number, cells="".join(_cells(number, (name, values.get(name, ""), explanation))))
        for number, (name, explanation) in enumerate(EXPLAINED.items(), start=1)
    )
    return SHEET.format(main=MAIN, rows=rows).encode()


def with_settings(addin: bytes, values: Mapping[str, str]) -> bytes:
    """Return the add-in with these settings, every other part as it was."""
    return package_of({**parts_of(addin), SHEET_PART: settings_sheet(values)})


def read_settings(addin: bytes) -> dict[str, str]:
    """Return the settings that an add-in of ours holds."""
    sheet = ET.fromstring(parts_of(addin)[SHEET_PART])  # noqa: S314  our own add-in, from Excel's start folder
    rows = [["".join(cell.itertext()) for cell in row] for row in sheet.iter(f"{{{MAIN}}}row")]
    return {row[0]: row[1] for row in rows if len(row) > 1}


def _cells(number: int, texts: tuple[str, ...]) -> Iterator[str]:
    for column, text in zip("ABC", texts, strict=True):
        yield CELL.format(column=column, number=number, text=escape(UNWRITABLE.sub("", text)))
