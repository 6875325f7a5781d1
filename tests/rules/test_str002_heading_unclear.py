"""STR002: two columns that could be the same thing, or a second table of actions on the sheet."""

import pytest

from drawing import findings_from


def test_both_columns_are_named_and_the_choice_is_told() -> None:
    page = """
    | ID    | Action                  | Owner | Lead       | Deadline   | Status      |
    | ----- | ----------------------- | ------------ | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith   | Tom Jones  | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | Tom Jones    | Jane Smith | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "STR002")
    assert finding.message == '"Owner" (C) and "Lead" (D) could be the owner; "Owner" is taken.'
    assert finding.remedy == (
        'If "Lead" is the one, say so once (onelead columns … --set owner=D --save), or rename it.'
    )
    assert finding.cell == "C1"


def test_what_a_column_could_be_is_said_in_words() -> None:
    page = """
    | ID    | Action                  | Owner      | Deadline   | Status | Checked by | Verified by |
    | ----- | ----------------------- | ---------- | ---------- | ------ | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith | 2026-12-18 | Closed | Tom Jones  | Ann Lee     |
    """
    (finding,) = findings_from(page, "STR002")
    assert finding.message == (
        '"Checked by" (F) and "Verified by" (G) could be the person who checked; "Checked by" is taken.'
    )


def test_where_a_second_table_of_actions_begins_is_told() -> None:
    page = """
    | ID        | Action                  | Owner      | Deadline   | Status      |
    | --------- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-07     | Replace the door closer | Jane Smith | 2026-12-18 | In progress |
    | Meetings  |                         |            |            |             |
    | Who       | What we will do         | By when    |            |             |
    | Tom Jones | Repair the call bell    | 2026-12-18 |            |             |
    """
    (finding,) = findings_from(page, "STR002")
    assert (finding.cell, finding.message) == (
        "B4",
        'A second table of actions begins here ("What we will do"), and it is not read: its actions are in no figure.',
    )


@pytest.mark.parametrize(
    "below",
    [
        """
        | Actions | Open | Closed | Overdue |  |
        | Fire    | two  | three  | one     |  |
        """,
        """
        | Action             | Escalated to  | Date       | Decision |  |
        | Fit the new closer | Fiona MacLeod | 2026-11-01 | Funded   |  |
        """,
        """
        | Status | Action needed           |  |  |  |
        | Red    | Escalate to the manager |  |  |  |
        """,
        """
        | Who | What we will do | By when |  |  |
        |     |                 |         |  |  |
        """,
    ],
)
def test_a_summary_a_log_a_key_and_bare_headings_are_no_second_table_of_actions(below: str) -> None:
    page = f"""
    | Ref | Action                  | Owner      | Deadline   | Status |
    | --- | ----------------------- | ---------- | ---------- | ------ |
    | A1  | Replace the door closer | Jane Smith | 2026-12-18 | Open   |
    | A2  | Repair the call bell    | Tom Jones  | 2026-12-18 | Open   |
    |     |                         |            |            |        |
    | So far                        |            |            |        |
    {below}
    """
    assert findings_from(page, "STR002") == []
