"""Why open actions of a pack were repeated or moved."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.model import Decision, Field
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
    repeated = set(_repeated(content))
    rows = tuple(
        _explanation(each, each.name in repeated, content) for each in content.actions if _is_repeated(each, repeated)
    )
    note = "Open actions that stood in the last update past their deadline, or whose deadline was moved."
    table = PageTable(columns, rows, note=note, when_empty="No open action was repeated or moved.")
    return Page("Explanations", "Explanations for repeated actions", (table,))


def _repeated(content: PackContent) -> Iterator[str]:
    for pair in content.comparison.update.pairs if content.comparison else ():
        older, newer = pair.older.action, pair.newer.action
        if older.is_open and newer.is_open and newer.days_overdue(content.today):
            yield newer.id or f"row {newer.row}"


def _is_repeated(each: SharedAction, repeated: set[str]) -> bool:
    action = each.action
    moved = (
        action.is_open
        and action.revised_deadline.day is not None
        and action.revised_deadline.day != action.deadline.day
    )
    return action.is_open and (each.name in repeated or moved or action.decision is Decision.EXTEND)


def _explanation(each: SharedAction, was_open_before: bool, content: PackContent) -> Row:
    action = each.action
    why = "Open and overdue in both updates" if was_open_before else "Its deadline was moved"
    said = action.text(Field.DELAY_REASON) if Field.DELAY_REASON in content.fields else ""
    return (
        Cell(each.name, Emphasis.STRONG),
        each.what,
        action.deadline.day,
        action.due,
        why,
        said or Cell("No explanation is recorded", Emphasis.BAD),
    )
