"""CLS015: a closure that was checked by a group, or by a post that nobody holds."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker, VerifierKind

WHAT = {VerifierKind.GROUP: "which is a group", VerifierKind.POST: "a post that this workbook gives to nobody"}


@rule(
    "CLS015",
    "verifier-not-named",
    Severity.WARNING,
    message='{id} was checked by "{value}", {what}, so we can\'t tell who looked.',
    remedy="Write under {heading} who looked; put an outside body on the People sheet and mark it as external.",
    article="“who is checking the evidence”",
)
def verifier_not_named(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The person who checked has a name.

    ## Why it matters

    A group may include the owner, and nobody in it can be asked what they saw. A body outside the service (a
    pharmacist, a landlord's surveyor) is accepted where the People sheet marks it as external.

    ## Reported

    | ID    | Action                          | Owner      | Status | Verified by     |
    | ----- | ------------------------------- | ---------- | ------ | --------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Management team |

    ## Accepted

    | ID    | Action                          | Owner      | Status | Verified by |
    | ----- | ------------------------------- | ---------- | ------ | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Tom Jones   |
    """
    for action in tracker.closures:
        what = WHAT.get(action.verifier.kind)
        if what and action.verification_counts(context.today) and tracker.can_read(action, Field.VERIFIED_BY):
            yield Hit(action, Field.VERIFIED_BY, {"what": what})
