"""
Puts the seal into a workbook that was painted with a Seal sheet.

The digest can only be taken once the cells are in the file, so the places kept for it are filled afterwards: in the
part of the Seal sheet and in the document's own properties. No other part changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from onelead.reading.grid import address
from onelead.reading.opening.files import LIMITS
from onelead.sharing.canonical import BookContent, SheetContent, content_of, text_line, without
from onelead.sharing.digests import FORMAT, Locator, digest_of, lines_of, locator_of
from onelead.sharing.keys import Signer
from onelead.sharing.seal_sheet import DIGEST, NOT_SIGNED, PROPERTY, SIGNATURE, SealSheet, find_seal
from onelead.writing.packages import Parts, package_with, parts_of, sheets_of, workbook_part

CUSTOM = "docProps/custom.xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CUSTOM_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of the properties that a user gives (MS-OLEPS, 2.25.1)."""
LINE_POINTS = 15
CHARACTERS_A_LINE = 75


def sealed(data: bytes, signer: Signer | None = None) -> bytes:
    """
    Return the workbook with its seal: the short digests, the digest over everything, and the signature, if any.

    The workbook has a Seal sheet on which the seal's own places are blank, as `pages.pack_pages` makes it.
    """
    content = content_of(data)
    seal = find_seal(content.book)
    assert seal is not None  # noqa: S101 -- the page of the seal was painted just now
    writing = _Writing(parts_of(data, LIMITS), seal)
    seal = replace(seal, statement_rows=writing.last_row)
    content = _with_blank_rows(content, seal)
    lines = lines_of(locators_of(content, seal))
    digest = digest_of(content, _with_lines(content, seal, lines))
    signature = signer.sign(digest) if signer else NOT_SIGNED
    return writing.package(lines, {DIGEST: shown_digest(digest), SIGNATURE: signature}, property_of(digest, signature))


def locators_of(content: BookContent, seal: SealSheet) -> list[Locator]:
    """Return the short digests of every sheet as it is, of the Seal sheet those of its upper part alone."""
    return [
        locator_of(without(sheet, seal.own_places), seal.statement_rows) if number == seal.sheet else locator_of(sheet)
        for number, sheet in enumerate(content.sheets)
    ]


def shown_digest(digest: str) -> str:
    """Return a digest in groups of eight, as people compare it."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def property_of(digest: str, signature: str) -> str:
    """Return what the document's own property says of the seal."""
    return f"{FORMAT} {digest} {signature}"


def _with_blank_rows(content: BookContent, seal: SealSheet) -> BookContent:
    """Return the content with the blank rows at the end of the Seal sheet, below which the lines will stand."""
    sheets = list(content.sheets)
    own = sheets[seal.sheet]
    sheets[seal.sheet] = replace(own, rows=(*own.rows, *("",) * (seal.statement_rows - len(own.rows))))
    return replace(content, sheets=tuple(sheets))


def _with_lines(content: BookContent, seal: SealSheet, lines: Sequence[tuple[str, str]]) -> list[SheetContent]:
    """Return the sheets as they will be read once the lines of short digests are on the Seal sheet."""
    sheets = list(content.sheets)
    own = without(sheets[seal.sheet], seal.own_places)
    added = tuple(f"{text_line(1, about)}\n{text_line(2, digests)}" for about, digests in lines)
    sheets[seal.sheet] = replace(own, rows=(*own.rows, *added))
    return sheets


@dataclass(frozen=True, slots=True)
class _Writing:
    """The package while the seal is put into it."""

    parts: Parts
    seal: SealSheet

    @property
    def part(self) -> str:
        """The part that holds the Seal sheet."""
        return sheets_of(self.parts, workbook_part(self.parts))[self.seal.sheet].part

    @property
    def sheet(self) -> str:
        """The Seal sheet as it was painted."""
        return self.parts.read(self.part).decode("utf-8")

    @property
    def last_row(self) -> int:
        """The last row that was painted, be it blank."""
        return max(map(int, re.findall(r'<row r="(\d+)"', self.sheet)))

    def package(self, lines: Sequence[tuple[str, str]], filled: dict[str, str], kept: str) -> bytes:
        """Return the package with the lines, the filled places, and the property that keeps the seal too."""
        sheet = self.sheet.replace(
            "</sheetData>",
            "".join(_rows(self.sheet, self.seal.places[SIGNATURE][0], self.last_row, lines)) + "</sheetData>",
        )
        for label, text in filled.items():
            sheet = _with_text(sheet, address(*self.seal.places[label]), text)
        return package_with(self.parts, {self.part: sheet.encode("utf-8"), **self._properties(kept)})

    def _properties(self, kept: str) -> dict[str, bytes]:
        types = self.parts.read("[Content_Types].xml").decode("utf-8")
        relations = self.parts.read("_rels/.rels").decode("utf-8")
        override = f'<Override PartName="/{CUSTOM}" ContentType="{CUSTOM_TYPE}"/></Types>'
        relation = f'<Relationship Id="seal" Type="{CUSTOM_RELATION}" Target="{CUSTOM}"/></Relationships>'
        return {
            "[Content_Types].xml": types.replace("</Types>", override).encode("utf-8"),
            "_rels/.rels": relations.replace("</Relationships>", relation).encode("utf-8"),
            CUSTOM: _custom_part(kept).encode("utf-8"),
        }


def _rows(sheet: str, like: int, row: int, lines: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the rows of short digests below a row, in the looks of the row *like* above them."""
    looks = [found[1] for found in re.finditer(rf'<c r="[AB]{like}" s="(\d+)"', sheet)]
    for number, line in enumerate(lines, row + 1):
        height = LINE_POINTS * max(1, -(-len(line[1]) // CHARACTERS_A_LINE))
        cells = (
            _cell(address(number, column), look, text) for column, look, text in zip((1, 2), looks, line, strict=True)
        )
        yield f'<row r="{number}" ht="{height}" customHeight="1">{"".join(cells)}</row>'


def _with_text(sheet: str, place: str, text: str) -> str:
    """Return the sheet with a text in a cell that was blank."""
    return re.sub(
        rf'<c r="{place}"(?: s="(\d+)")?[^>]*?(?:/>|></c>)', lambda found: _cell(place, found[1] or "0", text), sheet
    )


def _cell(place: str, look: str, text: str) -> str:
    return f'<c r="{place}" s="{look}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _custom_part(kept: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f'<property fmtid="{PROPERTY_SET}" pid="2" name={quoteattr(PROPERTY)}>'
        f"<vt:lpwstr>{escape(kept)}</vt:lpwstr></property></Properties>"
    )
