"""How often an action is looked at."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from onelead.policy.part import PolicyPart

Days = Annotated[int, Field(ge=1, le=366)]


class FollowUp(PolicyPart):
    """How often open actions are checked, where their row does not say it: CHK001."""

    every_days: Days = Field(7, description="Days from one check to the next.")
    themes: dict[str, Days] = Field(
        default_factory=lambda: {"complaints": 31},
        description="Theme or source of an action → days from one check to the next.",
    )
