"""A new workbook from a template: copied, two names filled in, nothing else touched."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from onelead.problems import UsageProblem
from onelead.reading.opening.files import read_book
from onelead_templates import TEMPLATES, new_workbook
from onelead_templates.named_cells import fill_named_cells
from templates.spreadsheet import Spreadsheet


@pytest.mark.parametrize("name", TEMPLATES)
def test_without_names_it_is_the_built_file(name: str, tmp_path: Path) -> None:
    path = new_workbook(name, tmp_path / "plan.xlsx")

    assert path.read_bytes() == TEMPLATES[name].path.read_bytes()


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_names_stand_where_people_look_for_them(name: str, tmp_path: Path) -> None:
    path = new_workbook(name, tmp_path / "plan.xlsx", service="Rose Court", manager="Jane Smith")

    sheets = {grid.name: grid for grid in read_book(path)}
    assert sheets["Start here"].value(4, 2) == "Rose Court"
    assert sheets["Start here"].value(5, 2) == "Jane Smith"
    assert (sheets["People"].value(6, 1), sheets["People"].value(6, 2)) == ("Jane Smith", "Registered manager")
    assert {grid.value(2, 1) for each, grid in sheets.items() if each != "Start here"} == {"Rose Court"}


def test_only_the_sheets_change(tmp_path: Path) -> None:
    path = new_workbook("complaints", tmp_path / "plan.xlsx", service="Rose Court", manager="Jane Smith")

    with zipfile.ZipFile(TEMPLATES["complaints"].path) as built, zipfile.ZipFile(path) as copy:
        assert copy.namelist() == built.namelist()
        changed = {name for name in built.namelist() if built.read(name) != copy.read(name)}
    assert changed
    assert all(name.startswith("xl/worksheets/sheet") for name in changed)


def test_a_real_program_opens_the_copy(tmp_path: Path, opened: Callable[[bytes], Spreadsheet]) -> None:
    path = new_workbook("environment", tmp_path / "plan.xlsx", service='=1+1 & "Rose" <Court>', manager="Siân Ó Briain")

    book = opened(path.read_bytes())

    assert book.sheet("Completion").getCellRangeByName("A2").String == '=1+1 & "Rose" <Court>'
    assert book.sheet("People").getCellRangeByName("A6").String == "Siân Ó Briain"
    assert book.cells_in_error() == []


def test_a_sample_holds_a_fictional_service(tmp_path: Path) -> None:
    path = new_workbook("care-records", tmp_path / "sample.xlsx", sample=True)

    assert path.read_bytes() == TEMPLATES["care-records"].sample_path.read_bytes()
    assert {grid.name: grid for grid in read_book(path)}["Start here"].value(4, 2) == "Alder Grange"


def test_line_breaks_and_control_signs_become_one_line(tmp_path: Path) -> None:
    path = new_workbook("care-records", tmp_path / "plan.xlsx", service="Rose\nCourt\x00 \u202e")

    assert {grid.name: grid for grid in read_book(path)}["Start here"].value(4, 2) == "Rose Court"


def test_an_unknown_template_is_answered_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem) as raised:
        new_workbook("care-record", tmp_path / "plan.xlsx")

    assert raised.value.message == "There is no template called care-record. Did you mean care-records?"
    assert raised.value.remedy == "Choose one of care-records, complaints, environment, recovery-plan."


def test_nothing_is_overwritten_untold(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_text("mine")

    with pytest.raises(UsageProblem, match="exists already"):
        new_workbook("care-records", path)
    assert path.read_text() == "mine"

    new_workbook("care-records", path, force=True)
    assert path.read_bytes() == TEMPLATES["care-records"].path.read_bytes()


def test_a_workbook_is_called_xlsx(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem) as raised:
        new_workbook("care-records", tmp_path / "plan.xls")

    assert raised.value.message == "plan.xls is not the name of an Excel workbook."
    assert raised.value.remedy == "End the name with .xlsx, for example plan.xlsx."


def test_a_name_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="The service's name has 300 characters, more than the 120 that fit"):
        new_workbook("care-records", tmp_path / "plan.xlsx", service="x" * 300)
    assert not (tmp_path / "plan.xlsx").exists()


def test_a_cell_that_is_not_there_is_our_mistake() -> None:
    with pytest.raises(KeyError, match="NoSuchCell"):
        fill_named_cells(TEMPLATES["care-records"].path.read_bytes(), {"NoSuchCell": "x"})


def test_choosing_a_template_loads_no_program_that_only_a_build_needs() -> None:
    code = "import onelead_templates, sys; print(sorted({'xlsxwriter', 'openpyxl', 'pandas'} & set(sys.modules)))"

    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert made.stdout.strip() == "[]"
