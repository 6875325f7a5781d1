"""CLS014: a closure whose evidence names a record but not what it found."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import EvidenceKind, Field, Severity, Tracker


@rule(
    "CLS014",
    "evidence-unclear",
    Severity.WARNING,
    message='The evidence of {it}, "{value}", does not say what was found, so we can\'t tell whether it worked.',
    remedy='Add the finding under {heading}, such as "9 of 10 complete", with its date.',
    article="“evidence remains weak”: where evidence is weak, actions stay open",
)
def evidence_unclear(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Evidence says what was found.

    ## Why it matters

    "Audit - Sept" may be the best evidence in the home or the worst; the words don't say which. An opinion ("much
    better now") is the same. Such a closure is neither supported nor unsupported: nobody can tell.

    ## Reported

    | ID    | Action                         | Owner      | Status | Evidence     |
    | ----- | ------------------------------ | ---------- | ------ | ------------ |
    | CR-07 | Count MAR charts against stock | Jane Smith | Closed | Audit - Sept |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Evidence                             |
    | ----- | ------------------------------- | ---------- | ----------- | ------------------------------------ |
    | CR-07 | Count MAR charts against stock  | Jane Smith | Closed      | MAR audit 20/9/26: 12 of 12 complete |
    | CR-08 | Replace the kitchen door closer | Tom Jones  | In progress | Audit - Sept                         |
    """
    for action in tracker.closed_with(EvidenceKind.UNCLEAR):
        yield Hit(action, Field.EVIDENCE)
