"""CLS006: a closure that no governance review decided."""

import datetime as dt
from collections.abc import Iterator, Sequence

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Decision, Field, Severity, Tracker
from onelead.words import day_in_words, listed


@rule(
    "CLS006",
    "closed-without-review",
    Severity.ERROR,
    message='{id} is "{status}", but nothing says {missing}.',
    remedy="Take it with its evidence to the next governance meeting, and record the decision and its date.",
    article="closed when “governance review confirms that the intended improvement is visible”",
)
def closed_without_review(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A governance review decided to close the action, and its date is recorded.

    ## Why it matters

    The owner produces the evidence and somebody else checks it; the meeting then decides whether the improvement is
    visible. Without that decision a closure is one person's opinion. The rule asks for the decision and the date only
    where the tracker has a column for each. A review dated after today is as if it were missing.

    An action that is done but not signed off may wait for the meeting for a month (31 days, unless the policy says
    otherwise) from the day of its completion: then this is a warning. Its closure is not supported meanwhile.

    ## Reported

    | ID    | Action                          | Owner      | Status | Review date | Decision |
    | ----- | ------------------------------- | ---------- | ------ | ----------- | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed |             |          |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed |             | Close    |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | Closed | 2026-10-13  |          |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Review date | Decision |
    | ----- | ------------------------------- | ---------- | ----------- | ----------- | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed      | 2026-10-13  | Close    |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | In progress |             |          |
    """
    today = context.today
    for action in tracker.closures:
        lacking = _lacking(action, today)
        missing = {field: MISSING[field] for field in lacking if tracker.can_read(action, field)}
        if missing:
            yield _hit(action, missing, context)


MISSING = {
    Field.DECISION: "that a governance meeting decided to close it",
    Field.REVIEWED_ON: "when it was reviewed",
}
WHAT, WHEN = MISSING
UNDECIDED = Decision.BLANK


def _lacking(action: Action, today: dt.date) -> Sequence[Field]:
    if not action.review_counts(today):
        return (WHAT, WHEN)
    found = ((WHAT, action.decision is UNDECIDED), (WHEN, action.reviewed_on.is_missing))
    return [field for field, lacks in found if lacks]


def _hit(action: Action, missing: dict[Field, str], context: Context) -> Hit:
    field = next(iter(missing))
    words = {"missing": listed(missing.values(), "or")}
    if action.reviewed_on.day is not None and not action.review_counts(context.today):
        later = WHEN if WHEN in missing else field
        return Hit(action, later, {**words, "day": day_in_words(action.reviewed_on.day)}, message=IN_THE_FUTURE)
    if action.is_waiting(context.today, context.policy.thresholds.waiting_days):
        return Hit(action, field, words, Severity.WARNING, WAITING, fails=True)
    return Hit(action, field, words)


WAITING = "{id} is done, and waiting for the meeting: nothing says {missing}."
IN_THE_FUTURE = '{id} is "{status}", but its review is dated {day}, which is still to come, so it does not count.'
