"""What the meeting and the inspector read, made of the open workbook: pages described, not painted."""

from __future__ import annotations

from pathlib import PurePath

import xlwings as xw

from onelead.checking import Outcome, TrackerOutcome
from onelead.model import Action
from onelead.pages.page import Page, Paper
from onelead.problems import UsageProblem
from onelead_addin.looking import Asked, outcome_of, workbook_of


def completion_paper_of(book: xw.Book, asked: Asked) -> Paper:
    """Return the completion pages: claimed beside supported, grouped; measures and themes."""
    from onelead.completion import completion_of
    from onelead.frameworks import framework
    from onelead.measure_figures import progress_of, themes_by_month
    from onelead.pages.completion_pages import completion_paper

    outcome, name = outcome_of(book, asked), PurePath(book.name).stem
    logs = outcome.workbook.logs
    measures = [(name, progress_of(each, asked.today)) for each in logs.measures or ()]
    themes = [(name, each) for each in themes_by_month(logs.events or (), asked.today)]
    return completion_paper(
        completion_of([(book.name, outcome)], framework(), asked.today), measures, themes, asked.today
    )


def escalation_paper_of(book: xw.Book, asked: Asked) -> Paper:
    """Return the escalation pages: who must decide what by when, and why."""
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.pages.escalation_pages import escalation_paper

    outcomes = [(book.name, outcome_of(book, asked))]
    rows = escalation_rows(outcomes, asked.policy.policy)
    return escalation_paper(rows, without_one_owner(outcomes), asked.today)


def trail_page_of(book: xw.Book, asked: Asked) -> Page:
    """Return the page of the selected action; raises `UsageProblem` where none is selected."""
    from onelead.pages.trail_page import trail_page
    from onelead.trail import follow_action

    outcome = outcome_of(book, asked)
    tracked, action = selected_action(book, outcome)
    return trail_page(follow_action(outcome, tracked, action, asked.policy.policy), book.name, asked.today)


def changes_paper_of(book: xw.Book, asked: Asked) -> Paper:
    """Return what changed since the last update; raises `UsageProblem` where that isn't open as well."""
    from onelead.pages.changes_pages import changes_paper
    from onelead.updates import compare

    if asked.older is None:
        raise UsageProblem(
            "There is nothing to compare with: no other workbook is open.",
            "Open the last update of this tracker as well, go back to this one, and press the button again.",
        )
    older, newer = workbook_of(asked.older, asked), workbook_of(book, asked)
    comparison = compare(older, newer, asked.policy.policy, asked.today, name=book.name)
    return changes_paper(comparison, asked.older.name, book.name, asked.today)


def selected_action(book: xw.Book, outcome: Outcome) -> tuple[TrackerOutcome, Action]:
    """Return the action on whose row the selection stands, with its tracker."""
    selected = book.selection
    for tracked in outcome.trackers:
        for action in tracked.tracker.actions:
            if selected is not None and (selected.sheet.name, selected.row) == (tracked.tracker.sheet, action.row):
                return tracked, action
    some = listed_places(outcome)
    raise UsageProblem("No action is selected.", f"Click any cell of an action first: {some}.")


def listed_places(outcome: Outcome) -> str:
    """Return where the actions stand, in words."""
    places = [
        f"rows {each.tracker.actions[0].row} to {each.tracker.actions[-1].row} of “{each.tracker.sheet}”"
        for each in outcome.trackers
        if each.tracker.actions
    ]
    return "; ".join(places)
