"""The report for other programs: one JSON object, as `json_models` describes it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator

from onelead import __version__
from onelead.checking import Portion, TrackerOutcome
from onelead.figures import NO_FIGURES
from onelead.inert import escaped_in_json, inert_path
from onelead.limit import LIMIT
from onelead.model import Action, Column, Figure, Figures, Finding, Verdict
from onelead.problems import WorkbookProblem
from onelead.reports.json_models import (
    ActionModel,
    ColumnModel,
    CountsModel,
    FigureModel,
    FiguresModel,
    FindingModel,
    PolicyModel,
    ProblemModel,
    ReportModel,
    SkippedModel,
    TrackerModel,
    WorkbookModel,
)
from onelead.reports.policy_changes import policy_changes
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, NamedPortioner, Request, Run


def chunks(run: Run, setting: Setting) -> Iterator[bytes]:
    """Yield the report as UTF-8, one key a line, a workbook at a time so that it is never held whole."""
    name, write = portioner(setting)
    before, after = _without_workbooks(run)
    yield f"{before}[".encode()
    for number, workbook in enumerate(run.workbooks):
        named = _text({"path": inert_path(workbook.path), "sha256": workbook.sha256}, depth=2)
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
    said = _workbook(workbook).model_dump(mode="json", exclude={"path", "sha256"})
    return Portion(_text(said, depth=2), workbook.outcome.counts if workbook.outcome else {})


def _text(value: object, depth: int) -> str:
    """Return JSON as it stands so many levels deep in the report."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return escaped_in_json(text.replace("\n", "\n" + " " * depth))


def _without_workbooks(run: Run) -> tuple[str, str]:
    """Return what stands in the report before and after its list of workbooks."""
    text = _text(_frame(run).model_dump(mode="json"), depth=0)
    before, _, after = text.partition('\n "workbooks": []')
    return f'{before}\n "workbooks": ', after


def _frame(run: Run) -> ReportModel:
    policy = run.request.policy
    return ReportModel(
        onelead=__version__,
        today=run.request.today.isoformat(),
        policy=PolicyModel(source=inert_path(policy.source), sha256=policy.sha256, changes=policy_changes(run)),
        workbooks=[],
        skipped=[SkippedModel(path=inert_path(each.path), why=each.why) for each in run.skipped],
        figures=_figures(run.figures),
        counts=CountsModel(**{severity.value: n for severity, n in run.counts.items()}),
        limit=LIMIT,
    )


def _workbook(workbook: CheckedWorkbook) -> WorkbookModel:
    outcome = workbook.outcome
    return WorkbookModel(
        path=inert_path(workbook.path),
        sha256=workbook.sha256,
        problem=problem_model(workbook.problem) if workbook.problem else None,
        trackers=[_tracker(each) for each in outcome.trackers] if outcome else [],
        figures=_figures(outcome.figures if outcome and outcome.figures else NO_FIGURES),
        findings=_findings(outcome.findings if outcome else ()),
    )


def problem_model(problem: WorkbookProblem) -> ProblemModel:
    """Return a problem as its model."""
    return ProblemModel(kind=problem.kind.value, message=problem.message, remedy=problem.remedy)


def _tracker(outcome: TrackerOutcome) -> TrackerModel:
    tracker = outcome.tracker
    in_sheet_order = sorted(tracker.columns.items(), key=lambda each: each[1].number)
    return TrackerModel(
        sheet=tracker.sheet,
        header_row=tracker.header_row,
        columns={field.value: _column(column) for field, column in in_sheet_order},
        unused_headings=[_column(each) for each in tracker.unused],
        actions=[_action(each, outcome.verdicts[each.row]) for each in tracker.actions],
        findings=_findings(outcome.findings),
        figures=_figures(outcome.figures),
    )


def _column(column: Column) -> ColumnModel:
    return ColumnModel(column=column.letters, heading=column.heading)


def _action(action: Action, verdict: Verdict) -> ActionModel:
    return ActionModel(
        row=action.row,
        id=action.id,
        owner=action.owner.name,
        ownership=action.ownership.value,
        deadline=_day(action.deadline.day),
        revised_deadline=_day(action.revised_deadline.day),
        status=action.status.value,
        closure=verdict.closure.value if verdict.closure else None,
        reasons=list(verdict.reasons),
    )


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _findings(findings: Iterable[Finding]) -> list[FindingModel]:
    return [finding_model(each) for each in findings]


def finding_model(finding: Finding) -> FindingModel:
    """Return a finding as its model."""
    return FindingModel(
        code=finding.code,
        name=finding.name,
        severity=finding.severity.value,
        sheet=finding.sheet,
        cell=finding.cell,
        heading=finding.heading,
        value=finding.value,
        action=finding.action,
        message=finding.message,
        remedy=finding.remedy,
        accepted=finding.accepted,
    )


def _figures(figures: Figures) -> FiguresModel:
    return FiguresModel(
        actions=figures.actions,
        cancelled=figures.cancelled,
        claimed=_figure(figures.claimed),
        supported=_figure(figures.supported),
        unsupported=_figure(figures.unsupported),
        cannot_tell=_figure(figures.cannot_tell),
        supported_of_due=_figure(figures.supported_of_due),
        on_time=_figure(figures.on_time),
        single_ownership=_figure(figures.single_ownership),
        timing_unknown=figures.timing_unknown,
        without_deadline=figures.without_deadline,
    )


def _figure(figure: Figure) -> FigureModel:
    return FigureModel(n=figure.n, of=figure.of)
