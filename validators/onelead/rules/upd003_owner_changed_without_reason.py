"""UPD003: an action that another person owns now, and no word of why."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.model import Field, Ownership, Severity
from onelead.pairing import Pair, Update
from onelead.reading.people.names import can_be_same, name_words

PLACES = (Field.DELAY_REASON, Field.PROGRESS, Field.DECISION)
"""Where the reason for a change would stand."""


@rule(
    "UPD003",
    "owner-changed-without-reason",
    Severity.WARNING,
    message="{id} passed from {before} to {after} since the last update, and nothing says why.",
    remedy="Write who handed it over, when and why, so that nothing is lost between the two.",
    article="actions were “passed between staff without clear accountability”",
    scope=Scope.UPDATE,
)
def owner_changed_without_reason(update: Update, context: Context) -> Iterator[Hit]:
    """
    A change of owner has a reason.

    ## Why it matters

    An action that passes from hand to hand is done by nobody. There are good reasons to change an owner, and one line
    keeps them. Giving an owner to an action that had none needs no reason.

    ## Reported

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress | Part on order |

    **Newer**

    | ID    | Action                     | Owner   | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | ------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Tom Fox | 2026-12-18 | In progress | Part on order |

    ## Accepted

    **Older**

    | ID    | Action                     | Owner    | Deadline   | Status      | Progress      |
    | ----- | -------------------------- | -------- | ---------- | ----------- | ------------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-18 | In progress | Part on order |
    | CR-02 | Paint the lounge skirting  | TBC      | 2026-12-18 | In progress | Not begun     |

    **Newer**

    | ID    | Action                     | Owner   | Deadline   | Status      | Progress                  |
    | ----- | -------------------------- | ------- | ---------- | ----------- | ------------------------- |
    | CR-01 | Replace the Ash bath valve | Tom Fox | 2026-12-18 | In progress | Ann on leave; handed over |
    | CR-02 | Paint the lounge skirting  | Tom Fox | 2026-12-18 | In progress | Not begun                 |
    """
    for pair in update.pairs:
        place = any(pair.newer.tracker.has(field) for field in PLACES)
        if place and _is_another_person(pair) and not pair.explains(PLACES) and not pair.newer.action.is_cancelled:
            words = {"before": pair.older.action.owner.name or "", "after": pair.newer.action.owner.name or ""}
            yield Hit(pair.newer.action, Field.OWNER, words)


def _is_another_person(pair: Pair) -> bool:
    before, after = pair.older.action.owner, pair.newer.action.owner
    if before.ownership is not Ownership.ONE or after.ownership is not Ownership.ONE:
        return False
    return not can_be_same(name_words(before.name or ""), name_words(after.name or ""))
