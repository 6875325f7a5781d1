"""The numbers that rules compare with."""

from __future__ import annotations

from pydantic import Field

from onelead.policy.part import PolicyPart

RECURRENCE_DAYS = 180
TARGET_PERCENT = 90.0
"""What the verdict on a closure rests on, whatever a provider sets: it never changes by a policy."""


class Thresholds(PolicyPart):
    """Numbers that rules compare with; days are calendar days."""

    open_actions_a_person: int = Field(10, ge=1, description="More open actions than this for one person: OWN010.")
    years_ahead: int = Field(5, ge=1, le=50, description="A deadline further ahead than this is implausible: DUE004.")
    waiting_days: int = Field(31, ge=0, description="How long a claimed action may wait for its check or meeting.")
    recurrence_days: int = Field(
        RECURRENCE_DAYS,
        ge=RECURRENCE_DAYS,
        description="A theme that comes back within this after closure: CLS008; never fewer than 180.",
    )
    recheck_days: int = Field(90, ge=1, description="A supported closure is looked at again within this: CLS020.")
    review_days: int = Field(35, ge=1, description="The longest gap between governance reviews: REV001.")
    oversight_days: int = Field(100, ge=1, description="The longest gap between provider oversight reviews: REV001.")
    target_percent: float = Field(
        TARGET_PERCENT, gt=0, le=100, description="The share that a check must reach where no target is given: CHK002."
    )
