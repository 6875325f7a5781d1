"""Broken and malicious workbooks, each with the answer that it must get. All are inert: nothing in them can do harm."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from raw_workbook import (
    MAIN,
    SHEET_1,
    WORKBOOK,
    Cell,
    RawWorkbook,
    one_row,
    relations,
    sheet_data,
    texts,
    worksheet,
    zipped,
)

MIB = 1 << 20
DAMAGED = "unreadable: The workbook is damaged or cut short: "
UNSAFE = "unreadable: The workbook was not opened for safety: "
NO_WORKBOOK = "not_a_workbook: This is not an Excel workbook: "
TOO_LARGE = "too_large: The workbook is too large to check safely: "
SHEET_PART = f"its part {SHEET_1}"


@dataclass
class Hostile:
    """One workbook: its name, its bytes, and the answer: ``read`` with the kinds of oddities, or the problem's words."""

    name: str
    make: Callable[[], bytes]
    answer: str

    @cached_property
    def content(self) -> bytes:
        """Its bytes."""
        return self.make()


def hostile_workbooks() -> list[Hostile]:
    """Return all of them."""
    groups = (not_workbooks, broken_packages, too_much, hostile_xml, odd_cells, attacking_content, legacy)
    return [Hostile(name, make, answer) for group in groups for name, (make, answer) in group().items()]


Cases = Mapping[str, tuple[Callable[[], bytes], str]]


def not_workbooks() -> Cases:
    """Return what is no workbook, whatever its name says."""
    offline = "offline: The file "
    return {
        "empty": (
            bytes,
            f"{offline}is empty, as a file is that OneDrive, SharePoint or a network drive has not finished copying.",
        ),
        "zeros": (
            lambda: bytes(8192),
            f"{offline}holds nothing but zeros, as a file does that was not copied to the end.",
        ),
        "csv": (lambda: b"Ref,Owner\r\nA-1,Jane\r\n", f"{NO_WORKBOOK}it is plain text, perhaps a CSV export."),
        "csv in utf-16": (
            lambda: "Ref,Owner\r\n".encode("utf-16"),
            f"{NO_WORKBOOK}it is plain text, perhaps a CSV export.",
        ),
        "web page": (
            lambda: b"\xef\xbb\xbf <HTML><table><tr><td>Ref</td></tr></table></HTML>",
            f"{NO_WORKBOOK}it is a web page that was given the name of a workbook, as some systems export them.",
        ),
        "xml spreadsheet of 2003": (lambda: b'<?xml version="1.0"?><Workbook/>', f"{NO_WORKBOOK}it is an XML file."),
        "pdf": (lambda: b"%PDF-1.7\n\0", f"{NO_WORKBOOK}it is a PDF document."),
        "noise": (lambda: b"\x8f\0\x11\x9c" * 64, f"{NO_WORKBOOK}it is of no kind that Excel opens."),
        "excel 4": (
            lambda: b"\x09\x04\x06\x00\0\0\x10\0" + bytes(64),
            f"{NO_WORKBOOK}it was saved by Excel 4 or an older one.",
        ),
        "zip without a workbook": (
            lambda: zipped({"readme.txt": b"hello"}),
            f"{NO_WORKBOOK}it is an ordinary zip file, or a workbook that has lost its list of contents.",
        ),
        "word document": (lambda: zipped({"word/document.xml": b"<w/>"}), f"{NO_WORKBOOK}it is a Word document."),
        "presentation": (
            lambda: zipped({"ppt/presentation.xml": b"<p/>"}),
            f"{NO_WORKBOOK}it is a PowerPoint presentation.",
        ),
        "numbers of a mac": (
            lambda: zipped({"Index/Document.iwa": b""}),
            f"{NO_WORKBOOK}it is a Numbers, Pages or Keynote document of a Mac.",
        ),
        "text document": (
            lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
            f"{NO_WORKBOOK}it is a LibreOffice document of another kind.",
        ),
        "old word document": (
            lambda: OLE + bytes(504) + "WordDocument".encode("utf-16-le"),
            f"{NO_WORKBOOK}it is a Word document.",
        ),
    }


def broken_packages() -> Cases:
    """Return workbooks whose zip, or whose parts, do not hold together."""
    directory = f"{DAMAGED}the list of its parts, at the end of the file, can't be read."
    no_cells = f"{DAMAGED}the cells of its sheet Plan are missing."
    return {
        "first half": (lambda: sound()[: len(sound()) // 2], directory),
        "end cut off": (lambda: sound()[:-22], directory),
        "stray bytes after the end": (lambda: sound() + b"\xa5" * 4096, "read trailing_bytes"),
        "one byte changed": (one_byte_changed, f"{DAMAGED}{SHEET_PART} can't be unpacked."),
        "locked zip entries": (lambda: flagged(6, 8, 1), f"{DAMAGED}its part _rels/.rels can't be unpacked."),
        "unknown compression": (lambda: flagged(8, 10, 99), f"{DAMAGED}its part _rels/.rels can't be unpacked."),
        "no contents": (
            lambda: without("[Content_Types].xml"),
            f"{NO_WORKBOOK}it is an ordinary zip file, or a workbook that has lost its list of contents.",
        ),
        "no workbook part": (lambda: without(WORKBOOK), f"{DAMAGED}the part that lists its sheets is missing."),
        "no sheet part": (lambda: without(SHEET_1), no_cells),
        "no relations": (lambda: without("xl/_rels/workbook.xml.rels"), no_cells),
        "no sheet": (lambda: RawWorkbook(sheets={}).to_bytes(), f"{DAMAGED}it lists no sheet."),
        "a sheet that is none": (
            lambda: changed(SHEET_1, "<hello/>"),
            f"{DAMAGED}the part {SHEET_1} of its sheet Plan is no sheet.",
        ),
        "two sheets of one name": (two_of_a_name, f"{DAMAGED}two of its sheets have the same name."),
        "all sheets hidden": (
            lambda: RawWorkbook(states={"Plan": "veryHidden"}).to_bytes(),
            f"{DAMAGED}all of its sheets are hidden, so Excel can't open it either.",
        ),
        "a part given twice": (
            a_part_twice,
            f"{UNSAFE}it has two parts named {SHEET_1}, and programs differ on which of them counts.",
        ),
        "entries that share bytes": (
            shared_bytes,
            f"{UNSAFE}several of its parts share the same bytes, as only a zip made to do harm has them.",
        ),
        "a sheet outside the package": (lambda: sheet_at("../../../../etc/hostname"), no_cells),
        "a sheet on the network": (lambda: sheet_at("http://127.0.0.1:9/sheet1.xml", "External"), no_cells),
        "names that climb out": (
            lambda: RawWorkbook(changed={"../../up.txt": b"x", "/abs.txt": b"x", "xl\\..\\back.txt": b"x"}).to_bytes(),
            "read",
        ),
    }


def too_much() -> Cases:
    """Return workbooks that would take all memory or time, and some that only look so."""
    stopped = f"{DAMAGED}{SHEET_PART} can't be unpacked."
    open_sheet = f'<worksheet xmlns="{MAIN}"><sheetData>'.encode()
    close_sheet = b"</sheetData></worksheet>"
    spaces = b" " * 1024
    return {
        "160 MiB of spaces": (
            lambda: swollen(SHEET_1, open_sheet, spaces, 160 * 1024, close_sheet),
            f"{TOO_LARGE}{SHEET_PART} has 167,772,272 bytes; the most is 134,217,728.",
        ),
        "a part that grows a thousand times": (
            lambda: swollen(SHEET_1, open_sheet, spaces, 64 * 1024, close_sheet),
            f"too_large: The workbook was not opened for safety: {SHEET_1} becomes 1,027 times larger when it is "
            "unpacked; the most is 200 times.",
        ),
        "a size that lies": (
            lambda: swollen(SHEET_1, open_sheet, spaces, 160 * 1024, close_sheet, stated=1000),
            stopped,
        ),
        "one shared text without end": (
            lambda: swollen(
                "xl/sharedStrings.xml", f'<sst xmlns="{MAIN}"><si><t>'.encode(), b"A" * 1024, 160 * 1024, b""
            ),
            f"{TOO_LARGE}its part xl/sharedStrings.xml has 167,772,238 bytes; the most is 134,217,728.",
        ),
        "an image of 300 MiB, never opened": (
            lambda: swollen("xl/media/image1.bin", b"", bytes(1024), 300 * 1024, b""),
            "read",
        ),
        "ten thousand parts": (
            lambda: zipped({f"xl/{n}": b"" for n in range(10_000)}, zipfile.ZIP_STORED),
            f"{TOO_LARGE}more than 5,000 parts; the most is 5,000.",
        ),
        "three thousand sheets": (
            three_thousand_sheets,
            f"{TOO_LARGE}it has more than 2,000 sheets; the most is 2,000.",
        ),
        "one text twenty thousand times": (
            lambda: RawWorkbook(
                sheets={"Plan": sheet_of(f'<c r="A{r}" t="s"><v>0</v></c>' for r in range(1, 20_001))},
                shared_texts=texts(f"<t>{'A' * 32_767}</t>"),
            ).to_bytes(),
            "read",
        ),
        "a dimension that lies": (lambda: plain('<dimension ref="A1:XFD1048576"/>' + sheet_data([["x"]])), "read"),
        "the last cell": (
            lambda: plain('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
            "read",
        ),
        "beyond the last cell": (lambda: plain(one_row('<c r="ZZZ1"><v>1</v></c>')), "read bad_cell"),
        "formats to the end": (
            lambda: plain(
                sheet_of("".join(f'<c r="{c}{r}" s="0"/>' for c in "ABCDEFGHIJKLMNOPQRSTUV") for r in range(1, 50_001))
            ),
            "read",
        ),
        "all cells merged": (
            lambda: plain("<sheetData/>" + merges("A1:XFD1048576")),
            "read",
        ),
        "too many merges": (
            lambda: plain("<sheetData/>" + merges(*(f"A{r}:B{r}" for r in range(1, 100_003)))),
            f"{TOO_LARGE}the sheet Plan has more than 100,000 merged ranges; the most is 100,000.",
        ),
        "a cell of 200,000 characters": (lambda: plain(sheet_data([["x" * 200_000]])), "read long_text"),
        "a count that lies": (
            lambda: RawWorkbook(shared_texts=texts("<t>x</t>").replace("<sst", '<sst count="4294967295"')).to_bytes(),
            "read",
        ),
        "100,000 names": (
            lambda: RawWorkbook(
                after_sheets="<definedNames>"
                + '<definedName name="n">Plan!$A$1</definedName>' * 100_000
                + "</definedNames>"
            ).to_bytes(),
            "read",
        ),
    }


def hostile_xml() -> Cases:
    """Return workbooks whose XML is written to harm a parser."""
    doctype = "has a DOCTYPE, which no spreadsheet program writes."
    laughs = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
    outside = '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    on_sheet = f"{DAMAGED}{SHEET_PART} can't be understood."
    return {
        "entities that grow, in texts": (
            lambda: with_texts(laughs, "&c;"),
            f"{UNSAFE}its part xl/sharedStrings.xml {doctype}",
        ),
        "entities that grow, in a sheet": (
            lambda: changed(SHEET_1, laughs + worksheet(sheet_data([["x"]])).partition("?>")[2]),
            f"{UNSAFE}{SHEET_PART} {doctype}",
        ),
        "entities that grow, in the workbook": (
            lambda: changed(WORKBOOK, laughs + RawWorkbook().parts()[WORKBOOK].decode()),
            f"{UNSAFE}its part {WORKBOOK} {doctype}",
        ),
        "an entity from outside": (
            lambda: with_texts(outside, "&x;"),
            f"{UNSAFE}its part xl/sharedStrings.xml {doctype}",
        ),
        "an entity that nobody declared": (lambda: changed(SHEET_1, worksheet("<sheetData>&x;</sheetData>")), on_sheet),
        "elements 100,000 deep": (
            lambda: plain("<sheetData/>" + "<a>" * 100_000 + "</a>" * 100_000),
            f"{TOO_LARGE}{SHEET_PART} has elements within elements 65 deep; the most is 64.",
        ),
        "100,000 attributes": (
            lambda: plain(one_row(attributes=" ".join(f'a{n}="1"' for n in range(100_000)))),
            f"{UNSAFE}{SHEET_PART} has an element with far too many attributes.",
        ),
        "a comment without end": (lambda: plain("<sheetData/><!--" + "> " * 100_000), on_sheet),
        "a tag that breaks off": (lambda: changed(SHEET_1, worksheet("<sheetData><row")), on_sheet),
        "bytes that are no utf-8": (
            lambda: changed(SHEET_1, worksheet(sheet_data([["Smith"]])).encode().replace(b"mit", b"m\xff\xfe")),
            on_sheet,
        ),
        "a letter that xml forbids": (lambda: changed(SHEET_1, worksheet(sheet_data([["a\x01b"]]))), on_sheet),
        "another encoding": (
            lambda: changed(SHEET_1, worksheet(sheet_data([["x"]])).replace("UTF-8", "EUC-JP")),
            f"{UNSAFE}{SHEET_PART} is written in EUC-JP, not in Unicode.",
        ),
        "an empty part": (lambda: changed(SHEET_1, b""), on_sheet),
        "rows of cells that only begin": (lambda: plain(sheet_of(['<c r="A1"' * 7_000] * 100)), on_sheet),
        "rows of formulas that only begin": (lambda: plain(sheet_of(['<c r="A1"><f>' * 4_000] * 100)), on_sheet),
        "a reference without end": (
            lambda: plain(sheet_of([f'<c r="{"A" * 30_000}{"1" * 30_000}"><v>1</v></c>'] * 100)),
            "read bad_cell",
        ),
        "a row of 100,000 cells": (lambda: plain(one_row('<c r="A1"><v>1</v></c>' * 100_000)), "read"),
        "500,000 rows that hold nothing": (
            lambda: plain("<sheetData>" + '<row r="1"/>' * 500_000 + "</sheetData>"),
            "read",
        ),
        "a million ends of texts": (
            lambda: RawWorkbook(shared_texts=texts() + "</si>" * 1_000_000).to_bytes(),
            f"{DAMAGED}its part xl/sharedStrings.xml can't be understood.",
        ),
        "a sheet in utf-16": (
            lambda: changed(SHEET_1, worksheet(sheet_data([["x"]])).replace("UTF-8", "UTF-16").encode("utf-16")),
            "read",
        ),
    }


def odd_cells() -> Cases:
    """Return workbooks with one bad cell, which is told and costs no more than itself."""
    cells = {
        "no such text": '<c r="A1" t="s"><v>99999</v></c>',
        "text number -1": '<c r="A1" t="s"><v>-1</v></c>',
        "no such style": '<c r="A1" s="99999"><v>1</v></c>',
        "row 0": '<c r="A0"><v>1</v></c>',
        "no column": '<c r="!!"><v>1</v></c>',
        "no reference": "<c><v>1</v></c>",
        "small letters": '<c r="a1"><v>1</v></c>',
        "a huge row": '<c r="A99999999999999999999"><v>1</v></c>',
        "a cell given twice": '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
        "no number": '<c r="A1"><v>abc</v></c>',
        "not a number": '<c r="A1"><v>NaN</v></c>',
        "infinity": '<c r="A1"><v>1e999</v></c>',
        "a type that does not exist": '<c r="A1" t="zzz"><v>1</v></c>',
        "neither true nor false": '<c r="A1" t="b"><v>maybe</v></c>',
        "no date": '<c r="A1" t="d"><v>2025-99-99</v></c>',
    }
    return {name: (partial(plain, one_row(markup)), "read bad_cell") for name, markup in cells.items()}


def attacking_content() -> Cases:
    """Return workbooks whose content attacks whoever shows it, or reaches outside; to the reader it is only content."""
    attacks: list[list[Cell]] = [
        ["=1+1", "=cmd|' /C calc'!A0", "@SUM(1)"],
        ["<script>x</script>", "{{7*7}}", "\u202egpj.exe"],
    ]
    baits: list[list[Cell]] = [["a" * 30_000 + "!"], ["1-" * 15_000], [" " * 30_000 + "x"], ["e" + "\u0301" * 2_000]]
    return {
        "formulas, markup and odd letters as text": (lambda: plain(sheet_data(attacks)), "read"),
        "texts that slow a careless pattern": (lambda: plain(sheet_data(baits)), "read"),
        "sheet names that attack": (
            lambda: RawWorkbook(
                sheets=dict.fromkeys(("<script>x</script>", "../../etc", "=1+1", "a|b", "con"), "<sheetData/>")
            ).to_bytes(),
            "read",
        ),
        "a macro": (lambda: RawWorkbook(changed={"xl/vbaProject.bin": b"stub"}).to_bytes(), "read macros"),
        "a link to another workbook": (lambda: linked("<externalBook/>"), "read external_links"),
        "a link to another program": (lambda: linked("<ddeLink/>"), "read dde"),
    }


def legacy() -> Cases:
    """Return files of the older and the open formats, which are read in a process that may die."""
    return {
        "the start of an .xls alone": (
            lambda: OLE + bytes(504),
            f"{DAMAGED}its contents can't be understood.",
        ),
        "an .xls whose sectors go in a circle": (
            sectors_in_a_circle,
            "crashed: The workbook is broken in a way that stopped the program that reads this kind of file, or it needs "
            "more memory than is allowed.",
        ),
        "an .ods of 100 million cells": (
            lambda: open_document(100_000, 1_000),
            "crashed: The workbook is broken in a way that stopped the program that reads this kind of file, or it needs "
            "more memory than is allowed.",
        ),
        "an .ods without contents": (
            lambda: zipped({"mimetype": ODS.encode(), "content.xml": b"<x/>"}),
            f"{DAMAGED}its list of contents is missing.",
        ),
    }


# How they are made.

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def sound() -> bytes:
    """Return a workbook with nothing wrong."""
    return RawWorkbook().to_bytes()


def plain(body: str) -> bytes:
    """Return a workbook of one sheet."""
    return RawWorkbook(sheets={"Plan": body}).to_bytes()


def changed(part: str, content: str | bytes) -> bytes:
    """Return a sound workbook with one part put in place of its own."""
    return RawWorkbook(changed={part: content}).to_bytes()


def without(part: str) -> bytes:
    """Return a sound workbook without one part."""
    return RawWorkbook(changed={part: None}).to_bytes()


def sheet_of(rows: Iterable[str]) -> str:
    """Return a sheet's data, given what stands in each row."""
    written = "".join(f'<row r="{number}">{row}</row>' for number, row in enumerate(rows, 1))
    return f"<sheetData>{written}</sheetData>"


def merges(*ranges: str) -> str:
    """Return a list of merged ranges."""
    written = "".join(f'<mergeCell ref="{each}"/>' for each in ranges)
    return f"<mergeCells>{written}</mergeCells>"


def with_texts(doctype: str, text: str) -> bytes:
    """Return a workbook whose shared texts come with a DOCTYPE."""
    return RawWorkbook(shared_texts=doctype + texts(f"<t>{text}</t>")).to_bytes()


def linked(link: str) -> bytes:
    """Return a workbook with a link to something outside."""
    part = f'<externalLink xmlns="{MAIN}">{link}</externalLink>'
    link_relation = {"x": ("externalLink", "externalLinks/externalLink1.xml")}
    return RawWorkbook(relations=link_relation, changed={"xl/externalLinks/externalLink1.xml": part}).to_bytes()


def sheet_at(target: str, mode: str = "Internal") -> bytes:
    """Return a workbook that looks for its sheet elsewhere."""
    return changed("xl/_rels/workbook.xml.rels", relations({"rId1": ("worksheet", target)}, mode))


def two_of_a_name() -> bytes:
    """Return a workbook with the sheets Plan and plan, which Excel takes for one name."""
    return RawWorkbook(sheets=dict.fromkeys(("Plan", "plan"), "<sheetData/>")).to_bytes()


def three_thousand_sheets() -> bytes:
    """Return a workbook that lists one sheet three thousand times under other names."""
    sheets = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="rId1"/>' for n in range(3_000))
    part = RawWorkbook().parts()[WORKBOOK].decode()
    return changed(WORKBOOK, part.replace("<sheets>", f"<sheets>{sheets}"))


def one_byte_changed() -> bytes:
    """Return a workbook in which the checksum of a part no longer fits."""
    return zipped(RawWorkbook().parts(), zipfile.ZIP_STORED).replace(b"Jane Smith", b"Jane SmitH", 1)


def flagged(at_entry: int, at_directory: int, value: int) -> bytes:
    """Return a workbook with a number set in every header of the zip, given its places in them."""
    data = bytearray(sound())
    for magic, at in ((b"PK\x03\x04", at_entry), (b"PK\x01\x02", at_directory)):
        found = data.find(magic)
        while found >= 0:
            struct.pack_into("<H", data, found + at, value)
            found = data.find(magic, found + 4)
    return bytes(data)


def a_part_twice() -> bytes:
    """Return a workbook with two parts whose names differ in nothing but capitals."""
    return zipped({**RawWorkbook().parts(), SHEET_1.upper(): worksheet("<sheetData/>").encode()})


def swollen(part: str, head: bytes, filler: bytes, times: int, tail: bytes, stated: int | None = None) -> bytes:
    """Return a workbook in which one part is a filler over and over, and may state another size than it has."""
    block = filler * (MIB // len(filler))
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed, checksum, size = [packer.compress(head)], zlib.crc32(head), len(head)
    for _ in range(times * len(filler) // MIB):
        packed.append(packer.compress(block))
        checksum, size = zlib.crc32(block, checksum), size + MIB
    packed += [packer.compress(tail), packer.flush()]
    checksum, size = zlib.crc32(tail, checksum), size + len(tail)
    return with_raw_entry(part, b"".join(packed), checksum, size if stated is None else stated)


def with_raw_entry(part: str, packed: bytes, checksum: int, size: int, copies: int = 1) -> bytes:
    """Return a sound workbook and one more part, its bytes given as packed; of copies all but one are mere entries."""
    parts = RawWorkbook().parts()
    parts.pop(part, None)
    data = zipped(parts)
    count, _, length, start = struct.unpack_from("<HHII", data, data.rindex(b"PK\x05\x06") + 8)
    common = struct.pack("<HHHHHIII", 20, 0, 8, 0, 0x5C21, checksum, len(packed), size)
    out = io.BytesIO()
    out.write(data[:start] + b"PK\x03\x04" + common + struct.pack("<HH", len(part), 0) + part.encode() + packed)
    directory = out.tell()
    out.write(data[start : start + length])
    for copy in range(copies):
        name = part.encode() if copy == 0 else f"{part}{copy}".encode()
        out.write(b"PK\x01\x02" + struct.pack("<H", 20) + common)
        out.write(struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, start) + name)
    end = out.tell()
    out.write(
        b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count + copies, count + copies, end - directory, directory, 0)
    )
    return out.getvalue()


def shared_bytes() -> bytes:
    """Return a workbook with 1,000 entries that lead to the same bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(bytes(MIB)) + packer.flush()
    return with_raw_entry("xl/x.bin", packed, zlib.crc32(bytes(MIB)), MIB, copies=1_000)


def sectors_in_a_circle() -> bytes:
    """Return an .xls in whose table of sectors one leads to itself, so that a stream never ends."""
    head = bytearray(OLE + bytes(504))
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIIII", head, 40, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    sectors = struct.pack("<128I", 0xFFFFFFFD, 1, *[2] * 126)
    root = "Root Entry".encode("utf-16-le").ljust(64, b"\0")
    root += struct.pack("<HBBIII", 22, 5, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    return bytes(head) + sectors + root.ljust(512, b"\0")


def open_document(rows: int, columns: int) -> bytes:
    """Return an .ods with one row of one number, repeated."""
    schema = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{schema}:office:1.0" xmlns:table="{schema}:table:1.0" '
        f'xmlns:text="{schema}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Plan">'
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value="1" '
        f'table:number-columns-repeated="{columns}" office:value-type="float"><text:p>1</text:p></table:table-cell>'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{schema}:manifest:1.0"><manifest:file-entry '
        f'manifest:full-path="/" manifest:media-type="{ODS}"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", ODS, zipfile.ZIP_STORED)
        package.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
        package.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()
