"""The .xlsm variant of a template: buttons that ask the add-in, and every other part as the template has it."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from pyvbaanalysis import analyze_office_file

from onelead_macros.build import vba_source
from onelead_macros.package import parts_of
from onelead_macros.with_buttons import BUTTONS, build_with_buttons, with_buttons

SHEET = "xl/worksheets/sheet2.xml"


def template(*, with_chart: bool = False) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.add_worksheet("Start here")
        plan = book.add_worksheet("Action plan")
        plan.write("A1", "Action plan")
        plan.set_column("A:C", 10)
        plan.freeze_panes(6, 3)
        plan.add_table(
            "A5:C9", {"name": "Actions", "columns": [{"header": each} for each in ("ID", "Action", "Owner")]}
        )
        plan.data_validation("C6:C9", {"validate": "list", "source": ["Ann", "Bob"]})
        if with_chart:
            chart = book.add_chart({"type": "bar"})
            chart.add_series({"values": "='Action plan'!$A$6:$A$9"})
            plan.insert_chart("E20", chart)
    return target.getvalue()


@pytest.fixture(scope="module")
def variant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("variant")
    (folder / "plan.xlsx").write_bytes(template())
    build_with_buttons(folder / "plan.xlsx", folder / "plan.xlsm")
    return folder / "plan.xlsm"


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

    assert {name for name, part in before.items() if after[name] != part} <= {
        "[Content_Types].xml",
        "xl/workbook.xml",  # code names
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",  # code name
        SHEET,
        "xl/worksheets/_rels/sheet2.xml.rels",
    }
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


def test_the_same_template_gives_the_same_bytes() -> None:
    same = template()

    assert with_buttons(same) == with_buttons(same)


def test_a_workbook_without_an_action_plan_is_refused_in_words() -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.add_worksheet()

    with pytest.raises(ValueError, match="no sheet of the template has a table Actions"):
        with_buttons(target.getvalue())
