"""``onelead check``: from paths to findings, figures and an exit code."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.batch_options import batch_options, cluster_option, paths_asked, way_asked
from onelead.cli.options import (
    fail_on_option,
    force_option,
    password_option,
    paths_argument,
    policy_option,
    today_option,
)
from onelead.cli.outputs import targets_asked
from onelead.cli.passwords import passwords
from onelead.cli.plain_check import check_and_report
from onelead.cli.policies import policy_in_use
from onelead.reports import FORMATS
from onelead.run import FailOn, Request, Selection, known_codes


@click.command()
@paths_argument
@today_option
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    help="How to write the report; several may be given, each with its --output. Default: text.",
)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to write it, instead of on the screen.",
)
@force_option
@fail_on_option
@click.option("--select", metavar="CODES", help="Show only these, such as OWN,CLS003.")
@click.option("--ignore", metavar="CODES", help="Leave these out, such as OWN010.")
@click.option(
    "--since",
    "older",
    metavar="OLDER",
    help="An older version of the workbook (or a folder of them): also says what changed without a word.",
)
@policy_option
@password_option
@batch_options
@cluster_option
def command(
    paths: tuple[str, ...],
    today: dt.date,
    formats: tuple[str, ...],
    outputs: tuple[Path, ...],
    force: bool,
    fail_on: str,
    select: str | None,
    ignore: str | None,
    older: str | None,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Check trackers: what is wrong, where, and what to do about it.

    PATH is a workbook (.xlsx, .xlsm, .xlsb, .xls or .ods), a folder of workbooks, or a pattern such as "*.xlsx". Your
    workbooks are only read.

    The exit code is 0 where nothing is wrong, 1 where something is (see --fail-on), and 2 where a workbook could not
    be checked or the command was not understood.
    """
    places = paths_asked(paths)
    request = Request(
        today=today,
        policy=policy_in_use(policy_file, places),
        selection=Selection(_codes(select), _codes(ignore)),
        passwords=passwords(password_file),
    )
    targets = targets_asked(formats, outputs)
    return check_and_report(places, request, targets, FailOn(fail_on), way_asked(), older=older, force=force)


def _codes(typed: str | None) -> tuple[str, ...]:
    return known_codes((typed or "").split(","))
