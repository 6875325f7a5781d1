"""OWN004: an action that belongs to a team, a department or everybody."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker
from onelead.words import quoted


@rule(
    "OWN004",
    "owner-is-a-group",
    Severity.ERROR,
    message='{id} is owned by "{value}", a group, so each may think another is doing it.',
    remedy="Name one person under {heading}; keep the group under {support}.",
    article="“staff may assume someone else is updating care plans, completing audits…”",
)
def owner_is_a_group(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An owner is one person, not a team or an organisation.

    ## Why it matters

    What belongs to all staff is done by whoever happens to remember, and nobody can be asked for the evidence. A
    landlord or a contractor may do the work; somebody inside still has to make sure that it happens.

    ## Reported

    | ID    | Action                          | Owner         | Deadline   | Status      |
    | ----- | ------------------------------- | ------------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Landlord      | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Senior Carers | 2026-12-18 | Not started |

    ## Accepted

    | ID    | Action                          | Owner      | Support       | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ------------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Landlord      | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Senior Carers | 2026-12-18 | Not started |
    """
    words = {"support": quoted(tracker.heading(Field.SUPPORT)) or "Support"}
    for action in tracker.owned_by(Ownership.GROUP):
        yield Hit(action, Field.OWNER, words)
