"""ACT007: two rows that share an id."""

from collections import defaultdict
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.words import rows_in_words


@rule(
    "ACT007",
    "id-repeated",
    Severity.ERROR,
    message='"{value}" under {heading} is also the id of the action on {rows}.',
    remedy="Give each action its own id; the older action keeps the one that minutes and reports already cite.",
    article="the “action trail”: an inspector follows one action from finding to outcome",
)
def id_repeated(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No two actions share an id.

    ## Why it matters

    Minutes, audits and evidence files cite an action by its id. Where two rows share one, nobody can tell which of
    them was checked, closed or escalated. The first row keeps the id, so each later one is reported.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-07 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |
    """
    ids = [action.id.casefold() for action in tracker.actions if action.id]
    if len(set(ids)) == len(ids):
        return
    sharing: dict[str, list[Action]] = defaultdict(list)
    for action in tracker.actions:
        if action.id:
            sharing[action.id.casefold()].append(action)
    for same in sharing.values():
        rows = [action.row for action in same]
        for action in same[1:]:
            yield Hit(action, Field.ID, {"rows": rows_in_words(rows, but=action.row)})
