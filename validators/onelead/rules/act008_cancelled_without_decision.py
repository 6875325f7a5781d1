"""ACT008: an action that was cancelled, and nobody says why or by whom."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker


@rule(
    "ACT008",
    "cancelled-without-decision",
    Severity.WARNING,
    message='{id} is "{status}", and {heading} does not say who decided that or why.',
    remedy="Write under {heading} which meeting dropped it and the reason, or open it again.",
    article="governance records whether actions are “closed, extended or escalated”",
)
def cancelled_without_decision(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An action is cancelled by a decision, not by a word in the status column.

    ## Why it matters

    Cancelled actions leave the figures, so cancelling is the easiest way to look complete. The rule speaks only where
    the tracker has a column for a decision or a reason.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      | Decision |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | Cancelled   |          |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |          |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      | Decision             |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- | -------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | Cancelled   | Door removed, 13 Oct |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |                      |
    """
    places = [field for field in (Field.DECISION, Field.DELAY_REASON) if tracker.has(field)]
    for action in tracker.actions:
        if places and action.is_cancelled and not any(_speaks(action, field) for field in places):
            yield Hit(action, places[0])


def _speaks(action: Action, field: Field) -> bool:
    return field in action.in_error or not action.is_blank(field)
