"""``onelead completion``: completion that can be defended."""

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
@output_option("The workbook to write (.xlsx, .html or .txt); without it the text is shown.")
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
    Work out completion that can be defended: claimed beside supported, unsupported and cannot tell.

    Over everything, and by owner, theme, priority, source, service and regulation; with the measures, whether they
    are on course, and themes by month.
    """
    return make_paper(paths, output, today, policy_file, password_file, _paper, force=force)


def _paper(checked: Checked) -> Paper:
    from onelead.completion import completion_of
    from onelead.frameworks import framework
    from onelead.measure_figures import progress_of, themes_by_month
    from onelead.pages.completion_pages import completion_paper

    outcomes, today = checked.outcomes, checked.today
    logs = [(Path(path).stem, outcome.workbook.logs) for path, outcome in outcomes]
    measures = [(name, progress_of(each, today)) for name, log in logs for each in log.measures or ()]
    themes = [(name, each) for name, log in logs for each in themes_by_month(log.events or (), today)]
    return completion_paper(completion_of(outcomes, framework(), today), measures, themes, today)
