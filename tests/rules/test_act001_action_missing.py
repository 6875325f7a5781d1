"""ACT001: an action row that does not say what will be done."""

from drawing import findings_from


def test_an_issue_is_not_an_action() -> None:
    page = """
    | ID    | Issue                   | Action required         | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Kitchen door stays open |                         | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Call bell silent        | Repair the call bell    | Jane Smith | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "ACT001")
    assert (finding.cell, finding.message) == ("C2", "CR-07 does not say what will be done.")
    assert finding.remedy == "Write under Action required what will change, for whom, and where."
