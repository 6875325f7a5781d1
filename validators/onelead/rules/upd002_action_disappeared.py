"""UPD002: an action of the last update that is no longer there."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.model import Field, Severity
from onelead.pairing import Placed, Update
from onelead.words import quoted


@rule(
    "UPD002",
    "action-disappeared",
    Severity.ERROR,
    message='{id}, "{text}", stood in the last update and is not in this one.',
    remedy="Put it back, or keep it on an archive sheet with its status and who decided that it is finished.",
    article="“clear action trail”: what was promised stays visible until it is closed",
    scope=Scope.UPDATE,
)
def action_disappeared(update: Update, context: Context) -> Iterator[Hit]:
    """
    Every action of the last update is still there.

    ## Why it matters

    A row that is deleted takes its history with it, and nobody can tell whether it was finished or forgotten. Moving it
    to an archive sheet is not deleting it. The cell named is that of the older workbook.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-18 | In progress |

    **Newer**

    | ID    | Action                     | Owner    | Deadline   | Status      |
    | ----- | -------------------------- | -------- | ---------- | ----------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress |
    | 2.2   | Paint the lounge skirtings | Tom Fox  | 2026-12-18 | Closed      |
    """
    for gone in update.gone:
        field = Field.ACTION if gone.text(Field.ACTION) else Field.ISSUE
        yield Hit(gone.action, words={"text": quoted(gone.text(field))}, spot=_spot(gone, field))


def _spot(gone: Placed, field: Field) -> Spot:
    column = gone.tracker.columns.get(field)
    number, heading = (column.number, column.heading) if column else (1, "")
    return Spot(gone.tracker.sheet, gone.action.row, number, heading, gone.text(field))
