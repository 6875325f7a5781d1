"""
Every workbook at hand to compare readings of.

Besides those made here, they are the labelled trackers and the templates, and those in the folder that the environment
variable ONELEAD_WORKBOOKS names: bring your own.
"""

from __future__ import annotations

import datetime as dt
import io
import os
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

ROOT = Path(__file__).parents[2]
OWN = (ROOT / "tests" / "corpus", ROOT / "workbook_templates" / "onelead_templates" / "built")
BROUGHT = os.environ.get("ONELEAD_WORKBOOKS")
ENDINGS = {".xlsx", ".xlsm", ".xltx", ".xltm"}


def by_openpyxl() -> bytes:
    """Return a workbook of every kind of value, written by openpyxl."""
    book = openpyxl.Workbook()
    plan = book.active
    assert plan is not None
    plan.append(["Ref", 1, 2.5, True, None, "two\nlines", " spaces ", "=1+1", "#N/A", dt.datetime(2026, 3, 31, 9, 30)])
    plan.append([dt.date(2026, 3, 31), dt.time(8, 15), dt.timedelta(hours=30), "Żaneta 山田 \U0001f469", 1e-9, -7])
    plan.append([CellRichText("Jane ", TextBlock(InlineFont(b=True), "Smith")), "_x0041_", "x" * 32_767])
    plan["A9"] = "merged"
    plan.merge_cells("A9:C10")
    book.create_sheet("Empty")
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def by_xlsxwriter(*, from_1904: bool) -> bytes:
    """Return a workbook of every kind of value, written by XlsxWriter."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"date_1904": from_1904})
    dates = [book.add_format({"num_format": code}) for code in ("dd/mm/yyyy", "d mmm yy", "[h]:mm", '0" days"', "h:mm")]
    plan = book.add_worksheet("Plan")
    plan.write_row(2, 3, ["Ref", 1, 2.5, True, "two\nlines", "_x0007_"])
    for column, number_format in enumerate(dates):
        for row, number in enumerate((0.5, 59, 61, 46112, 46112.75), 5):
            plan.write_number(row, column, number, number_format)
    plan.write_formula("A20", "=1/0", None, "#DIV/0!")
    plan.write_formula("B20", '=IF(TRUE,"Late","")', None, "Late")
    plan.write_formula("C20", '=""', None, "")
    plan.write_rich_string("D20", "Jane ", book.add_format({"bold": True}), "Smith")
    book.add_worksheet("Stray").write_string("V1048567", "stray")
    book.close()
    return out.getvalue()


def workbooks() -> Iterator[tuple[str, bytes]]:
    yield "openpyxl", by_openpyxl()
    yield "xlsxwriter", by_xlsxwriter(from_1904=False)
    yield "xlsxwriter from 1904", by_xlsxwriter(from_1904=True)
    for folder in (*OWN, *([Path(BROUGHT)] if BROUGHT else [])):
        for path in sorted(folder.rglob("*.*")):
            if path.suffix.lower() in ENDINGS and path.is_file():
                yield path.name, path.read_bytes()
