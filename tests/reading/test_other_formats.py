"""Workbooks that LibreOffice saved: .xls and .ods, and each kind with a password."""

from __future__ import annotations

import datetime as dt
import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import msoffcrypto.format.ooxml
import openpyxl
import pytest

from excel.libreoffice.office import Office, import_uno
from onelead.problems import WorkbookProblem
from onelead.reading.grid import Block, Book, Visibility
from onelead.reading.limits import Limits
from onelead.reading.opening.files import read_book
from onelead.reading.opening.kinds import FileKind, kind_of_bytes

FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".xls": "MS Excel 97", ".ods": "calc8"}
PASSWORD = "Säfe and sound"

Save = Callable[[str, str | None], Path]


@pytest.fixture(scope="module")
def saved(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Save:
    """Save the tracker in a format, perhaps with a password."""
    folder = tmp_path_factory.mktemp("saved")
    tracker().save(folder / "tracker.xlsx")
    uno = import_uno()

    def save(ending: str, password: str | None = None) -> Path:
        path = folder / f"saved {bool(password)}{ending}"
        if ending == ".xlsx" and password:
            path.write_bytes(encrypted(save(".xlsx", None).read_bytes(), password))
        elif not path.exists():
            options = {"FilterName": FILTERS[ending], **({"Password": password} if password else {})}
            document = office.desktop.loadComponentFromURL((folder / "tracker.xlsx").as_uri(), "_blank", 0, ())
            document.storeToURL(path.as_uri(), tuple(property_of(uno, *option) for option in options.items()))
            document.close(True)
        return path

    return save


def encrypted(content: bytes, password: str) -> bytes:
    """Return a workbook with a password; LibreOffice does not set one on .xlsx from a program."""
    locked = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(content)).encrypt(password, locked)
    return locked.getvalue()


def property_of(uno: object, name: str, value: str) -> object:
    from com.sun.star.beans import PropertyValue

    given = PropertyValue()
    given.Name, given.Value = name, value
    return given


def tracker() -> openpyxl.Workbook:
    """Return a small tracker that begins at C4 and has something of everything."""
    book = openpyxl.Workbook()
    plan = book.active
    assert plan is not None
    plan.title = "Plan"
    for row in (
        ["Ref", "By whom", "By when", "Done?", "Share", "Took"],
        ["A-1", "Jane Smith", dt.datetime(2026, 3, 31), True, 0.25, dt.timedelta(hours=30)],
        ["A-2", None, dt.datetime(2026, 4, 30, 9, 30), False, 12, dt.time(8, 15)],
    ):
        plan.append([None, None, *row])
    plan.insert_rows(1, 3)
    plan["C2"] = "Rose Court"
    plan.merge_cells("C2:E2")
    old = book.create_sheet("Old")
    old.sheet_state = "hidden"
    old["A1"] = "closed long ago"
    return book


CELLS = {
    2: {3: "Rose Court"},
    4: {3: "Ref", 4: "By whom", 5: "By when", 6: "Done?", 7: "Share", 8: "Took"},
    5: {3: "A-1", 4: "Jane Smith", 5: dt.datetime(2026, 3, 31), 6: True, 7: 0.25},
    6: {3: "A-2", 5: dt.datetime(2026, 4, 30, 9, 30), 6: False, 7: 12.0},
}


def cells(book: Book, but: int = 8) -> dict[int, dict[int, object]]:
    """Return the first sheet's cells but for one column of the rows below the heading: lengths of time differ."""
    rows = book.grids[0].rows
    return {row: {c: v for c, v in held.items() if c != but or row == 4} for row, held in rows.items()}


@pytest.mark.parametrize("ending", FILTERS)
def test_every_format_gives_the_same_cells(saved: Save, ending: str) -> None:
    assert cells(read_book(saved(ending, None))) == CELLS


@pytest.mark.parametrize("ending", [".xlsx", ".xls"])
def test_merged_cells_are_told(saved: Save, ending: str) -> None:
    assert read_book(saved(ending, None)).grids[0].merged == (Block(2, 3, 2, 5),)


@pytest.mark.parametrize("ending", FILTERS)
def test_hidden_sheets_are_told(saved: Save, ending: str) -> None:
    shown = {grid.name: grid.visibility for grid in read_book(saved(ending, None))}

    assert shown == {"Plan": Visibility.VISIBLE, "Old": Visibility.HIDDEN}


def test_times_and_lengths_of_time(saved: Save) -> None:
    took = [read_book(saved(ending, None)).grids[0].value(5, 8) for ending in (".xlsx", ".xls")]

    assert took == [dt.timedelta(hours=30), dt.timedelta(hours=30)]


@pytest.mark.parametrize("ending", [".xlsx", ".xls"])
def test_a_password_opens_a_workbook(saved: Save, ending: str) -> None:
    assert cells(read_book(saved(ending, PASSWORD), password=PASSWORD)) == CELLS


@pytest.mark.parametrize("ending", FILTERS)
def test_without_its_password_a_workbook_stays_shut(saved: Save, ending: str) -> None:
    with pytest.raises(WorkbookProblem) as caught:
        read_book(saved(ending, PASSWORD))

    assert f"{caught.value.kind}: {caught.value.message}" == (
        "encrypted: The workbook is protected by a password, so its contents can't be read."
    )


@pytest.mark.parametrize("ending", [".xlsx", ".xls"])
def test_a_wrong_password_is_told(saved: Save, ending: str) -> None:
    with pytest.raises(WorkbookProblem) as caught:
        read_book(saved(ending, PASSWORD), password="guess")

    assert f"{caught.value.kind}: {caught.value.message}" == (
        "encrypted: The password given does not open this workbook."
    )


def test_what_excel_encrypts_without_a_password_opens_unasked(tmp_path: Path) -> None:
    plain = io.BytesIO()
    book = tracker()
    book["Plan"]["J1"] = "".join(map(chr, range(0x100, 0x2000)))  # below 4 KiB msoffcrypto-tool writes a broken file
    book.save(plain)
    (tmp_path / "book.xlsx").write_bytes(encrypted(plain.getvalue(), "VelvetSweatshop"))

    assert read_book(tmp_path / "book.xlsx").grids[0].value(4, 3) == "Ref"


def test_the_password_is_never_on_a_command_line(saved: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    import subprocess

    started: list[list[str]] = []
    real = subprocess.run

    def watched(command: list[str], **options: object) -> object:
        started.append(command)
        return real(command, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", watched)
    read_book(saved(".xlsx", PASSWORD), password=PASSWORD)

    assert started
    assert PASSWORD not in str(started)


def test_nothing_beside_the_workbook_is_imported(saved: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json.py", "python_calamine.py", "datetime.py"):
        (tmp_path / name).write_text("raise SystemExit(99)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(sys, "path", ["", str(tmp_path), *sys.path])

    assert cells(read_book(saved(".xls", None))) == CELLS


def test_a_child_that_takes_too_long_is_stopped(saved: Save) -> None:
    with pytest.raises(WorkbookProblem) as caught:
        read_book(saved(".xls", None), Limits(seconds=0.001))

    assert caught.value.kind == "timed_out"


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac does not know the limit of memory that is used here")
def test_a_child_that_takes_too_much_memory_is_stopped(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.ods"
    bomb.write_bytes(million_cells())

    with pytest.raises(WorkbookProblem) as caught:
        read_book(bomb, Limits(child_bytes=1 << 26))

    assert caught.value.kind == "crashed"


def million_cells() -> bytes:
    """Return an .ods of a kilobyte that unfolds to a thousand rows of a thousand cells."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    cells = '<table:table-cell office:value-type="string" table:number-columns-repeated="1000"><text:p>Rose</text:p></table:table-cell>'
    rows = f'<table:table-row table:number-rows-repeated="1000">{cells}</table:table-row>'
    sheet = f'<office:spreadsheet><table:table table:name="Plan">{rows}</table:table></office:spreadsheet>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f"<office:document-content{names}><office:body>{sheet}</office:body></office:document-content>",
        )
        package.writestr(
            "META-INF/manifest.xml", '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
        )
    return out.getvalue()


def test_too_many_cells_are_not_read(saved: Save) -> None:
    with pytest.raises(WorkbookProblem) as caught:
        read_book(saved(".ods", None), Limits(cells=5))

    assert caught.value.kind == "too_large"


def test_a_long_text_is_cut_here_too(saved: Save) -> None:
    book = read_book(saved(".ods", None), Limits(cell_characters=4))

    assert book.grids[0].value(2, 3) == "Rose"
    assert next((o.kind, o.sheet, o.cell) for o in book.oddities) == ("long_text", "Plan", "C2")


def test_in_a_browser_no_process_is_started(saved: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.setattr("subprocess.run", None)

    assert cells(read_book(saved(".xls", None))) == CELLS
    with pytest.raises(WorkbookProblem, match="is protected by a password"):
        read_book(saved(".xlsx", PASSWORD))


def test_an_xls_that_holds_a_word_document_is_still_a_workbook() -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)

    assert kind_of_bytes(ole + "Workbook\0WordDocument\0".encode("utf-16-le")) is FileKind.EXCEL_97
