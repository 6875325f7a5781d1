"""The numbers that rules compare with."""

from __future__ import annotations

from typing import Annotated

from onelead.policy.part import PolicyPart, setting
from onelead.values import frozen

RECURRENCE_DAYS = 180
TARGET_PERCENT = 90.0
"""What the verdict on a closure rests on, whatever a provider sets: it never changes by a policy."""


@frozen
class Thresholds(PolicyPart):
    """Numbers that rules compare with; days are calendar days."""

    open_actions_a_person: Annotated[int, setting("More open actions than this for one person: OWN010.", ge=1)] = 10
    years_ahead: Annotated[int, setting("A deadline further ahead than this is implausible: DUE004.", ge=1, le=50)] = 5
    waiting_days: Annotated[int, setting("How long a claimed action may wait for its check or meeting.", ge=0)] = 31
    recurrence_days: Annotated[
        int,
        setting("A theme that comes back within this after closure: CLS008; never fewer than 180.", ge=RECURRENCE_DAYS),
    ] = RECURRENCE_DAYS
    recheck_days: Annotated[int, setting("A supported closure is looked at again within this: CLS020.", ge=1)] = 90
    review_days: Annotated[int, setting("The longest gap between governance reviews: REV001.", ge=1)] = 35
    oversight_days: Annotated[int, setting("The longest gap between provider oversight reviews: REV001.", ge=1)] = 100
    target_percent: Annotated[
        float, setting("The share that a check must reach where no target is given: CHK002.", gt=0, le=100)
    ] = TARGET_PERCENT
