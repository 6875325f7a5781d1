"""CLS002: a closure whose evidence says what was done, not what changed."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import EvidenceKind, Field, Severity, Tracker


@rule(
    "CLS002",
    "evidence-is-activity",
    Severity.ERROR,
    message='The evidence of {it}, "{value}", says what was done or asked, not what changed.',
    remedy="Keep it open until you can record what was found afterwards, when, and by whom.",
    article="“because a request was raised”; “once a response is sent”; “because they have been discussed”",
)
def evidence_is_activity(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Evidence shows a result, not an activity.

    ## Why it matters

    A request, an e-mail, a new form or a training session is how a change begins. Whether the risk has gone shows in
    an audit, an observation, a record or what people say afterwards.

    ## Reported

    | ID    | Action                          | Owner      | Status | Evidence                                |
    | ----- | ------------------------------- | ---------- | ------ | --------------------------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Request raised with the landlord 3/7/26 |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | Discussed at the staff meeting          |

    ## Accepted

    | ID    | Action                          | Owner      | Status | Evidence                                |
    | ----- | ------------------------------- | ---------- | ------ | --------------------------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | Door shut at 10 of 10 checks 14-20/7/26 |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | MAR audit 20/10/26: 12 of 12 complete   |
    """
    for action in tracker.closed_with(EvidenceKind.ACTIVITY):
        yield Hit(action, Field.EVIDENCE)
