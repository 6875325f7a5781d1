"""STR006: a cell that holds an Excel error, or a formula whose result was never stored."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Severity, Tracker
from onelead.reading.grid import UNREADABLE


@rule(
    "STR006",
    "cell-in-error",
    Severity.ERROR,
    message="{heading} of {it} {shows}, so nobody can tell what it says.",
    remedy="Open the workbook in Excel, mend the formula or type the value, and save it.",
)
def cell_in_error(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No cell that the rules read is an Excel error or a formula without a result.

    ## Why it matters

    `#REF!` in the deadline column is neither a deadline nor a missing one. All other rules stay silent about such a
    cell, so it has to be mended before the figures can be trusted.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | #REF!      | In progress |
    | CR-08 | Count MAR charts against stock  | =?         | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |
    """
    actions = {action.row: action for action in tracker.actions}
    for row, field, code in tracker.errors:
        if row in actions:
            is_unreadable = code == UNREADABLE.code
            column = tracker.columns[field]
            value = "" if is_unreadable else code
            yield Hit(
                actions[row],
                words={"shows": _shows(code)},
                message=_UNREADABLE if is_unreadable else "",
                spot=Spot(tracker.sheet, row, column.number, column.heading, value),
            )


_UNREADABLE = "{heading} of {it}: the file holds no readable value here, so nobody can tell what it says."


def _shows(code: str) -> str:
    return f"shows {code}" if code else "holds a formula whose result was never stored"
