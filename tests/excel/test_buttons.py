"""Every button, pressed in a real spreadsheet program: what it adds, what it says, and that Clear takes it away."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
import xlwings as xw

from excel.messy import TODAY, messy_tracker
from excel.snapshot import snapshot
from onelead.checking import Outcome, check_workbook
from onelead.policy import DEFAULT_POLICY
from onelead.problems import UsageProblem
from onelead.reading.opening.files import read_book
from onelead.reading.tracker import read_workbook
from onelead.reports.readable import rank
from onelead.said_once import readable
from onelead_addin import live_pages
from onelead_addin.buttons import BUTTONS, check, clear, mark_closures, show_help
from onelead_addin.looking import Asked, outcome_of

OpenBook = Callable[[Path], xw.Book]
ASKED = Asked(TODAY)
PLAN = "Action Plan (it's ours)"


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    return messy_tracker(tmp_path / "messy.xlsx")


@pytest.fixture(params=["messy", "care-records-sample.xlsx", "environment-sample.xlsx"])
def tracker(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "messy":
        return messy_tracker(tmp_path / "messy.xlsx")
    built = resources.files("onelead_templates").joinpath("built", request.param)
    path = tmp_path / str(request.param)
    path.write_bytes(built.read_bytes())
    return path


def headless(path: Path) -> Outcome:
    workbook = read_workbook(read_book(path), DEFAULT_POLICY, TODAY, path.name)
    return check_workbook(workbook, DEFAULT_POLICY, TODAY, name=path.name)


def told(outcome: Outcome) -> list[tuple[str, str, str, str]]:
    """Return the findings, but STR008: who wrote a file and what lies hidden in it, only the file tells."""
    return [(each.code, each.sheet, each.cell, each.message) for each in outcome.all_findings if each.code != "STR008"]


def marked(book: xw.Book, sheet: str) -> dict[str, tuple[int, int, int] | None]:
    """Return address → colour of each cell that is marked."""
    cells = book.sheets[sheet].used_range
    return {
        cell.get_address(False, False): rule.fill_color
        for rule in cells.conditional_formats
        if rule.formula == '="OneLead"="OneLead"'
        for area in rule.impl.areas
        for cell in xw.Range(impl=area)
    }


def test_the_open_workbook_and_its_file_give_the_same_answer(tracker: Path, open_book: OpenBook) -> None:
    live, file = outcome_of(open_book(tracker), ASKED), headless(tracker)

    assert told(live) == told(file)
    assert live.figures == file.figures
    assert [each.verdicts for each in live.trackers] == [each.verdicts for each in file.trackers]


@pytest.mark.parametrize("command", [each for each in BUTTONS if each not in {"clear", "compare", "share"}])
def test_clear_gives_back_what_was_there(command: str, tracker: Path, open_book: OpenBook) -> None:
    book = open_book(tracker)
    plan = outcome_of(book, ASKED).trackers[0].tracker
    book.sheets[plan.sheet].range((plan.actions[0].row, 1)).select()
    before = snapshot(book)

    BUTTONS[command](book, ASKED)
    assert snapshot(book) != before
    clear(book, ASKED)

    assert snapshot(book) == before


def test_check_lists_every_finding_with_a_link_to_its_cell(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)

    check(book, ASKED)

    rows = book.sheets["Findings"].used_range.value
    start = next(number for number, row in enumerate(rows) if row[0] == "Look at") + 1
    listed = [row for row in rows[start:] if row[2]]
    expected = sorted((each for each in readable(headless(messy).all_findings) if each.code != "STR008"), key=rank)
    assert [(row[2], row[7]) for row in listed] == [(each.message, each.code) for each in expected]
    first = book.sheets["Findings"].range((start + 1, 1))
    assert first.formula == f"""=HYPERLINK("#'Action Plan (it''s ours)'!{expected[0].cell}","{first.value}")"""


def test_check_marks_the_cells_and_leaves_the_persons_own_formats(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)

    check(book, ASKED)

    marks = marked(book, PLAN)
    assert marks["C5"] == (248, 215, 218)  # two owners
    assert marks["D6"] == (248, 215, 218)  # ASAP
    assert [rule.formula for rule in book.sheets[PLAN].range("E4:E9").conditional_formats if rule.formula] == [
        '=$E4="Open"'
    ]


def test_check_says_how_much_there_is_to_put_right(messy: Path, open_book: OpenBook) -> None:
    said = check(open_book(messy), ASKED)

    assert said.splitlines()[1:3] == [
        "Claimed as finished: 2 of 6 (33 %).",
        "Supported by what is recorded: 1 of 6 (17 %).",
    ]


def test_checking_twice_gives_one_sheet_and_the_same_marks(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    check(book, ASKED)
    once = snapshot(book)

    check(book, ASKED)

    assert book.sheet_names == [PLAN, "Lists", "Findings"]
    assert snapshot(book)["sheets"] == once["sheets"]


def test_a_text_that_looks_like_a_formula_stays_a_text(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    check(book, ASKED)

    formulas = [cell for row in book.sheets["Findings"].used_range.formula for cell in row if cell.startswith("=")]

    assert {formula.partition("(")[0] for formula in formulas} == {"=HYPERLINK"}
    assert [formula for formula in formulas if not formula.startswith("""=HYPERLINK("#'""")] == []


def test_the_closure_column_says_the_verdict_and_why(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)

    said = mark_closures(book, ASKED)

    assert said == "2 closures: 1 supported, 1 unsupported and 0 that can't be told."
    assert book.sheets[PLAN].range("K3:K9").value == [
        "Closure check",
        "Supported (A-1)",
        None,
        None,
        "Unsupported (A-4): evidence is activity; verified by owner",
        None,
        None,
    ]


def test_the_closure_column_is_renewed_where_it_stands(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    mark_closures(book, ASKED)
    book.sheets[PLAN].range("G7").value = "Ali Khan"

    mark_closures(book, ASKED)

    assert book.sheets[PLAN].range("K7").value == "Unsupported (A-4): evidence is activity"
    assert book.sheets[PLAN].range("L3").value is None


def test_the_closure_column_is_no_part_of_what_is_checked(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    before = told(outcome_of(book, ASKED))

    mark_closures(book, ASKED)

    assert told(outcome_of(book, ASKED)) == before


def test_a_sheet_called_findings_that_is_not_ours_stays_as_it_is(tmp_path: Path, open_book: OpenBook) -> None:
    book = open_book(messy_tracker(tmp_path / "own.xlsx", findings_sheet=True))

    check(book, ASKED)
    check(book, ASKED)

    assert book.sheet_names == [PLAN, "Findings", "Lists", "Findings (2)"]
    assert book.sheets["Findings"].range("A1").value == "Mine: findings of the fire officer"
    clear(book, ASKED)
    assert book.sheet_names == [PLAN, "Findings", "Lists"]


def test_what_somebody_typed_into_our_sheet_is_kept(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    check(book, ASKED)
    book.sheets["Findings"].range("L7").value = "Ask Tom"

    check(book, ASKED)
    said = clear(book, ASKED)

    assert said == "Cleared, except the sheet “Findings”: somebody has typed there, so it stays and is yours."
    assert book.sheet_names == [PLAN, "Lists", "Findings"]
    assert book.sheets["Findings"].range("L7").value == "Ask Tom"


def test_what_somebody_typed_into_our_column_is_kept(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    mark_closures(book, ASKED)
    book.sheets[PLAN].range("K5").value = "ask Jane"

    assert clear(book, ASKED).startswith(f"Cleared, except the column K3:K9 on “{PLAN}”")
    assert book.sheets[PLAN].range("K5").value == "ask Jane"


def test_marks_and_memory_survive_saving(messy: Path, tmp_path: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    sheets = snapshot(book)["sheets"]
    check(book, ASKED)
    mark_closures(book, ASKED)
    book.impl.save(str(tmp_path / "saved.xlsx"))
    book.close()

    again = open_book(tmp_path / "saved.xlsx")
    assert "C5" in marked(again, PLAN)
    clear(again, ASKED)

    assert again.sheet_names == [PLAN, "Lists"]
    assert snapshot(again)["names"] == []
    assert snapshot(again)["sheets"][0]["contents"] == sheets[0]["contents"]
    assert marked(again, PLAN) == {}


def test_clear_finds_what_was_renamed_moved_or_deleted(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    check(book, ASKED)
    mark_closures(book, ASKED)
    show_help(book, ASKED)
    book.sheets["Findings"].name = "Look at these"
    book.sheets[PLAN].name = "Plan"
    book.sheets["OneLead help"].delete()
    book.sheets["Plan"].impl.uno.Rows.insertByIndex(4, 2)

    said = clear(book, ASKED)

    assert said == "All that OneLead added is gone. Your own cells are as they were."
    assert book.sheet_names == ["Plan", "Lists"]
    assert marked(book, "Plan") == {}
    assert book.sheets["Plan"].range("K3").value is None


def test_a_workbook_without_a_tracker_is_told_and_left_alone(tmp_path: Path, open_book: OpenBook) -> None:
    path = messy_tracker(tmp_path / "list.xlsx")
    book = open_book(path)
    book.sheets[PLAN].delete()
    before = snapshot(book)

    with pytest.raises(UsageProblem) as caught:
        check(book, ASKED)

    assert caught.value.message == "No action tracker was found in list.xlsx."
    assert snapshot(book) == before


def test_a_failure_half_way_leaves_the_workbook_as_it_was(
    messy: Path, open_book: OpenBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("the program went away")

    book = open_book(messy)
    check(book, ASKED)
    before = snapshot(book)
    monkeypatch.setattr(live_pages, "_dress", fails)

    with pytest.raises(RuntimeError):
        check(book, ASKED)

    assert snapshot(book) == before


def test_a_protected_sheet_is_listed_and_its_findings_too(tmp_path: Path, open_book: OpenBook) -> None:
    book = open_book(messy_tracker(tmp_path / "protected.xlsx", protect=True))
    before = snapshot(book)

    check(book, ASKED)
    mark_closures(book, ASKED)
    clear(book, ASKED)

    assert snapshot(book) == before


def test_a_workbook_whose_structure_is_protected_is_told(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)
    book.impl.doc.protect("")
    before = snapshot(book)

    with pytest.raises(UsageProblem, match="No sheet could be added to messy"):
        check(book, ASKED)

    assert snapshot(book) == before


def test_the_person_stays_on_the_cell_where_they_were(messy: Path, open_book: OpenBook, excel: xw.App) -> None:
    book = open_book(messy)
    book.sheets[PLAN].range("C5").select()

    check(book, ASKED)

    assert book.selection is not None
    assert (book.selection.sheet.name, book.selection.address) == (PLAN, "$C$5")
    assert excel.screen_updating


def test_painted_into_a_new_workbook_the_tracker_is_not_touched(
    messy: Path, open_book: OpenBook, excel: xw.App
) -> None:
    book = open_book(messy)
    before = snapshot(book)
    new = excel.books.add()

    check(book, Asked(TODAY, into=new))

    assert snapshot(book) == before
    assert new.sheet_names == ["Findings"]
    assert [cell for row in new.sheets[0].used_range.formula for cell in row if cell.startswith("=")] == []


def test_twenty_thousand_rows_are_all_listed_and_the_first_marked(tmp_path: Path, open_book: OpenBook) -> None:
    book = open_book(messy_tracker(tmp_path / "long.xlsx", rows=3_334))

    said = check(book, ASKED)

    found = re.search(r"([\d,]+) of ([\d,]+) cells are marked; the Findings sheet lists them all\.", said)
    assert found
    assert 400 <= int(found[1].replace(",", "")) < int(found[2].replace(",", ""))
    assert book.sheets["Findings"].used_range.shape[0] > 20_000


def test_help_explains_every_rule(messy: Path, open_book: OpenBook) -> None:
    book = open_book(messy)

    assert show_help(book, ASKED) == ""

    assert any("CLS004" in str(row[0]) for row in book.sheets["OneLead help"].used_range.value)
