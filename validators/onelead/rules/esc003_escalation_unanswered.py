"""ESC003: an escalation that nobody decided about in time."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.tiers import Escalation, answer_days
from onelead.words import counted, day_in_words, quoted


@rule(
    "ESC003",
    "escalation-unanswered",
    Severity.WARNING,
    message="{id} was escalated to {to} on {day}, and {days} later no decision is recorded; {limit} are allowed.",
    remedy="Ask for the decision, or take it to {above}.",
    article="“provider oversight”: what the manager could not resolve goes further",
)
def escalation_unanswered(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An escalation is answered within the days of its tier.

    ## Why it matters

    To escalate is to ask for a decision. Where none comes within seven days for a safety action, or by the next monthly
    meeting for any other, the next tier has to hear of it.

    ## Reported

    | ID    | Action                     | Owner    | Priority | Status | Escalated to       | Escalated on | Decision |
    | ----- | -------------------------- | -------- | -------- | ------ | ------------------ | ------------ | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | High     | Open   | Registered Manager | 2026-11-09   |          |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | Low      | Open   | Registered Manager | 2026-09-28   |          |

    ## Accepted

    | ID    | Action                     | Owner    | Priority | Status | Escalated to       | Escalated on | Decision |
    | ----- | -------------------------- | -------- | -------- | ------ | ------------------ | ------------ | -------- |
    | CR-01 | Replace the Ash bath valve | Ann Hill | High     | Open   | Registered Manager | 2026-11-09   | Extend   |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | Low      | Open   | Registered Manager | 2026-11-02   |          |
    """
    for action, escalations in context.ladder.escalated(tracker.open_actions):
        for each in escalations:
            limit = _limit(each, action, context)
            waited = each.days_without_answer(context.today)
            if waited > limit and _can_be_answered(each, tracker, action):
                yield Hit(action, Field.DECISION, _words(each, waited, limit, context), spot=_spot(each))


def _limit(escalation: Escalation, action: Action, context: Context) -> int:
    """Return the days of the tier that was told; where nobody can tell which it was, those of the second."""
    return answer_days(context.policy.tiers[escalation.tier or 2], action)


def _can_be_answered(escalation: Escalation, tracker: Tracker, action: Action) -> bool:
    """Tell whether there is a place where a decision would stand."""
    if escalation.record is None:
        return tracker.can_read(action, Field.DECISION)
    return "decision" in escalation.record.columns or "decided_on" in escalation.record.columns


def _words(escalation: Escalation, waited: int, limit: int, context: Context) -> dict[str, str]:
    above = (escalation.tier or 2) + 1
    return {
        "to": quoted(escalation.to) or "somebody",
        "day": day_in_words(escalation.day) if escalation.day else "",
        "days": counted(waited, "day"),
        "limit": counted(limit, "day"),
        "above": context.policy.tiers[above].name if above <= 3 else "a reviewer from outside",
    }


def _spot(escalation: Escalation) -> Spot | None:
    record = escalation.record
    if record is None:
        return None
    column = record.columns.get("decision") or record.columns.get("decided_on") or 1
    return Spot(record.sheet, record.row, column, value=record.decision)
