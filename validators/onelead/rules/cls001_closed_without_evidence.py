"""CLS001: a closure with nothing to show for it."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import EvidenceKind, Field, Severity, Tracker


@rule(
    "CLS001",
    "closed-without-evidence",
    Severity.ERROR,
    message='{id} is "{status}", and there is no evidence under {heading}.',
    remedy="Write under {heading} what was found afterwards, when, and in which record; until then keep it open.",
    article="“missing completion evidence” is an early warning sign",
)
def closed_without_evidence(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A closed action has evidence.

    ## Why it matters

    A status is a claim. Words like "done" or "see file" repeat the claim; they do not show what anybody would find
    who went and looked. The rule speaks only where the tracker has a column for evidence.

    ## Reported

    | ID    | Action                          | Owner      | Status | Evidence |
    | ----- | ------------------------------- | ---------- | ------ | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed |          |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Done     |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Evidence                     |
    | ----- | ------------------------------- | ---------- | ----------- | ---------------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | In progress |                              |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed      | MAR audit 20/10/26: 12 of 12 |
    """
    for kind, message in MESSAGES.items():
        for action in tracker.closed_with(kind):
            yield Hit(action, Field.EVIDENCE, message=message)


MESSAGES = {
    EvidenceKind.NONE: "",
    EvidenceKind.PLACEHOLDER: '{id} is "{status}", and its only evidence is "{value}".',
}
"""What is said of each kind; the rule's own sentence where it is empty."""
