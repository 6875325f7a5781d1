"""STR004: actions that the person who opens the workbook does not see."""

from drawing import findings_from
from onelead.model import Severity


def rows(mark: str) -> str:
    return f"""
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | Jane Smith | 2026-12-18 | In progress | {mark}
    | CR-09 | Fit two restrictors     | Tom Jones  | 2026-12-18 | In progress | {mark}
    """


def sheet(title: str, status: str) -> str:
    return f"""
    {title}

    | ID    | Action                  | Owner      | Deadline   | Status   |
    | ----- | ----------------------- | ---------- | ---------- | -------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-10-18 | {status} |
    """


def test_rows_hidden_by_hand_are_told_together() -> None:
    (finding,) = findings_from(rows("hidden"), "STR004")
    assert finding.message == "Nobody sees 2 actions, hidden by hand on rows 3 and 4."
    assert (finding.cell, finding.severity) == ("B3", Severity.WARNING)


def test_a_filter_is_only_noted() -> None:
    (finding,) = findings_from(rows("filtered"), "STR004")
    assert finding.message == "Nobody sees 2 actions on rows 3 and 4 while the filter is set."
    assert finding.severity is Severity.NOTE


def test_a_hidden_sheet_with_actions_is_told_once() -> None:
    (finding,) = findings_from(sheet("**Estates** (hidden)", "In progress"), "STR004")
    assert finding.message == 'The sheet "Estates" is hidden, and holds 1 action.'
    assert finding.severity is Severity.WARNING


def test_an_archive_of_closures_is_only_noted() -> None:
    (finding,) = findings_from(sheet("**Archive 2025**", "Closed"), "STR004")
    assert finding.message == 'The sheet "Archive 2025" is an archive, and holds 1 action, none of them open.'
    assert finding.severity is Severity.NOTE


def test_an_archive_with_an_open_action_is_a_warning() -> None:
    (finding,) = findings_from(sheet("**Archive 2025**", "In progress"), "STR004")
    assert finding.severity is Severity.WARNING


def test_actions_that_everybody_sees_are_fine() -> None:
    assert findings_from(rows(""), "STR004") == []
