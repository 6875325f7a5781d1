"""The escalations of a pack, with what was decided."""

from __future__ import annotations

from onelead.escalation import EscalationRow
from onelead.model import Action, Decision, Field
from onelead.pages.pack_pages.columns import as_shared
from onelead.pages.pack_pages.content import PackContent
from onelead.pages.page import Cell, CellValue, Emphasis, Kind, Page, PageColumn, PageTable, Row
from onelead.words import capitalised


def escalations_page(content: PackContent) -> Page:
    """Return the page of what must be decided above the owners, and of what the review decided."""
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 36), PageColumn("Owner", 20), PageColumn("Goes to", 24)),
        *(PageColumn("Why", 36), PageColumn("Since", 12, Kind.DATE), PageColumn("Decision needed", 36)),
        *(PageColumn("Decide by", 12, Kind.DATE), PageColumn("Escalated to", 20), PageColumn("Last decision", 18)),
    )
    note = "Actions that have reached a threshold at which somebody above their owner must decide, the gravest first."
    table = PageTable(
        columns,
        tuple(_escalation(each, content) for each in content.escalations),
        note=note,
        when_empty="Nothing has reached an escalation threshold.",
    )
    return Page("Escalations", "Escalations and decisions", (table, _decisions(content)))


def _escalation(row: EscalationRow, content: PackContent) -> Row:
    action = row.action
    return (
        Cell(action.id or f"row {action.row}", Emphasis.STRONG),
        action.text(Field.ACTION) or action.text(Field.ISSUE),
        _owner(action) if Field.OWNER in content.fields else Cell("not shared", Emphasis.QUIET),
        capitalised(row.holder.name or row.holder.words),
        f"{capitalised('; '.join(row.why))}.",
        row.since,
        row.needed,
        row.decide_by,
        action.text(Field.ESCALATED_TO) or Cell("not recorded", Emphasis.QUIET),
        action.text(Field.DECISION) or Cell("not recorded", Emphasis.QUIET),
    )


def _owner(action: Action) -> CellValue | Cell:
    return action.owner.name or action.text(Field.OWNER) or Cell("nobody is named", Emphasis.BAD)


def _decisions(content: PackContent) -> PageTable:
    decided = [each for each in content.actions if each.action.decision not in (Decision.BLANK, Decision.UNREADABLE)]
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 36), PageColumn("Status", 20), PageColumn("Decision", 24)),
        PageColumn("Reviewed on", 36, Kind.DATE),
    )
    rows = tuple(
        (
            Cell(each.name, Emphasis.STRONG),
            each.what,
            each.action.text(Field.STATUS),
            each.action.text(Field.DECISION),
            as_shared(each.action, Field.REVIEWED_ON),
        )
        for each in decided
        if Field.DECISION in content.fields
    )
    return PageTable(columns, rows, title="Decisions of the governance review", when_empty="No decision is recorded.")
