"""DUE003: a deadline whose day and month were swapped on the way into Excel."""

import datetime as dt
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, DateCell, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "DUE003",
    "day-and-month-swapped",
    Severity.WARNING,
    message="The deadline of {it} is stored as {stored}, but the column shows that {meant} is meant.",
    remedy="Correct the date to {meant}, and check the other dates of this column that came from the same list.",
    article="a deadline that is wrong is as good as none: “what happens when deadlines are missed”",
)
def day_and_month_swapped(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Dates were not turned round when the list was imported.

    ## Why it matters

    Where a list comes out of another program, Excel may read 10/05/2027 the American way and store 5 October. Days
    above the twelfth can't be turned round and stay text, which gives the mistake away: in such a column all text
    dates have a day above twelve, and all true dates one up to twelve. OneLead then reckons with the date that was
    meant.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-01 | Replace the kitchen door closer | Jane Smith | 14/05/2027 | In progress |
    | CR-02 | Count MAR charts against stock  | Tom Jones  | 2027-10-05 | In progress |
    | CR-03 | Fit two restrictors in Room 5   | Tom Jones  | 2027-07-05 | In progress |
    | CR-04 | Weigh the 6 people at risk      | Jane Smith | 21/05/2027 | In progress |
    | CR-05 | Time three test calls on Elm    | Tom Jones  | 28/05/2027 | In progress |
    | CR-06 | Test the 12 emergency lights    | Tom Jones  | 2027-12-05 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-01 | Replace the kitchen door closer | Jane Smith | 14/05/2027 | In progress |
    | CR-02 | Count MAR charts against stock  | Tom Jones  | 2027-05-10 | In progress |
    | CR-03 | Fit two restrictors in Room 5   | Tom Jones  | 2027-05-17 | In progress |
    """
    for action in tracker.live_actions:
        if action.deadline.swapped or action.revised_deadline.swapped:
            for field, cell in ((Field.DEADLINE, action.deadline), (Field.REVISED_DEADLINE, action.revised_deadline)):
                if cell.swapped and cell.day is not None and tracker.has(field):
                    yield _hit(action, field, cell, cell.day)


def _hit(action: Action, field: Field, cell: DateCell, meant: dt.date) -> Hit:
    stored = meant.replace(month=meant.day, day=meant.month)
    return Hit(action, field, {"stored": day_in_words(stored), "meant": day_in_words(meant)})
