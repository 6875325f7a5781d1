"""What a person is told when a button is pressed: asked first where others would see it, and told what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings as xw

from excel.messy import messy_tracker
from excel.snapshot import snapshot
from onelead_addin import buttons, called
from onelead_addin.called import Call, call_from, press

OpenBook = Callable[[Path], xw.Book]
PLAN = "Action Plan (it's ours)"


@pytest.fixture(autouse=True)
def log(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log, which is not to be the one of whoever runs the tests."""
    path = tmp_path_factory.mktemp("log") / "onelead.log"
    monkeypatch.setattr(called, "log_file", lambda: path)
    return path


@pytest.fixture
def messy(tmp_path: Path, open_book: OpenBook) -> xw.Book:
    return open_book(messy_tracker(tmp_path / "messy.xlsx"))


@pytest.fixture
def shared(messy: xw.Book) -> xw.Book:
    """A workbook at a web address; no such place is here, so only its address is pretended."""
    messy.impl._path = "https://example.sharepoint.com/sites/care/messy.xlsx"
    return messy


def said(excel: xw.App) -> str:
    title, words = excel.impl.alerts[-1]
    assert title == "OneLead"
    return str(words)


def test_the_macros_arguments_are_read_whatever_the_workbook_is_called() -> None:
    arguments = ["check", "--wb=a = b, 100 % 'done'.xlsx", "--from_xl=1", "--hwnd=1234"]

    assert call_from(arguments) == Call("check", "a = b, 100 % 'done'.xlsx", 1234)
    assert call_from(["clear", "--wb=x.xlsx", "--from_xl=1", "--hwnd="]) == Call("clear", "x.xlsx", None)


def test_a_workbook_that_was_closed_meanwhile_is_noted(
    excel: xw.App, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert called.main(["check", "--wb=gone.xlsx", "--from_xl=1", "--hwnd="]) == 1

    assert "gone.xlsx is not open any more" in log.read_text(encoding="utf-8")


def test_what_was_done_is_told_in_a_box(messy: xw.Book, excel: xw.App) -> None:
    assert press(messy, "check") == 0

    assert "Supported by what is recorded: 1 of 6 (17 %)." in said(excel)


def test_a_button_of_another_version_is_told(messy: xw.Book, excel: xw.App) -> None:
    assert press(messy, "dance") == 2

    assert said(excel).endswith("has no button “dance”.\n\nInstall its newest version.")


def test_no_tracker_is_told_with_what_to_do(messy: xw.Book, excel: xw.App) -> None:
    messy.sheets[PLAN].delete()

    assert press(messy, "check") == 2

    assert said(excel).startswith("No action tracker was found in messy.xlsx.")


def test_an_unexpected_failure_is_words_for_the_person_and_a_traceback_for_the_log(
    messy: xw.Book, excel: xw.App, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> str:
        raise RuntimeError("the program went away")

    before = snapshot(messy)
    monkeypatch.setattr(called, "BUTTONS", {**buttons.BUTTONS, "check": fails})

    assert press(messy, "check") == 2

    assert "Nothing of yours was changed or saved" in said(excel)
    assert "Traceback" not in said(excel)
    assert "RuntimeError: the program went away" in log.read_text(encoding="utf-8")
    assert snapshot(messy) == before


def test_where_others_would_see_it_a_new_workbook_is_offered(shared: xw.Book, excel: xw.App) -> None:
    before = snapshot(shared)
    excel.impl.answers.append("yes")

    assert press(shared, "check") == 0

    new = next(book for book in excel.books if book.name != shared.name)
    assert snapshot(shared) == before
    assert new.sheet_names == ["Findings"]


def test_the_offer_can_be_declined_or_the_button_taken_back(shared: xw.Book, excel: xw.App) -> None:
    before = snapshot(shared)
    excel.impl.answers += ["cancel"]
    assert press(shared, "check") == 0
    assert snapshot(shared) == before

    excel.impl.answers += ["no"]
    assert press(shared, "check") == 0
    assert "Findings" in shared.sheet_names


def test_an_offered_workbook_goes_again_where_the_check_fails(shared: xw.Book, excel: xw.App) -> None:
    shared.sheets[PLAN].delete()
    excel.impl.answers.append("yes")

    assert press(shared, "check") == 2

    assert [book.name for book in excel.books] == [shared.name]


def test_a_shared_workbook_gets_its_closure_column_only_after_a_yes(shared: xw.Book, excel: xw.App) -> None:
    before = snapshot(shared)
    excel.impl.answers.append("no")

    assert press(shared, "mark") == 0

    assert snapshot(shared) == before


def test_a_workbook_that_was_never_saved_is_checked(excel: xw.App, messy: xw.Book) -> None:
    book = excel.books.add()
    book.sheets[0].range("A1").value = messy.sheets[PLAN].range("A3:H9").value

    assert press(book, "check") == 0

    assert "Findings" in book.sheet_names


def test_compare_asks_for_the_last_update(messy: xw.Book, excel: xw.App) -> None:
    assert press(messy, "compare") == 2

    assert said(excel).startswith("There is nothing to compare with: no other workbook is open.")


def test_compare_says_what_changed_since_the_other_workbook(
    messy: xw.Book, excel: xw.App, open_book: OpenBook, tmp_path: Path
) -> None:
    older = open_book(messy_tracker(tmp_path / "October.xlsx"))
    messy.activate()
    messy.sheets[PLAN].impl.uno.Rows.removeByIndex(5, 1)
    before = snapshot(older)

    assert press(messy, "compare") == 0

    texts = [str(cell) for sheet in messy.sheets for row in sheet.used_range.value for cell in row if cell]
    assert any("A-3" in text for text in texts)
    assert snapshot(older) == before
    assert len(messy.sheets) > 2


def test_share_masks_nothing_without_a_yes_and_writes_nothing(messy: xw.Book, excel: xw.App, tmp_path: Path) -> None:
    excel.impl.answers.append("no")

    assert press(messy, "share") == 2

    assert said(excel).startswith("Nothing was written.")
    assert [path.name for path in tmp_path.iterdir()] == ["messy.xlsx"]


def test_share_writes_a_sealed_copy_beside_the_tracker(messy: xw.Book, excel: xw.App, tmp_path: Path) -> None:
    from onelead.sharing.verifying import Answer, verify

    before = snapshot(messy)
    excel.impl.answers.append("yes")

    assert press(messy, "share") == 0

    pack = tmp_path / "messy for commissioner.xlsx"
    assert str(pack) in said(excel)
    assert verify(pack.read_bytes()).answer is Answer.INTACT
    assert snapshot(messy) == before


def test_follow_needs_a_selected_action(messy: xw.Book, excel: xw.App) -> None:
    messy.sheets[PLAN].range("A1").select()

    assert press(messy, "follow") == 2

    assert said(excel).endswith(f"Click any cell of an action first: rows 4 to 9 of “{PLAN}”.")
