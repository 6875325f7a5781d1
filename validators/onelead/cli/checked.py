"""The workbooks of a command checked, as a person watches it: progress, passwords, and a log of our own failures."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from onelead.cli.boundary import keep_log
from onelead.cli.passwords import with_passwords_asked
from onelead.cli.progress import watched
from onelead.inert import inert_line, inert_path
from onelead.run import Request, Run, Way, check_paths


def checked(paths: Sequence[str], request: Request, way: Way) -> Run:
    """Check what *paths* lead to; keep the details of our own failures in a log and say where."""
    run = with_passwords_asked(watched(lambda told: check_paths(paths, request, told, way)))
    details = "\n".join(f"{each.path}\n{each.details}" for each in run.workbooks if each.details)
    where = keep_log(details) if details else None
    if where:
        print(f"What OneLead did not expect is in {where}; please send that file too.", file=sys.stderr)
    return run


def say_problems(run: Run) -> int:
    """Say what could not be checked, and return the exit code: 2 where there was any."""
    for each in run.problems:
        why = inert_line(f"{each.problem.message} {each.problem.remedy}")
        print(f"Not checked: {inert_path(each.path)}: {why}", file=sys.stderr)
    return 2 if run.problems or run.stopped else 0
