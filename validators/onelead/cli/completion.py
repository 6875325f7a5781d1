"""``onelead completion``: completion that can be defended."""

from __future__ import annotations

from pathlib import Path

from onelead.cli.meeting import Checked, paper_command
from onelead.pages.page import Paper


@paper_command("The workbook to write (.xlsx, .html or .txt); without it the text is shown.")
def command(checked: Checked) -> Paper:
    """
    Work out completion that can be defended: claimed beside supported, unsupported and cannot tell.

    Over everything, and by owner, theme, priority, source, service and regulation; with the measures, whether they
    are on course, and themes by month.
    """
    from onelead.completion import completion_of
    from onelead.frameworks import framework
    from onelead.measure_figures import progress_of, themes_by_month
    from onelead.pages.completion_pages import completion_paper

    outcomes, today = checked.outcomes, checked.today
    logs = [(Path(path).stem, outcome.workbook.logs) for path, outcome in outcomes]
    measures = [(name, progress_of(each, today)) for name, log in logs for each in log.measures or ()]
    themes = [(name, each) for name, log in logs for each in themes_by_month(log.events or (), today)]
    return completion_paper(completion_of(outcomes, framework(), today), measures, themes, today)
