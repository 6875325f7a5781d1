"""UPD007: an action that was open in the last update and is cancelled now, by no decision on record."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Decision, Field, Severity
from onelead.pairing import Pair, Update

PLACES = (Field.DECISION, Field.DELAY_REASON)
"""Where a decision to cancel would stand."""


@rule(
    "UPD007",
    "cancelled-since",
    Severity.WARNING,
    message="{id} was open in the last update and is cancelled now, and no decision is recorded.",
    remedy="Write who decided to withdraw it, when and why; or put it back.",
    article="“closed, extended or escalated”: nothing leaves the plan unless the meeting says so",
    scope=Scope.UPDATE,
)
def cancelled_since(update: Update, context: Context) -> Iterator[Hit]:
    """
    What was cancelled since the last update was decided on.

    ## Why it matters

    Cancelled actions leave every figure. A plan can be made to look complete by withdrawing what is hard, so each
    withdrawal has to show who decided on it.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Decision |
    | ----- | -------------------------- | -------- | ---------- | ----------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |          |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status    | Decision |
    | ----- | -------------------------- | -------- | ---------- | --------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | Cancelled |          |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Decision |
    | ----- | -------------------------- | -------- | ---------- | ----------- | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |          |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status    | Decision                              |
    | ----- | -------------------------- | -------- | ---------- | --------- | ------------------------------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | Cancelled | Withdrawn 3/11/26: bath taken out, RM |
    """
    for pair in update.pairs:
        cancelled = pair.older.action.is_open and pair.newer.action.is_cancelled
        if cancelled and not _is_decided(pair):
            yield Hit(pair.newer.action, Field.STATUS)


def _is_decided(pair: Pair) -> bool:
    """Tell whether something says so since the last update; an "Extend" that stood there before decides nothing."""
    return pair.explains(PLACES) or pair.newer.action.decision in (Decision.CLOSE, Decision.UNREADABLE)
