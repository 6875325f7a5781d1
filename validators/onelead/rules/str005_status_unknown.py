"""STR005: a status that can't be read, or that is blank where others have one."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Status, Tracker


@rule(
    "STR005",
    "status-unknown",
    Severity.WARNING,
    message='The status of {it}, "{value}", can\'t be read, so it counts as open.',
    remedy="Write a word such as Open, In progress or Closed, and move the story to a column for progress.",
)
def status_unknown(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every status says how far the action is.

    ## Why it matters

    A sentence or a blank in the status column may mean anything. OneLead counts it as open, because what isn't
    recorded is never a pass. A word of the provider's own can be explained in the policy.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status                               |
    | ----- | ------------------------------- | ---------- | ---------- | ------------------------------------ |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | Marcia has rung and waits for a date |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress                          |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | 2026-12-18 |                                      |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | On hold     |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |
    """
    others_have_one = any(action.text(Field.STATUS) for action in tracker.actions)
    unknown = Status.UNKNOWN
    for action in tracker.actions:
        if action.status is not unknown or not tracker.can_read(action, Field.STATUS):
            continue
        if action.text(Field.STATUS):
            yield Hit(action, Field.STATUS)
        elif others_have_one:
            yield Hit(
                action, Field.STATUS, message="{id} has no status, while other actions have one; it counts as open."
            )
