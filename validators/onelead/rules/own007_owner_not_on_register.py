"""OWN007: an owner whom the workbook's own list of people does not know."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Ownership, Severity, Tracker


@rule(
    "OWN007",
    "owner-not-on-register",
    Severity.WARNING,
    message='{id} is owned by "{value}", who is not on the {register} sheet.',
    remedy="Add the person to the {register} sheet, or correct the name under {heading}.",
    article="“visible, specific and reviewed”: ownership that anybody can read",
)
def owner_not_on_register(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Where a workbook lists its people, every owner is on the list.

    ## Why it matters

    A name that the list does not know is a misspelling, somebody who never worked here, or somebody whom the list
    forgot. Each makes it doubtful who answers for the action, and escalation cannot find the person.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smyth | 2026-12-18 | In progress |

    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
    | Tom Jones  | Senior Carer   |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |

    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
    | Tom Jones  | Senior Carer   |
    """
    register = next((person.sheet for person in tracker.register if person.sheet), "People")
    for action in tracker.live_actions:
        owner = action.owner
        if owner.on_register is False and owner.ownership is Ownership.ONE:
            yield _stranger(action, register)


def _stranger(action: Action, register: str) -> Hit:
    where, words = Field.OWNER, {"register": register, "nearest": action.owner.nearest or ""}
    if not action.owner.nearest:
        return Hit(action, where, words)
    return Hit(
        action,
        where,
        words,
        message='{id} is owned by "{value}", who is not on the {register} sheet; the nearest name there is {nearest}.',
        remedy="Write {nearest} under {heading} if that is who is meant; else add the person to the {register} sheet.",
    )
