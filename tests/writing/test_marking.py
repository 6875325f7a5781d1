"""A marked copy differs from the workbook only in what was added, and gives it back when it is cleared."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xlsxwriter
from openpyxl import load_workbook

from onelead.model import Finding, Severity
from onelead.problems import UsageProblem
from onelead.reading.limits import Limits
from onelead.reading.opening.files import book_from_bytes
from onelead.writing.clearing import cleared_copy
from onelead.writing.marking import is_marked, marked_copy, worst_at
from raw_workbook import SHEET_1, RawWorkbook, sheet_data, worksheet

openpyxl_drops_extensions = pytest.mark.filterwarnings(
    "ignore:.*extension is not supported"
)  # which is why we never save with it

LIMITS = Limits()
ADDED_TO = {"[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml"}
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000000301010018dd8db0"
    "0000000049454e44ae426082"
)


def finding(cell: str, severity: Severity = Severity.ERROR, sheet: str = "Plan") -> Finding:
    row = int("".join(ch for ch in cell if ch.isdigit()))
    return Finding("OWN001", "owner-missing", severity, sheet, cell, "Owner", "=A1", "A-1", "Nobody.", "Name one.", row)


FINDINGS = [finding("C2"), finding("C3", Severity.WARNING), finding("C3"), finding("D9", Severity.NOTE)]


def rich_workbook(**options: object) -> bytes:
    """Return a workbook with what a re-save by a library would lose: drawings, sparklines, x14 formats, notes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
    plan, other = book.add_worksheet("Plan"), book.add_worksheet("Ann's & other")
    bold = book.add_format({"bold": True, "bg_color": "#DDDDDD"})
    plan.write_row(0, 0, ["Ref", "Action", "Owner", "Deadline", "Status"], bold)
    for row in range(1, 12):
        plan.write_row(row, 0, [f"A-{row}", "Fit a new closer", "", 46_000 + row, "Open"])
    plan.conditional_format("E2:E12", {"type": "cell", "criteria": "==", "value": '"Open"', "format": bold})
    plan.conditional_format("D2:D12", {"type": "data_bar", "data_bar_2010": True})
    plan.add_sparkline("F2", {"range": "Plan!D2:D12"})
    plan.insert_textbox("H2", "A text box")
    plan.insert_image("H9", "p.png", {"image_data": io.BytesIO(PICTURE)})
    plan.write_comment("A2", "A note")
    plan.data_validation("E2:E12", {"validate": "list", "source": ["Open", "Closed"]})
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Plan!$D$2:$D$12"})
    other.insert_chart("B2", chart)
    other.write_formula("A1", "=SUM(Plan!D2:D12)", None, 506_066)
    book.close()
    return out.getvalue()


def parts_of(data: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_parts(data: bytes, change: Callable[[str, bytes], bytes], **added: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts_of(data).items():
            archive.writestr(name, change(name, content))
        for name, content in added.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def strict(data: bytes) -> bytes:
    """Return the workbook as "Strict Open XML", which names everything by other addresses."""
    pairs = (
        (
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )

    def change(_: str, content: bytes) -> bytes:
        for old, new in pairs:
            content = content.replace(old, new)
        return content

    return with_parts(data, change)


def prefixed(data: bytes) -> bytes:
    """Return the workbook with every element of its sheets and styles under a prefix, as some programs write them."""

    def change(name: str, content: bytes) -> bytes:
        if name not in ("xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"):
            return content
        import re

        content = re.sub(rb"<(/?)(?![\w.]+:|\?|!)(\w)", rb"<\1x:\2", content)
        return content.replace(b'xmlns="http', b'xmlns:x="http', 1)

    return with_parts(data, change)


def marked(data: bytes, *, force: bool = False) -> bytes:
    return marked_copy(data, FINDINGS, "23 November 2026", "The limit.", LIMITS, force=force)


WORKBOOKS = {
    "drawings, charts, sparklines": rich_workbook(),
    "1904 dates": rich_workbook(date_1904=True),
    "strict": strict(rich_workbook()),
    "prefixed elements": prefixed(rich_workbook()),
    "macros, slicers, custom parts": with_parts(
        rich_workbook(), lambda _, part: part, xl__vbaProject_bin=b"\x01\x02", xl__slicers__slicer1_xml=b"<slicers/>"
    ),
}


@pytest.mark.parametrize("name", WORKBOOKS)
def test_every_other_part_is_the_same_to_the_byte(name: str) -> None:
    before, after = parts_of(WORKBOOKS[name]), parts_of(marked(WORKBOOKS[name]))

    changed = {part for part in before if before[part] != after[part]}
    assert changed == ADDED_TO | {"xl/worksheets/sheet1.xml"}
    assert set(after) - set(before) == {"xl/worksheets/sheet3.xml"}


@pytest.mark.parametrize("name", WORKBOOKS)
def test_clearing_gives_back_every_part_to_the_byte(name: str) -> None:
    cleared = cleared_copy(marked(WORKBOOKS[name]), LIMITS)

    assert cleared.is_exact
    assert parts_of(cleared.data) == parts_of(WORKBOOKS[name])


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_marked_copy_reads_as_the_workbook_did(name: str) -> None:
    before, after = book_from_bytes(WORKBOOKS[name]), book_from_bytes(marked(WORKBOOKS[name]))

    assert [grid.rows for grid in after][:2] == [grid.rows for grid in before]
    assert after.grids[2].name == "Findings"


ORDER = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter"),
    *("mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"),
    *("pageSetup", "headerFooter", "rowBreaks", "drawing", "legacyDrawing", "tableParts", "extLst"),
)
"""The order that ECMA-376 (18.3.1.99) asks of what stands in a sheet; Excel repairs a workbook that breaks it."""


def furnished_workbook() -> bytes:
    """Return a sheet with nearly everything that may stand before or behind its conditional formats."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Plan")
    sheet.write_row(0, 0, ["Ref", "Action", "Owner", "Deadline"])
    sheet.protect()
    sheet.autofilter("A1:D9")
    sheet.merge_range("A11:B11", "Notes")
    sheet.data_validation("C2:C9", {"validate": "list", "source": ["Ann", "Tom"]})
    sheet.write_url("A13", "https://example.org/")
    sheet.center_horizontally()
    sheet.set_header("&LPlan")
    sheet.set_h_pagebreaks([9])
    sheet.insert_textbox("H2", "A text box")
    book.close()
    return out.getvalue()


def bare_workbook() -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet("Plan").write_row(0, 0, ["Ref", "Action", "Owner", "Deadline"])
    book.close()
    return out.getvalue()


@pytest.mark.parametrize("data", [furnished_workbook(), bare_workbook(), rich_workbook()])
def test_the_marks_stand_where_excel_expects_them(data: bytes) -> None:
    root = ElementTree.fromstring(parts_of(marked(data))["xl/worksheets/sheet1.xml"])
    names = [child.tag.rpartition("}")[2] for child in root]

    assert "conditionalFormatting" in names
    assert [ORDER.index(name) for name in names] == sorted(ORDER.index(name) for name in names)


@openpyxl_drops_extensions
def test_the_marks_come_first_among_the_formats_of_a_cell() -> None:
    book = load_workbook(io.BytesIO(marked(WORKBOOKS["drawings, charts, sparklines"])))

    rules = [(rule.priority, str(rng.sqref)) for rng in book["Plan"].conditional_formatting for rule in rng.rules]
    assert sorted(rules)[:3] == [(1, "C2:C3"), (3, "D9"), (4, "E2:E12")]


def test_a_cell_with_several_findings_takes_the_gravest() -> None:
    assert worst_at(FINDINGS) == {("C", 2): Severity.ERROR, ("C", 3): Severity.ERROR, ("D", 9): Severity.NOTE}


@openpyxl_drops_extensions
def test_what_a_cell_says_stays_text_on_the_findings_sheet() -> None:
    sheet = load_workbook(io.BytesIO(marked(WORKBOOKS["1904 dates"])))["Findings"]

    assert [sheet.cell(6, column).value for column in (1, 2, 4, 5)] == ["Plan!C2", "A-1", "=A1", "Error"]
    assert sheet["D6"].data_type == "s"
    assert sheet["A6"].hyperlink.location == "'Plan'!C2"


def test_a_sheet_of_the_users_called_findings_keeps_its_name() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    book.add_worksheet("Plan").write(1, 2, "x")
    book.add_worksheet("findings")
    book.close()

    assert [grid.name for grid in book_from_bytes(marked(out.getvalue()))] == ["Plan", "findings", "Findings (2)"]


def test_a_signed_workbook_is_marked_only_when_told_to() -> None:
    signed = with_parts(rich_workbook(), lambda _, part: part, _xmlsignatures__sig1_xml=b"<Signature/>")

    with pytest.raises(UsageProblem, match="digitally signed"):
        marked(signed)
    assert is_marked(marked(signed, force=True), LIMITS)


def test_a_workbook_without_marks_has_nothing_to_clear() -> None:
    with pytest.raises(UsageProblem, match="no marks of OneLead"):
        cleared_copy(rich_workbook(), LIMITS)


def test_a_sheet_with_nothing_after_its_rows_has_nothing_to_clear_either() -> None:
    with pytest.raises(UsageProblem, match="no marks of OneLead"):
        cleared_copy(RawWorkbook().to_bytes(), LIMITS)


@pytest.mark.parametrize("encoding", ["utf-32", "cuneiform"])
def test_a_sheet_in_an_encoding_that_nobody_knows_cannot_be_marked(encoding: str) -> None:
    sheet = f'<?xml version="1.0" encoding="{encoding}"?>{worksheet(sheet_data([["Ref", "Action"]]))}'

    with pytest.raises(UsageProblem, match="can't add marks"):
        cleared_copy(RawWorkbook(changed={SHEET_1: sheet}).to_bytes(), LIMITS)


@openpyxl_drops_extensions
def test_marks_are_taken_away_after_another_program_saved_the_copy(tmp_path: Path) -> None:
    copy = tmp_path / "marked.xlsx"
    load_workbook(io.BytesIO(marked(rich_workbook()))).save(copy)

    cleared = cleared_copy(copy.read_bytes(), LIMITS)

    assert not cleared.is_exact
    assert not is_marked(cleared.data, LIMITS)
    assert [grid.name for grid in book_from_bytes(cleared.data)] == ["Plan", "Ann's & other"]
    load_workbook(io.BytesIO(cleared.data))


def test_libreoffice_opens_and_saves_a_marked_copy_and_it_still_clears(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    assert soffice, "LibreOffice is needed: make test installs it"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "copy.xlsx").write_bytes(marked(rich_workbook()))
    profile = (tmp_path / "profile").as_uri()
    command = [
        soffice,
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(tmp_path / "in" / "copy.xlsx")], check=True, capture_output=True, timeout=120)
    saved = (tmp_path / "copy.xlsx").read_bytes()

    assert [grid.name for grid in book_from_bytes(saved)] == ["Plan", "Ann's & other", "Findings"]
    cleared = cleared_copy(saved, LIMITS)
    assert [grid.name for grid in book_from_bytes(cleared.data)] == ["Plan", "Ann's & other"]
    assert not is_marked(cleared.data, LIMITS)
