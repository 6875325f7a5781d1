"""``onelead trail``: one action followed from finding to outcome."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.options import force_option, password_option, passwords, policy_option, today_option
from onelead.cli.papers import output_option, refuse_output, write_paper
from onelead.cli.policies import policy_in_use
from onelead.run import Request, check_one


@click.command()
@click.argument("workbook", metavar="WORKBOOK")
@click.argument("action_id", metavar="ACTION-ID")
@output_option("The page to write (.html, .xlsx or .txt); without it the text is shown.")
@today_option
@force_option
@policy_option
@password_option
def command(
    workbook: str,
    action_id: str,
    output: Path | None,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Follow one action as an inspector does: finding, owner, delivery, evidence, checks, decision, outcome.

    Each hole in the trail is named.
    """
    from onelead.pages.trail_page import trail_paper
    from onelead.trail import follow

    refuse_output(output, [workbook], force=force)
    request = Request(today, policy_in_use(policy_file, [workbook]), passwords=passwords(password_file))
    checked = check_one(workbook, request)
    if checked.problem is not None:
        raise checked.problem
    assert checked.outcome is not None  # noqa: S101 -- a workbook has an outcome or a problem
    trail = follow(checked.outcome, action_id, request.policy.policy)
    write_paper(trail_paper(trail, Path(workbook).name, today), output, [workbook], force=force)
    return 0
