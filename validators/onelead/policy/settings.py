"""Everything a provider may set, as one value."""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

from onelead import model
from onelead.policy.acceptance import Acceptance
from onelead.policy.follow_up import FollowUp
from onelead.policy.limits import LimitSettings
from onelead.policy.part import PolicyPart, setting
from onelead.policy.sharing import Sharing
from onelead.policy.thresholds import Thresholds
from onelead.policy.tiers import Tiers
from onelead.policy.words import Words
from onelead.values import field, frozen


@frozen
class Safety(PolicyPart):
    """What makes an action a safety action, besides a high priority: ESC004 and the shorter answers of the tiers."""

    themes: Annotated[list[str], setting("Themes that concern people's safety or dignity.")] = field(
        default_factory=lambda: [
            *("fire", "water", "equipment", "environment", "medicines", "choking", "falls", "skin"),
            *("safeguarding", "dignity"),
        ]
    )
    regulations: Annotated[list[int], setting("Regulations that concern people's safety or dignity.")] = field(
        default_factory=lambda: [12, 13, 15]
    )


@frozen
class Policy(PolicyPart):
    """Everything a provider may set."""

    severities: Annotated[
        dict[str, Literal["error", "warning", "note", "off"]],
        setting("Code of a rule → how gravely its findings are shown; off hides them, and every report says so."),
    ] = field(default_factory=dict)
    thresholds: Annotated[Thresholds, setting("Numbers that rules compare with.")] = field(default_factory=Thresholds)
    follow_up: Annotated[FollowUp, setting("How often open actions are checked.")] = field(default_factory=FollowUp)
    safety: Annotated[Safety, setting("What makes an action a safety action.")] = field(default_factory=Safety)
    tiers: Annotated[Tiers, setting("Who is told, when, and how soon they must answer.")] = field(default_factory=Tiers)
    words: Annotated[Words, setting("Words of the provider's own.")] = field(default_factory=Words)
    columns: Annotated[
        dict[str, dict[model.Field, str]], setting("Workbook name → field → column letter or heading.")
    ] = field(default_factory=dict)
    accepted: Annotated[list[Acceptance], setting("Findings that are accepted for a while.")] = field(
        default_factory=list
    )
    sharing: Annotated[Sharing, setting("What a commissioner's copy may hold.")] = field(default_factory=Sharing)
    limits: Annotated[LimitSettings, setting("How much of one workbook is read.")] = field(
        default_factory=LimitSettings
    )


DEFAULT_POLICY = Policy()


@frozen
class PolicyInUse:
    """A policy, where it came from, and the SHA-256 of its file (of nothing for the default)."""

    policy: Policy = DEFAULT_POLICY
    source: str = "default"
    sha256: str = hashlib.sha256(b"").hexdigest()
