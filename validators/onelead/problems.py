"""What stops the tool itself, each with what to do next; a problem says nothing about an action, as a finding does."""

from __future__ import annotations

from enum import StrEnum


class ProblemKind(StrEnum):
    """Why a workbook could not be checked; the values are those of the JSON report."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    ENCRYPTED = "encrypted"
    NOT_A_WORKBOOK = "not_a_workbook"
    TOO_LARGE = "too_large"
    PERMISSION = "permission"
    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    OFFLINE = "offline"
    CHANGED = "changed"


class Problem(Exception):
    """A failure in words: ``message`` says what is wrong, ``remedy`` what the person can do about it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class WorkbookProblem(Problem):
    """One workbook could not be checked; the others still are."""

    def __init__(self, kind: ProblemKind, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.kind = kind

    def __reduce__(self) -> tuple[type[WorkbookProblem], tuple[ProblemKind, str, str]]:
        return type(self), (self.kind, self.message, self.remedy)


class UsageProblem(Problem):
    """What was asked for can't be done as it was asked: a wrong date, an unknown code, an output that exists."""
