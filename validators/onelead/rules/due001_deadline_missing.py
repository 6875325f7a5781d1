"""DUE001: an open action with no deadline."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import DateKind, Field, Severity, Tracker


@rule(
    "DUE001",
    "deadline-missing",
    Severity.ERROR,
    message="{id} has no deadline.",
    remedy="Write under {heading} the date by which the result should be visible.",
    article="each action includes “a deadline, evidence source and intended outcome”",
)
def deadline_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every open action has a deadline.

    ## Why it matters

    Without a date nothing is ever late, so nothing is ever escalated, and nobody can show that recovery is on course.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith |            | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  |            | Closed      |
    """
    where, blank = Field.DEADLINE, DateKind.BLANK
    for action in tracker.readable(where, tracker.open_actions):
        if action.deadline.kind is blank and action.due is None:
            yield Hit(action, where)
