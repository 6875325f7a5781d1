"""``onelead compare``: what changed between two versions of a tracker, and what changed without a word."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.checking import counts
from onelead.cli.asked import Asked, asked_options
from onelead.cli.options import fail_on_option
from onelead.cli.outputs import text_setting, write_bytes
from onelead.cli.papers import output_option, refuse_output, write_paper
from onelead.reports.comparison import comparison_as_json, comparison_as_text
from onelead.run import FailOn, exit_code_of
from onelead.since import compare_files


@click.command()
@click.argument("older", metavar="OLDER")
@click.argument("newer", metavar="NEWER")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to write it.")
@fail_on_option
@output_option("A paper of the changes to write instead: .xlsx or .html.")
@asked_options
def command(older: str, newer: str, form: str, fail_on: str, output: Path | None, asked: Asked) -> int:
    """
    Compare an older version of a tracker with a newer one.

    Says which actions are new or gone, what changed without an explanation, and how the figures moved.
    """
    refuse_output(output, (older, newer), force=asked.force)
    request = asked.request((newer,))
    compared = compare_files(older, newer, request)
    if compared.are_the_same:
        click.echo("The two are the same, byte for byte: is the first one the version of the last update?", err=True)
    if output is not None and compared.comparison is not None:
        from onelead.pages.changes_pages import changes_paper

        paper = changes_paper(compared.comparison, Path(older).name, Path(newer).name, asked.today)
        write_paper(paper, output, (older, newer), force=asked.force)
    elif form == "json":
        write_bytes(comparison_as_json(compared, request).encode("utf-8"))
    else:
        write_bytes(comparison_as_text(compared, request, text_setting()).encode("utf-8"))
    if compared.comparison is None:
        return 2
    return exit_code_of(counts(iter(compared.comparison.findings)), FailOn(fail_on))
