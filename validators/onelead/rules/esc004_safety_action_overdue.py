"""ESC004: an overdue action on which people's safety or dignity depends."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Severity, Tracker
from onelead.words import counted, day_in_words


@rule(
    "ESC004",
    "safety-action-overdue",
    Severity.ERROR,
    message="{id} concerns people's safety or dignity, was due on {day}, {days} ago, and is still open.",
    remedy="Tell the registered manager today; say what keeps people safe until it is done, and who makes sure of it.",
    article="“overdue safety actions… or any environmental risk affecting people’s safety or dignity”",
)
def safety_action_overdue(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No safety action is past its deadline.

    ## Why it matters

    An action that concerns safety or dignity goes to the registered manager on its first day overdue, not after a week.
    It is one of high priority, under Regulation 12, 13 or 15, or of a theme such as fire, medicines or falls. In lists
    for people this stands in place of DUE006.

    ## Reported

    | ID    | Theme | Action                            | Owner      | Priority | Deadline   | Status      |
    | ----- | ----- | --------------------------------- | ---------- | -------- | ---------- | ----------- |
    | CR-01 | Water | Replace the valve on the Ash bath | Jane Smith | High     | 2026-11-22 | In progress |

    ## Accepted

    | ID    | Theme   | Action                            | Owner      | Priority | Deadline   | Status      |
    | ----- | ------- | --------------------------------- | ---------- | -------- | ---------- | ----------- |
    | CR-01 | Water   | Replace the valve on the Ash bath | Jane Smith | High     | 2026-11-23 | In progress |
    | CR-02 | Notices | Hang the new notice board         | Tom Jones  | Low      | 2026-10-05 | In progress |
    """
    today, years = context.today, context.policy.thresholds.years_ahead
    for action in tracker.open_actions:
        days = action.days_overdue(today, years) if action.is_safety else 0
        if days and action.due is not None:
            words = {"day": day_in_words(action.due), "days": counted(days, "day")}
            yield Hit(action, tracker.due_field(action), words)
