"""``onelead demo``: what OneLead does, on sample trackers."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from onelead.cli.check import check_and_report
from onelead.cli.outputs import Target
from onelead.run import FailOn, Request
from onelead.saving import make_folder

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
    import onelead_templates

    make_folder(folder)
    for name in onelead_templates.TEMPLATES:
        onelead_templates.new_workbook(name, folder / f"{name}.xlsx", sample=True, force=True)
    report = folder / REPORT
    paths = [str(folder / f"{name}.xlsx") for name in onelead_templates.TEMPLATES]
    targets = [Target("html", report), Target("text", None)]
    check_and_report(paths, Request(TODAY), targets, FailOn.NEVER, force=True)
    sys.stdout.flush()
    print(f"\nOpen the report in your browser: {report.absolute()}\nThe sample trackers: {folder.absolute()}")
    return 0
