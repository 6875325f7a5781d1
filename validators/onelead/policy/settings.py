"""Everything a provider may set, as one value."""

from __future__ import annotations

import hashlib
from typing import Literal

from pydantic import Field

from onelead import model
from onelead.policy.acceptance import Acceptance
from onelead.policy.follow_up import FollowUp
from onelead.policy.limits import LimitSettings
from onelead.policy.part import PolicyPart
from onelead.policy.sharing import Sharing
from onelead.policy.thresholds import Thresholds
from onelead.policy.tiers import Tiers
from onelead.policy.words import Words
from onelead.values import frozen


class Safety(PolicyPart):
    """What makes an action a safety action, besides a high priority: ESC004 and the shorter answers of the tiers."""

    themes: list[str] = Field(
        default_factory=lambda: [
            *("fire", "water", "equipment", "environment", "medicines", "choking", "falls", "skin"),
            *("safeguarding", "dignity"),
        ],
        description="Themes that concern people's safety or dignity.",
    )
    regulations: list[int] = Field(
        default_factory=lambda: [12, 13, 15], description="Regulations that concern people's safety or dignity."
    )


class Policy(PolicyPart):
    """Everything a provider may set."""

    severities: dict[str, Literal["error", "warning", "note", "off"]] = Field(
        default_factory=dict,
        description="Code of a rule → how gravely its findings are shown; off hides them, and every report says so.",
    )
    thresholds: Thresholds = Field(default_factory=Thresholds.default, description="Numbers that rules compare with.")
    follow_up: FollowUp = Field(default_factory=FollowUp.default, description="How often open actions are checked.")
    safety: Safety = Field(default_factory=Safety.default, description="What makes an action a safety action.")
    tiers: Tiers = Field(default_factory=Tiers.default, description="Who is told, when, and how soon they must answer.")
    words: Words = Field(default_factory=Words.default, description="Words of the provider's own.")
    columns: dict[str, dict[model.Field, str]] = Field(
        default_factory=dict, description="Workbook name → field → column letter or heading."
    )
    accepted: list[Acceptance] = Field(default_factory=list, description="Findings that are accepted for a while.")
    sharing: Sharing = Field(default_factory=Sharing.default, description="What a commissioner's copy may hold.")
    limits: LimitSettings = Field(
        default_factory=LimitSettings.default, description="How much of one workbook is read."
    )


DEFAULT_POLICY = Policy.default()


@frozen
class PolicyInUse:
    """A policy, where it came from, and the SHA-256 of its file (of nothing for the default)."""

    policy: Policy = DEFAULT_POLICY
    source: str = "default"
    sha256: str = hashlib.sha256(b"").hexdigest()
