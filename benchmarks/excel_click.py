"""
What a click on Check costs in an open workbook, as a multiple of LibreOffice reading and writing the same cells.

    python benchmarks/excel_click.py

A tracker of 200 rows in headless LibreOffice over UNO: reading the whole workbook, checking, the Findings sheet and the
marks; against reading every sheet once and writing the Findings sheet's values once, with no looks. The goal of a click
is two seconds; the seconds depend on the machine, so they are shown beside the ratio.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import xlwings as xw

from excel.libreoffice.engine import install
from excel.libreoffice.office import start_office
from excel.messy import messy_tracker
from onelead_addin.buttons import check, clear, mark_closures
from onelead_addin.looking import Asked

TODAY = dt.date(2026, 11, 23)
ROWS_EACH, TIMES = 6, 34  # 204 actions
TURNS = 3


def main() -> None:
    """Print the ratio and the seconds."""
    office = start_office()
    try:
        with tempfile.TemporaryDirectory() as folder:
            app = install(office)
            book = app.books.open(str(messy_tracker(Path(folder) / "tracker.xlsx", rows=TIMES)))
            asked = Asked(TODAY)
            check(book, asked)  # once before: imports and the office's first sheet are not a click
            times = [(seconds(lambda: check(book, asked)), seconds(lambda: moved(book))) for _ in range(TURNS)]
            click, bare = min(first for first, _ in times), min(second for _, second in times)
            closures = seconds(lambda: mark_closures(book, asked))
            clearing = seconds(lambda: clear(book, asked))
        print(
            f"check         {click:5.2f} s, {click / bare:5.1f} × moving the same cells ({ROWS_EACH * TIMES} actions)"
        )
        print(f"mark closures {closures:5.2f} s")
        print(f"clear         {clearing:5.2f} s")
    finally:
        office.stop()


def moved(book: xw.Book) -> None:
    """Read every sheet of the workbook, and write the Findings sheet's values to a new one, which goes again."""
    values = {sheet.name: sheet.used_range.options(ndim=2).value for sheet in book.sheets}
    new = book.sheets.add("Moved")
    new.range("A1").value = values["Findings"]
    new.delete()


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
