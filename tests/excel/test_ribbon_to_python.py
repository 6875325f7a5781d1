"""The whole way: the ribbon's macro, our own runner, a Python of its own, the open workbook. Excel alone is not here."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import xlwings as xw

from excel.libreoffice.office import Office
from excel.libreoffice.windows import Shell, give_shell
from excel.messy import messy_tracker
from onelead_macros.build import ADDIN
from onelead_macros.settings import with_settings

OpenBook = Callable[[Path], xw.Book]
PYTHON = Path(__file__).parent / "python_in_office.py"
SECONDS = 60


@pytest.fixture(scope="module")
def shell(office: Office) -> Iterator[Shell]:
    given = give_shell(office)
    yield given
    for program in given.started:
        program.wait(SECONDS)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program at one fixed place, as the settings of the add-in name it."""
    path = tmp_path / "bin" / "python"
    path.parent.mkdir()
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{PYTHON}" "$@"\n')
    path.chmod(0o755)
    return path


@pytest.fixture
def addin(program: Path, open_book: OpenBook, tmp_path: Path) -> xw.Book:
    path = tmp_path / "onelead.xlam"
    path.write_bytes(with_settings(ADDIN.read_bytes(), {"Program": str(program), "Log": str(tmp_path / "log")}))
    return open_book(path)


@pytest.fixture
def done(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ONELEAD_TEST_PIPE", office.pipe)
    monkeypatch.setenv("ONELEAD_TEST_DONE", str(tmp_path / "done.txt"))
    return tmp_path / "done.txt"


def press(addin: xw.Book, book: xw.Book, macro: str, *arguments: Any) -> None:
    """Run a macro of the add-in while a workbook is in front."""
    frame = book.impl.doc.CurrentController.Frame
    frame.ContainerWindow.setVisible(True)
    frame.activate()
    place = f"vnd.sun.star.script:VBAProject.Buttons.{macro}?language=Basic&location=document"
    addin.impl.doc.getScriptProvider().getScript(place).invoke(arguments, (), ())


def wait_for(path: Path) -> str:
    deadline = time.monotonic() + SECONDS
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    return path.read_text(encoding="utf-8")


def test_the_check_button_marks_the_open_workbook(
    addin: xw.Book, shell: Shell, done: Path, open_book: OpenBook, tmp_path: Path
) -> None:
    book = open_book(messy_tracker(tmp_path / "Rose Court = plan.xlsx"))

    press(addin, book, "OneLeadRun", "check")

    code, _, said = wait_for(done).partition("\n")
    assert code == "0"
    assert "Claimed as finished: 2 of 6 (33 %)." in said
    assert "Findings" in book.sheet_names


def test_nothing_in_the_workbook_or_its_folder_chooses_the_program(
    addin: xw.Book, shell: Shell, program: Path, done: Path, open_book: OpenBook, tmp_path: Path
) -> None:
    for evil in ("xlwings.conf", "Tracker.conf", "json.py", "onelead_addin.py"):
        (tmp_path / evil).write_text('"INTERPRETER_WIN","/bin/false"\n"PYTHONPATH","."\n')
    book = open_book(messy_tracker(tmp_path / "Tracker.xlsx"))
    settings = book.sheets.add("Settings")
    settings.range("A1").value = [["Program", "/bin/false"], ["INTERPRETER_WIN", "/bin/false"]]
    conf = book.sheets.add("xlwings.conf")
    conf.range("A1").value = [["INTERPRETER_WIN", "/bin/false"]]

    press(addin, book, "OneLeadRun", "clear")

    assert wait_for(done).startswith("0\n")
    assert shell.commands[-1] == (
        f'"{program}" -I -X utf8 -m onelead_addin.called clear "--wb=Tracker.xlsx" --from_xl=1 --hwnd='
    )


def test_a_workbook_can_ask_for_nothing_but_a_button(
    addin: xw.Book, shell: Shell, open_book: OpenBook, tmp_path: Path
) -> None:
    book = open_book(messy_tracker(tmp_path / "Tracker.xlsx"))
    before = len(shell.commands)

    press(addin, book, "OneLeadRun", 'check" & calc.exe "')

    assert len(shell.commands) == before


def test_a_program_that_is_not_there_is_not_started(
    addin: xw.Book, shell: Shell, program: Path, open_book: OpenBook, tmp_path: Path
) -> None:
    book = open_book(messy_tracker(tmp_path / "Tracker.xlsx"))
    program.unlink()
    before = len(shell.commands)

    press(addin, book, "OneLeadRun", "check")

    assert len(shell.commands) == before
