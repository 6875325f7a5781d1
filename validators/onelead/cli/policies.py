"""The policy that a command works with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from onelead.policy import PolicyInUse


def policy_in_use(policy_file: Path | None, paths: Iterable[str] = ()) -> PolicyInUse:
    """Return the policy of a file; where none is named, the nearest above the *paths*, else the default."""
    from onelead.policy_files import policy_for

    return policy_for([Path(path) for path in paths], policy_file)
