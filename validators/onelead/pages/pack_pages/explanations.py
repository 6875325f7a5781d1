"""Why open actions of a pack were repeated or moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import Action, Decision, Field
from onelead.pages.pack_pages.content import PackContent, SharedAction
from onelead.pages.page import Cell, Emphasis, Kind, Page, PageColumn, PageTable, Row


def explanations_page(content: PackContent) -> Page:
    """Return the page of the open actions that were repeated or moved, with the reason that is recorded."""
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 40), PageColumn("First deadline", 14, Kind.DATE)),
        *(
            PageColumn("Due now", 14, Kind.DATE),
            PageColumn("Why it is here", 28),
            PageColumn("Explanation recorded", 48),
        ),
    )
    before = dict(_open_before(content))
    both = [(each, before.get((each.tracker.sheet, each.action.row))) for each in content.actions]
    rows = tuple(
        _explanation(each, older, why, content)
        for each, older in both
        if (why := _why(each.action, older, content.today))
    )
    note = "Open actions that stood in the last update past their deadline, or whose deadline was moved."
    table = PageTable(columns, rows, note=note, when_empty="No open action was repeated or moved.")
    return Page("Explanations", "Explanations for repeated actions", (table,))


def _open_before(content: PackContent) -> Iterator[tuple[tuple[str, int], Action]]:
    """
    Yield where an action stands and how it stood in the last update, where it was open then.

    Its place tells it from others, for two sheets may count from 1; only one workbook is compared, so it is enough.
    """
    for pair in content.comparison.update.pairs if content.comparison else ():
        if pair.older.action.is_open:
            yield (pair.newer.tracker.sheet, pair.newer.action.row), pair.older.action


def _why(action: Action, older: Action | None, today: dt.date) -> str:
    """Return why an open action asks for an explanation; *older* is the same in the last update, if it was open."""
    if not action.is_open:
        return ""
    if older is not None and action.days_overdue(today):
        return "Open and overdue in both updates"
    if _is_moved(action, older):
        return "Its deadline was moved"
    return "The meeting extended it" if action.decision is Decision.EXTEND else ""


def _is_moved(action: Action, older: Action | None) -> bool:
    """Tell whether a deadline was revised on its row, or typed over since the last update."""
    if action.revised_deadline.day is not None and action.revised_deadline.day != action.deadline.day:
        return True
    was = older.due if older is not None else None
    return was is not None and action.due is not None and action.due > was


def _explanation(each: SharedAction, older: Action | None, why: str, content: PackContent) -> Row:
    action = each.action
    said = action.text(Field.DELAY_REASON) if Field.DELAY_REASON in content.fields else ""
    return (
        Cell(each.name, Emphasis.STRONG),
        each.what,
        (older or action).deadline.day or action.deadline.day,
        action.due,
        why,
        said or Cell("No explanation is recorded", Emphasis.BAD),
    )
