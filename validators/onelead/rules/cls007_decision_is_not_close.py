"""CLS007: a closure that the meeting did not agree to."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Decision, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "CLS007",
    "decision-is-not-close",
    Severity.ERROR,
    message='The status of {it} says "{status}", but {meeting} decided "{value}".',
    remedy="Reopen it, or record under {heading} the later decision to close.",
    article="the manager records whether actions are “closed, extended or escalated”",
)
def decision_is_not_close(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A closed action is one that the meeting decided to close, not to extend or escalate.

    ## Why it matters

    Status and decision contradict each other, and a reader can't know which to believe. Where evidence is weak the
    action stays open.

    ## Reported

    | ID    | Action                          | Owner      | Status | Review date | Decision           |
    | ----- | ------------------------------- | ---------- | ------ | ----------- | ------------------ |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed | 2026-10-13  | Extend to 30/11/26 |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed | 2026-10-13  | Escalate to NI     |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Review date | Decision           |
    | ----- | ------------------------------- | ---------- | ----------- | ----------- | ------------------ |
    | CR-07 | Replace the kitchen door closer | Jane Smith | In progress | 2026-10-13  | Extend to 30/11/26 |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed      | 2026-10-13  | Close              |
    """
    for action in tracker.closures:
        otherwise = action.decision in OTHERWISE and action.review_counts(context.today)
        if otherwise and tracker.can_read(action, Field.DECISION):
            yield Hit(action, Field.DECISION, {"meeting": _meeting(action)})


OTHERWISE = frozenset({Decision.EXTEND, Decision.ESCALATE})


def _meeting(action: Action) -> str:
    day = action.reviewed_on.day
    return f"the meeting of {day_in_words(day)}" if day else "the meeting"
