"""DUE006: an open action whose deadline has passed."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Severity, Tracker
from onelead.words import counted, day_in_words


@rule(
    "DUE006",
    "overdue",
    Severity.ERROR,
    message="{id} was due on {day}, {days} ago, and is still open.",
    remedy="Finish it, or take a new date and the reason to the meeting, and say what keeps people safe meanwhile.",
    article="“what happens when deadlines are missed”",
)
def overdue(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No open action is past its deadline.

    ## Why it matters

    A missed deadline is not a fault by itself; one that nobody decided about is. A revised deadline counts where
    there is one. An action that is due today is not overdue.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-10-31 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Revised deadline | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-11-23 |                  | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-10-31 | 2026-12-18       | In progress |
    | CR-09 | Fit two restrictors in Room 5   | Tom Jones  | 2026-10-31 |                  | Closed      |
    """
    today, years = context.today, context.policy.thresholds.years_ahead
    for action in tracker.open_actions:
        days = action.days_overdue(today, years)
        if days and action.due is not None:
            words = {"day": day_in_words(action.due), "days": counted(days, "day")}
            yield Hit(action, tracker.due_field(action), words)
