"""A real spreadsheet program for the tests: LibreOffice, started once, gone at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import xlwings as xw

from excel.libreoffice.engine import install
from excel.libreoffice.office import Office


@pytest.fixture(scope="session")
def excel(office: Office) -> xw.App:
    """LibreOffice as xlwings' application."""
    return install(office)


@pytest.fixture
def open_book(excel: xw.App) -> Iterator[Callable[[Path], xw.Book]]:
    """Open a workbook for this test alone; message boxes and their answers begin empty."""
    excel.impl.alerts.clear()
    excel.impl.answers.clear()
    yield lambda path: excel.books.open(str(path))
    for book in list(excel.books):
        book.close()
