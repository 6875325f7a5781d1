"""STR007: a merged cell that spans several actions."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Severity, Tracker
from onelead.words import number_in_words


@rule(
    "STR007",
    "merged-across-actions",
    Severity.WARNING,
    message='One merged cell under {heading}, "{value}", spans {actions}; it is taken for each of them.',
    remedy="Unmerge it and write the value on every row, so that each action can be changed by itself.",
)
def merged_across_actions(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Each action has cells of its own.

    ## Why it matters

    A merged owner or deadline can't be changed for one action, and is lost from all but the first when the list is
    sorted or filtered. OneLead takes its value for every action that it spans.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | ^^         | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith | 2026-12-18 | In progress |
    """
    actions = {action.row: action for action in tracker.actions}
    for merged in tracker.merged:
        spanned = [actions[row] for row in range(merged.first_row, merged.last_row + 1) if row in actions]
        column = tracker.columns.get(merged.field)
        if spanned and column is not None:
            value = spanned[0].text(merged.field)
            spot = Spot(tracker.sheet, merged.first_row, column.number, column.heading, value)
            yield Hit(spot=spot, words={"actions": f"{number_in_words(len(spanned))} actions"})
