"""STR003: a tracker without a column that the rules need."""

from drawing import findings_from, told

FULL = """
    | Action       | Outcome | Owner      | Deadline   | Status | Evidence source | Evidence | Verified by | Decision |
    | ------------ | ------- | ---------- | ---------- | ------ | --------------- | -------- | ----------- | -------- |
    | Fit a closer | Shuts   | Jane Smith | 2026-12-18 | Open   | Fire log        |          |             |          |
"""


def test_a_tracker_with_every_column_lacks_none() -> None:
    assert told(FULL, "STR003") == []


def test_what_nobody_can_tell_without_the_column_is_said() -> None:
    assert told(FULL.replace("Verified by", "Cost code  "), "STR003") == [
        "This sheet has no column for the person who checked, so we can't tell whether someone other than the owner "
        "looked (CLS003, CLS004 and CLS015)."
    ]


def test_without_a_status_a_completion_date_counts_as_done_and_that_is_said() -> None:
    assert told(FULL.replace("Status", "Date completed").replace("Open", "2026-11-01"), "STR003") == [
        "This sheet has no column for the status, so we can't tell which actions are signed off: those with a completion "
        "date count as done, the rest as open."
    ]


def test_each_missing_column_is_told_once_for_the_sheet() -> None:
    page = """
    | ID    | Action                  | Owner      |
    | ----- | ----------------------- | ---------- |
    | CR-07 | Replace the door closer | Jane Smith |
    | CR-08 | Repair the call bell    | Tom Jones  |
    """
    columns = [each.partition(" for ")[2].partition(",")[0] for each in told(page, "STR003")]
    assert sorted(columns) == [
        "the deadline",
        "the decision of the meeting",
        "the evidence",
        "the evidence source",
        "the intended outcome",
        "the person who checked",
        "the status",
    ]


def test_the_remedy_names_a_heading_that_would_do() -> None:
    (finding,) = findings_from(FULL.replace("Decision", "Code    "), "STR003")
    assert finding.remedy == (
        'Add a column "Decision", or say once which one means it (onelead columns … --set decision=F --save).'
    )
