"""``onelead agenda``: the decisions that tonight's meeting must take."""

from __future__ import annotations

from onelead.cli.meeting import Checked, paper_command
from onelead.pages.page import Paper


@paper_command("The agenda to write (.html, .xlsx or .txt); without it the text is shown.")
def command(checked: Checked) -> Paper:
    """
    Write the agenda of a governance meeting: the decisions it must take, ranked, each with the question to ask its
    owner.

    It prints as one paper, with the figures and the escalation sheets behind it.
    """
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.figures import add_figures
    from onelead.pages.agenda_pages import agenda_paper

    rows = escalation_rows(checked.outcomes, checked.policy)
    figures = add_figures(outcome.figures for _, outcome in checked.outcomes if outcome.figures)
    return agenda_paper(rows, without_one_owner(checked.outcomes), figures, checked.today)
