"""What a sheet's parts say, read from packages that are written out by hand."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.reading.grid import UNREADABLE, Block, Book, CellError, Grid, Value, Visibility
from onelead.reading.opening.files import book_from_bytes
from raw_workbook import (
    MAIN,
    RELATIONS,
    SHEET_1,
    WORKBOOK,
    RawWorkbook,
    one_row,
    relations,
    sheet_data,
    style_sheet,
    texts,
    worksheet,
)

STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def book(body: str = "", **parts: object) -> Book:
    return book_from_bytes(RawWorkbook(sheets={"Plan": body}, **parts).to_bytes())  # type: ignore[arg-type]


def grid(body: str, **parts: object) -> Grid:
    (only,) = book(body, **parts)
    return only


def first_row(*cells: str, **parts: object) -> list[Value]:
    return list(grid(one_row(*cells), **parts).rows.get(1, {}).values())


def oddities(body: str, **parts: object) -> list[str]:
    return [f"{o.kind} {o.sheet}!{o.cell} {o.detail}" for o in book(body, **parts).oddities]


def test_texts_and_numbers_stand_at_their_rows_and_columns() -> None:
    plan = grid(sheet_data([["Ref", None, "By whom"], [], ["A-1", 7, "Jane Smith"]]))

    assert plan.rows == {1: {1: "Ref", 3: "By whom"}, 3: {1: "A-1", 2: 7.0, 3: "Jane Smith"}}


def test_shared_texts_join_their_runs_and_leave_out_the_phonetic_guide() -> None:
    shared = texts(
        "<t>Jane</t>",
        "<r><t>Jane </t></r><r><rPr><b/></rPr><t>Smith</t></r>",
        "<t>山田</t><rPh sb='0' eb='2'><t>ヤマダ</t></rPh>",
        "<t>two_x000A_lines</t>",
        "<t>_x005F_x0041_ and half a pair: _xD800_</t>",
        "<t/>",
    )
    cells = [f'<c r="{c}1" t="s"><v>{i}</v></c>' for i, c in enumerate("ABCDEF")]

    assert first_row(*cells, shared_texts=shared) == [
        "Jane",
        "Jane Smith",
        "山田",
        "two\nlines",
        "_x0041_ and half a pair: \ufffd",
    ]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="A1" t="n"><v>1.5</v></c>', 1.5),
        ('<c r="A1"><v> 7 </v></c>', 7.0),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" t="b"><v>false</v></c>', False),
        ('<c r="A1" t="e"><v>#REF!</v></c>', CellError("#REF!")),
        ('<c r="A1" t="e"><v>#SPILL!</v></c>', CellError("#SPILL!")),
        ('<c r="A1" t="d"><v>2026-03-31</v></c>', dt.datetime(2026, 3, 31)),
        ('<c r="A1" t="d"><v>2026-03-31T09:30:00Z</v></c>', dt.datetime(2026, 3, 31, 9, 30)),
        ('<c r="A1" t="d"><v>09:30:00</v></c>', dt.time(9, 30)),
        ('<c r="A1" t="str"><f>A2</f><v>Open</v></c>', "Open"),
        ('<c r="A1" t="str"><f>A2</f><v>a_x0009_b</v></c>', "a\tb"),
        ('<c r="A1"><f>1+1</f><v>2</v></c>', 2.0),
        ('<c r="A1"><f>TODAY()</f></c>', CellError()),
        ('<c r="A1"><f>TODAY()</f><v></v></c>', CellError()),
        ('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', CellError("#DIV/0!")),
        ('<c r="A1" t="inlineStr"><is><r><t>Jane </t></r><r><t>Smith</t></r></is></c>', "Jane Smith"),
        ('<c r="A1" t="inlineStr"><is><t>a_x0009_b</t></is></c>', "a\tb"),
        ('<c r="A1" t="inlineStr"><v>odd but seen</v></c>', "odd but seen"),
    ],
)
def test_a_cell_of_each_type(cell: str, value: Value) -> None:
    assert first_row(cell) == [value]


@pytest.mark.parametrize(
    "cell",
    ['<c r="A1"/>', '<c r="A1" s="0"><v/></c>', '<c r="A1" t="str"><f>A2</f><v></v></c>', '<c r="A1" t="inlineStr"/>'],
)
def test_a_blank_cell_is_absent(cell: str) -> None:
    assert grid(one_row(cell)).rows == {}


def test_formulas_are_known_from_values() -> None:
    plan = grid(one_row('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>NOW()</f></c>'))

    assert plan.formulas == {(1, 2), (1, 3)}


DATED = style_sheet(
    "numFmtId='0'", "numFmtId='14'", "numFmtId='164'", "numFmtId='46'", codes={164: '[$-809]dd mmmm yyyy" at "hh:mm;@'}
)


def test_numbers_in_date_formats_are_dates() -> None:
    cells = [f'<c r="{c}1" s="{style}"><v>46112.5</v></c>' for c, style in zip("ABCD", "0123", strict=True)]

    assert first_row(*cells, styles=DATED) == [
        46112.5,
        dt.datetime(2026, 3, 31, 12),
        dt.datetime(2026, 3, 31, 12),
        dt.timedelta(days=46112, hours=12),
    ]


def test_the_1904_system_is_honoured() -> None:
    cell = '<c r="A1" s="1"><v>44650</v></c>'

    assert first_row(cell, styles=DATED, before_sheets='<workbookPr date1904="1"/>') == [dt.datetime(2026, 3, 31)]


def test_an_extensions_workbook_properties_do_not_undo_the_1904_system() -> None:
    extension = '<extLst><ext><x15:workbookPr xmlns:x15="urn:x15" date1904="0"/></ext></extLst><x15:workbookPr xmlns:x15="urn:x15"/>'
    cell = '<c r="A1" s="1"><v>44650</v></c>'

    values = first_row(cell, styles=DATED, before_sheets='<workbookPr date1904="1"/>', after_sheets=extension)

    assert values == [dt.datetime(2026, 3, 31)]


def test_the_strict_form_is_read_too() -> None:
    body = one_row('<c r="A1" t="d"><v>2026-03-31</v></c><c r="B1"><v>1</v></c>')
    strict = {
        SHEET_1: f'<worksheet xmlns="{STRICT}">{body}</worksheet>',
        WORKBOOK: f'<workbook xmlns="{STRICT}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">'
        '<sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>',
    }

    (plan,) = book(changed=strict)

    assert plan.rows == {1: {1: dt.datetime(2026, 3, 31), 2: 1.0}}


def test_prefixes_do_not_matter() -> None:
    body = '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'
    part = f'<x:worksheet xmlns:x="{MAIN}">{body}</x:worksheet>'

    assert next(iter(book(changed={SHEET_1: part}))).rows == {1: {1: 1.0}}


def test_a_sheet_in_utf_16_is_read() -> None:
    part = worksheet(sheet_data([["Żaneta"]])).replace("UTF-8", "UTF-16").encode("utf-16")

    assert next(iter(book(changed={SHEET_1: part}))).rows == {1: {1: "Żaneta"}}


def test_what_is_hidden_is_told() -> None:
    body = (
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>'
        '<sheetData><row r="1"><c r="F1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>'
    )
    plan = grid(body)

    assert plan.hidden_rows == {2}
    assert plan.hidden_columns == {2, 3, 5, 6}, "beyond the last filled column there is nothing to hide"


def test_hidden_sheets_are_told_apart() -> None:
    raw = RawWorkbook(
        sheets=dict.fromkeys(("Plan", "Old", "Keys"), "<sheetData/>"), states={"Old": "hidden", "Keys": "veryHidden"}
    )

    assert [each.visibility for each in book_from_bytes(raw.to_bytes())] == [
        Visibility.VISIBLE,
        Visibility.HIDDEN,
        Visibility.VERY_HIDDEN,
    ]


def test_merged_ranges_are_told() -> None:
    merges = '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="nonsense"/><mergeCell ref="B7"/></mergeCells>'

    assert grid(f"<sheetData/>{merges}").merged == (Block(1, 1, 2, 3), Block(7, 2, 7, 2))


def test_a_filter_counts_once_it_has_a_criterion() -> None:
    set_ = '<autoFilter ref="A4:V20"><filterColumn colId="0"/></autoFilter>'

    assert grid(f"<sheetData/>{set_}").filtered == Block(4, 1, 20, 22)
    assert grid('<sheetData/><autoFilter ref="A4:V20"/>').filtered is None


def test_the_filter_of_a_table_counts_too() -> None:
    body = '<sheetData><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>'
    table = f'<table xmlns="{MAIN}"><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter></table>'
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations({"t": ("table", "../tables/table1.xml")}),
        "xl/tables/table1.xml": table,
    }

    assert grid(body, changed=parts).filtered == Block(1, 1, 9, 3)


def test_struck_out_text_is_told() -> None:
    styles = style_sheet("fontId='0'", "fontId='1'", fonts="<font/><font><strike/></font>")
    shared = texts("<r><rPr><strike/></rPr><t>all</t></r>", "<r><rPr><strike/></rPr><t>half</t></r><r><t>way</t></r>")
    plan = grid(
        one_row(
            '<c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c>',
            '<c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c>',
            '<c r="E1" t="inlineStr"><is><r><rPr><strike val="1"/></rPr><t>all</t></r></is></c>',
            '<c r="F1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>none</t></r></is></c>',
        ),
        styles=styles,
        shared_texts=shared,
    )

    assert plan.struck_out == {(1, 1), (1, 3), (1, 5)}


def test_a_stray_text_on_the_last_row_takes_no_room() -> None:
    plan = grid('<sheetData><row r="1048567"><c r="XFD1048567"><v>1</v></c></row></sheetData>')

    assert plan.rows == {1048567: {16384: 1.0}}


def test_formatted_blank_cells_are_taken_out_and_their_neighbours_stay() -> None:
    blanks = "".join(f'<c r="{c}1" s="0"/>' for c in "BCDEFGH")
    rows = "".join(f'<row r="{r}">{blanks.replace("1", str(r))}<c r="J{r}"><v>{r}</v></c></row>' for r in range(1, 400))

    assert grid(f"<sheetData>{rows}</sheetData>").rows == {r: {10: float(r)} for r in range(1, 400)}


def test_what_a_comment_or_cdata_holds_is_no_cell() -> None:
    filler = '<c r="A1" s="0"/><c r="B1" s="0"/>' * 400
    text = filler.replace("1", "2")
    body = one_row(filler, f'<c r="C1" t="inlineStr"><is><t><![CDATA[{text}]]></t></is></c>')

    assert grid(body).rows == {1: {3: text}}


def test_cells_that_do_not_say_where_they_are_are_counted() -> None:
    body = "<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>"

    assert grid(body).rows == {1: {1: 1.0, 3: 3.0}, 2: {1: 4.0}}
    assert oddities(body) == ["bad_cell Plan!A1 cells do not say where they are, so they were counted from the left"]


def test_rows_and_cells_out_of_order_are_put_in_order() -> None:
    body = '<sheetData><row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData>'
    plan = grid(body)

    assert list(plan.rows) == [1, 2]
    assert list(plan.rows[2]) == [1, 3]


@pytest.mark.parametrize(
    ("cell", "value", "oddity"),
    [
        ('<c r="A1" t="s"><v>9</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a shared text but holds '9'"),
        ('<c r="A1" t="s"><v>-1</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a shared text but holds '-1'"),
        ('<c r="A1"><v>abc</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a number but holds 'abc'"),
        ('<c r="A1"><v>NaN</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a number but holds 'NaN'"),
        ('<c r="A1"><v>1_0</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a number but holds '1_0'"),
        ('<c r="A1"><v>1e999</v></c>', UNREADABLE, "bad_cell Plan!A1 it is marked as a number but holds '1e999'"),
        (
            '<c r="A1" t="b"><v>maybe</v></c>',
            UNREADABLE,
            "bad_cell Plan!A1 it is marked as true or false but holds 'maybe'",
        ),
        (
            '<c r="A1" t="zzz"><v>1</v></c>',
            UNREADABLE,
            "bad_cell Plan!A1 it is marked as of no known kind but holds '1'",
        ),
        (
            '<c r="A1" t="d"><v>2026-99-99</v></c>',
            "2026-99-99",
            "bad_cell Plan!A1 it is marked as a date but holds '2026-99-99'",
        ),
        ('<c r="A1" s="9"><v>1</v></c>', 1.0, "bad_cell Plan!A1 it points to a style that does not exist: 9"),
        ('<c r="a1"><v>1</v></c>', 1.0, "bad_cell Plan!A1 it says that it is at 'a1'"),
        ('<c r="A0"><v>1</v></c>', 1.0, "bad_cell Plan!A1 it says that it is at 'A0'"),
        (
            '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
            UNREADABLE,
            "bad_cell Plan!A1 it is given twice, with different values",
        ),
    ],
)
def test_a_bad_cell_is_told_and_the_rest_is_read(cell: str, value: Value, oddity: str) -> None:
    body = one_row(cell, '<c r="B1"><v>7</v></c>')

    assert grid(body).rows == {1: {1: value, 2: 7.0}}
    assert oddities(body) == [oddity]


@pytest.mark.parametrize(
    ("body", "oddity"),
    [
        (
            '<sheetData><row r="1048576"/><row><c><v>1</v></c></row></sheetData>',
            "bad_cell Plan! a row that says it is number 1048577 was left out",
        ),
        (one_row('<c r="!!"><v>1</v></c>'), "bad_cell Plan!A1 a cell of row 1 that says it is at '!!' was left out"),
        (
            one_row('<c r="XFE1"><v>1</v></c>'),
            "bad_cell Plan!A1 a cell of row 1 that says it is at 'XFE1' was left out",
        ),
        (
            one_row('<c r="A1"><v>1</v></c>', attributes='r="1048577"'),
            "bad_cell Plan! a row that says it is number 1048577 was left out",
        ),
        (
            one_row('<c r="A1"><v>1</v></c>', attributes='r="one"'),
            "bad_cell Plan! a row that says it is number one was left out",
        ),
    ],
)
def test_a_cell_that_can_be_nowhere_is_left_out(body: str, oddity: str) -> None:
    assert grid(body).rows == {}
    assert oddities(body) == [oddity]


def test_a_text_beyond_excels_limit_is_cut() -> None:
    body = sheet_data([["x" * 32_767, "x" * 32_768]])

    assert [len(str(text)) for text in grid(body).rows[1].values()] == [32_767, 32_767]
    assert oddities(body) == ["long_text Plan!B1 32,768 characters; what follows the first 32,767 was not read"]


def test_oddities_are_counted_once_there_are_too_many() -> None:
    rows = "".join(f'<row r="{r}"><c r="A{r}"><v>x</v></c></row>' for r in range(1, 1502))

    told = book(f"<sheetData>{rows}</sheetData>").oddities

    assert len(told) == 1001
    assert told[-1].detail == "and 501 more"


def test_macros_links_authors_and_stray_bytes_are_told() -> None:
    core = '<x xmlns:dc="urn:dc"><dc:creator> Jane Smith </dc:creator><lastModifiedBy xmlns="urn:c">Tom</lastModifiedBy></x>'
    raw = RawWorkbook(
        relations={"L1": ("externalLink", "externalLinks/one.xml"), "L2": ("externalLink", "externalLinks/two.xml")},
        changed={
            "xl/vbaProject.bin": b"stub",
            "xl/externalLinks/one.xml": f'<externalLink xmlns="{MAIN}"><externalBook/></externalLink>',
            "xl/externalLinks/_rels/one.xml.rels": relations({"r": ("externalLinkPath", "budget.xlsx")}, "External"),
            "xl/externalLinks/two.xml": f'<externalLink xmlns="{MAIN}"><ddeLink/></externalLink>',
            "_rels/.rels": relations(
                {"w": ("officeDocument", WORKBOOK), "c": ("core-properties", "docProps/core.xml")}
            ),
            "docProps/core.xml": core,
        },
    )

    told = book_from_bytes(raw.to_bytes() + b"stray").oddities

    assert [(o.kind, o.detail) for o in told] == [
        ("trailing_bytes", "5"),
        ("macros", ""),
        ("external_links", "budget.xlsx"),
        ("dde", ""),
        ("author", "made by Jane Smith, last saved by Tom"),
    ]


def test_a_module_of_excel_5_has_no_cells() -> None:
    raw = RawWorkbook()
    listed = raw.parts()[WORKBOOK].decode().replace("</sheets>", '<sheet name="Module1" sheetId="9" r:id=""/></sheets>')
    raw.changed[WORKBOOK] = listed

    assert [each.name for each in book_from_bytes(raw.to_bytes())] == ["Plan"]


def test_a_chart_sheet_has_no_cells() -> None:
    raw = RawWorkbook(sheets={"Plan": "<sheetData/>", "Chart": ""})
    raw.relations["rId2"] = ("chartsheet", "chartsheets/sheet1.xml")
    raw.changed["xl/chartsheets/sheet1.xml"] = f'<chartsheet xmlns="{MAIN}" xmlns:r="{RELATIONS}"/>'

    assert [each.name for each in book_from_bytes(raw.to_bytes())] == ["Plan"]
