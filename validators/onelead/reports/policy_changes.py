"""What the provider's settings change, which every report says."""

from __future__ import annotations

from onelead.inert import inert_line
from onelead.run import Run


def policy_changes(run: Run) -> list[str]:
    """Return one sentence a setting that is not the default; nothing where there is no policy."""
    if run.request.policy.source == "default":
        return []
    from onelead.policy_files.changes import changes  # only where there is a policy: most runs have none

    return [inert_line(each) for each in changes(run.request.policy.policy)]
