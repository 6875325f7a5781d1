"""How the columns of a pack are called, and what of an action stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onelead.model import Action, Closure, DateCell, DateKind, Field
from onelead.pages.pack_pages.content import SharedAction
from onelead.pages.page import Cell, CellValue, Emphasis, Kind, PageColumn

COLUMNS: Mapping[Field, PageColumn] = {
    Field.ID: PageColumn("Action no.", 10),
    Field.SERVICE: PageColumn("Service", 16),
    Field.SOURCE: PageColumn("Source", 16),
    Field.THEME: PageColumn("Theme", 16),
    Field.ISSUE: PageColumn("Issue", 32),
    Field.ACTION: PageColumn("Action", 36),
    Field.OUTCOME: PageColumn("Intended outcome", 28),
    Field.OWNER: PageColumn("Owner", 20),
    Field.STARTED: PageColumn("Started", 12, Kind.DATE),
    Field.DEADLINE: PageColumn("Deadline", 12, Kind.DATE),
    Field.REVISED_DEADLINE: PageColumn("Revised deadline", 12, Kind.DATE),
    Field.DELAY_REASON: PageColumn("Reason for delay", 26),
    Field.PRIORITY: PageColumn("Priority", 10),
    Field.STATUS: PageColumn("Status", 14),
    Field.PROGRESS: PageColumn("Progress", 32),
    Field.EVIDENCE_SOURCE: PageColumn("Evidence source", 20),
    Field.EVIDENCE: PageColumn("Evidence", 36),
    Field.EVIDENCE_DATE: PageColumn("Evidence date", 12, Kind.DATE),
    Field.COMPLETED: PageColumn("Completed", 12, Kind.DATE),
    Field.VERIFIED_BY: PageColumn("Verified by", 20),
    Field.VERIFIED_ON: PageColumn("Verified on", 12, Kind.DATE),
    Field.VERIFICATION: PageColumn("Verification", 20),
    Field.REVIEWED_ON: PageColumn("Reviewed on", 12, Kind.DATE),
    Field.DECISION: PageColumn("Decision", 16),
    Field.ESCALATED_TO: PageColumn("Escalated to", 20),
    Field.ESCALATED_ON: PageColumn("Escalated on", 12, Kind.DATE),
    Field.INTERIM_CONTROL: PageColumn("What keeps people safe meanwhile", 26),
    Field.STAFF_INFORMED: PageColumn("Staff informed", 18),
    Field.NOTICE: PageColumn("Notice", 16),
    Field.REVIEW_DUE: PageColumn("Review due", 12, Kind.DATE),
    Field.RECHECK_ON: PageColumn("Check again on", 12, Kind.DATE),
    Field.MEASURE: PageColumn("Measure", 16),
    Field.SUPPORT: PageColumn("Support", 20),
    Field.FOLLOW_UP: PageColumn("Follow-up", 14),
    Field.ESCALATE_AFTER: PageColumn("Escalate after", 14),
}
"""How the columns of a pack are called, whatever the tracker calls them, in their order."""
DATES = frozenset(name for name, column in COLUMNS.items() if column.kind is Kind.DATE)
"""The columns of dates; an action keeps each under the column's own name."""
IN_WORDS = {
    Closure.SUPPORTED: Cell("Supported", Emphasis.GOOD),
    Closure.UNSUPPORTED: Cell("Unsupported", Emphasis.BAD),
    Closure.CANNOT_TELL: Cell("Cannot tell", Emphasis.DOUBT),
}


def shared_fields(allowed: Sequence[Field], actions: Sequence[SharedAction]) -> tuple[Field, ...]:
    """Return the columns that are allowed and filled in at least one action, in the order of the pack."""
    filled = {name for each in actions for name, text in each.action.written.items() if text}
    return tuple(each for each in COLUMNS if each in allowed and each in filled)


def as_shared(action: Action, name: Field) -> CellValue:
    """Return a cell as it is shared: a date as a date, everything else as it is written."""
    date = getattr(action, name.value) if name in DATES else None
    if isinstance(date, DateCell) and date.kind is DateKind.DATE:
        return date.day
    return action.text(name) or None
