"""OWN009: one person whose name the owner column writes in two ways."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker


@rule(
    "OWN009",
    "owner-spelt-two-ways",
    Severity.WARNING,
    message='{id} is owned by "{value}", who seems to be {usual} elsewhere in the column.',
    remedy="If they are one person, write {usual} in every row; if they are two, add both to a People sheet.",
    article="“visible, specific and reviewed”: ownership that anybody can read",
)
def owner_spelt_two_ways(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    One person is written in one way.

    ## Why it matters

    A list that is sorted or filtered by owner shows each spelling as somebody else, so part of a person's actions is
    always out of sight. Where a People sheet explains the spellings there is nothing to report.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | J. Smith   | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith | 2026-12-18 | In progress |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | 2026-12-18 | In progress |
    """
    for action in tracker.live_actions:
        if action.owner.usual:
            yield Hit(action, Field.OWNER, {"usual": action.owner.usual})
