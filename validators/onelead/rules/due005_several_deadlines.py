"""DUE005: a deadline cell that holds two or more dates."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import DateKind, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "DUE005",
    "several-deadlines",
    Severity.WARNING,
    message='{id} has several deadlines, "{value}"; {first} is taken as the first and {last} as the revised one.',
    remedy="Keep the first date under {heading}; put the later one and its reason into columns of their own.",
    article="“visible, specific and reviewed”: one date that everybody reads the same way",
)
def several_deadlines(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A deadline cell holds one date.

    ## Why it matters

    Two dates in one cell are usually a deadline that was moved, or two actions in one row. Either way nobody can say
    when the action is late.

    ## Reported

    | ID    | Action                          | Owner      | Deadline                | Status      |
    | ----- | ------------------------------- | ---------- | ----------------------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 30/11/2026 ⏎ 18/12/2026 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18              | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Revised deadline | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 30/11/2026 | 18/12/2026       | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 |                  | In progress |
    """
    several = DateKind.SEVERAL
    for action in tracker.live_actions:
        deadline = action.deadline
        first, last = deadline.day, deadline.last
        if deadline.kind is several and first is not None and last is not None:
            yield Hit(action, Field.DEADLINE, {"first": day_in_words(first), "last": day_in_words(last)})
