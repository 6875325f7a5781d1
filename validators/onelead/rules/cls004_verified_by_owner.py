"""CLS004: a closure that was checked by its own owner."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker, VerifierKind


@rule(
    "CLS004",
    "verified-by-owner",
    Severity.ERROR,
    message='{id} was checked by "{value}", who is the owner{name}.',
    remedy="Ask someone else to check; in a small home the provider, another manager or an outside specialist.",
    article="“who is doing the work, who is checking the evidence”",
)
def verified_by_owner(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The person who checks is not the person who owns.

    ## Why it matters

    Nobody marks their own work well. Initials, aliases, posts and e-mail addresses are compared as people: "JS"
    beside Jane Smith is the same person, and so is "Self".

    ## Reported

    | ID    | Action                          | Owner      | Status | Verified by |
    | ----- | ------------------------------- | ---------- | ------ | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Jane Smith  |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | TJ          |

    ## Accepted

    | ID    | Action                          | Owner      | Status | Verified by     |
    | ----- | ------------------------------- | ---------- | ------ | --------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Tom Jones       |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Karen Whitfield |
    """
    owner = VerifierKind.OWNER
    for action in tracker.closures:
        if action.verifier.kind is owner and action.verification_counts(context.today):
            yield Hit(action, Field.VERIFIED_BY, {"name": _name_if_written_otherwise(action)})


def _name_if_written_otherwise(action: Action) -> str:
    name = action.owner.name or ""
    same = name.casefold() == action.text(Field.VERIFIED_BY).strip().casefold()
    return "" if same or not name else f", {name}"
