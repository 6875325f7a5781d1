"""UPD005: an action that was closed in the last update and is open now."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Field, Severity
from onelead.pairing import Update
from onelead.words import quoted


@rule(
    "UPD005",
    "reopened",
    Severity.NOTE,
    message='{id} was "{before}" in the last update and is open again.',
    remedy="Say why it was reopened, and give it a new deadline; its first one still counts for the figures.",
    article="“repeat failure is more likely when actions are closed without… impact testing”",
    scope=Scope.UPDATE,
)
def reopened(update: Update, context: Context) -> Iterator[Hit]:
    """
    What was closed stays closed, or is seen to be reopened.

    ## Why it matters

    Reopening is honest: it shows that somebody tested the closure and found that it did not hold. It belongs in the
    minutes, because the last update told the commissioner otherwise.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status |
    | ----- | -------------------------- | -------- | ---------- | ------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | Closed |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | Closed      |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status |
    | ----- | -------------------------- | -------- | ---------- | ------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | Closed |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | Closed |
    """
    for pair in update.pairs:
        if pair.older.action.is_closure and pair.newer.action.is_open:
            yield Hit(pair.newer.action, Field.STATUS, {"before": quoted(pair.older.text(Field.STATUS))})
