"""
What every part of the policy has in common.

A part is a class of plain values, so that a check by OneLead's own settings starts at once. What a setting may be, and
what it means, stands beside it in its annotation, which Python does not run: `onelead.policy_files.checked` does, where
a provider's own file is read or the settings are described.
"""

from __future__ import annotations

from typing import Any, ClassVar


class PolicyPart:
    """A part of the policy: unknown keys are mistakes, and nothing changes once it is read."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}


def setting(meaning: str | None = None, **limits: Any) -> object:  # what pydantic's own `Field` takes
    """Return what pydantic checks and describes a setting by, such as ``ge=1`` for a number of 1 or more."""
    from pydantic import Field

    info: object = Field(description=meaning, **limits)
    return info
