"""Findings as people read them: ordered, and gathered by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter

from onelead.model import Finding, Severity
from onelead.said_once import STANDS_FOR
from onelead.values import frozen

GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
FAMILIES = {
    "OWN": "Ownership",
    "DUE": "Deadlines",
    "ACT": "Action quality",
    "CLS": "Closures",
    "CHK": "Checks",
    "REV": "Reviews",
    "ESC": "Escalation",
    "STR": "How the workbook is built",
    "PRV": "Personal details",
    "UPD": "Between two updates",
}
"""What the first letters of a code stand for, in the order in which people are told."""
_ORDER = {letters: number for number, letters in enumerate(FAMILIES)}


@frozen
class RuleGroup:
    """The findings of one rule at one severity, in reading order."""

    code: str
    name: str
    severity: Severity
    findings: Sequence[Finding]

    @property
    def shared_remedy(self) -> str:
        """The remedy, where it is the same for all and there are several; else empty."""
        first, *others = self.findings
        return first.remedy if others and all(each.remedy == first.remedy for each in others) else ""


def by_rule(findings: Iterable[Finding]) -> list[RuleGroup]:
    """Gather findings by severity and rule: the gravest first, then by code."""
    groups: dict[tuple[Severity, str], list[Finding]] = defaultdict(list)
    for each in findings:
        groups[each.severity, each.code].append(each)
    found = sorted(groups.values(), key=lambda group: rank(group[0]))
    return [RuleGroup(each[0].code, each[0].name, each[0].severity, each) for each in found]


def rank(finding: Finding) -> tuple[int, int, str]:
    """Return what findings are ordered by: gravity, then family, then code."""
    return GRAVITY[finding.severity], family_order(finding.code), finding.code


def family_order(code: str) -> int:
    """Return the place of a code's family among those that people are told of."""
    return _ORDER.get(code[:3], len(_ORDER))


def most_pressing(groups: Sequence[RuleGroup]) -> Finding | None:
    """Return where to start: at a safety action that is overdue, else at the first error, else at the first warning."""
    for severity in (Severity.ERROR, Severity.WARNING):
        firsts = [min(each.findings, key=attrgetter("row")) for each in groups if each.severity is severity]
        if firsts:
            return min(firsts, key=pressure)
    return None


def counts_by_severity(groups: Sequence[RuleGroup]) -> dict[Severity, int]:
    """Return how many findings of each severity groups hold."""
    return {severity: sum(len(each.findings) for each in groups if each.severity is severity) for severity in Severity}


def pressure(finding: Finding) -> tuple[int, bool, int, str]:
    """Return what findings are ordered by where the most pressing comes first."""
    return GRAVITY[finding.severity], finding.code not in STANDS_FOR, finding.row, finding.code


def place(finding: Finding) -> str:
    """Return where to look: ``Action Plan!F5``, or the sheet, or "the workbook"."""
    if finding.sheet and finding.cell:
        return f"{finding.sheet}!{finding.cell}"
    return finding.sheet or "the workbook"


def cells_in_short(findings: Iterable[Finding]) -> list[str]:
    """Return the cells of findings with neighbours in a column joined: ``F9``, ``F12–F40``."""
    runs: list[tuple[str, int, int]] = []
    for each in findings:
        column, row = each.cell.rstrip("0123456789"), each.row
        if runs and column == runs[-1][0] and row == runs[-1][2] + 1:
            runs[-1] = (column, runs[-1][1], row)
        else:
            runs.append((column, row, row))
    return [f"{column}{first}" if first == last else f"{column}{first}–{column}{last}" for column, first, last in runs]
