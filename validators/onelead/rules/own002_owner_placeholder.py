"""OWN002: an owner cell that holds words standing for nobody."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker


@rule(
    "OWN002",
    "owner-placeholder",
    Severity.ERROR,
    message='{id} has "{value}" where the owner\'s name belongs.',
    remedy="Decide who answers for this action, and write that one name under {heading}.",
    article="“actions without named owners”: every action has one named owner",
)
def owner_placeholder(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An owner is a person, not a promise to find one.

    ## Why it matters

    "TBC" looks like an answer, so a filled column can hide that nobody has been asked. It counts as no owner at all.

    ## Reported

    | ID    | Action                          | Owner  | Deadline   | Status      |
    | ----- | ------------------------------- | ------ | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | TBC    | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | vacant | 2026-12-18 | Not started |

    ## Accepted

    | ID    | Action                          | Owner        | Deadline   | Status      |
    | ----- | ------------------------------- | ------------ | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith   | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tomasz Nowak | 2026-12-18 | Not started |
    """
    for action in tracker.owned_by(Ownership.PLACEHOLDER):
        yield Hit(action, Field.OWNER)
