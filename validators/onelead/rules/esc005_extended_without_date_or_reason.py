"""ESC005: an action that the meeting extended, and no word of until when or why."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Decision, Field, Severity, Tracker
from onelead.reading.dates.dates import dates_in
from onelead.words import listed, quoted


@rule(
    "ESC005",
    "extended-without-date-or-reason",
    Severity.WARNING,
    message='The meeting decided "{decision}" on {it}, but the row does not say {missing}.',
    remedy="Write the new date and what held it up, so that the next meeting can see whether it helped.",
    article="“closed, extended or escalated”: an extension has a date and a reason",
)
def extended_without_date_or_reason(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An extension says until when, and why.

    ## Why it matters

    An open-ended extension is how an action drifts from meeting to meeting. Only what the tracker has a column for is
    asked; a date within the decision itself counts.

    ## Reported

    | ID    | Action             | Owner    | Deadline   | New date   | Delay reason  | Status | Decision |
    | ----- | ------------------ | -------- | ---------- | ---------- | ------------- | ------ | -------- |
    | CR-01 | Fit the bath valve | Ann Hill | 2026-12-06 |            | Part on order | Open   | Extend   |
    | CR-02 | Paint the skirting | Tom Fox  | 2026-12-09 | 2026-12-20 |               | Open   | Extend   |

    ## Accepted

    | ID    | Action             | Owner    | Deadline   | New date   | Delay reason  | Status | Decision           |
    | ----- | ------------------ | -------- | ---------- | ---------- | ------------- | ------ | ------------------ |
    | CR-01 | Fit the bath valve | Ann Hill | 2026-12-06 |            | Part on order | Open   | Extend to 20/12/26 |
    | CR-02 | Paint the skirting | Tom Fox  | 2026-12-09 | 2026-12-20 | Lounge in use | Open   | Extend             |
    """
    extend = Decision.EXTEND
    for action in tracker.open_actions:
        if action.decision is extend:
            missing = [field for field in MISSING if _lacks(action, field) and tracker.can_read(action, field)]
            if missing:
                words = {
                    "decision": quoted(action.text(Field.DECISION)),
                    "missing": listed((MISSING[field] for field in missing), "or"),
                }
                yield Hit(action, missing[0], words)


MISSING = {Field.REVISED_DEADLINE: "until when", Field.DELAY_REASON: "why"}


def _lacks(action: Action, field: Field) -> bool:
    if field is Field.DELAY_REASON:
        return not action.text(field)
    return action.revised_deadline.day is None and not dates_in(action.text(Field.DECISION))
