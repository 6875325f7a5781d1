"""STR006: a cell that holds an Excel error, or a formula whose result was never stored."""

from drawing import outcome_from, told


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


def test_a_formula_without_a_result_is_told() -> None:
    assert told(page("=?", "2026-12-18"), "STR006") == [
        "C2 Owner of CR-07 holds a formula whose result was never stored, so nobody can tell what it says."
    ]


def test_every_other_rule_is_silent_about_the_cell() -> None:
    cells = {(each.cell, each.code) for each in outcome_from(page("=?", "#N/A")).all_findings if each.row == 2}
    assert cells == {("C2", "STR006"), ("D2", "STR006")}
