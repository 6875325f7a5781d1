"""
What the page asks of Python: it runs in the browser's worker, and holds what was checked or compared last.

The files that were chosen stand in the folder `WORKBOOKS`, where they can only be read, so the main line is that of
the command line. Questions and answers are plain values.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any  # what a page asks, before it is looked at

from onelead.policy import PolicyInUse
from onelead.policy_files import load_policy
from onelead.problems import Problem, ProblemKind, UsageProblem, WorkbookProblem
from onelead.reading.legacy.child_process import crashed
from onelead.reading.ooxml.package import Package
from onelead.reading.opening.folders import Unreachable
from onelead.reading.opening.kinds import FileKind, kind_of_bytes, kind_of_package
from onelead.reports import render
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, Request, Run, check_one, check_paths, checked_again, gathered, read_file
from onelead.since import compare_files
from onelead_web.written import Compared, FileMade, can_be_marked, comparison_file, report_file

WORKBOOKS = Path("/workbooks")
SAFE = (FileKind.OOXML, FileKind.ENCRYPTED)
"""What is read in Python alone."""

Told = Callable[[int, int, str], None]
Answer = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page wants to know."""

    names: tuple[str, ...]
    """The files, in the order in which they were given; for a comparison the older one first."""
    today: dt.date
    policy: str
    """The name of the file with the provider's settings, or nothing."""
    passwords: Mapping[str, str]
    """Name of a workbook → its password."""
    died: frozenset[str]
    """Workbooks on which the worker before this one died."""

    def request(self) -> Request:
        """Return the request that the command line makes of the same; raises `UsageProblem` for mistaken settings."""
        return Request(self.today, load_policy(Path(self.policy)) if self.policy else PolicyInUse())


class Session:
    """One page's Python."""

    def __init__(self, folder: Path = WORKBOOKS) -> None:
        self._folder = folder
        self._run: Run | None = None
        self._compared: Compared | None = None

    def answer(self, task: str, given: Mapping[str, Any], told: Told) -> Answer:
        """Return the answer; a problem is one too, as its words."""
        tasks: Mapping[str, Callable[[Mapping[str, Any], Told], Answer]] = {
            "check": self._check,
            "compare": self._compare,
            "write": self._write,
            "write_comparison": self._write_comparison,
        }
        try:
            os.chdir(self._folder)
            return tasks[task](given, told)
        except Problem as problem:
            return {"problem": {"message": problem.message, "remedy": problem.remedy}}
        except Exception as error:  # noqa: BLE001 -- the one boundary: a person gets a sentence
            return {"problem": _unexpected(error)}

    def _check(self, given: Mapping[str, Any], told: Told) -> Answer:
        asked = _asked(given)
        request = asked.request()
        alive = [name for name in asked.names if name not in asked.died]
        if crashing := next(_crashing(alive, request, told), ""):
            return {"crashed": crashing}
        run = _unlocked(check_paths(alive, request, told), asked)
        if crashing := next(filter(None, map(_crashed_on, run.workbooks)), ""):
            return {"crashed": crashing}
        run = _with_the_dead(run, asked)
        self._run = run
        return {
            "page": render("html", run, Setting()).decode("utf-8"),
            "locked": _locked(run.problems),
            "marked": [each.path for each in run.workbooks if _can_be_marked(each, request)],
        }

    def _compare(self, given: Mapping[str, Any], _told: Told) -> Answer:
        asked = _asked(given)
        request = replace(asked.request(), passwords=tuple(asked.passwords.values()))
        older, newer = asked.names
        files = compare_files(older, newer, request)
        problems = list(files.problems)
        self._compared = Compared(files, request)
        return {
            "page": self._compared.page().decode("utf-8") if files.comparison else "",
            "locked": _locked(problems),
            "problems": [_said(each) for each in problems],
        }

    def _write(self, given: Mapping[str, Any], _told: Told) -> Answer:
        if self._run is None:
            raise UsageProblem("Nothing was checked yet.", "Choose a workbook first.")
        return _file(report_file(given["what"], self._run, given.get("path", "")))

    def _write_comparison(self, given: Mapping[str, Any], _told: Told) -> Answer:
        if self._compared is None:
            raise UsageProblem("Nothing was compared yet.", "Choose two versions first.")
        return _file(comparison_file(given["what"], self._compared))


def _asked(given: Mapping[str, Any]) -> Asked:
    return Asked(
        names=tuple(given["names"]),
        today=dt.date.fromisoformat(given["today"]),
        policy=given.get("policy", ""),
        passwords=given.get("passwords", {}),
        died=frozenset(given.get("died", ())),
    )


def _crashing(names: Sequence[str], request: Request, told: Told) -> Iterator[str]:
    """
    Yield the workbooks of old formats that crash the library that reads them.

    A crash that the library still could report leaves it damaged, and the worker with it: what is read after that may
    fail too. So these go first, and the page starts another worker when it hears of one.
    """
    for number, name in enumerate(names):
        if _is_legacy(name, request):
            told(number, len(names), name)
            if crashed_on := _crashed_on(check_one(name, request)):
                yield crashed_on


def _is_legacy(name: str, request: Request) -> bool:
    data = read_file(name, request).data
    try:
        kind = kind_of_bytes(data)
        return (kind_of_package(Package(data, request.limits)) if kind is FileKind.OOXML else kind) not in SAFE
    except WorkbookProblem:
        return False


def _crashed_on(checked: CheckedWorkbook) -> str:
    """Return the path of a workbook on which a library crashed; a mistake of our own has details, and is no crash."""
    problem = checked.problem
    return checked.path if problem and problem.kind is ProblemKind.CRASHED and not checked.details else ""


def _unlocked(run: Run, asked: Asked) -> Run:
    """Return the run with the workbooks that need a password checked with the one that was given for each."""
    wanted = [each.path for each in run.problems if each.problem.kind is ProblemKind.ENCRYPTED]
    return checked_again(run, {path: asked.passwords[path] for path in wanted if path in asked.passwords})


def _with_the_dead(run: Run, asked: Asked) -> Run:
    """Return the run with the workbooks on which a worker died, each in its place and with what can be said of it."""
    if not asked.died:
        return run
    checked = [*run.workbooks, *(_dead(name, run.request) for name in asked.died)]
    return gathered(run.request, sorted(checked, key=lambda each: asked.names.index(each.path)), run.skipped)


def _dead(name: str, request: Request) -> CheckedWorkbook:
    content = read_file(name, request)
    return CheckedWorkbook(name, content.sha256, problem=content.problem or crashed())


def _locked(problems: Iterable[Unreachable]) -> list[str]:
    return [each.path for each in problems if each.problem.kind is ProblemKind.ENCRYPTED]


def _can_be_marked(checked: CheckedWorkbook, request: Request) -> bool:
    return checked.outcome is not None and can_be_marked(read_file(checked.path, request).data, request.limits)


def _said(unreachable: Unreachable) -> Answer:
    problem = unreachable.problem
    return {"path": unreachable.path, "message": problem.message, "remedy": problem.remedy}


def _unexpected(error: Exception) -> Answer:
    import traceback

    return {
        "message": "OneLead met something it does not expect, and stopped.",
        "remedy": "Please tell whoever looks after OneLead for you, with the details below.",
        "details": "".join(traceback.format_exception(error)),
    }


def _file(made: FileMade) -> Answer:
    return {"name": made.name, "type": made.kind, "content": made.content}
