"""``onelead trail``: one action followed from finding to outcome."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.asked import Asked, asked_options
from onelead.cli.papers import output_option, refuse_output, write_paper
from onelead.run import check_one


@click.command()
@click.argument("workbook", metavar="WORKBOOK")
@click.argument("action_id", metavar="ACTION-ID")
@output_option("The page to write (.html, .xlsx or .txt); without it the text is shown.")
@asked_options
def command(workbook: str, action_id: str, output: Path | None, asked: Asked) -> int:
    """
    Follow one action as an inspector does: finding, owner, delivery, evidence, checks, decision, outcome.

    Each hole in the trail is named. ACTION-ID is the action's id, or its row where it has none: "row 12",
    or "Kitchen row 12" where several sheets hold actions.
    """
    from onelead.pages.trail_page import trail_paper
    from onelead.trail import follow

    refuse_output(output, [workbook], force=asked.force)
    request = asked.request([workbook])
    checked = check_one(workbook, request)
    if checked.problem is not None:
        raise checked.problem
    assert checked.outcome is not None  # noqa: S101 -- a workbook has an outcome or a problem
    trail = follow(checked.outcome, action_id, request.policy.policy)
    write_paper(trail_paper(trail, Path(workbook).name, asked.today), output, [workbook], force=asked.force)
    return 0
