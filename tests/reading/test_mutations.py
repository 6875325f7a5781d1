"""Whatever is changed in a real package, it is read or refused in a sentence: nothing else ever comes out."""

from __future__ import annotations

import datetime as dt
import io
import random
import traceback

import openpyxl
import pytest
import xlsxwriter

from onelead.problems import WorkbookProblem
from onelead.reading.grid import Book, CellError
from onelead.reading.limits import Limits
from onelead.reading.ooxml.cells import LAST_COLUMN, LAST_ROW
from onelead.reading.ooxml.package import Package
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.opening.kinds import FileKind, kind_of_package
from raw_workbook import RawWorkbook, one_row, style_sheet, texts
from reading.mutations import mutated, parts_of

MUTATIONS = 5_000
VALUE_TYPES = str | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta | CellError


def by_xlsxwriter() -> bytes:
    """Return a small tracker by XlsxWriter: shared texts, dates, a table with a filter, merged cells, properties."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    date = book.add_format({"num_format": "dd/mm/yyyy", "font_strikeout": True})
    plan = book.add_worksheet("Plan")
    plan.write_row(0, 0, ["Ref", "By whom", "By when"])
    plan.write_row(1, 0, ["A-1", "Jane Smith"])
    plan.write_datetime(1, 2, dt.datetime(2026, 3, 31), date)
    plan.write_formula(2, 0, "=A2", None, "A-1")
    plan.merge_range("A5:C5", "Old")
    plan.set_row(1, None, None, {"hidden": True})
    plan.set_column("B:B", None, None, {"hidden": True})
    plan.add_table("A1:C3")
    book.add_worksheet("Keys").hide()
    book.set_properties({"author": "Jane Smith"})
    book.close()
    return out.getvalue()


def by_openpyxl() -> bytes:
    """Return a small tracker by openpyxl: texts in the cells themselves."""
    book = openpyxl.Workbook()
    plan = book.active
    assert plan is not None
    plan.append(["Ref", "By whom", 7, True, dt.datetime(2026, 3, 31), "=1+1", "#N/A"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def by_hand() -> bytes:
    """Return a workbook that holds what those two do not write."""
    return RawWorkbook(
        sheets={
            "Plan": one_row('<c r="A1" t="s"><v>1</v></c><c r="B1" s="1" t="d"><v>2026-03-31</v></c><c><v>1</v></c>')
        },
        shared_texts=texts("<t>a</t>", "<r><rPr><strike/></rPr><t>b</t></r><rPh><t>c</t></rPh>"),
        styles=style_sheet("numFmtId='0'", "numFmtId='14' fontId='1'", fonts="<font/><font><strike/></font>"),
    ).to_bytes()


@pytest.mark.parametrize("seed", range(10))
def test_mutated_packages_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    packages = [parts_of(each) for each in (by_xlsxwriter(), by_openpyxl(), by_hand())]
    escaped: list[str] = []
    for _ in range(MUTATIONS // 10):
        data = mutated(chance.choice(packages), chance)
        try:
            assert_sound(read_here(data))
        except WorkbookProblem as problem:
            if not (problem.message.endswith(".") and problem.remedy.endswith(".")):
                escaped.append(problem.message)
        except Exception:  # noqa: BLE001 -- which would be the fault that is looked for
            escaped.append(traceback.format_exc())
    assert escaped == []


def read_here(data: bytes) -> Book:
    """Read a package, but leave those that became another format by chance to the tests of that format."""
    limits = Limits(seconds=20)
    if data.startswith(b"PK\x03\x04") and kind_of_package(Package(data, limits)) is not FileKind.OOXML:
        return Book(())
    return book_from_bytes(data, limits)


def assert_sound(book: Book) -> None:
    """Assert what everything that follows relies on."""
    for grid in book:
        assert list(grid.rows) == sorted(grid.rows)
        for row, cells in grid.rows.items():
            assert 1 <= row <= LAST_ROW
            assert cells
            assert list(cells) == sorted(cells)
            for column, value in cells.items():
                assert 1 <= column <= LAST_COLUMN
                assert isinstance(value, VALUE_TYPES)
                assert value != ""
                assert not isinstance(value, str) or len(value) <= 32_767
