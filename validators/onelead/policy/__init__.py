"""What a provider may set; the closure verdict and the figures never change by it."""

from onelead.policy.acceptance import Acceptance
from onelead.policy.follow_up import FollowUp
from onelead.policy.limits import LimitSettings
from onelead.policy.part import PolicyPart
from onelead.policy.settings import DEFAULT_POLICY, Policy, PolicyInUse, Safety
from onelead.policy.sharing import Sharing
from onelead.policy.thresholds import Thresholds
from onelead.policy.tiers import Tier, Tiers
from onelead.policy.words import Words

__all__ = [
    "DEFAULT_POLICY",
    "Acceptance",
    "FollowUp",
    "LimitSettings",
    "Policy",
    "PolicyInUse",
    "PolicyPart",
    "Safety",
    "Sharing",
    "Thresholds",
    "Tier",
    "Tiers",
    "Words",
]
