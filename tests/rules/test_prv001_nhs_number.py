"""PRV001: an NHS number in the workbook."""

from drawing import findings_from
from onelead.model import Severity


def test_it_is_a_warning_at_its_cell_that_never_repeats_the_number() -> None:
    page = """
    | ID    | Issue                     | Action                | Owner    | Deadline   | Status |
    | ----- | ------------------------- | --------------------- | -------- | ---------- | ------ |
    | CR-01 | Fall of 943 476 5919      | Update the assessment | Ann Hill | 2026-12-18 | Open   |
    | CR-02 | Fall, see 9434765919 here | Update the assessment | Tom Fox  | 2026-12-18 | Open   |
    """
    sure, possible = findings_from(page, "PRV001")
    assert (sure.cell, sure.severity) == ("B2", Severity.WARNING)
    assert sure.message == "This cell holds what is an NHS number, so it says which patient or resident is meant."
    assert possible.message.startswith("This cell holds what may be an NHS number")
    assert sure.value == possible.value == "(not repeated here)"
    assert "943" not in sure.message + sure.value + possible.message + possible.value
