"""DUE007: a deadline that was put off, and no reason given."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "DUE007",
    "deadline-moved-without-reason",
    Severity.ERROR,
    message="The deadline of {it} was moved from {first} to {revised}, and {heading} gives no reason.",
    remedy="Write under {heading} why it was delayed, who agreed, and what support it needs.",
    article="“what happens if progress is delayed”; what has changed in “operational support”",
)
def deadline_moved_without_reason(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A deadline that moves to a later day has its reason beside it.

    ## Why it matters

    Commissioners worry about actions that are repeated from update to update without an explanation. A reason shows
    that somebody decided; a new date alone shows that the old one was missed. The rule speaks only where the tracker
    has a column for the reason.

    ## Reported

    | ID    | Action             | Owner      | Deadline   | Revised deadline | Delay reason | Status      |
    | ----- | ------------------ | ---------- | ---------- | ---------------- | ------------ | ----------- |
    | CR-07 | Replace the closer | Jane Smith | 2026-10-31 | 2026-12-18       |              | In progress |
    | CR-08 | Count MAR charts   | Tom Jones  | 2026-12-18 |                  |              | In progress |

    ## Accepted

    | ID    | Action             | Owner      | Deadline   | Revised deadline | Delay reason  | Status      |
    | ----- | ------------------ | ---------- | ---------- | ---------------- | ------------- | ----------- |
    | CR-07 | Replace the closer | Jane Smith | 2026-10-31 | 2026-12-18       | Part on order | In progress |
    | CR-08 | Count MAR charts   | Tom Jones  | 2026-12-18 |                  |               | In progress |
    """
    if not tracker.has(Field.REVISED_DEADLINE):
        return
    for action in tracker.left_blank(Field.DELAY_REASON, tracker.live_actions):
        yield from _moved(action)


def _moved(action: Action) -> Iterator[Hit]:
    first, revised = action.deadline.day, action.revised_deadline.day
    if first is not None and revised is not None and revised > first:
        yield Hit(action, Field.DELAY_REASON, {"first": day_in_words(first), "revised": day_in_words(revised)})
