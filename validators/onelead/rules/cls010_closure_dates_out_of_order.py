"""CLS010: the dates of a closure that cannot all be true."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter, le

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.words import day_in_words

PAIRS = (
    (Field.STARTED, "started on", Field.EVIDENCE_DATE, "its evidence is dated"),
    (Field.EVIDENCE_DATE, "has evidence of", Field.VERIFIED_ON, "was checked on"),
    (Field.VERIFIED_ON, "was checked on", Field.REVIEWED_ON, "was reviewed on"),
)
"""What comes first, what comes after it, and how to say each."""


@rule(
    "CLS010",
    "closure-dates-out-of-order",
    Severity.WARNING,
    message="{id} {first} {first_day}, but {then} {then_day}, which is earlier.",
    remedy="Correct the date that is wrong; if both are right, check again and record the new date.",
    article="a “clear action trail”",
)
def closure_dates_out_of_order(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Start, evidence, verification and review of a closure follow each other, and none of them lies in the future.

    ## Why it matters

    A check that is older than the evidence did not check that evidence. A review that is older than the check decided
    before it could know. An inspector who follows the trail stops there.

    ## Reported

    | ID    | Action                     | Owner      | Status | Evidence date | Date verified | Review date |
    | ----- | -------------------------- | ---------- | ------ | ------------- | ------------- | ----------- |
    | CR-07 | Replace the kitchen closer | Jane Smith | Closed | 2026-09-02    | 2026-08-28    | 2026-09-15  |
    | CR-08 | Count the MAR charts       | Tom Jones  | Closed | 2026-09-02    | 2026-09-09    | 2026-09-07  |
    | CR-09 | Fit two restrictors        | Tom Jones  | Closed | 2026-09-02    | 2026-12-09    |             |

    ## Accepted

    | ID    | Action                     | Owner      | Status | Evidence date | Date verified | Review date |
    | ----- | -------------------------- | ---------- | ------ | ------------- | ------------- | ----------- |
    | CR-07 | Replace the kitchen closer | Jane Smith | Closed | 2026-09-02    | 2026-09-09    | 2026-09-15  |
    | CR-08 | Count the MAR charts       | Tom Jones  | Closed | 2026-09-02    | 2026-09-02    | 2026-09-02  |
    """
    today, dated = context.today, [(field, day_of) for field, day_of in DAYS.items() if tracker.has(field)]
    for action in tracker.closures:
        days = {field: day for field, day_of in dated if (day := day_of(action)) is not None}
        if not _in_order(list(days.values()), today):
            yield from _ahead(action, days, today)
            yield from _out_of_order(action, days, today)


DAYS: dict[Field, Callable[[Action], dt.date | None]] = {
    Field.STARTED: attrgetter("started.day"),
    Field.EVIDENCE_DATE: attrgetter("evidence_date.day"),
    Field.VERIFIED_ON: attrgetter("verified_on.day"),
    Field.REVIEWED_ON: attrgetter("reviewed_on.day"),
}


def _in_order(days: Sequence[dt.date], today: dt.date) -> bool:
    """Tell whether each day is as late as the one before it, and none is to come: so it is on nearly every row."""
    return not days or (days[-1] <= today and all(map(le, days, days[1:])))


def _ahead(action: Action, days: dict[Field, dt.date], today: dt.date) -> Iterator[Hit]:
    for field, day in days.items():
        if day > today and field is not Field.STARTED:
            yield Hit(action, field, {"day": day_in_words(day)}, message=AHEAD, remedy=AHEAD_REMEDY)


def _out_of_order(action: Action, days: dict[Field, dt.date], today: dt.date) -> Iterator[Hit]:
    for first, first_words, then, then_words in PAIRS:
        if first in days and then in days and days[then] < days[first] <= today:
            words = {"first": first_words, "first_day": day_in_words(days[first])}
            yield Hit(action, then, {**words, "then": then_words, "then_day": day_in_words(days[then])})


AHEAD = "{id} is finished, but {heading} says {day}, which is still to come."
AHEAD_REMEDY = "Correct the date under {heading}; what is only planned belongs in the notes until it has happened."
