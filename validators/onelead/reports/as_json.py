"""The report for other programs: one JSON object, as `json_models` describes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from onelead import __version__
from onelead.checking import Portion, TrackerOutcome
from onelead.figures import NO_FIGURES
from onelead.inert import inert_path
from onelead.limit import LIMIT
from onelead.model import Action, Column, Figure, Figures, Finding, Severity, Verdict
from onelead.problems import WorkbookProblem
from onelead.reports.json_text import json_text
from onelead.reports.policy_changes import policy_changes
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, NamedPortioner, Request, Run

FORMAT: Final = "onelead-report/1"
"""The contract's name, under which its keys keep their meaning."""

Part = dict[str, object]
"""A part of the report, by its keys."""


def chunks(run: Run, setting: Setting) -> Iterator[bytes]:
    """Yield the report as UTF-8, one key a line, a workbook at a time so that it is never held whole."""
    name, write = portioner(setting)
    before, after = _without_workbooks(run)
    yield f"{before}[".encode()
    for number, workbook in enumerate(run.workbooks):
        named = json_text({"path": inert_path(workbook.path), "sha256": workbook.sha256}, depth=2)
        portion = workbook.portion(name, write, run.request)
        yield f"{',' if number else ''}\n  {named.removesuffix(_END)},{portion.text.removeprefix('{')}".encode()
    yield f"{_NEXT if run.workbooks else ''}]{after}\n".encode()


_NEXT = "\n "
_END = "\n  }"


def portioner(_setting: Setting) -> NamedPortioner:
    """Return what writes the report's portion of one workbook."""
    return "json", portion_of


def portion_of(workbook: CheckedWorkbook, _request: Request) -> Portion:
    """Return what the report says of one workbook, but for its path and its digest."""
    return Portion(json_text(_workbook(workbook), depth=2), workbook.outcome.counts if workbook.outcome else {})


def _without_workbooks(run: Run) -> tuple[str, str]:
    """Return what stands in the report before and after its list of workbooks."""
    before, _, after = json_text(_frame(run)).partition('\n "workbooks": []')
    return f'{before}\n "workbooks": ', after


# Each of the following writes one of the models of `json_models`, whose keys, in their order, these are.


def _frame(run: Run) -> Part:
    policy = run.request.policy
    return {
        "format": FORMAT,
        "onelead": __version__,
        "today": run.request.today.isoformat(),
        "policy": {"source": inert_path(policy.source), "sha256": policy.sha256, "changes": policy_changes(run)},
        "workbooks": [],
        "skipped": [{"path": inert_path(each.path), "why": each.why} for each in run.skipped],
        "figures": _figures(run.figures),
        "counts": {severity.value: run.counts[severity] for severity in Severity},
        "limit": LIMIT,
    }


def _workbook(workbook: CheckedWorkbook) -> Part:
    outcome = workbook.outcome
    return {
        "problem": problem_part(workbook.problem) if workbook.problem else None,
        "trackers": [_tracker(each) for each in outcome.trackers] if outcome else [],
        "figures": _figures(outcome.figures if outcome and outcome.figures else NO_FIGURES),
        "findings": [finding_part(each) for each in outcome.findings] if outcome else [],
    }


def problem_part(problem: WorkbookProblem) -> Part:
    """Return a problem as it stands in a report."""
    return {"kind": problem.kind.value, "message": problem.message, "remedy": problem.remedy}


def _tracker(outcome: TrackerOutcome) -> Part:
    tracker = outcome.tracker
    in_sheet_order = sorted(tracker.columns.items(), key=lambda each: each[1].number)
    return {
        "sheet": tracker.sheet,
        "header_row": tracker.header_row,
        "columns": {field.value: _column(column) for field, column in in_sheet_order},
        "unused_headings": [_column(each) for each in tracker.unused],
        "actions": [_action(each, outcome.verdicts[each.row]) for each in tracker.actions],
        "findings": [finding_part(each) for each in outcome.findings],
        "figures": _figures(outcome.figures),
    }


def _column(column: Column) -> Part:
    return {"column": column.letters, "heading": column.heading}


def _action(action: Action, verdict: Verdict) -> Part:
    return {
        "row": action.row,
        "id": action.id,
        "owner": action.owner.name,
        "ownership": action.owner.ownership,
        "deadline": _day(action.deadline.day),
        "revised_deadline": _day(action.revised_deadline.day),
        "status": action.status,
        "closure": verdict.closure,
        "reasons": list(verdict.reasons),
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def finding_part(finding: Finding) -> Part:
    """Return a finding as it stands in a report."""
    return dict(zip(_OF_A_FINDING, _told_by(finding), strict=True))


_OF_A_FINDING = (
    *("code", "name", "severity", "sheet", "cell", "heading", "value", "action", "message", "remedy", "accepted"),
)
_told_by = attrgetter(*_OF_A_FINDING)


def _figures(figures: Figures) -> Part:
    told = ((name, getattr(figures, name)) for name in figures.__match_args__)
    return {name: {"n": each.n, "of": each.of} if isinstance(each, Figure) else each for name, each in told}
