"""The policy that a command works with."""

from __future__ import annotations

from pathlib import Path

from onelead.policy import PolicyInUse


def policy_in_use(policy_file: Path | None) -> PolicyInUse:
    """Return the policy of a file, or the default where none is named."""
    if policy_file is None:
        return PolicyInUse()
    raise NotImplementedError
