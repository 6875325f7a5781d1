"""An .xlsx written out part by part, so that a test can write any one of them wrongly."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_1 = "xl/worksheets/sheet1.xml"
WORKBOOK = "xl/workbook.xml"
A_FIXED_TIME = (2026, 1, 1, 0, 0, 0)

Cell = str | float | None


@dataclass
class RawWorkbook:
    """A workbook as text: each sheet is what stands between the tags of its ``worksheet``."""

    sheets: dict[str, str] = field(default_factory=lambda: {"Plan": sheet_data(TRACKER)})
    states: dict[str, str] = field(default_factory=dict)
    before_sheets: str = ""
    after_sheets: str = ""
    shared_texts: str | None = None
    styles: str | None = None
    relations: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Further relations of the workbook: id → last word of the type, target."""
    changed: dict[str, str | bytes | None] = field(default_factory=dict)
    """Parts put in place of those that would be written, or added; None leaves one out."""

    def parts(self) -> dict[str, bytes]:
        """Return every part of the package."""
        named = dict(enumerate(self.sheets.items(), 1))
        parts: dict[str, str | bytes | None] = {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
            "_rels/.rels": relations({"rId1": ("officeDocument", WORKBOOK)}),
            WORKBOOK: self._workbook({number: name for number, (name, _) in named.items()}),
            "xl/_rels/workbook.xml.rels": relations(
                {f"rId{number}": ("worksheet", f"worksheets/sheet{number}.xml") for number in named}
                | {"texts": ("sharedStrings", "sharedStrings.xml"), "styles": ("styles", "styles.xml")}
                | self.relations
            ),
            "xl/sharedStrings.xml": self.shared_texts,
            "xl/styles.xml": self.styles,
            **{f"xl/worksheets/sheet{number}.xml": worksheet(body) for number, (_, body) in named.items()},
            **self.changed,
        }
        return {
            name: part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
            for name, part in parts.items()
            if part is not None
        }

    def to_bytes(self) -> bytes:
        """Return the package."""
        return zipped(self.parts())

    def _workbook(self, names: Mapping[int, str]) -> str:
        sheets = "".join(
            f'<sheet name={quoteattr(name)} sheetId="{number}" state="{self.states.get(name, "visible")}" '
            f'r:id="rId{number}"/>'
            for number, name in names.items()
        )
        return (
            f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">{self.before_sheets}'
            f"<sheets>{sheets}</sheets>{self.after_sheets}</workbook>"
        )


def zipped(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of the parts; the same parts give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts.items():
            package.writestr(zipfile.ZipInfo(name, A_FIXED_TIME), part, method)
    return out.getvalue()


def relations(targets: Mapping[str, tuple[str, str]], mode: str = "Internal") -> str:
    """Return a part of relations: id → last word of the type, target."""
    pointers = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target={quoteattr(target)} TargetMode="{mode}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{pointers}</Relationships>'


def worksheet(body: str) -> str:
    """Return a sheet's part."""
    return f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">{body}</worksheet>'


def sheet_data(rows: list[list[Cell]]) -> str:
    """Return rows of texts and numbers as a sheet's data."""
    written = (
        f'<row r="{number}">{"".join(cell(f"{chr(65 + column)}{number}", value) for column, value in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    return f"<sheetData>{''.join(written)}</sheetData>"


def one_row(*cells: str, attributes: str = 'r="1"') -> str:
    """Return a sheet's data with one row of cells as they are given."""
    return f"<sheetData><row {attributes}>{''.join(cells)}</row></sheetData>"


def cell(reference: str, value: Cell) -> str:
    """Return a cell with a text or a number, or nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = escape(value)
        return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f'<c r="{reference}"><v>{value}</v></c>'


def texts(*items: str) -> str:
    """Return a part of shared texts; each item is what stands between the tags of its ``si``."""
    return f'<sst xmlns="{MAIN}">{"".join(f"<si>{item}</si>" for item in items)}</sst>'


def style_sheet(*formats: str, fonts: str = "<font/>", codes: Mapping[int, str] | None = None) -> str:
    """Return a part of styles; each format is the attributes of its ``xf``."""
    written = "".join(
        f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>' for number, code in (codes or {}).items()
    )
    xfs = "".join(f"<xf {attributes}/>" for attributes in formats)
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{written}</numFmts><fonts>{fonts}</fonts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>'
    )


TRACKER: list[list[Cell]] = [
    ["Ref", "Action", "By whom", "By when", "Status"],
    ["A-1", "Mend the fire door by the kitchen", "Jane Smith", 46112, "Open"],
    ["A-2", "Audit ten care plans", "Tom Jones", 46142, "Closed"],
]
