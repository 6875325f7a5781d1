"""UPD001: an action that stands in two updates, late, with nothing done about it."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Decision, Field, Severity
from onelead.pairing import Pair, Update
from onelead.words import counted, day_in_words

ACCOUNT = (Field.OWNER, Field.SUPPORT, Field.ESCALATED_TO, Field.ESCALATED_ON, Field.PROGRESS, Field.DELAY_REASON)
"""The cells that would show what changed in ownership, escalation or support."""


@rule(
    "UPD001",
    "repeated-without-explanation",
    Severity.ERROR,
    message="{id} stood in the last update too and {lateness}; owner, support, escalation and progress are unchanged.",
    remedy="Say what will be different now: another owner, more support, an escalation, or what has been done so far.",
    article="“repeated across updates without explanation”",
    scope=Scope.UPDATE,
)
def repeated_without_explanation(update: Update, context: Context) -> Iterator[Hit]:
    """
    A late action that comes again says what has changed.

    ## Why it matters

    Commissioners are concerned where an action is repeated from update to update with no explanation. It may well need
    longer; then the update shows what changed in ownership, escalation or support.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part on order |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part on order |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part on order |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress | One wall done |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress                     |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ---------------------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-10-30 | In progress | Part came 20/11, fitted 25th |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress | One wall done                |
    """
    for pair in update.pairs:
        lateness = _lateness(pair, context)
        if lateness and pair.older.action.is_open and all(pair.unchanged(field) for field in ACCOUNT):
            yield Hit(pair.newer.action, Field.ACTION, {"lateness": lateness})


def _lateness(pair: Pair, context: Context) -> str:
    action = pair.newer.action
    days = action.days_overdue(context.today, context.policy.thresholds.years_ahead)
    if days and action.due is not None:
        return f"is {counted(days, 'day')} overdue"
    before, after = pair.older.action.due, action.due
    if action.is_open and before is not None and after is not None and after > before:
        return f"was extended to {day_in_words(after)}"
    return "was extended" if action.is_open and action.decision is Decision.EXTEND else ""
