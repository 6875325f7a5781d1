"""OWN008: an open action whose owner has left."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "OWN008",
    "owner-has-left",
    Severity.ERROR,
    message="{id} is still open, and its owner, {name}, left on {left}.",
    remedy="Give the action to somebody who is here now, and write that name under {heading}.",
    article="“unclear ownership” triggers action: an owner is there to be asked",
)
def owner_has_left(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The owner of an open action still works here.

    ## Why it matters

    When somebody leaves, their actions stay in the tracker with a name beside them, and look owned. Nobody is working
    on them.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |

    **People**

    | Name       | Role           | From       | To         |
    | ---------- | -------------- | ---------- | ---------- |
    | Jane Smith | Deputy Manager | 2024-01-08 | 2026-10-30 |
    | Tom Jones  | Senior Carer   | 2024-01-08 |            |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Tom Jones  | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith | 2026-09-18 | Closed      |

    **People**

    | Name       | Role           | From       | To         |
    | ---------- | -------------- | ---------- | ---------- |
    | Jane Smith | Deputy Manager | 2024-01-08 | 2026-10-30 |
    | Tom Jones  | Senior Carer   | 2024-01-08 |            |
    """
    for action in tracker.open_actions:
        left_on = action.owner.left_on
        if left_on is not None and action.owner_has_left(context.today):
            name = action.owner.name or action.text(Field.OWNER)
            yield Hit(action, Field.OWNER, {"name": name, "left": day_in_words(left_on)})
