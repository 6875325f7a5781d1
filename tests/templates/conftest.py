"""LibreOffice for the templates, started once; each built workbook opened once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from excel.libreoffice.office import Office
from templates.spreadsheet import Spreadsheet


@pytest.fixture
def opened(office: Office, tmp_path: Path) -> Iterator[Callable[[bytes], Spreadsheet]]:
    """Open a workbook's bytes for this test alone."""
    books: list[Spreadsheet] = []

    def open_bytes(content: bytes) -> Spreadsheet:
        path = tmp_path / f"workbook{len(books)}.xlsx"
        path.write_bytes(content)
        books.append(Spreadsheet(office, path))
        return books[-1]

    yield open_bytes
    for book in books:
        book.document.close(True)
