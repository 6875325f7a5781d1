"""The Closure check page: the verdicts of trackers on whose own sheet nothing may be written: it is protected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onelead.checking import TrackerOutcome
from onelead.model import Closure
from onelead.pages.page import Cell, Emphasis, Page, PageColumn, PageTable, Row
from onelead.reading.grid import address
from onelead.wording import name_of
from onelead_addin.closure_words import HEADING, VERDICTS, reasons

COLUMNS = (
    PageColumn("Look at", 22),
    PageColumn("Action", 12),
    PageColumn("Owner", 24),
    PageColumn(HEADING, 16),
    PageColumn("Why", 60),
)
LOOKS = {
    Closure.SUPPORTED: Emphasis.GOOD,
    Closure.UNSUPPORTED: Emphasis.BAD,
    Closure.CANNOT_TELL: Emphasis.DOUBT,
}


def closure_page(trackers: Iterable[TrackerOutcome]) -> Page:
    """Return the page: each closure with its verdict, the reasons in words, and a link to its row."""
    rows = tuple(row for checked in trackers for row in _rows(checked))
    return Page(HEADING, "is each closure supported?", (PageTable(COLUMNS, rows, when_empty="Nothing is closed yet."),))


def _rows(checked: TrackerOutcome) -> Iterator[Row]:
    tracker = checked.tracker
    first = min((column.number for column in tracker.columns.values()), default=1)
    sheet = tracker.sheet.replace("'", "''")
    for action in tracker.closures:
        closure = checked.verdicts[action.row].closure
        if closure is not None:
            cell = address(action.row, first)
            yield (
                Cell(f"{tracker.sheet}!{cell}", link=f"'{sheet}'!{cell}"),
                name_of(action),
                action.owner.name or "",
                Cell(VERDICTS[closure], LOOKS[closure]),
                "; ".join(reasons(checked, action)),
            )
