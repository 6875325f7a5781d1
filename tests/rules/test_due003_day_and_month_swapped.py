"""DUE003: a deadline whose day and month were swapped on the way into Excel."""

import datetime as dt

from drawing import told, tracker_from
from onelead.model import Tracker

SWAPPED = """
    | ID    | Action                  | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ---------- | ---------- | ----------- |
    | CR-01 | Replace the door closer | Jane Smith | 14/05/2027 | In progress |
    | CR-02 | Count the MAR charts    | Tom Jones  | 2027-10-05 | In progress |
    | CR-03 | Fit two restrictors     | Tom Jones  | 2027-07-05 | In progress |
    | CR-04 | Weigh the 6 at risk     | Jane Smith | 21/05/2027 | In progress |
    | CR-05 | Time three test calls   | Tom Jones  | 28/05/2027 | In progress |
    | CR-06 | Test the 12 lights      | Tom Jones  | 2027-12-05 | In progress |
"""


def deadline(tracker: Tracker, row: int) -> dt.date | None:
    return next(action.deadline.day for action in tracker.actions if action.row == row)


def test_the_column_proves_that_dates_were_turned_round() -> None:
    assert told(SWAPPED, "DUE003") == [
        "D3 The deadline of CR-02 is stored as 5 October 2027, but the column shows that 10 May 2027 is meant.",
        "D4 The deadline of CR-03 is stored as 5 July 2027, but the column shows that 7 May 2027 is meant.",
        "D7 The deadline of CR-06 is stored as 5 December 2027, but the column shows that 12 May 2027 is meant.",
    ]


def test_the_date_that_was_meant_counts() -> None:
    assert deadline(tracker_from(SWAPPED), 3) == dt.date(2027, 5, 10)


def test_true_dates_above_the_twelfth_prove_nothing() -> None:
    page = SWAPPED.replace("2027-10-05", "2027-05-20")
    assert told(page, "DUE003") == []
