"""``onelead compare``: what changed between two versions of a tracker, and what changed without a word."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.checking import counts
from onelead.cli.options import (
    fail_on_option,
    force_option,
    password_option,
    passwords,
    policy_option,
    today_option,
)
from onelead.cli.outputs import text_setting, write_bytes
from onelead.cli.papers import output_option, refuse_output, write_paper
from onelead.cli.policies import policy_in_use
from onelead.reports.comparison import comparison_as_json, comparison_as_text
from onelead.run import FailOn, Request, exit_code_of
from onelead.since import compare_files


@click.command()
@click.argument("older", metavar="OLDER")
@click.argument("newer", metavar="NEWER")
@today_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to write it.")
@fail_on_option
@output_option("A paper of the changes to write instead: .xlsx or .html.")
@force_option
@policy_option
@password_option
def command(
    older: str,
    newer: str,
    today: dt.date,
    form: str,
    fail_on: str,
    output: Path | None,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Compare an older version of a tracker with a newer one.

    Says which actions are new or gone, what changed without an explanation, and how the figures moved.
    """
    refuse_output(output, (older, newer), force=force)
    request = Request(today, policy_in_use(policy_file, (newer,)), passwords=passwords(password_file))
    compared = compare_files(older, newer, request)
    if output is not None and compared.comparison is not None:
        from onelead.pages.changes_pages import changes_paper

        paper = changes_paper(compared.comparison, Path(older).name, Path(newer).name, today)
        write_paper(paper, output, (older, newer), force=force)
    elif form == "json":
        write_bytes(comparison_as_json(compared, request).encode("utf-8"))
    else:
        write_bytes(comparison_as_text(compared, request, text_setting()).encode("utf-8"))
    if compared.comparison is None:
        return 2
    return exit_code_of(counts(iter(compared.comparison.findings)), FailOn(fail_on))
