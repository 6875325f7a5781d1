"""``onelead owners``: one page for each owner."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.batch_options import batch_options
from onelead.cli.checked import checked
from onelead.cli.options import (
    force_option,
    password_option,
    passwords,
    paths_argument,
    policy_option,
    today_option,
)
from onelead.cli.outputs import say_written
from onelead.cli.policies import policy_in_use
from onelead.reports.owner_pages import owner_files
from onelead.run import Request
from onelead.saving import make_folder, refuse_unwritable, save


@click.command()
@paths_argument
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="The folder to write the pages into; it is made where it does not exist.",
)
@today_option
@force_option
@policy_option
@password_option
@batch_options
def command(
    paths: tuple[str, ...],
    folder: Path,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Write one page for each owner, with what is missing and by when.

    For each person there is a page to print (.html) and a text for an e-mail (.txt), which OneLead never sends itself.
    """
    request = Request(today, policy_in_use(policy_file, paths), passwords=passwords(password_file))
    run = checked(paths, request)
    files = list(owner_files(run))
    inputs = [Path(each.path) for each in run.workbooks]
    make_folder(folder)
    for each in files:
        refuse_unwritable(folder / each.name, inputs=inputs, replace=force)
    for each in files:
        save(folder / each.name, each.content, inputs=inputs, replace=force)
        say_written(folder / each.name)
    for problem in run.problems:
        click.echo(f"Not checked: {problem.path}: {problem.problem.message} {problem.problem.remedy}", err=True)
    return 2 if run.problems or run.stopped else 0
