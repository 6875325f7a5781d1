"""What every part of the policy has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class PolicyPart(BaseModel):
    """A part of the policy: unknown keys are mistakes, and nothing changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)
