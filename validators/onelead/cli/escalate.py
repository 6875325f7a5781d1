"""``onelead escalate``: who must decide what by when, and why."""

from __future__ import annotations

import click

from onelead.cli.meeting import Checked, paper_command
from onelead.pages.page import Paper


@paper_command("The escalation workbook to write (.xlsx, .html or .txt); without it the text is shown.")
@click.option("--by-service", is_flag=True, help="Add a sheet for each service.")
def command(checked: Checked, *, by_service: bool) -> Paper:
    """
    Write the escalation sheets for the governance meeting: who must decide what by when, and why.

    There is a list of the actions without one named owner, and a sheet for each tier and person, the highest risk
    first, with room for the decision and the signatures.
    """
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.pages.escalation_pages import escalation_paper

    rows = escalation_rows(checked.outcomes, checked.policy)
    return escalation_paper(rows, without_one_owner(checked.outcomes), checked.today, by_service=by_service)
