"""STR006: a cell that holds an Excel error, or a formula whose result was never stored."""

import datetime as dt

from drawing import findings_from, outcome_from, told
from onelead.checking import check_workbook
from onelead.policy import DEFAULT_POLICY
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.tracker import read_workbook
from raw_workbook import RawWorkbook, sheet_data

TODAY = dt.date(2026, 11, 23)


def page(owner: str, deadline: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | {owner}    | {deadline} | In progress |
    | CR-08 | Repair the call bell    | Tom Jones  | 2026-12-18 | In progress |
    """


def test_an_excel_error_is_quoted() -> None:
    assert told(page("Jane Smith", "#REF!"), "STR006") == [
        "D2 Deadline of CR-07 shows #REF!, so nobody can tell what it says."
    ]


def test_the_error_stands_as_what_the_cell_says() -> None:
    assert [each.value for each in findings_from(page("Jane Smith", "#REF!"), "STR006")] == ["#REF!"]


def test_a_value_that_the_file_garbles_is_not_taken_for_an_error_of_excel() -> None:
    rows = sheet_data(
        [["ID", "Action", "Owner", "Deadline", "Status"], ["CR-07", "Repair it", "Jane Smith", 46374, "Open"]]
    )
    garbled = RawWorkbook({"Plan": rows.replace("<v>46374</v>", "<v>4637x4</v>")})
    workbook = read_workbook(book_from_bytes(garbled.to_bytes()), DEFAULT_POLICY, TODAY)

    found = check_workbook(workbook, DEFAULT_POLICY, TODAY).all_findings
    assert [(each.cell, each.message) for each in found if each.code == "STR006"] == [
        ("D2", "Deadline of CR-07: the file holds no readable value here, so nobody can tell what it says.")
    ]


def test_a_formula_without_a_result_is_told() -> None:
    assert told(page("=?", "2026-12-18"), "STR006") == [
        "C2 Owner of CR-07 holds a formula whose result was never stored, so nobody can tell what it says."
    ]


def test_every_other_rule_is_silent_about_the_cell() -> None:
    cells = {(each.cell, each.code) for each in outcome_from(page("=?", "#N/A")).all_findings if each.row == 2}
    assert cells == {("C2", "STR006"), ("D2", "STR006")}
