"""Who must be told of an action when it goes wrong (section 9 of the rule book): which tier, why, and who holds it."""

from onelead.tiers.holders import Holder, circles, escalate_to, holder, tier_of
from onelead.tiers.recorded import Escalation, Escalations
from onelead.tiers.thresholds import Ladder, Reached, Reason, answer_days

__all__ = [
    "Escalation",
    "Escalations",
    "Holder",
    "Ladder",
    "Reached",
    "Reason",
    "answer_days",
    "circles",
    "escalate_to",
    "holder",
    "tier_of",
]
