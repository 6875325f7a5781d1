"""The commands for Excel's side: the add-in is written, examined, and a template is made with buttons."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from command_line import OneLead
from onelead.reading.opening.files import read_book


def test_the_addin_is_written_to_a_file(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("addin", "build", str(tmp_path / "onelead.xlam"))

    assert told.code == 0
    assert "xl/vbaProject.bin" in zipfile.ZipFile(tmp_path / "onelead.xlam").namelist()


def test_an_addin_that_is_there_is_not_written_over(onelead: OneLead, tmp_path: Path) -> None:
    (tmp_path / "onelead.xlam").write_bytes(b"mine")

    told = onelead("addin", "build", str(tmp_path / "onelead.xlam"))

    assert told.code == 2
    assert (tmp_path / "onelead.xlam").read_bytes() == b"mine"


def test_a_template_with_buttons_is_an_xlsm_that_reads_like_the_template(onelead: OneLead, tmp_path: Path) -> None:
    plain, buttons = tmp_path / "plan.xlsx", tmp_path / "plan.xlsm"
    assert onelead("new", "care-records", str(plain), "--sample").code == 0
    assert onelead("new", "care-records", str(buttons), "--sample", "--with-buttons").code == 0

    sheets = [{grid.name: grid.rows for grid in read_book(path)} for path in (plain, buttons)]
    assert sheets[0].keys() == sheets[1].keys()


def test_a_workbook_with_buttons_needs_its_own_ending(onelead: OneLead, tmp_path: Path) -> None:
    told = onelead("new", "care-records", str(tmp_path / "plan.xlsx"), "--with-buttons")

    assert told.code == 2
    assert "Name it plan.xlsm." in told.err


@pytest.mark.parametrize("command", ["install", "remove", "doctor", "build"])
def test_each_part_explains_itself(onelead: OneLead, command: str) -> None:
    assert onelead("addin", command, "--help").code == 0
