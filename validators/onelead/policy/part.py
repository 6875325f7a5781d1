"""What every part of the policy has in common."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict


class PolicyPart(BaseModel):
    """
    A part of the policy: unknown keys are mistakes, and nothing changes once it is read.

    What checks it is built only where a provider's own file is read, so that a check without one starts at once.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @classmethod
    def default(cls) -> Self:
        """Return the part as it is where a provider sets nothing."""
        return cls.model_construct()  # type: ignore[return-value]  # pydantic's plugin says the base class
