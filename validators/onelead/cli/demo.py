"""``onelead demo``: what OneLead does, on sample trackers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.check import check_and_report
from onelead.cli.outputs import Target
from onelead.run import FailOn, Request
from onelead.saving import make_folder
from onelead_templates import TEMPLATES, new_workbook

TODAY = dt.date(2026, 11, 23)
"""The day for which the samples were written."""
REPORT = "onelead-report.html"


@click.command()
@click.argument("folder", metavar="[FOLDER]", type=click.Path(path_type=Path), default=Path("onelead-demo"))
def command(folder: Path) -> int:
    """
    Write sample trackers into FOLDER (onelead-demo), check them, and write the report.

    The samples are of fictional homes and people. A second demo in the same folder replaces the first.
    """
    make_folder(folder)
    samples = [new_workbook(name, folder / f"{name}.xlsx", sample=True, force=True) for name in TEMPLATES]
    report = folder / REPORT
    targets = [Target("html", report), Target("text", None)]
    check_and_report([str(each) for each in samples], Request(TODAY), targets, FailOn.NEVER, force=True)
    click.echo(f"\nThe sample trackers are in {folder.absolute()}")
    click.echo(f"Open the report in your browser: {report.absolute()}")
    return 0
