"""``onelead owners``: one page for each owner."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.asked import Asked, asked_options
from onelead.cli.batch_options import batch_options, way_asked
from onelead.cli.checked import checked, say_problems
from onelead.cli.options import paths_argument
from onelead.cli.outputs import say_written
from onelead.reports.owner_pages import owner_files
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
@asked_options
@batch_options
def command(paths: tuple[str, ...], folder: Path, asked: Asked) -> int:
    """
    Write one page for each owner, with what is missing and by when.

    For each person there is a page to print (.html) and a text for an e-mail (.txt), which OneLead never sends itself.
    """
    run = checked(paths, asked.request(paths), way_asked())
    files = list(owner_files(run))
    inputs = [Path(each.path) for each in run.workbooks]
    make_folder(folder)
    for each in files:
        refuse_unwritable(folder / each.name, inputs=inputs, replace=asked.force)
    for each in files:
        save(folder / each.name, each.content, inputs=inputs, replace=asked.force)
        say_written(folder / each.name)
    return say_problems(run)
