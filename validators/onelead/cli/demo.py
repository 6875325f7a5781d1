"""``onelead demo``: what OneLead does, on sample trackers."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from onelead.cli.checked import checked
from onelead.cli.options import force_option
from onelead.cli.outputs import Target, show_lines, show_report, text_setting, write_reports
from onelead.cli.ways import way_here
from onelead.inert import inert_path
from onelead.reports.layout import BLANK, Line, Style, line
from onelead.reports.overview import overview_lines
from onelead.reports.told import told_in
from onelead.run import FailOn, Request, Run, gathered
from onelead.saving import make_folder
from onelead_templates import TEMPLATES, new_workbook

TODAY = dt.date(2026, 11, 23)
"""The day for which the samples were written."""
REPORT = "onelead-report.html"
SHOWN = "recovery-plan.xlsx"
"""The sample whose findings are shown here: the shortest."""


@click.command()
@click.argument("folder", metavar="[FOLDER]", type=click.Path(path_type=Path), default=Path("onelead-demo"))
@force_option
def command(folder: Path, force: bool) -> int:
    """
    Write sample trackers into FOLDER (onelead-demo), check them, and write the report.

    One of them is shown as an example, the others in a table. The samples are of fictional homes and people. A second
    demo in the same folder renews the report; a workbook there that is no longer the sample is kept, and checked as
    it is.
    """
    make_folder(folder)
    samples = [_sample(name, folder / f"{name}.xlsx", force=force) for name in TEMPLATES]
    run = checked([str(each) for each in samples], Request(TODAY), way_here())
    show_report(_example(run), "text", FailOn.NEVER)
    write_reports(run, [Target("html", folder / REPORT)], FailOn.NEVER, force=True)
    show_lines(_all_of_them(run, folder, text_setting().width))
    return 0


def _sample(name: str, file: Path, *, force: bool) -> Path:
    """Write a sample where it is not there already: a workbook of its name may be one that somebody works with."""
    if not file.is_file():
        return new_workbook(name, file, sample=True)
    if file.read_bytes() == TEMPLATES[name].sample_path.read_bytes():
        return file
    if force:
        return new_workbook(name, file, sample=True, force=True)
    print(f"Kept as it is, for it is no longer the sample: {inert_path(str(file))}", file=sys.stderr)
    return file


def _example(run: Run) -> Run:
    shown = [each for each in run.workbooks if Path(each.path).name == SHOWN]
    return gathered(run.request, shown, ())


def _all_of_them(run: Run, folder: Path, width: int) -> Sequence[Line]:
    onelead, tracker = _program(), folder / SHOWN
    return [
        BLANK,
        line("That was one of the sample trackers. All of them:", Style.TITLE),
        *overview_lines(told_in(run), width),
        BLANK,
        line("What to do next", Style.TITLE),
        line("  All findings, to filter and print. Open in your browser:"),
        line(f"    {(folder / REPORT).absolute()}", Style.PLACE),
        line("  The findings as colours in a copy of the workbook. Open it afterwards:"),
        line(f'    {onelead} mark "{tracker}" -o "{folder / "marked.xlsx"}"', Style.PLACE),
        line("  The agenda of a governance meeting:"),
        line(f'    {onelead} agenda "{tracker}" -o "{folder / "agenda.html"}"', Style.PLACE),
        line("  Your own tracker, which is only read:"),
        line(f'    {onelead} check "Action plan.xlsx"', Style.PLACE),
    ]


def _program() -> str:
    """Return how to start OneLead here: by its name, or by its path where the name alone is not found."""
    started = Path(sys.argv[0])
    if shutil.which("onelead") or started.stem != "onelead":
        return "onelead"
    near = started.relative_to(Path.cwd()) if started.is_relative_to(Path.cwd()) else started
    return f'"{near}"' if " " in str(near) else str(near)
