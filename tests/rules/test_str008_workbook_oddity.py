"""STR008: something unusual about the workbook, its logs or its registers."""

from dataclasses import replace

import pytest

from drawing import TODAY, findings_from, workbook_from
from onelead.checking import check_workbook
from onelead.model import WorkbookOddity
from onelead.policy import DEFAULT_POLICY

ACTIONS = """
| ID    | Action                | Owner    | Deadline   | Status |
| ----- | --------------------- | -------- | ---------- | ------ |
| CR-01 | Paint the front door  | Ann Hill | 2026-12-18 | Open   |
"""


@pytest.mark.parametrize(
    ("oddity", "said"),
    [
        (WorkbookOddity("macros"), "This workbook holds macros."),
        (WorkbookOddity("author", "Ann Hill"), "The file itself names its author: Ann Hill."),
        (WorkbookOddity("trailing_bytes"), "Something is attached to the file behind its end."),
        (WorkbookOddity("quantum", "a cat"), "This workbook holds something unusual: a cat."),
        (WorkbookOddity("bad_cell", "no style 9", "Plan", "B7"), "A cell could not be read: no style 9."),
    ],
)
def test_an_oddity_of_the_file(oddity: WorkbookOddity, said: str) -> None:
    workbook = replace(workbook_from(ACTIONS), oddities=(oddity,))
    outcome = check_workbook(workbook, DEFAULT_POLICY, TODAY)
    (finding,) = [each for each in outcome.all_findings if each.code == "STR008"]
    assert (finding.message, finding.sheet, finding.cell) == (said, oddity.sheet, oddity.cell)


def test_two_people_of_one_name() -> None:
    page = """
    **People**

    | Name      | Initials | Role               |
    | --------- | -------- | ------------------ |
    | Ann Hill  | AH       | Registered Manager |
    | Tom Fox   | TF       | Night Senior       |
    | ANN  HILL | AHI      | Carer              |
    """
    (finding,) = findings_from(ACTIONS + page, "STR008")
    assert (finding.sheet, finding.cell) == ("People", "A4")
    assert finding.message.endswith(
        "stands here and on row 2, so the name alone says nothing about which of them is meant."
    )


def test_people_who_escalate_in_a_circle() -> None:
    page = """
    **People**

    | Name     | Role               | Escalates to |
    | -------- | ------------------ | ------------ |
    | Ann Hill | Registered Manager | Tom Fox      |
    | Tom Fox  | Quality Lead       | Ann Hill     |
    | Joy Lee  | Night Senior       | Tom Fox      |
    """
    (finding,) = findings_from(ACTIONS + page, "STR008")
    assert finding.message == (
        "Ann Hill and Tom Fox escalate to one another, so what they cannot resolve goes round in a circle."
    )


def test_a_check_of_an_action_that_does_not_exist() -> None:
    page = """
    **Checks**

    | Date       | Action ref | Compliant |
    | ---------- | ---------- | --------- |
    | 2026-11-20 | CR-10      | Yes       |
    """
    (finding,) = findings_from(ACTIONS + page, "STR008")
    assert (finding.sheet, finding.cell) == ("Checks", "B2")
    assert finding.message == '"CR-10" is not the reference of any action in this workbook.'
    assert finding.remedy == "Write the one that is meant, such as CR-01."
