"""How often an action is looked at."""

from __future__ import annotations

from typing import Annotated

from onelead.policy.part import PolicyPart, setting
from onelead.values import field, frozen


@frozen
class FollowUp(PolicyPart):
    """How often open actions are checked, where their row does not say it: CHK001."""

    every_days: Annotated[int, setting("Days from one check to the next.", ge=1, le=366)] = 7
    themes: Annotated[
        dict[str, Annotated[int, setting(ge=1, le=366)]],
        setting("Theme or source of an action → days from one check to the next."),
    ] = field(default_factory=lambda: {"complaints": 31})
