"""
From paths to outcomes: finds the workbooks, reads each, checks each, and keeps what could not be checked as words.

`check_one` stands alone: it takes a path and a request and gives back values, so it can run in another process.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from onelead.catalogue import all_rules
from onelead.checking import Outcome, Portion, added, check_workbook
from onelead.figures import add_figures
from onelead.model import Figures, Finding, Severity
from onelead.pace import without_search_for_cycles
from onelead.policy import Policy, PolicyInUse
from onelead.problems import ProblemKind, UsageProblem, WorkbookProblem
from onelead.reading.grid import Book
from onelead.reading.opening.files import LIMITS, Limits, book_from_bytes, read_bytes
from onelead.reading.opening.folders import Skipped, Unreachable, find_workbooks, skipped_as_duplicate
from onelead.reading.tracker import read_workbook
from onelead.values import field, frozen, replace


class FailOn(StrEnum):
    """The mildest severity that makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


@frozen
class Selection:
    """Which findings are shown: codes, or beginnings of codes such as ``CLS``."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def __call__(self, finding: Finding) -> bool:
        """Tell whether a finding is shown."""
        return self.takes(finding.code)

    def takes(self, code: str) -> bool:
        """Tell whether the findings of a rule are shown."""
        wanted = not self.select or code.startswith(self.select)
        return wanted and not (self.ignore and code.startswith(self.ignore))


Portioner = Callable[["CheckedWorkbook", "Request"], Portion]
NamedPortioner = tuple[str, Portioner]
"""What writes the portion, and the name under which the report finds it; a function that travels."""


@frozen
class Request:
    """What to check workbooks for."""

    today: dt.date
    policy: PolicyInUse = field(default_factory=PolicyInUse)
    selection: Selection = Selection()
    passwords: tuple[str, ...] = field(default=(), repr=False)
    """Tried in turn on a workbook that needs one."""
    portions: tuple[NamedPortioner, ...] = ()
    """What writes a report's portion of a workbook, where that is checked in a process of its own."""
    only_portions: bool = False
    """Nothing else is asked of a workbook that has a tracker, so nothing else of it has to travel."""

    @property
    def limits(self) -> Limits:
        """How much of one workbook is read."""
        return replace(LIMITS, **self.policy.policy.limits.given)


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


Told = Callable[[int, int, str], None]
"""Told before each workbook: how many are done, how many there are, and the path of the next."""


def one_by_one(paths: Sequence[str], request: Request) -> Iterator[CheckedWorkbook]:
    """Check workbooks in this process; a copy of an earlier one is read, but not checked."""
    seen: set[str] = set()
    for path in paths:
        content = read_file(path, request)
        yield CheckedWorkbook(path, content.sha256) if content.sha256 in seen else check_content(content, request)
        seen.update([content.sha256] if content.sha256 else ())


Way = Callable[[Sequence[str], Request], Iterator[CheckedWorkbook]]
"""How workbooks are checked, here or elsewhere: yields each, in the order of the paths."""


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
    run = gathered(request, first, [*found.skipped, *copies, *unchecked])
    return replace(run, stopped=stopped)


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


@frozen
class FileContent:
    """The bytes of a file with their SHA-256, or the problem that kept them from being read."""

    path: str
    data: bytes = b""
    sha256: str | None = None
    problem: WorkbookProblem | None = None


def check_one(path: str, request: Request) -> CheckedWorkbook:
    """Read and check one workbook; what stops it is kept as its problem."""
    return check_content(read_file(path, request), request)


def read_file(path: str, request: Request) -> FileContent:
    """Return what is in a file; what stops it is kept as its problem."""
    try:
        data = read_bytes(Path(path), request.limits)
    except WorkbookProblem as problem:
        return FileContent(path, problem=problem)
    return FileContent(path, data, hashlib.sha256(data).hexdigest())


def check_content(content: FileContent, request: Request) -> CheckedWorkbook:
    """Check a workbook by its bytes alone; what stops it is kept as its problem."""
    if content.problem is not None:
        return CheckedWorkbook(content.path, None, problem=content.problem)
    try:
        return CheckedWorkbook(content.path, content.sha256, outcome=_outcome(content, request))
    except WorkbookProblem as problem:
        return CheckedWorkbook(content.path, content.sha256, problem=problem)
    except MemoryError:
        return CheckedWorkbook(content.path, content.sha256, problem=_too_much_memory())
    except Exception as error:  # noqa: BLE001 -- our own mistake on one workbook must not cost the others
        return CheckedWorkbook(content.path, content.sha256, problem=_crashed(), details=_traceback(error))


def _crashed() -> WorkbookProblem:
    return WorkbookProblem(
        ProblemKind.CRASHED,
        "OneLead met something in this workbook that it does not expect, and stopped.",
        "Check the other workbooks meanwhile, and tell whoever looks after OneLead for you.",
    )


def _too_much_memory() -> WorkbookProblem:
    return WorkbookProblem(
        ProblemKind.TOO_LARGE,
        "Checking the workbook needs more memory than OneLead may take.",
        "Delete what the tracker does not need, or split it, and check again.",
    )


def _traceback(error: Exception) -> str:
    import traceback

    return "".join(traceback.format_exception(error))


def gathered(request: Request, checked: Sequence[CheckedWorkbook], skipped: Iterable[Skipped]) -> Run:
    """Return the run that some checked workbooks make together."""
    if len(checked) > 1:
        checked = [_with_mild_str001(each, request.policy.policy) for each in checked]
    figures = add_figures(each.outcome.figures for each in checked if each.outcome and each.outcome.figures)
    return Run(request, tuple(checked), tuple(skipped), figures)


def checked_again(run: Run, passwords: dict[str, str]) -> Run:
    """Return the run with the workbooks at some paths checked anew, each with its own password."""
    checked = [
        check_one(each.path, replace(run.request, passwords=(passwords[each.path],)))
        if each.path in passwords
        else each
        for each in run.workbooks
    ]
    return gathered(run.request, checked, run.skipped)


def known_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """
    Return codes and beginnings of codes as rules spell them; a rule's name stands for its code.

    Raises `UsageProblem` for one that no rule has, with the nearest.
    """
    return tuple(_known_code(code.strip()) for code in codes if code.strip())


def _outcome(content: FileContent, request: Request) -> Outcome:
    policy, today = request.policy.policy, request.today
    name = Path(content.path).name
    with without_search_for_cycles():
        workbook = read_workbook(_opened(content.data, request), policy, today, name)
        return check_workbook(workbook, policy, today, request.selection, name)


def _opened(content: bytes, request: Request) -> Book:
    """Try the passwords in turn; the problem of the last one counts where none opens it."""
    *first, last = request.passwords or (None,)
    for password in first:
        try:
            return book_from_bytes(content, request.limits, password)
        except WorkbookProblem as problem:
            if problem.kind is not ProblemKind.ENCRYPTED:
                raise
    return book_from_bytes(content, request.limits, last)


def _with_mild_str001(workbook: CheckedWorkbook, policy: Policy) -> CheckedWorkbook:
    """Among several workbooks one without a tracker is only noted: a rota in the folder is nobody's mistake."""
    outcome = workbook.outcome
    if outcome is None or "STR001" in policy.severities or all(each.code != "STR001" for each in outcome.findings):
        return workbook
    findings = tuple(
        replace(each, severity=Severity.NOTE) if each.code == "STR001" else each for each in outcome.findings
    )
    return replace(workbook, outcome=replace(outcome, findings=findings))


def _known_code(code: str) -> str:
    rules = all_rules()
    for rule in rules:
        if rule.code.startswith(code.upper()):
            return code.upper()
        if rule.name == code.casefold():
            return rule.code
    raise UsageProblem(f"No rule is called {code}.", _nearest_code(code, [rule.code for rule in rules]))


def _nearest_code(code: str, codes: Sequence[str]) -> str:
    import difflib

    near = difflib.get_close_matches(code.upper(), codes, 1)
    meant = f"Did you mean {near[0]}? " if near else ""
    return meant + "See all of them with: onelead rules"
