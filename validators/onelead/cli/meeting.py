"""What the commands for the governance meeting share: check the workbooks, then make a paper of what was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import update_wrapper
from pathlib import Path

import click

from onelead.checking import Outcome
from onelead.cli.asked import Asked, asked_options
from onelead.cli.batch_options import batch_options, way_asked
from onelead.cli.checked import checked, say_problems
from onelead.cli.options import paths_argument
from onelead.cli.papers import output_option, refuse_output, write_paper
from onelead.inert import inert_path
from onelead.pages.page import Emphasis, Line, Paper
from onelead.policy import Policy
from onelead.run import Run
from onelead.values import frozen, replace
from onelead.words import listed


@frozen
class Checked:
    """What a paper is made of."""

    outcomes: Sequence[tuple[str, Outcome]]
    """Path and outcome of each workbook that could be checked."""
    policy: Policy
    today: dt.date


def paper_command(output_help: str) -> Callable[[Callable[..., Paper]], click.Command]:
    """
    Make a command of what makes a paper from `Checked`: its docstring is the help, its own options come after.

    The command checks the workbooks, writes the paper, and its exit code is 2 where a workbook could not be checked.
    """

    def made(paper: Callable[..., Paper]) -> click.Command:
        def command(paths: tuple[str, ...], output: Path | None, asked: Asked, **its_own: object) -> int:
            refuse_output(output, paths, force=asked.force)
            request = asked.request(paths)
            run = checked(paths, request, way_asked())
            outcomes = [(each.path, each.outcome) for each in run.workbooks if each.outcome]
            if outcomes or not run.problems:
                made_of = Checked(outcomes, request.policy.policy, asked.today)
                written = _with_gaps(paper(made_of, **its_own), run)
                write_paper(written, output, paths, force=asked.force)
            return say_problems(run)

        options = batch_options(update_wrapper(command, paper))
        return click.command()(paths_argument(output_option(output_help)(asked_options(options))))

    return made


def _with_gaps(paper: Paper, run: Run) -> Paper:
    """Say first on a paper what is not in it: whoever reads it at the meeting did not see the command's own words."""
    if not run.problems:
        return paper
    names = listed(inert_path(Path(each.path).name) for each in run.problems)
    told = Line(f"Not in these figures and lists, because it could not be checked: {names}.", Emphasis.BAD)
    first, *others = paper.pages
    return replace(paper, pages=(replace(first, parts=(told, *first.parts)), *others))
