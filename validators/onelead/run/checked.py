"""What came of a check: a workbook with what its rules said, and all the workbooks of one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from onelead.checking import Outcome, Portion, added
from onelead.model import Figures, Finding, Severity
from onelead.problems import WorkbookProblem
from onelead.reading.opening.folders import Skipped, Unreachable
from onelead.run.request import Request
from onelead.values import frozen


@frozen
class CheckedWorkbook:
    """One workbook: what its rules said, or the problem that kept it from being checked."""

    path: str
    """As it was given or found, never made absolute."""
    sha256: str | None
    outcome: Outcome | None = None
    problem: WorkbookProblem | None = None
    details: str = ""
    """For the log alone: what happened where OneLead itself failed on the workbook."""

    @property
    def findings(self) -> Iterator[Finding]:
        """Yield every finding, the workbook's own first."""
        return self.outcome.all_findings if self.outcome else iter(())

    def portion(self, name: str, write: Portioner, request: Request) -> Portion:
        """Return what a report says of the workbook: as it was written when it was checked, else written now."""
        known = self.outcome.portions.get(name) if self.outcome else None
        return known or write(self, request)


Portioner = Callable[[CheckedWorkbook, Request], Portion]
NamedPortioner = tuple[str, Portioner]
"""What writes the portion, and the name under which the report finds it; a function that travels."""


class FailOn(StrEnum):
    """The mildest severity that makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


@frozen
class Run:
    """What was found in all the workbooks of one run."""

    request: Request
    workbooks: tuple[CheckedWorkbook, ...]
    skipped: tuple[Skipped, ...]
    figures: Figures
    stopped: bool = False
    """A person stopped it before every workbook was checked."""

    @property
    def findings(self) -> Iterator[Finding]:
        """Yield every finding of every workbook."""
        for each in self.workbooks:
            yield from each.findings

    @property
    def problems(self) -> Sequence[Unreachable]:
        """What could not be checked, and why."""
        return [Unreachable(each.path, each.problem) for each in self.workbooks if each.problem is not None]

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there are of each severity, accepted ones left out."""
        return added(each.outcome.counts for each in self.workbooks if each.outcome)

    def exit_code(self, fail_on: FailOn) -> int:
        """Return 2 where something was not checked, 1 where a finding is grave enough, else 0."""
        return 2 if self.problems or self.stopped else exit_code_of(self.counts, fail_on)


def exit_code_of(found: Mapping[Severity, int], fail_on: FailOn) -> int:
    """Return 1 where there is a finding that is grave enough, else 0."""
    failing = {
        FailOn.ERROR: found[Severity.ERROR],
        FailOn.WARNING: found[Severity.ERROR] + found[Severity.WARNING],
        FailOn.NEVER: 0,
    }
    return 1 if failing[fail_on] else 0
