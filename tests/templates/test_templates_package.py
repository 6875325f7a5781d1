"""What Excel is strict about, in the files themselves: nothing here runs Excel, so its rules are checked one by one."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from onelead_templates import BUILT, TEMPLATES

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
WORKBOOKS = sorted(BUILT.glob("*.xlsx"))

NEWER_FUNCTIONS = re.compile(
    r"_xlfn|_xlws|\b(?:FILTER|LET|UNIQUE|SORT|SORTBY|SEQUENCE|XLOOKUP|XMATCH|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|"
    r"LAMBDA|VSTACK|HSTACK|TEXTSPLIT|AGGREGATE)\("
)
"""Functions that Excel 2016 lacks, or that files must spell with a prefix."""

pytestmark = pytest.mark.parametrize("path", WORKBOOKS, ids=lambda path: path.stem)


def test_every_part_is_sound_xml(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        assert len(package.namelist()) == len(set(package.namelist()))
        for name in package.namelist():
            assert fromstring(package.read(name)) is not None


def test_every_relationship_leads_to_a_part_of_the_package(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        for name in [each for each in names if each.endswith(".rels")]:
            folder = posixpath.dirname(posixpath.dirname(name))
            relations = list(fromstring(package.read(name)))
            assert len({each.get("Id") for each in relations}) == len(relations)
            for relation in relations:
                assert relation.get("TargetMode") is None, "no external links"
                target = str(relation.get("Target"))
                assert posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/") in names


def test_every_part_has_a_content_type(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        types = fromstring(package.read("[Content_Types].xml"))
        endings = {each.get("Extension") for each in types if each.tag.endswith("Default")}
        parts = {str(each.get("PartName")) for each in types if each.tag.endswith("Override")}
        for name in package.namelist():
            assert f"/{name}" in parts or name.rpartition(".")[2] in endings or name == "[Content_Types].xml"
        assert {part.lstrip("/") for part in parts} <= set(package.namelist())
        assert not any("vbaProject" in name for name in package.namelist())


def test_tables_are_named_once_and_their_headings_are_their_cells(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        tables = list(_tables(package))
        names = [str(table.get("name")).casefold() for _, table in tables]
        assert len(names) == len(set(names))
        assert len({table.get("id") for _, table in tables}) == len(tables)
        defined = {str(each.get("name")).casefold() for each in _defined_names(package)}
        assert not defined & set(names)
        for sheet, table in tables:
            headings = [str(each.get("name")) for each in table.iter(f"{MAIN}tableColumn")]
            assert len({each.casefold() for each in headings}) == len(headings)
            assert headings == _header_cells(package, sheet, str(table.get("ref")))
            assert table.find(f"{MAIN}autoFilter") is not None


def test_structured_references_are_spelt_in_full(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        columns = {
            str(table.get("name")): {str(each.get("name")) for each in table.iter(f"{MAIN}tableColumn")}
            for _, table in _tables(package)
        }
        for formula in _formulas(package):
            assert "[@" not in formula, formula
            for table, row, column in re.findall(r"\b(\w+)\[(?:\[#(?:This Row|Headers)\],)?(\[?)([^\[\]]+)\]", formula):
                assert column in columns[table], formula
                if not row:
                    # A heading with these signs would need brackets of its own when it stands alone.
                    assert not re.search(r"[()#'@:,.\[\]{}$^&*+=<>/\-]", column), formula


def test_formulas_are_those_of_excel_2016(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        for formula in _formulas(package):
            assert not NEWER_FUNCTIONS.search(formula), formula
            assert len(formula) <= 8192
            assert formula.count("(") == formula.count(")") or '"' in formula
        for sheet in _sheet_parts(package):
            assert b't="array"' not in package.read(sheet)
            assert b" cm=" not in package.read(sheet)


def test_every_formula_has_a_stored_result(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        for sheet in _sheet_parts(package):
            for cell in fromstring(package.read(sheet)).iter(f"{MAIN}c"):
                if cell.find(f"{MAIN}f") is not None:
                    stored = cell.find(f"{MAIN}v")
                    assert stored is not None
                    assert stored.text or cell.get("t") == "str", cell.get("r")
                    assert cell.get("t") != "e", cell.get("r")


def test_defined_names_lead_to_sheets_and_tables_that_exist(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        sheets = {str(each.get("name")) for each in _workbook(package).iter(f"{MAIN}sheet")}
        names = _defined_names(package)
        keys = [(each.get("name", "").casefold(), each.get("localSheetId")) for each in names]
        assert len(keys) == len(set(keys))
        for name in names:
            assert re.fullmatch(r"(?:_xlnm\.)?[A-Za-z_][A-Za-z0-9_.]*", str(name.get("name")))
            assert not re.fullmatch(r"[A-Za-z]{1,3}\d+", str(name.get("name")))
            for quoted, plain in re.findall(r"(?:'([^']+)'|\b([A-Za-z_]\w*))!", str(name.text)):
                assert (quoted or plain) in sheets
            assert "#REF!" not in str(name.text)


def test_validations_keep_within_excels_limits(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        defined = {str(each.get("name")) for each in _defined_names(package)}
        for sheet in _sheet_parts(package):
            root = fromstring(package.read(sheet))
            for rule in root.iter(f"{MAIN}dataValidation"):
                assert len(rule.get("promptTitle", "")) <= 32
                assert len(rule.get("prompt", "")) <= 255
                assert len(rule.get("errorTitle", "")) <= 32
                assert len(rule.get("error", "")) <= 225
                for part in rule:
                    formula = str(part.text)
                    assert len(formula) <= 255
                    assert "[" not in formula, "a validation can't name a table's column"
                    for name in re.findall(r"\b[A-Z][a-z]+[A-Za-z]+\b(?!\()", re.sub(r'"[^"]*"', "", formula)):
                        assert name in defined, formula
            for rule in root.iter(f"{MAIN}cfRule"):
                assert all("[" not in str(part.text) for part in rule), "nor can a conditional format"


def test_sheets_are_set_up_for_paper_and_screen(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        names = [str(each.get("name")) for each in _workbook(package).iter(f"{MAIN}sheet")]
        for name, part in zip(names, _sheet_parts(package), strict=True):
            root = fromstring(package.read(part))
            page = root.find(f"{MAIN}pageSetup")
            assert page is not None
            assert (page.get("orientation"), page.get("paperSize")) == ("landscape", "9")
            assert len(name) <= 31
            if name not in ("Start here", "Completion"):
                assert root.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane") is not None, name
            if list(root.iter(f"{MAIN}f")):
                protection = root.find(f"{MAIN}sheetProtection")
                only_title = {str(each.text) for each in root.iter(f"{MAIN}f")} == {'ServiceName&""'}
                assert only_title or protection is not None, name
                if protection is not None:
                    assert protection.get("password") is None


def test_charts_have_alternative_text(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        drawings = [name for name in package.namelist() if name.startswith("xl/drawings/drawing")]
        assert drawings
        for drawing in drawings:
            for frame in fromstring(package.read(drawing)).iter():
                if frame.tag.endswith("}cNvPr"):
                    assert len(frame.get("descr", "")) > 30


def test_the_workbook_says_what_it_is_and_nothing_of_who_made_it(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        core = {each.tag.rpartition("}")[2]: each.text for each in fromstring(package.read("docProps/core.xml"))}
    assert core["title"]
    assert core["subject"]
    assert not core.get("creator")
    assert not core.get("lastModifiedBy")


def test_every_template_has_the_sheets_it_promises(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        names = [str(each.get("name")) for each in _workbook(package).iter(f"{MAIN}sheet")]
    own = {
        "care-records": ["Record checks", "Quality summary"],
        "complaints": ["Complaints log", "Learning shared", "Feedback checks", "Feedback report"],
        "environment": ["Walkarounds", "Hazard reports", "Maintenance file", "Governance log"],
        "recovery-plan": ["Checks", "Events"],
    }[path.stem.removesuffix("-sample")]
    assert names == [
        "Start here", "Action plan", "People", *own, "Measures", "Readings", "Completion", "Escalations", "Lists",
    ]  # fmt: skip


def test_there_is_a_template_and_a_sample_of_each(path: Path) -> None:
    assert path.stem.removesuffix("-sample") in TEMPLATES
    assert len(WORKBOOKS) == 2 * len(TEMPLATES)


def _workbook(package: zipfile.ZipFile) -> Element:
    return fromstring(package.read("xl/workbook.xml"))


def _sheet_parts(package: zipfile.ZipFile) -> list[str]:
    """Return the parts of the sheets in the order of their tabs."""
    relations = {each.get("Id"): each.get("Target") for each in fromstring(package.read("xl/_rels/workbook.xml.rels"))}
    return [f"xl/{relations[each.get(RELATION)]}" for each in _workbook(package).iter(f"{MAIN}sheet")]


def _tables(package: zipfile.ZipFile) -> Iterator[tuple[str, Element]]:
    for sheet in _sheet_parts(package):
        relations = f"xl/worksheets/_rels/{posixpath.basename(sheet)}.rels"
        if relations in package.namelist():
            for relation in fromstring(package.read(relations)):
                if str(relation.get("Type")).endswith("/table"):
                    target = posixpath.normpath(posixpath.join("xl/worksheets", str(relation.get("Target"))))
                    yield sheet, fromstring(package.read(target))


def _defined_names(package: zipfile.ZipFile) -> list[Element]:
    return list(_workbook(package).iter(f"{MAIN}definedName"))


def _header_cells(package: zipfile.ZipFile, sheet: str, reference: str) -> list[str]:
    texts = ["".join(each.itertext()) for each in fromstring(package.read("xl/sharedStrings.xml"))]
    row = re.findall(r"\d+", reference)[0]
    cells = [
        cell for line in fromstring(package.read(sheet)).iter(f"{MAIN}row") if line.get("r") == row for cell in line
    ]
    return [texts[int(str(cell.findtext(f"{MAIN}v")))] for cell in cells if cell.get("t") == "s"]


def _formulas(package: zipfile.ZipFile) -> Iterator[str]:
    for sheet in _sheet_parts(package):
        yield from (str(each.text) for each in fromstring(package.read(sheet)).iter(f"{MAIN}f"))
    for _, table in _tables(package):
        yield from (str(each.text) for each in table.iter(f"{MAIN}calculatedColumnFormula"))
    for name in _defined_names(package):
        yield str(name.text)
