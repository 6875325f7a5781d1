"""What a report tells of each workbook, in numbers: what the whole run comes to rests on these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onelead.checking import Portion
from onelead.model import Finding, Severity
from onelead.reports.readable import RuleGroup, by_rule, counts_by_severity, most_pressing, pressure
from onelead.run import CheckedWorkbook, Run
from onelead.said_once import readable
from onelead.values import frozen


@frozen
class Told:
    """How many findings a report tells of a workbook, and with which of them to start."""

    workbook: CheckedWorkbook
    counts: Mapping[Severity, int]
    start: Finding | None


def told_of(workbook: CheckedWorkbook, portion: Portion) -> Told:
    """Return what a portion of a report tells of its workbook."""
    return Told(workbook, portion.counts, portion.start)


def told_in(run: Run) -> Sequence[Told]:
    """Return what is told of each workbook of a run."""
    return [_counted(each) for each in run.workbooks]


def groups_told(workbook: CheckedWorkbook) -> list[RuleGroup]:
    """Return the findings of a workbook that nobody accepts, as people read them: by rule, the gravest first."""
    return by_rule(readable([each for each in workbook.findings if not each.accepted]))


def where_to_start(told: Sequence[Told]) -> tuple[CheckedWorkbook, Finding] | None:
    """Return the most pressing finding of all; of several that are as pressing, that of the first workbook."""
    starts = [(each.workbook, each.start) for each in told if each.start is not None]
    return min(starts, key=lambda start: pressure(start[1])[:2], default=None)


def _counted(workbook: CheckedWorkbook) -> Told:
    groups = groups_told(workbook)
    return Told(workbook, counts_by_severity(groups), most_pressing(groups))
