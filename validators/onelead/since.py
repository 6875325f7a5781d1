"""Workbooks held against their older versions: the findings of both, and the figures side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from onelead.problems import UsageProblem
from onelead.reading.opening.folders import Unreachable
from onelead.run import CheckedWorkbook, Request, Run, check_one, gathered
from onelead.updates import Comparison, compare
from onelead.values import frozen, replace


@frozen
class ComparedFiles:
    """Two versions of a workbook; without a comparison one of the two could not be checked."""

    older: CheckedWorkbook
    newer: CheckedWorkbook
    comparison: Comparison | None

    @property
    def are_the_same(self) -> bool:
        """Tell whether the two files are copies of each other."""
        return self.older.sha256 is not None and self.older.sha256 == self.newer.sha256

    @property
    def problems(self) -> Iterator[Unreachable]:
        """Yield what could not be checked, and why."""
        for each in (self.older, self.newer):
            if each.problem is not None:
                yield Unreachable(each.path, each.problem)


def compare_files(older: str, newer: str, request: Request) -> ComparedFiles:
    """Compare two versions of a workbook by their paths."""
    before, after = check_one(older, request), check_one(newer, request)
    return ComparedFiles(before, after, _compared(before, after, request))


def with_changes_since(run: Run, older: str) -> Run:
    """
    Return the run with what changed in each workbook since its older version.

    *older* is the older version of the one workbook, or a folder in which each older version has the newer one's name;
    a workbook that is new there has nothing to be compared with. Raises `UsageProblem` where one file is to stand for
    several.
    """
    in_folder = Path(older).is_dir()
    if not in_folder and len(run.workbooks) > 1:
        raise UsageProblem(
            f"{older} is one workbook, and there are {len(run.workbooks)} to compare it with.",
            "Give a folder that holds the older versions under the same names, or check one workbook at a time.",
        )
    checked: list[CheckedWorkbook] = []
    for each in run.workbooks:
        before = Path(older) / Path(each.path).name if in_folder else Path(older)
        if in_folder and not before.exists():
            checked.append(each)
        else:
            checked += _with_changes(each, str(before), run.request)
    return gathered(run.request, checked, run.skipped, stopped=run.stopped)


def _with_changes(newer: CheckedWorkbook, older: str, request: Request) -> Iterator[CheckedWorkbook]:
    before = check_one(older, request)
    comparison = _compared(before, newer, request)
    if comparison and newer.outcome:
        findings = (*newer.outcome.findings, *comparison.findings)
        yield replace(newer, outcome=replace(newer.outcome, findings=findings))
    else:
        yield newer
    if before.problem is not None:
        yield before


def _compared(older: CheckedWorkbook, newer: CheckedWorkbook, request: Request) -> Comparison | None:
    if older.outcome is None or newer.outcome is None:
        return None
    return compare(
        older.outcome.workbook,
        newer.outcome.workbook,
        request.policy.policy,
        request.today,
        chosen=request.selection.takes,
        name=Path(newer.path).name,
    )
