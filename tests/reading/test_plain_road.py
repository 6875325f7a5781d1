"""What is read from a part's text, at little cost, is read as the parser's elements tell it, whatever is in the part."""

from __future__ import annotations

import datetime as dt
import gc
import io
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element
from xml.parsers import expat

import pytest
import xlsxwriter

from onelead.problems import WorkbookProblem
from onelead.reading.grid import Book, Value
from onelead.reading.limits import Limits
from onelead.reading.ooxml import package, plain_items
from onelead.reading.ooxml.character_data import character_data
from onelead.reading.ooxml.page import Page
from onelead.reading.ooxml.parts import usual_start
from onelead.reading.ooxml.plain_items import _text_of
from onelead.reading.ooxml.styles import NUMBERS
from onelead.reading.opening.files import book_from_bytes
from raw_workbook import MAIN, SHEET_1, RawWorkbook, style_sheet, texts, zipped
from reading.mutations import PART_CHANGES, drop, parts_of, swap
from reading.workbooks_at_hand import by_openpyxl, by_xlsxwriter, workbooks

if TYPE_CHECKING:
    from excel.libreoffice.office import Office

TEXTS = "xl/sharedStrings.xml"
ALWAYS, NEVER = 0, 1 << 60


def read(data: bytes, road: int, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return all that is in the book, or that it is refused, with the plain road taken for all parts or for none."""
    monkeypatch.setattr(plain_items, "WORTH_IT", road)
    try:
        return list(told(book_from_bytes(data, Limits(seconds=20))))
    except WorkbookProblem:  # which of several faults is told depends on where the pieces end that a part comes in
        return ["refused"]


def told(book: Book) -> Iterator[object]:
    """Yield all that a book says, kinds of values and order of cells included: True equals 1, and dicts know no order."""
    for grid in book:
        yield from (grid.name, grid.visibility, grid.merged, grid.filtered, grid.hidden_rows, grid.hidden_columns)
        yield from (grid.struck_out, grid.formulas)
        yield from ((row, column, repr(value)) for row, cells in grid.rows.items() for column, value in cells.items())
    yield from book.oddities


def assert_alike(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(data, ALWAYS, monkeypatch) == read(data, NEVER, monkeypatch)


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in workbooks()])
@pytest.mark.parametrize("piece", [1 << 16, 3_000])
def test_every_workbook_at_hand(data: bytes, piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "PIECE", piece)
    assert_alike(data, monkeypatch)


def as_excel_writes() -> bytes:
    """Return a workbook with the attributes that Excel writes, and most of what can stand in a row."""
    rows = (
        '<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.25">'
        '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="2"/><c r="D1" s="1"/></row>',
        '<row r="2" spans="1:4" hidden="1" x14ac:dyDescent="0.25">'
        '<c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>46112</v></c><c r="C2" t="b"><v>1</v></c></row>',
        '<row r="3" spans="1:4" x14ac:dyDescent="0.25"/>',
        '<row r="4" spans="1:4" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>3</v></c>'
        '<c r="B4" t="str"><f>IF(A4&gt;"x 4","Late","")</f><v>Late &amp; open</v></c>'
        '<c r="C4"><f t="shared" ref="C4:C5" si="0">1+1</f><v>2</v></c><c r="D4" t="e"><v>#N/A</v></c>'
        '<c r="E4" t="str"><f>IF(A4="","","4")</f><v></v></c><c r="F4"><f aca="false">1</f><v></v></c></row>',
        '<row r="5" ht="0"><c r="C5"><f t="shared" si="0"/><v>2</v></c><c r="D5" t="inlineStr"><is><t>5" pipe</t></is></c>'
        '<c r="E5" s="3" t="s"><v>2</v></c></row>',
        '<row r="6"><c r="A6" t="inlineStr"><is><t xml:space="preserve"> a\r\nb&#10;c </t></is></c>'
        '<c r="B6"><v>1.5E-3</v></c><c r="D6" s="2" t="n"><v>6</v></c></row>',
    )
    items = (
        "<t>Ref</t>",
        '<t xml:space="preserve"> By whom </t>',
        "<t>Jane &amp; Tom\r\n&lt;both&gt;</t>",
        "<r><rPr><strike/></rPr><t>gone</t></r>",
        "<t>_x0041_</t>",
        "<t/>",
    )
    declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    x14ac = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
    return RawWorkbook(
        styles=style_sheet("", "", 'numFmtId="14"', 'fontId="1"', fonts="<font/><font><strike/></font>"),
        changed={
            SHEET_1: f'{declared}<worksheet xmlns="{MAIN}" xmlns:x14ac="{x14ac}"><dimension ref="A1:D6"/><sheetData>'
            f'{"".join(rows)}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
            TEXTS: f'{declared}<sst xmlns="{MAIN}" count="6" uniqueCount="6">'
            f"{''.join(f'<si>{item}</si>' for item in items)}</sst>",
        },
    ).to_bytes()


INTRUDERS = (
    *("<!-- c -->", "<!--", "<![CDATA[x]]>", "<![CDATA[</row>", "<?pi x?>", "<!DOCTYPE x>", "]]>", "]]"),
    *("&amp;", "&", "&bogus;", "&#65;", "&#x41;", "&#0;", "&#xFFFE;", "&#13;", "&#xD800;", "&#1114112;"),
    *("\r\n", "\r", "\n", "\t", " ", "\x00", "\x01", "\x0b", "\x1f", "\x7f", "\x85", "\ufffe", "\uffff", "\U0001f469"),
    *("x", "<", ">", "/", '"', "'", "=", "<x/>", "<x>", "</x>", "<x:row/>", "<plain-0123456789abcdef/>"),
    *(
        '<row r="3"/>',
        '<row r="9"/>',
        '<row r="2"><c r="A2"><v>9</v></c></row>',
        "<row>",
        "</row>",
        "</row >",
        "<row/>",
    ),
    *('<row r="4" hidden="1"><c r="B4" t="inlineStr"><is><t>new</t></is></c></row>', '<row r="0"><c r="A0"/></row>'),
    *(
        "</sheetData>",
        "<sheetData>",
        "<sheetData/>",
        "</sst>",
        "</si>",
        "<si>",
        "<si><t>y</t></si>",
        "<si/>",
        "<t>z</t>",
    ),
    *('<c r="D4"/>', '<c r="A4" s="7"/>', '<c r="B2"><v>1</v></c>', '<c r="G6" s="99"><v>1</v></c>', "<c><v>1</v></c>"),
    *("<f>1</f>", "<f/>", '<f t="shared" si="0"/>', "<f>&x;</f>", "<v>7</v>", "<v/>", "<v></v>", "<is><t>i</t></is>"),
    *(' s="1"', ' s="4"', ' r="B7"', ' t="str"', ' t="s"', ' t="inlineStr"', ' t="d"', ' xmlns="urn:x"', " s='2'"),
    *(' xmlns:q="urn:q" q:a="1"', ' q:a="1"', ' xml:space="preserve"', ' hidden="1"', ' ht="0"', ' a="&lt;&#65;"'),
    *(f' xmlns="{MAIN}"', f' xmlns:x="{MAIN}"', ' a="<"', ' a=">"', ' a="&x;"', "_x0041_", "_x", "-1", "1e999", "007"),
)
PLACES = re.compile(r"(?=[<>])|(?<=>)|(?= )|(?<=[\"=])")


def intruded(part: bytes, chance: random.Random) -> bytes:
    """Return a part with one thing put into it, now and then in place of what was there."""
    text = part.decode("utf-8", "surrogateescape")
    places = [match.start() for match in PLACES.finditer(text)] or [0]
    at = chance.choice(places) if chance.random() < 0.9 else chance.randrange(len(text) + 1)
    until = chance.choice([at] * 6 + [each for each in places if at < each][:4])
    return (text[:at] + chance.choice(INTRUDERS) + text[until:]).encode("utf-8", "surrogateescape")


def mutated(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Return a package with one or two things changed in its first sheet or its texts."""
    changed = dict(parts)
    names = [name for name in (SHEET_1, SHEET_1, TEXTS) if name in changed]
    for _ in range(chance.choice((1, 1, 1, 2))):
        name = chance.choice(names)
        if chance.random() < 0.7:
            changed[name] = intruded(changed[name], chance)
        else:
            chance.choice([change for change in PART_CHANGES if change not in (drop, swap)])(changed, name, chance)
    return zipped(changed)


def bases() -> list[dict[str, bytes]]:
    return [parts_of(each) for each in (as_excel_writes(), by_openpyxl(), by_xlsxwriter(from_1904=False))]


@pytest.mark.parametrize("seed", range(10))
def test_mutated_sheets_and_texts(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    packages = bases()
    for _ in range(300):
        monkeypatch.setattr(package, "PIECE", chance.choice((1_200, 3_000, 1 << 16)))
        assert_alike(mutated(chance.choice(packages), chance), monkeypatch)


def left_to_the_parser(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the numbers of the rows that become elements where the plain road is taken."""
    left: list[int] = []
    take_cells = Page._take_cells

    def noted(page: Page, row: Element, number: int, cells: dict[int, Value], namespace: str) -> None:
        left.append(number)
        take_cells(page, row, number, cells, namespace)

    with monkeypatch.context() as here:
        here.setattr(Page, "_take_cells", noted)
        read(data, ALWAYS, here)
    return left


def long_tracker() -> bytes:
    """Return a tracker of 100 rows, with dates, a formula, a blank result, and texts that XML has to escape."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    plan = book.add_worksheet("Plan")
    date = book.add_format({"num_format": "dd/mm/yyyy", "bold": True})
    for row in range(100):
        plan.write_row(row, 0, [f"A-{row}", "Jane & Tom <both>", " two\nlines ", row / 7, row % 2 == 0])
        plan.write_datetime(row, 6, dt.datetime(2026, 3, 31), date)
        plan.write_formula(row, 7, f'=IF(A{row + 1}<>"","Late","")', None, "Late" if row % 3 else "")
        plan.write_blank(row, 8, None, date)
    book.close()
    return out.getvalue()


def by_libreoffice(office: Office, tracker: Path) -> bytes:
    """Return a tracker as LibreOffice saves it."""
    from com.sun.star.beans import PropertyValue

    saved = tracker.with_name("saved.xlsx")
    document = office.desktop.loadComponentFromURL(tracker.as_uri(), "_blank", 0, ())
    document.storeToURL(saved.as_uri(), (PropertyValue("FilterName", 0, "Calc MS Excel 2007 XML", 0),))
    document.close(True)
    return saved.read_bytes()


def test_nothing_that_libreoffice_writes_is_left_to_the_parser(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker = tmp_path / "tracker.xlsx"
    tracker.write_bytes(long_tracker())
    data = by_libreoffice(office, tracker)

    assert left_to_the_parser(data, monkeypatch) == []
    assert_alike(data, monkeypatch)


def test_nothing_that_xlsxwriter_writes_is_left_to_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_to_the_parser(long_tracker(), monkeypatch) == []


def test_only_rich_text_that_openpyxl_writes_is_left_to_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_to_the_parser(by_openpyxl(), monkeypatch) == [3]


def test_only_text_struck_out_is_left_to_the_parser_of_what_excel_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_to_the_parser(as_excel_writes(), monkeypatch) == [3, 4, 5]  # row 3 holds nothing, and goes with row 4


# What is odd in the second of three rows; nothing in it may touch the others.
ODD_ROWS = (
    "<row r='2'><c r=\"A2\"><v>1</v></c></row>",
    '<row><c r="A2"><v>1</v></c></row>',
    '<row r="02"><c r="A2"><v>1</v></c></row>',
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="2" xmlns="urn:other"><c r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="A3"><v>1</v></c></row>',
    '<row r="2"><c r="a2"><v>1</v></c></row>',
    '<row r="2"><c r="XFE2"><v>1</v></c></row>',
    '<row r="2"><c r="A02"><v>1</v></c></row>',
    '<row r="2"><c><v>1</v></c></row>',
    '<row r="2"><c s="0" r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
    '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
    '<row r="2"><c r="A2" s="99"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="other"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="d"><v>2026-03-31</v></c></row>',
    '<row r="2"><c r="A2" t="s"><v>3</v></c></row>',
    '<row r="2"><c r="A2" t="s"><v> 1 </v></c></row>',
    '<row r="2"><c r="A2" t="b"><v>true</v></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><v>1</v></c></row>',
    '<row r="2"><c r="A2"><is><t>1</t></is></c></row>',
    '<row r="2"><c r="A2"><v>1_000</v></c></row>',
    '<row r="2"><c r="A2"><v>NaN</v></c></row>',
    '<row r="2"><c r="A2"><v>&#49;</v></c></row>',
    '<row r="2"><c r="A2"><v xml:space="preserve">1</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>_x0041_</v></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><r><t>1</t></r></is></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c></row>',
    '<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>',
    '<row r="2"><c r="A2"><f>1</f></c></row>',
    '<row r="2"><c r="A2"><f>1</f><f>2</f><v>1</v></c></row>',
    '<row r="2"><c r="A2"><f xmlns="urn:other">1</f><v>1</v></c></row>',
    '<row r="2">text<c r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="A2" ><v>1</v ></c></row>',
    '<row r="2"><extLst><ext/></extLst></row>',
)


@pytest.mark.parametrize("odd", ODD_ROWS)
def test_an_odd_row_alone_is_left_to_the_parser(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = of_rows(f'<row r="1"><c r="A1"><v>1</v></c></row>{odd}<row r="3"><c r="A3" t="s"><v>1</v></c></row>')

    assert len(left_to_the_parser(data, monkeypatch)) <= 1
    assert_alike(data, monkeypatch)
    assert read(data, ALWAYS, monkeypatch) != ["refused"]


REFUSED_ROWS = (
    '<row r="2" r="3"><c r="A2"><v>1</v></c></row>',
    '<row r="2" x:a="1"><c r="A2"><v>1</v></c></row>',
    '<row r="2" a="&x;"><c r="A2"><v>1</v></c></row>',
    '<row r="2"a="1"><c r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="A2" s="0" s="0"><v>1</v></c></row>',
    '<row r="2"><c r="A2"s="0"><v>1</v></c></row>',
    '<row r="2"><c r="A2" r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="s><v>1</v></c></row>',
    '<row r="2"><c r="A2"/><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>a & b</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>a &nbsp; b</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>&#0;</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>a ]]> b</v></c></row>',
    '<row r="2"><c r="A2" t="str"><v>a \x0b b</v></c></row>',
    '<row r="2"><c r="A2"><v>\x1c1</v></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><t a="1" a="1">x</t></is></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><t>x</v></c></row>',
    '<row r="2"><c r="A2"><f a="1" a="1">1</f><v>1</v></c></row>',
    '<row r="2"><c r="A2"><f>1 & 2</f><v>1</v></c></row>',
    '<row r="2"><c r="A2"><f/>1</f><v>1</v></c></row>',
    '<row r="2"><c r="A2"<f>1</f>><v>1</v></c></row>',
    '<row r="2"><c r="A2"><v>1</c></v></row>',
    '<row r="2"><c r="A2"><v>1</v></row></c>',
    '<row r="2"><c r="A2"><v>1</v></c></ROW></row>',
)


@pytest.mark.parametrize("row", REFUSED_ROWS)
def test_what_is_no_xml_is_refused_between_plain_rows(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = of_rows(f'<row r="1"><c r="A1"><v>1</v></c></row>{row}<row r="3"><c r="A3"><v>1</v></c></row>')

    assert read(data, NEVER, monkeypatch) == ["refused"]
    assert read(data, ALWAYS, monkeypatch) == ["refused"]


def of_rows(rows: str) -> bytes:
    """Return a workbook of one sheet with three shared texts."""
    return RawWorkbook(
        sheets={"Plan": f"<sheetData>{rows}</sheetData>"}, shared_texts=texts("<t>a</t>", "<t>b</t>", "<t>c</t>")
    ).to_bytes()


def test_every_character_is_allowed_where_the_parser_allows_it() -> None:
    for code in (*range(0xD800), *range(0xE000, 0x1_0010), 0x1_F469, 0x10_FFFE, 0x10_FFFF):
        character = chr(code)
        if character not in "<&":
            assert (_text_of(character.encode()) is not None) == is_xml(character), hex(code)


def test_every_reference_to_a_character_is_allowed_where_the_parser_allows_it() -> None:
    for code in (*range(0x1_0010), 0x1_F469, 0x10_FFFE, 0x10_FFFF, 0x11_0000, 0xFF_FFFF):
        for reference in (f"&#{code};", f"&#x{code:X};"):
            assert is_reference(reference) == is_xml(reference), reference


@pytest.mark.parametrize("other", ["&", "&;", "&amp", "&AMP;", "&nbsp;", "&#;", "&#x;", "&#xG;", "&# 65;", "&#-65;"])
def test_nothing_else_is_a_reference(other: str) -> None:
    assert not is_reference(other)
    assert not is_xml(other)


def is_xml(text: str) -> bool:
    """Say whether the parser takes a text between two tags."""
    try:
        expat.ParserCreate().Parse(f"<t>{text}</t>".encode(), True)
    except expat.ExpatError:
        return False
    return True


def is_reference(text: str) -> bool:
    try:
        character_data(text)
    except ValueError:
        return False
    return True


BODY = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'


@pytest.mark.parametrize(
    ("start", "is_usual"),
    [
        ("", True),
        ("\ufeff", True),
        ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', True),
        ("<?xml version='1.0' encoding='utf-8'?>", True),
        ('<?xml version="1.0"?>', True),
        ('<?xml version="1.0" encoding="us-ascii"?>', False),
        ('<?xml version="1.0" encoding="EUC-JP"?>', False),
        ("<!-- first -->", False),
        ("<!DOCTYPE worksheet>", False),
        ("<?other?>", False),
        ("text", False),
    ],
)
def test_a_part_that_starts_in_another_way(start: str, is_usual: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    part = f"{start}{BODY}".encode()

    assert usual_start(part) == (len(start.encode()) if is_usual else None)
    assert_alike(RawWorkbook(changed={SHEET_1: part}).to_bytes(), monkeypatch)


@pytest.mark.parametrize("cut", [b"<", b"<worksheet", b'<worksheet a="', b'<worksheet a=">', b"<worksheet a='>"])
def test_a_part_that_breaks_off_in_its_first_tag(cut: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual_start(cut) is None
    assert read(RawWorkbook(changed={SHEET_1: cut}).to_bytes(), ALWAYS, monkeypatch) == ["refused"]


def test_nothing_is_left_behind_in_a_circle(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search for circles is off while a workbook is read, so there must be none."""
    monkeypatch.setattr(plain_items, "WORTH_IT", ALWAYS)
    data = as_excel_writes()
    book_from_bytes(data)
    gc.collect()

    gc.disable()
    try:
        book_from_bytes(data)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_no_long_number_is_remembered_from_one_workbook_to_the_next() -> None:
    before = len(NUMBERS)
    book_from_bytes(of_rows(f'<row r="1"><c r="A1"><v>1.{"0" * 20_000}7</v></c></row>'))

    assert len(NUMBERS) == before
