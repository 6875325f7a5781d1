"""DUE004: a deadline that cannot be meant."""

import datetime as dt
from collections.abc import Callable, Iterator
from operator import attrgetter

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.words import counted, day_in_words


@rule(
    "DUE004",
    "deadline-implausible",
    Severity.ERROR,
    message="{id} is due on {day}, {why}.",
    remedy="Correct the date under {heading}; look at the year first.",
    article="a deadline that is wrong is as good as none: “what happens when deadlines are missed”",
)
def deadline_implausible(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A deadline lies after the start of the action and within a few years.

    ## Why it matters

    A slip of the year makes an action late by a century, or never late. Such a date is neither counted as overdue nor
    as on time, so the action drops out of the figures until it is put right.

    ## Reported

    | ID    | Action                          | Owner      | Start date | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-09-01 | 2206-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-09-01 | 2026-06-30 | In progress |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  |            | 1926-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Start date | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-09-01 | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-09-01 | 2026-09-01 | In progress |
    """
    years = context.policy.thresholds.years_ahead
    for field, day_of in DAYS.items():
        for action in tracker.live_actions if tracker.has(field) else ():
            day = day_of(action)
            if day is not None and not action.is_plausible(day, context.today, years):
                yield Hit(action, field, {"day": day_in_words(day), "why": _why(action, day, years)})


DAYS: dict[Field, Callable[[Action], dt.date | None]] = {
    Field.DEADLINE: attrgetter("deadline.day"),
    Field.REVISED_DEADLINE: attrgetter("revised_deadline.day"),
}


def _why(action: Action, day: dt.date, years: int) -> str:
    if day.year < 2000:
        return "in the last century or before"
    if action.started.day is not None and day < action.started.day:
        return f"before it started on {day_in_words(action.started.day)}"
    return f"more than {counted(years, 'year')} ahead"
