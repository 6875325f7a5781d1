"""Takes the password off a workbook, by msoffcrypto-tool in a process that may die."""

from __future__ import annotations

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.legacy.child_process import run_child
from onelead.reading.limits import Limits
from onelead.reading.refusals import locked

BUILT_IN = "VelvetSweatshop"
"""Excel's own password for files that are encrypted without asking for one: it opens them unasked, and so do we."""


def unlocked(data: bytes, password: str | None, limits: Limits) -> bytes:
    """
    Return the workbook's bytes without the password; raises WorkbookProblem where none was given or it does not fit.

    The password goes to the child on its standard input: other users of the machine can read command lines.
    """
    try:
        return _unlocked(data, BUILT_IN, limits)
    except WorkbookProblem as problem:
        if problem.kind is not ProblemKind.ENCRYPTED:
            raise
        if password is None:
            raise locked() from None
    return _unlocked(data, password, limits)


def _unlocked(data: bytes, password: str, limits: Limits) -> bytes:
    return run_child({"do": "unlock", "password": password}, data, limits)
