"""The .xlsm variant of a template: buttons that ask the add-in, and every other part as the template has it."""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
from importlib import resources
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from pyopenvba import ExcelFile
from pyvbaanalysis import analyze_office_file

from onelead_macros.build import SHEET_BUTTONS, SHEETS_OF_TEMPLATES, build_sheet_buttons, vba_source
from onelead_macros.package import parts_of
from onelead_macros.with_buttons import BUTTONS, with_buttons

SHEET = "xl/worksheets/sheet2.xml"


def template(*, with_chart: bool = False) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": dt.datetime(2026, 1, 1)})
        book.add_worksheet("Start here").set_tab_color("red")
        plan = book.add_worksheet("Action plan")
        plan.write("A1", "Action plan")
        plan.set_column("A:C", 30)
        plan.freeze_panes(6, 3)
        plan.add_table(
            "A5:C9", {"name": "Actions", "columns": [{"header": each} for each in ("ID", "Action", "Owner")]}
        )
        plan.data_validation("C6:C9", {"validate": "list", "source": ["Ann", "Bob"]})
        plan.merge_range("D1:F2", "How to use it")
        for number in range(3, 9):
            book.add_worksheet(f"Log {number}")
        if with_chart:
            chart = book.add_chart({"type": "bar"})
            chart.add_series({"values": "='Action plan'!$A$6:$A$9"})
            plan.insert_chart("E20", chart)
    return target.getvalue()


@pytest.fixture(scope="module")
def variant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plan = tmp_path_factory.mktemp("variant") / "plan.xlsm"
    plan.write_bytes(with_buttons(template()))
    return plan


def test_each_button_runs_a_macro_that_is_there(variant: Path) -> None:
    parts = parts_of(variant.read_bytes())
    macros = re.findall(r'macro="\[0\]!(\w+)"', parts["xl/drawings/drawing1.xml"].decode())

    assert macros == [button.macro for button in BUTTONS]
    assert [macro for macro in macros if f"Public Sub {macro}()" not in vba_source("SheetButtons")] == []


def test_the_macros_name_no_program_and_only_ask_the_addin() -> None:
    code = [line for line in vba_source("SheetButtons").splitlines() if not line.strip().startswith("'")]
    calls = [
        line.strip() for line in code if re.search(r"\b(Shell|CreateObject|Environ|Application|Workbooks)\b", line)
    ]

    assert calls == [
        "Application.Run \"'onelead.xlam'!OneLeadRun\", Command",
        'Set Addin = Workbooks("onelead.xlam")',
    ]


def test_the_compiler_would_object_to_nothing(variant: Path) -> None:
    assert [problem for problems in analyze_office_file(variant).values() for problem in problems] == []


def test_every_other_part_of_the_template_stays_as_it_was(variant: Path) -> None:
    before, after = parts_of(template()), parts_of(variant.read_bytes())

    assert {name for name, part in before.items() if after[name] != part} == {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/_rels/sheet2.xml.rels",
        *(f"xl/worksheets/sheet{number}.xml" for number in range(1, 9)),
    }
    assert after["xl/worksheets/sheet3.xml"] == before["xl/worksheets/sheet3.xml"].replace(
        b"<dimension", b'<sheetPr codeName="Sheet3"/><dimension'
    )
    assert set(after) - set(before) == {"xl/vbaProject.bin", "xl/drawings/drawing1.xml"}


def test_a_sheet_that_has_a_chart_keeps_it() -> None:
    parts = parts_of(with_buttons(template(with_chart=True)))
    drawing = parts["xl/drawings/drawing1.xml"].decode()

    assert "graphicFrame" in drawing
    assert drawing.count("<xdr:sp macro=") == len(BUTTONS)
    assert parts[SHEET].count(b"<drawing ") == 1


def test_the_variant_opens_and_keeps_its_table_and_lists(variant: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sheet = openpyxl.load_workbook(variant)["Action plan"]

    assert list(sheet.tables) == ["Actions"]
    assert len(sheet.data_validations.dataValidation) == 1


def test_the_macros_know_the_workbook_and_every_sheet_by_its_name(variant: Path) -> None:
    parts = parts_of(variant.read_bytes())
    names = [re.search(rb'codeName="(\w+)"', parts[f"xl/worksheets/sheet{n}.xml"]) for n in range(1, 9)]

    with ExcelFile(variant) as macros:
        modules = macros.module_names()

    assert modules == ["ThisWorkbook", *(name[1].decode() for name in names if name), "SheetButtons"]
    assert b'<workbookPr codeName="ThisWorkbook" ' in parts["xl/workbook.xml"]


def test_the_buttons_stand_beside_the_title_in_the_columns_that_stay_in_sight(variant: Path) -> None:
    drawing = parts_of(variant.read_bytes())["xl/drawings/drawing1.xml"].decode()
    places = re.findall(r'<xdr:pos x="(\d+)" y="(\d+)"/><xdr:ext cx="(\d+)"', drawing)
    lefts = [int(left) // 9525 for left, _, _ in places]
    rights = [(int(left) + int(width)) // 9525 for left, _, width in places]

    assert min(lefts) >= 180
    assert max(rights) <= 3 * (30 * 7 + 5)


@pytest.mark.parametrize("sheets", SHEETS_OF_TEMPLATES)
def test_the_projects_in_the_repository_are_what_their_source_builds(sheets: int) -> None:
    built = (SHEET_BUTTONS / f"{sheets}.bin").read_bytes()

    assert built == build_sheet_buttons(sheets), "build them anew: python -m onelead_macros.build"


@pytest.mark.parametrize("name", ["care-records", "complaints", "environment", "recovery-plan"])
def test_every_template_has_its_variant(name: str) -> None:
    built = resources.files("onelead_templates").joinpath("built", f"{name}.xlsx").read_bytes()

    assert b"SheetButtons" in parts_of(with_buttons(built))["xl/vbaProject.bin"]


def test_the_same_template_gives_the_same_bytes() -> None:
    same = template()

    assert with_buttons(same) == with_buttons(same)


def test_a_workbook_without_an_action_plan_is_refused_in_words() -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.add_worksheet()

    with pytest.raises(ValueError, match="no sheet of the template has a table Actions"):
        with_buttons(target.getvalue())
