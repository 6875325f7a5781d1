"""
From one path to what its workbook said: reads it, checks it, and keeps what stopped that as words.

It takes a path and a request and gives back values, so it can run in another process.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from onelead.checking import Outcome, check_workbook
from onelead.pace import without_search_for_cycles
from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.grid import Book
from onelead.reading.opening.files import book_from_bytes, read_bytes
from onelead.reading.tracker import read_workbook
from onelead.run.checked import CheckedWorkbook
from onelead.run.request import Request
from onelead.values import frozen


def check_one(path: str, request: Request) -> CheckedWorkbook:
    """Read and check one workbook; what stops it is kept as its problem."""
    return check_content(read_file(path, request), request)


@frozen
class FileContent:
    """The bytes of a file with their SHA-256, or the problem that kept them from being read."""

    path: str
    data: bytes = b""
    sha256: str | None = None
    problem: WorkbookProblem | None = None


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


def _outcome(content: FileContent, request: Request) -> Outcome:
    policy, today = request.policy.policy, request.today
    name = Path(content.path).name
    with without_search_for_cycles():
        workbook = read_workbook(_opened(content.data, request), policy, today, name)
        return check_workbook(workbook, policy, today, request.selection.takes, name)


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
