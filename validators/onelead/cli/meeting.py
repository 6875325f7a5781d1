"""What the commands for the governance meeting share: check the workbooks, then make a paper of what was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from onelead.checking import Outcome
from onelead.cli.batch_options import way_asked
from onelead.cli.options import passwords
from onelead.cli.papers import KINDS, refuse_output, say_problems, write_paper
from onelead.cli.passwords import with_passwords_asked
from onelead.cli.policies import policy_in_use
from onelead.cli.progress import watched
from onelead.pages.page import Paper
from onelead.policy import Policy
from onelead.run import Request, check_paths


@dataclass(frozen=True, slots=True)
class Checked:
    """What a paper is made of."""

    outcomes: Sequence[tuple[str, Outcome]]
    """Path and outcome of each workbook that could be checked."""
    policy: Policy
    today: dt.date


def make_paper(
    paths: Sequence[str],
    output: Path | None,
    today: dt.date,
    policy_file: Path | None,
    password_file: Path | None,
    paper: Callable[[Checked], Paper],
    *,
    kinds: Sequence[str] = KINDS,
    force: bool,
) -> int:
    """Check the workbooks, write the paper, and return the exit code: 2 where a workbook could not be checked."""
    refuse_output(output, paths, kinds, force=force)
    request = Request(today, policy_in_use(policy_file, paths), passwords=passwords(password_file))
    way = way_asked()
    run = with_passwords_asked(watched(lambda told: check_paths(paths, request, told, way)))
    outcomes = [(each.path, each.outcome) for each in run.workbooks if each.outcome]
    if outcomes or not run.problems:
        write_paper(paper(Checked(outcomes, request.policy.policy, today)), output, paths, force=force)
    return say_problems(run)
