"""CLS005: a closure whose check said that it had not worked."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker, Verification


@rule(
    "CLS005",
    "verification-failed",
    Severity.ERROR,
    message='{id} is "{status}", but the check found "{value}".',
    remedy="Open it again, deal with what was found, and have it checked once more before it is closed.",
    article="“whether the original risk has been resolved”",
)
def verification_failed(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An action whose check found it not, or only partly, resolved stays open.

    ## Why it matters

    Closing against the result of one's own check tells an inspector that the check is a formality.

    ## Reported

    | ID    | Action                          | Owner      | Status | Verified by | Result of check  |
    | ----- | ------------------------------- | ---------- | ------ | ----------- | ---------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Tom Jones   | Not resolved     |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Jane Smith  | Partly effective |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Verified by | Result of check |
    | ----- | ------------------------------- | ---------- | ----------- | ----------- | --------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed      | Tom Jones   | Resolved        |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | In progress | Jane Smith  | Not resolved    |
    """
    failed = Verification.FAILED
    for action in tracker.closures:
        has_failed = action.verification is failed and action.verification_counts(context.today)
        if has_failed and tracker.can_read(action, Field.VERIFICATION):
            yield Hit(action, Field.VERIFICATION)
