"""
Builds ``onelead.xlam`` from the macros and the ribbon kept beside this file: ``python -m onelead_macros.build``.

The VBA project's container was made by Excel itself (pyOpenVBA's template); the ribbon is a part of the package with a
relationship of its own (Microsoft, MS-CUSTOMUI, 2006/01). The built file is kept in the repository; a test fails when
it is older than its sources.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from onelead_macros.package import Parts, package_of, parts_of, with_relationship
from onelead_macros.settings import SHEET_NAME, SHEET_PART, settings_sheet

HERE = Path(__file__).parent
ADDIN = HERE / "onelead.xlam"
RIBBON_PART = "customUI/customUI.xml"
RIBBON_KIND = "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"
CORE_PROPERTIES = "docProps/core.xml"
ADDIN_MODULES = ("Buttons", "Runner")

TITLE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>OneLead</dc:title>\
<dc:description>Checks action trackers: one accountable owner for every action, no closure without proof.\
</dc:description></cp:coreProperties>"""


def build_addin() -> bytes:
    """Return the bytes of the add-in, with no program in its settings yet: the same for the same sources."""
    parts = parts_of(_workbook_with_macros())
    parts = _named(parts)
    parts[SHEET_PART] = settings_sheet({})
    parts[CORE_PROPERTIES] = TITLE.encode()
    parts[RIBBON_PART] = (HERE / "ribbon" / "ribbon.xml").read_bytes()
    parts, _ = with_relationship(parts, "", RIBBON_KIND, RIBBON_PART)
    return package_of(parts)


def vba_source(module: str) -> str:
    """Return a module's text as the VBA editor keeps it, with its line ends."""
    text = (HERE / "vba" / f"{module}.bas").read_text(encoding="ascii")
    return text.replace("\n", "\r\n")


def _workbook_with_macros() -> bytes:
    from pyopenvba import ExcelFile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "onelead.xlam"
        with ExcelFile.create_new(path) as workbook:
            project = workbook.vba_project()
            project.delete_module("Module1")
            for module in ADDIN_MODULES:
                project.add_module(module, vba_source(module))
            workbook.save()
        return path.read_bytes()


def _named(parts: Parts) -> Parts:
    """Call the sheet what the macros call it, here and in the document's list of titles."""
    renamed = dict(parts)
    for part, old, new in (
        ("xl/workbook.xml", 'name="Sheet1"', f'name="{SHEET_NAME}"'),
        ("docProps/app.xml", "<vt:lpstr>Sheet1<", f"<vt:lpstr>{SHEET_NAME}<"),
    ):
        if old.encode() not in parts[part]:
            raise ValueError(f"{part} of the empty add-in has changed")
        renamed[part] = parts[part].replace(old.encode(), new.encode())
    return renamed


if __name__ == "__main__":
    ADDIN.write_bytes(build_addin())
    print(f"Wrote {ADDIN}")
