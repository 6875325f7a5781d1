"""
``onelead check PATH…`` with no option: as a check is mostly asked for.

Options are read with click, which takes as long to load as a workbook takes to read; where there are none, it stays
unloaded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from onelead.cli.checked import checked
from onelead.cli.outputs import Target, refuse_targets, targets_asked, with_portions, write_reports
from onelead.cli.passwords import passwords
from onelead.cli.policies import policy_in_use
from onelead.cli.ways import way_here
from onelead.run import FailOn, Request, Way


def check_plainly(paths: Sequence[str]) -> int:
    """Check, with every option as it is where it is left out; return the exit code."""
    request = Request(dt.date.today(), policy_in_use(None, paths), passwords=passwords(None))
    return check_and_report(paths, request, targets_asked((), ()), FailOn.ERROR, way_here(), force=False)


def check_and_report(
    paths: Sequence[str],
    request: Request,
    targets: Sequence[Target],
    fail_on: FailOn,
    way: Way,
    *,
    older: str | None = None,
    force: bool,
) -> int:
    """Check, write the reports, and return the exit code."""
    refuse_targets(targets, [*paths, *([older] if older is not None else [])], force=force)
    run = checked(paths, with_portions(request, targets, fail_on) if older is None else request, way)
    if older is not None:
        from onelead.since import with_changes_since

        run = with_changes_since(run, older)
    write_reports(run, targets, fail_on, force=force)
    return run.exit_code(fail_on)
