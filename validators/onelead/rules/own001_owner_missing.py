"""OWN001: an action that nobody owns."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker
from onelead.words import quoted


@rule(
    "OWN001",
    "owner-missing",
    Severity.ERROR,
    message="{id} has no owner.",
    remedy="Write one person's name under {heading}; put helpers under {support}.",
    article="“actions without named owners”: every action has one named owner",
)
def owner_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every action has an owner.

    ## Why it matters

    An inspector may choose any action and ask who answers for it. Where the cell is blank the honest reply is
    "nobody", and the action drifts from meeting to meeting until it is found again at the next inspection.

    ## Reported

    | ID    | Action                          | Owner | Deadline   | Status      |
    | ----- | ------------------------------- | ----- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer |       | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                             | Owner      | Deadline   | Status      |
    | ----- | ---------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer    | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Buy a second kettle for the lounge |            | 2026-12-18 | Cancelled   |
    """
    words = {"support": quoted(tracker.heading(Field.SUPPORT)) or "Support"}
    for action in tracker.owned_by(Ownership.NONE):
        yield Hit(action, Field.OWNER, words)
