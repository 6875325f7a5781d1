"""DUE002: a deadline that is words, a quarter or a range instead of a day."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, DateCell, DateKind, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "DUE002",
    "deadline-not-a-date",
    Severity.ERROR,
    message='The deadline of {it}, "{value}", is not a date.',
    remedy="Give the date when the result should be visible; move routine checks to the audit calendar.",
    article="each action includes “a deadline, evidence source and intended outcome”",
)
def deadline_not_a_date(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A deadline is one day in the calendar.

    ## Why it matters

    "ASAP" is never overdue, and "ongoing" is never finished. Work that goes on for good belongs in the audit
    calendar; the action that starts it has a day on which the change should be visible.

    ## Reported

    | ID    | Action                          | Owner      | Deadline          | Status      |
    | ----- | ------------------------------- | ---------- | ----------------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | ASAP              | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Ongoing           | In progress |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | End of March 2027 | Not started |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline      | Status      |
    | ----- | ------------------------------- | ---------- | ------------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18    | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 18/12/2026    | In progress |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | 31 March 2027 | Not started |
    """
    no_date = DateKind.NOT_A_DATE
    for action in tracker.live_actions:
        if action.deadline.kind is no_date:
            yield _hit(action, Field.DEADLINE, action.deadline)
        revised = action.revised_deadline
        if revised.kind is no_date and revised.suggestion and tracker.has(Field.REVISED_DEADLINE):
            yield _hit(action, Field.REVISED_DEADLINE, revised)


def _hit(action: Action, field: Field, cell: DateCell) -> Hit:
    if cell.suggestion is None:
        return Hit(action, field)
    return Hit(
        action,
        field,
        {"day": day_in_words(cell.suggestion)},
        remedy="Write {day} under {heading} if that is what is meant, else the date when the result should be visible.",
    )
