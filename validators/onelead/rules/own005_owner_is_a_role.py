"""OWN005: an owner who is a post that the workbook gives to no one person."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker


@rule(
    "OWN005",
    "owner-is-a-role",
    Severity.WARNING,
    message='{id} is owned by "{value}", a post, and this workbook does not say which one person holds it.',
    remedy="Write the person's name under {heading}, or add the person and the post to the People sheet.",
    article="“named responsible person”: each action goes to somebody with a name",
)
def owner_is_a_role(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A post stands for one person whom the workbook names.

    ## Why it matters

    A post outlives the people in it. When the deputy leaves, "Deputy Manager" still looks like an owner, though
    nobody has taken the action over. A post is accepted where a People sheet says who holds it today.

    ## Reported

    | ID    | Action                          | Owner          | Deadline   | Status      |
    | ----- | ------------------------------- | -------------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Deputy Manager | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner          | Deadline   | Status      |
    | ----- | ------------------------------- | -------------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Deputy Manager | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones      | 2026-12-18 | In progress |

    **People**

    | Name       | Role           |
    | ---------- | -------------- |
    | Jane Smith | Deputy Manager |
    | Tom Jones  | Senior Carer   |
    """
    for action in tracker.owned_by(Ownership.ROLE):
        yield Hit(action, Field.OWNER)
