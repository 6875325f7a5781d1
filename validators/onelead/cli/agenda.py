"""``onelead agenda``: the decisions that tonight's meeting must take."""

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
@output_option("The agenda to write (.html, .xlsx or .txt); without it the text is shown.")
@today_option
@force_option
@policy_option
@password_option
@batch_options
def command(
    paths: tuple[str, ...],
    output: Path | None,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Write the agenda of a governance meeting: the decisions it must take, ranked, each with the question to ask its
    owner.

    It prints as one paper, with the figures and the escalation sheets behind it.
    """
    return make_paper(paths, output, today, policy_file, password_file, _paper, force=force)


def _paper(checked: Checked) -> Paper:
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.figures import add_figures
    from onelead.pages.agenda_pages import agenda_paper

    rows = escalation_rows(checked.outcomes, checked.policy)
    figures = add_figures(outcome.figures for _, outcome in checked.outcomes if outcome.figures)
    return agenda_paper(rows, without_one_owner(checked.outcomes), figures, checked.today)
