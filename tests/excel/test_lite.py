"""xlwings Lite's main.py, on LibreOffice: Lite itself runs in Excel's task pane, which is not here."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import xlwings as xw

from excel.messy import messy_tracker
from excel.snapshot import snapshot
from onelead_addin.lite import main

OpenBook = Callable[[Path], xw.Book]
BLOCKED = ("python_calamine", "openpyxl", "click", "typer", "rich", "jinja2", "msoffcrypto")


def test_the_buttons_of_lite_do_what_those_of_the_desktop_do(
    tmp_path: Path, open_book: OpenBook, excel: xw.App
) -> None:
    book = open_book(messy_tracker(tmp_path / "messy.xlsx"))
    before = snapshot(book)

    for button in (main.check, main.check, main.mark_closures, main.completion, main.escalations):
        asyncio.run(button(book))
    assert "Findings" in book.sheet_names
    asyncio.run(main.clear(book))

    assert snapshot(book) == before
    assert any("Supported by what is recorded: 1 of 6 (17 %)." in said for _, said in excel.impl.alerts)


def test_a_workbook_without_a_tracker_is_told_in_words(tmp_path: Path, open_book: OpenBook, excel: xw.App) -> None:
    book = open_book(messy_tracker(tmp_path / "messy.xlsx"))
    book.sheets[0].delete()

    asyncio.run(main.check(book))

    assert excel.impl.alerts[-1][1].startswith("No action tracker was found in messy.xlsx.")


def test_checking_needs_no_library_that_lite_has_not() -> None:
    blocking = f"import sys; sys.modules.update(dict.fromkeys({BLOCKED!r})); "
    used = "import onelead_addin.buttons, onelead.pages.escalation_pages, onelead.escalation; "
    rules = "from onelead.catalogue import all_rules; assert all_rules()"

    run = subprocess.run([sys.executable, "-c", blocking + used + rules], capture_output=True, text=True, check=False)

    assert run.stderr == ""
