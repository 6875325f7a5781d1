"""Findings one by one, each with its workbook, its action's owner and its due date, as lists and filters need them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.checking import Outcome
from onelead.inert import inert_line, inert_path
from onelead.model import Action, Finding
from onelead.run import CheckedWorkbook, Run
from onelead.said_once import readable
from onelead.values import frozen


@frozen
class ListedFinding:
    """A finding with what a reader asks next: which workbook, whose action, due when."""

    path: str
    """As it can be shown."""
    finding: Finding
    owner: str
    """The one person who answers for the action; empty where there is none, or no action."""
    due: dt.date | None


def listed_findings(run: Run) -> Iterator[ListedFinding]:
    """Yield the readable findings of every workbook, accepted ones included."""
    for workbook in run.workbooks:
        yield from _of_workbook(workbook)


def _of_workbook(workbook: CheckedWorkbook) -> Iterator[ListedFinding]:
    if workbook.outcome is None:
        return
    by_row, by_id = _actions(workbook.outcome)
    for finding in readable(workbook.findings):
        action = by_row.get((finding.sheet, finding.row)) or by_id.get(finding.action or "")
        owner = inert_line(action.owner.name or "") if action else ""
        yield ListedFinding(inert_path(workbook.path), finding, owner, action.due if action else None)


def _actions(outcome: Outcome) -> tuple[dict[tuple[str, int], Action], dict[str, Action]]:
    by_row: dict[tuple[str, int], Action] = {}
    by_id: dict[str, Action] = {}
    for each in outcome.trackers:
        for action in each.tracker.actions:
            by_row[each.tracker.sheet, action.row] = action
            if action.id:
                by_id.setdefault(action.id, action)
    return by_row, by_id
