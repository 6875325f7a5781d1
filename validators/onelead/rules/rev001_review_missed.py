"""REV001: the governance review is late."""

import datetime as dt
from collections.abc import Iterator
from operator import itemgetter

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Field, MeetingReview, Severity, Tracker
from onelead.values import frozen
from onelead.words import counted, day_in_words


@rule(
    "REV001",
    "review-missed",
    Severity.WARNING,
    message="{who} last reviewed the actions on {day}, {days} ago, and {still} still open.",
    remedy="Hold the review, or record the one that was held: what was decided on each open action, and when.",
    article="“reviews monthly… quarterly”: progress has a fixed place in the calendar",
)
def review_missed(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Open actions are reviewed every month, and by the provider every quarter.

    ## Why it matters

    A tracker that no meeting has looked at for five weeks is a list of intentions. The rule speaks only where reviews
    are recorded, on the rows or in a log of meetings; what is written elsewhere it cannot see.

    ## Reported

    | ID    | Action                         | Owner      | Status      | Reviewed at governance meeting |
    | ----- | ------------------------------ | ---------- | ----------- | ------------------------------ |
    | CR-01 | Total fluid charts at 14:00    | Jane Smith | In progress | 2026-10-06                     |
    | CR-02 | Count MAR charts against stock | Tom Jones  | Closed      | 2026-10-06                     |

    ## Accepted

    | ID    | Action                         | Owner      | Status      | Reviewed at governance meeting |
    | ----- | ------------------------------ | ---------- | ----------- | ------------------------------ |
    | CR-01 | Total fluid charts at 14:00    | Jane Smith | In progress | 2026-10-06                     |
    | CR-02 | Count MAR charts against stock | Tom Jones  | Closed      | 2026-11-03                     |
    """
    number = sum(1 for _ in tracker.open_actions)
    if not number:
        return
    thresholds = context.policy.thresholds
    for last, who, limit in (
        (_last_meeting(tracker, context), "The meeting", thresholds.review_days),
        (_last_oversight(tracker, context), "The provider's oversight", thresholds.oversight_days),
    ):
        if last is not None and (context.today - last.day).days > limit:
            yield Hit(spot=last.spot, words=_words(last.day, who, number, context.today))


@frozen
class _Last:
    """The latest review, and the cell that says so."""

    day: dt.date
    spot: Spot


def _last_meeting(tracker: Tracker, context: Context) -> _Last | None:
    found = [*_on_rows(tracker, context.today), *_in_log(tracker, context, oversight=False)]
    return max(found, key=lambda each: each.day, default=None)


def _last_oversight(tracker: Tracker, context: Context) -> _Last | None:
    return max(_in_log(tracker, context, oversight=True), key=lambda each: each.day, default=None)


def _on_rows(tracker: Tracker, today: dt.date) -> Iterator[_Last]:
    column = tracker.columns.get(Field.REVIEWED_ON)
    reviewed = [(action.reviewed_on.day, action) for action in tracker.actions if action.reviewed_on.day is not None]
    day, action = max((each for each in reviewed if each[0] <= today), key=itemgetter(0), default=(today, None))
    if column is not None and action is not None:
        written = action.text(Field.REVIEWED_ON)
        yield _Last(day, Spot(tracker.sheet, action.row, column.number, column.heading, written))


def _in_log(tracker: Tracker, context: Context, *, oversight: bool) -> Iterator[_Last]:
    """Yield the reviews in the log of meetings; a log stands for the whole workbook, so one tracker speaks of it."""
    speaks = next((each for each in context.workbook.trackers if any(each.open_actions)), None)
    if tracker is not speaks and not tracker.has(Field.REVIEWED_ON):
        return
    for review in context.workbook.logs.reviews or ():
        if review.oversight is oversight and review.day is not None and review.day <= context.today:
            yield _Last(review.day, _spot(review))


def _spot(review: MeetingReview) -> Spot:
    return Spot(review.sheet, review.row, 1)


def _words(day: dt.date, who: str, number: int, today: dt.date) -> dict[str, str]:
    still = "1 action is" if number == 1 else f"{number} actions are"
    return {"day": day_in_words(day), "who": who, "days": counted((today - day).days, "day"), "still": still}
