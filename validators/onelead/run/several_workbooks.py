"""From paths to a run: finds the workbooks, has each checked, and puts together what they said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from onelead.figures import add_figures
from onelead.model import Severity
from onelead.policy import Policy
from onelead.reading.opening.folders import Skipped, find_workbooks, skipped_as_duplicate
from onelead.run.checked import CheckedWorkbook, Run
from onelead.run.one_workbook import check_content, check_one, read_file
from onelead.run.request import Request
from onelead.values import replace

Told = Callable[[int, int, str], None]
"""Told before each workbook: how many are done, how many there are, and the path of the next."""


Way = Callable[[Sequence[str], Request], Iterator[CheckedWorkbook]]
"""How workbooks are checked, here or elsewhere: yields each, in the order of the paths."""


def one_by_one(paths: Sequence[str], request: Request) -> Iterator[CheckedWorkbook]:
    """Check workbooks in this process; a copy of an earlier one is read, but not checked."""
    seen: set[str] = set()
    for path in paths:
        content = read_file(path, request)
        yield CheckedWorkbook(path, content.sha256) if content.sha256 in seen else check_content(content, request)
        seen.update([content.sha256] if content.sha256 else ())


def check_paths(paths: Sequence[str], request: Request, told: Told = lambda *_: None, way: Way = one_by_one) -> Run:
    """
    Check every workbook that *paths* (files, folders, patterns) lead to; copies of one workbook count once.

    Where a person stops a run of several workbooks, those that are done are kept, and the rest are passed over.
    """
    found = find_workbooks(paths)
    checked: list[CheckedWorkbook] = []
    stopped = False
    try:
        checking = way(found.workbooks, request)
        for number, path in enumerate(found.workbooks):
            told(number, len(found.workbooks), path)
            checked.append(next(checking))
    except KeyboardInterrupt:
        if not checked:
            raise
        stopped = True
    unchecked = [Skipped(path, "not checked: the run was stopped") for path in found.workbooks[len(checked) :]]
    first, copies = _without_copies(checked)
    first += [CheckedWorkbook(each.path, None, problem=each.problem) for each in found.problems]
    return gathered(request, first, [*found.skipped, *copies, *unchecked], stopped=stopped)


def _without_copies(checked: Iterable[CheckedWorkbook]) -> tuple[list[CheckedWorkbook], list[Skipped]]:
    first: dict[str, CheckedWorkbook] = {}
    kept: list[CheckedWorkbook] = []
    copies: list[Skipped] = []
    for each in checked:
        if each.sha256 and (same := first.setdefault(each.sha256, each)) is not each:
            copies.append(skipped_as_duplicate(each.path, same.path))
        else:
            kept.append(each)
    return kept, copies


def gathered(
    request: Request, checked: Sequence[CheckedWorkbook], skipped: Iterable[Skipped], *, stopped: bool = False
) -> Run:
    """Return the run that some checked workbooks make together."""
    if len(checked) > 1:
        checked = [_with_mild_str001(each, request.policy.policy) for each in checked]
    figures = add_figures(each.outcome.figures for each in checked if each.outcome and each.outcome.figures)
    return Run(request, tuple(checked), tuple(skipped), figures, stopped)


def checked_again(run: Run, passwords: dict[str, str]) -> Run:
    """Return the run with the workbooks at some paths checked anew, each with its own password."""
    checked = [
        check_one(each.path, replace(run.request, passwords=(passwords[each.path],)))
        if each.path in passwords
        else each
        for each in run.workbooks
    ]
    return gathered(run.request, checked, run.skipped, stopped=run.stopped)


def _with_mild_str001(workbook: CheckedWorkbook, policy: Policy) -> CheckedWorkbook:
    """Among several workbooks one without a tracker is only noted: a rota in the folder is nobody's mistake."""
    outcome = workbook.outcome
    if outcome is None or "STR001" in policy.severities or all(each.code != "STR001" for each in outcome.findings):
        return workbook
    findings = tuple(
        replace(each, severity=Severity.NOTE) if each.code == "STR001" else each for each in outcome.findings
    )
    return replace(workbook, outcome=replace(outcome, findings=findings))
