"""ACT001: an action row that does not say what will be done."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker


@rule(
    "ACT001",
    "action-missing",
    Severity.ERROR,
    message="{id} does not say what will be done.",
    remedy="Write under {heading} what will change, for whom, and where.",
    article="inspectors expect action plans to be “specific and evidence-based”",
)
def action_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every action row says what will be done.

    ## Why it matters

    An issue with an owner and a date is still not an action: nobody can tell when it is finished.

    ## Reported

    | ID    | Issue                   | Action                         | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ------------------------------ | ---------- | ---------- | ----------- |
    | CR-07 | Kitchen door stays open |                                | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Gaps in MAR charts      | Count MAR charts against stock | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Issue                   | Action                          | Owner      | Deadline   | Status      |
    | ----- | ----------------------- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Kitchen door stays open | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    """
    for action in tracker.left_blank(Field.ACTION, tracker.actions):
        yield Hit(action, Field.ACTION)
