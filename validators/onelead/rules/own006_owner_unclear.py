"""OWN006: an owner cell from which nobody can tell who is meant."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker


@rule(
    "OWN006",
    "owner-unclear",
    Severity.WARNING,
    message='{id} is owned by "{value}", and this workbook does not show who that is.',
    remedy="Write the person's full name under {heading}, or explain the short form on the People sheet.",
    article="“visible, specific and reviewed”: ownership that anybody can read",
)
def owner_unclear(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Anybody who reads the tracker can tell who the owner is.

    ## Why it matters

    The people inside know who "KW" is; an inspector, a commissioner or a new manager does not. Initials that no list
    explains, and a first name that fits two people, cannot be counted as one accountable owner.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | KW         | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | KW         | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith | 2026-12-18 | In progress |

    **People**

    | Name            | Initials | Role           |
    | --------------- | -------- | -------------- |
    | Karen Whitfield | KW       | Deputy Manager |
    | Jane Smith      | JS       | Senior Carer   |
    """
    for action in tracker.owned_by(Ownership.UNCLEAR):
        yield Hit(action, Field.OWNER)
