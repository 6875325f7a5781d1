"""
Builds ``onelead.xlam``, and the VBA projects of the templates with buttons: ``python -m onelead_macros.build``.

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
SHEET_BUTTONS = HERE / "sheet_buttons"
SHEETS_OF_TEMPLATES = range(8, 15)
"""How many sheets a template may have: a VBA project names each of them."""
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


def build_sheet_buttons(sheets: int) -> bytes:
    """Return the VBA project of a workbook with so many sheets, whose buttons ask the add-in."""
    from pyopenvba import ExcelFile
    from xlsxwriter import Workbook

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.xlsm"
        with Workbook(path) as workbook:
            for _ in range(sheets):
                workbook.add_worksheet()
        with ExcelFile(path) as macros:
            macros.add_vba_project().add_module("SheetButtons", vba_source("SheetButtons"))
            macros.save()
        return parts_of(path.read_bytes())["xl/vbaProject.bin"]


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


def main() -> None:
    """Build everything anew."""
    ADDIN.write_bytes(build_addin())
    SHEET_BUTTONS.mkdir(exist_ok=True)
    for sheets in SHEETS_OF_TEMPLATES:
        (SHEET_BUTTONS / f"{sheets}.bin").write_bytes(build_sheet_buttons(sheets))
    print(f"Wrote {ADDIN} and {SHEET_BUTTONS}")


if __name__ == "__main__":
    main()
