"""ACT003: an open action with no intended outcome."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker


@rule(
    "ACT003",
    "outcome-missing",
    Severity.ERROR,
    message="{id} does not say what should be different when it has worked.",
    remedy="Write under {heading} what will be visible then, with a number where you can.",
    article="each action includes “a deadline, evidence source and intended outcome”",
)
def outcome_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every open action says what should be different when it has worked.

    ## Why it matters

    The task is not the aim. Without an intended outcome nobody can say later whether the evidence proves that the
    action worked. The rule speaks only where the tracker has a column for it.

    ## Reported

    | ID    | Action                          | Intended outcome  | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ----------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer |                   | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | No unsigned doses | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Intended outcome         | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ------------------------ | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Shuts at 10 checks of 10 | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  |                          | Tom Jones  | 2026-09-18 | Cancelled   |
    """
    for action in tracker.left_blank(Field.OUTCOME, tracker.open_actions):
        yield Hit(action, Field.OUTCOME)
