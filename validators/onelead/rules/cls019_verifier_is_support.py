"""CLS019: a closure that was checked by somebody who helped to do it."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker, VerifierKind
from onelead.words import quoted


@rule(
    "CLS019",
    "verifier-is-support",
    Severity.WARNING,
    message='{id} was checked by "{value}", who also stands under {support}.',
    remedy="Ask somebody who had no part in it to look as well, and write that name under {heading}.",
    article="“who is doing the work, who is checking the evidence”",
)
def verifier_is_support(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The person who checks did not help to do it.

    ## Why it matters

    Whoever shared the work shares the wish to see it finished, and sees what they meant to do rather than what is
    there.

    ## Reported

    | ID    | Action                          | Owner      | Support   | Status | Verified by |
    | ----- | ------------------------------- | ---------- | --------- | ------ | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Tom Jones | Closed | Tom Jones   |

    ## Accepted

    | ID    | Action                          | Owner      | Support   | Status | Verified by     |
    | ----- | ------------------------------- | ---------- | --------- | ------ | --------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Tom Jones | Closed | Karen Whitfield |
    """
    words = {"support": quoted(tracker.heading(Field.SUPPORT)) or "Support"}
    for action in tracker.closures:
        helped = action.verifier.is_support and action.verifier.kind is not VerifierKind.OWNER
        if helped and action.verification_counts(context.today):
            yield Hit(action, Field.VERIFIED_BY, words)
