"""ESC001: an action that has to go to a higher tier, and no record that it did."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.tiers import Ladder, Reached
from onelead.words import listed

FIRST = 2
"""The lowest tier to which something is escalated; the first tier works on it anyway."""


@rule(
    "ESC001",
    "escalation-due",
    Severity.ERROR,
    message="{id} has to go to {tier}: {reasons}.",
    remedy="Escalate it today, record to whom and when, and what keeps people safe meanwhile.",
    article="“escalation thresholds”; weak progress goes to the registered manager, what recurs to provider oversight",
)
def escalation_due(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    What reaches an escalation threshold has been escalated.

    ## Why it matters

    A threshold that nobody acts on is worse than none: it shows that the service knew. The rule speaks where the
    workbook keeps escalations, names the highest tier that was reached, and gives every reason.

    ## Reported

    | ID    | Action                     | Owner    | Priority | Deadline   | Status | Escalated to | Escalated on |
    | ----- | -------------------------- | -------- | -------- | ---------- | ------ | ------------ | ------------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | High     | 2026-11-06 | Open   |              |              |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | Low      | 2026-11-09 | Open   |              |              |

    ## Accepted

    | ID    | Action                     | Owner    | Priority | Deadline   | Status | Escalated to | Escalated on |
    | ----- | -------------------------- | -------- | -------- | ---------- | ------ | ------------ | ------------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | High     | 2026-11-06 | Open   | Provider     | 2026-11-16   |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | Low      | 2026-11-18 | Open   |              |              |
    """
    if not keeps_escalations(tracker, context):
        return
    ladder = context.ladder
    for action in tracker.live_actions:
        reached = [each for each in ladder.reached(action) if each.number >= FIRST]
        if reached and not _was_told(ladder, action, reached[-1].number):
            yield Hit(action, Field.ESCALATED_TO, {"tier": reached[-1].tier.name, "reasons": _reasons(reached)})


def keeps_escalations(tracker: Tracker, context: Context) -> bool:
    """Tell whether the workbook has a place where escalations are recorded."""
    return (
        tracker.has(Field.ESCALATED_TO)
        or tracker.has(Field.ESCALATED_ON)
        or context.workbook.logs.escalations is not None
    )


def _was_told(ladder: Ladder, action: Action, tier: int) -> bool:
    """Tell whether the tier, or a higher one, was told; where nobody can tell which tier was, it may have been."""
    return any(each.tier is None or each.tier >= tier for each in ladder.escalations(action))


def _reasons(reached: list[Reached]) -> str:
    words = dict.fromkeys(reason.words for each in reversed(reached) for reason in each.reasons)
    return listed(words)
