"""What a provider may set: thresholds, tiers, headings, words; the closure verdict and the figures never change by it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class PolicyPart(BaseModel):
    """A part of the policy: unknown keys are mistakes, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Thresholds(PolicyPart):
    """Numbers that rules compare with; days are calendar days."""

    open_actions_a_person: int = Field(10, ge=1, description="More open actions than this for one person: OWN010.")
    years_ahead: int = Field(5, ge=1, le=50, description="A deadline further ahead than this is implausible: DUE004.")
    waiting_days: int = Field(31, ge=0, description="How long a claimed action may wait for its check or meeting.")
    recurrence_days: int = Field(180, ge=1, description="A theme that comes back within this after closure: CLS008.")
    recheck_days: int = Field(90, ge=1, description="A supported closure is looked at again within this: CLS020.")
    review_days: int = Field(35, ge=1, description="The longest gap between governance reviews: REV001.")
    oversight_days: int = Field(100, ge=1, description="The longest gap between provider oversight reviews: REV001.")
    target_percent: float = Field(
        90, gt=0, le=100, description="The share that counts as met where no target is given."
    )


class Words(PolicyPart):
    """Words of the provider's own, besides those that OneLead understands by itself."""

    headings: dict[str, list[str]] = Field(default_factory=dict, description="Field → further headings.")
    statuses: dict[str, list[str]] = Field(default_factory=dict, description="Status → further words.")
    placeholders: list[str] = Field(default_factory=list, description="Words that stand for nobody.")
    groups: list[str] = Field(default_factory=list, description="Words that stand for a group.")
    roles: list[str] = Field(default_factory=list, description="Words that stand for a post.")


class Acceptance(PolicyPart):
    """A finding that the provider has looked at and accepts until a day."""

    code: str
    workbook: str
    action: str
    reason: str
    by: str
    until: dt.date


class Policy(PolicyPart):
    """Everything a provider may set."""

    severities: dict[str, Literal["error", "warning", "note", "off"]] = Field(default_factory=dict)
    thresholds: Thresholds = Thresholds()
    words: Words = Words()
    columns: dict[str, dict[str, str]] = Field(
        default_factory=dict, description="Workbook name → field → column letter or heading."
    )
    accepted: list[Acceptance] = Field(default_factory=list)


DEFAULT_POLICY = Policy()
