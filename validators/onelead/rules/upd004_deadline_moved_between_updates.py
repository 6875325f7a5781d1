"""UPD004: an action whose deadline was moved between two updates, and no word of why."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Field, Severity
from onelead.pairing import Update
from onelead.words import day_in_words

PLACES = (Field.DELAY_REASON, Field.PROGRESS, Field.DECISION)
"""Where the reason for a change would stand."""


@rule(
    "UPD004",
    "deadline-moved-between-updates",
    Severity.ERROR,
    message="The deadline of {it} moved from {before} to {after} since the last update, and nothing says why.",
    remedy="Write what held it up and who agreed the new date; say what keeps people safe meanwhile.",
    article="“what happens if progress is delayed”",
    scope=Scope.UPDATE,
)
def deadline_moved_between_updates(update: Update, context: Context) -> Iterator[Hit]:
    """
    A deadline that moved has a reason.

    ## Why it matters

    A date that slides from update to update makes every completion figure look better than it is. An agreed extension
    with its reason is good governance; a date typed over is not.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part on order |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress | Part on order |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part on order |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress | Not begun     |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress                     |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ---------------------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress | Maker closed, new one chosen |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-11 | In progress | Not begun                    |
    """
    for pair in update.pairs:
        before, after = pair.older.action.due, pair.newer.action.due
        if before is None or after is None or after <= before or pair.newer.action.is_cancelled:
            continue
        place = any(pair.newer.tracker.has(field) for field in PLACES)
        if place and not pair.explains(PLACES):
            words = {"before": day_in_words(before), "after": day_in_words(after)}
            yield Hit(pair.newer.action, pair.newer.tracker.due_field(pair.newer.action), words)
