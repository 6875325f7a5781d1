"""PRV002: a personal detail in the workbook."""

from drawing import findings_from


def test_it_says_what_it_is_and_never_repeats_it() -> None:
    page = """
    | ID    | Action                | Owner    | Deadline   | Status | Comments                        |
    | ----- | --------------------- | -------- | ---------- | ------ | ------------------------------- |
    | CR-01 | Ring the family       | Ann Hill | 2026-12-18 | Open   | Daughter is on 07700 900123     |
    | CR-02 | Move to the new room  | Tom Fox  | 2026-12-18 | Open   | DOB 03/04/1938, mary@example.com |
    """
    found = findings_from(page, "PRV002")
    assert [(each.cell, each.message, each.value) for each in found] == [
        ("F2", "This cell holds a telephone number.", "(not repeated here)"),
        ("F3", "This cell holds a date of birth.", "(not repeated here)"),
        ("F3", "This cell holds an e-mail address.", "(not repeated here)"),
    ]
