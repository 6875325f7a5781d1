"""``onelead escalate``: who must decide what by when, and why."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.batch_options import batch_options
from onelead.cli.meeting import Checked, make_paper
from onelead.cli.options import force_option, password_option, paths_argument, policy_option, today_option
from onelead.cli.papers import output_option
from onelead.pages.page import Paper


@click.command()
@paths_argument
@output_option("The escalation workbook to write (.xlsx, .html or .txt); without it the text is shown.")
@click.option("--by-service", is_flag=True, help="Add a sheet for each service.")
@today_option
@force_option
@policy_option
@password_option
@batch_options
def command(
    paths: tuple[str, ...],
    output: Path | None,
    by_service: bool,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Write the escalation sheets for the governance meeting: who must decide what by when, and why.

    There is a list of the actions without one named owner, and a sheet for each tier and person, the highest risk
    first, with room for the decision and the signatures.
    """
    return make_paper(
        paths,
        output,
        today,
        policy_file,
        password_file,
        lambda checked: _paper(checked, by_service=by_service),
        force=force,
    )


def _paper(checked: Checked, *, by_service: bool) -> Paper:
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.pages.escalation_pages import escalation_paper

    rows = escalation_rows(checked.outcomes, checked.policy)
    return escalation_paper(rows, without_one_owner(checked.outcomes), checked.today, by_service=by_service)
