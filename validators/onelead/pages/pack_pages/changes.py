"""What a pack says has changed since the last update."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.model import Action, Field, Status
from onelead.pages.changes_pages import FIGURE_NAMES
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable, Row
from onelead.pairing import Pair
from onelead.updates import Comparison
from onelead.words import day_in_words


def changes_page(comparison: Comparison, since: str) -> Page:
    """Return the page of what changed since the last update, whose name *since* is."""
    figures = PageTable(
        (PageColumn("Figure", 28), PageColumn("Before", 20), PageColumn("Now", 20)),
        tuple(
            (Cell(FIGURE_NAMES.get(each.name, each.name), Emphasis.STRONG), *each.words) for each in comparison.figures
        ),
        title="Figures side by side",
    )
    columns = PageColumn("Action no.", 28), PageColumn("What changed", 36), PageColumn("Action", 60)
    update = comparison.update
    rows: list[Row] = [
        *((each.action.id or "", "new", _what(each.action)) for each in update.new),
        *((each.action.id or "", "gone", _what(each.action)) for each in update.gone),
        *(
            (each.newer.action.id or "", changes, _what(each.newer.action))
            for each in update.pairs
            if (changes := "; ".join(_changed(each)))
        ),
    ]
    table = PageTable(columns, tuple(rows), title="Actions", when_empty="No action is new, gone or changed.")
    told = Line(f"Compared with {since}." if since else "Compared with the last update.")
    return Page("What changed", "What changed since the last update", (told, figures, table))


def _what(action: Action) -> str:
    return action.text(Field.ACTION) or action.text(Field.ISSUE)


def _changed(pair: Pair) -> Iterator[str]:
    """Yield what is told of one action: its status, date, owner and evidence."""
    older, newer = pair.older.action, pair.newer.action
    if older.status is not newer.status:
        yield f"{_status(older.status)} before, {_status(newer.status)} now"
    if newer.due is not None and older.due != newer.due:
        yield f"now due {day_in_words(newer.due)}"
    if newer.owner.name != older.owner.name and not pair.unchanged(Field.OWNER):
        yield "another owner" if newer.owner.name else "no longer one named owner"
    if not pair.unchanged(Field.EVIDENCE):
        yield "evidence recorded" if older.is_blank(Field.EVIDENCE) else "other evidence"


def _status(status: Status) -> str:
    return status.value.replace("_", " ")
