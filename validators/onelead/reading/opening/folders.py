"""Which workbooks there are to check, given files, folders and patterns; what was passed over, and why."""

# A path stays the text that was given, to the letter, which a Path would tidy.
# ruff: noqa: PTH112, PTH114, PTH116, PTH118, PTH119, PTH207

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.opening.opened import missing, problem_of
from onelead.reading.refusals import not_a_workbook
from onelead.values import frozen

ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods")


@frozen
class Skipped:
    """A file that was passed over, which is no failure."""

    path: str
    why: str


@frozen
class Unreachable:
    """A path where there is no workbook that could be opened."""

    path: str
    problem: WorkbookProblem


@frozen
class Found:
    """What the paths lead to; each path begins as it was given."""

    workbooks: tuple[str, ...]
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Unreachable, ...] = ()


_Outcome = str | Skipped | Unreachable


def find_workbooks(paths: Sequence[Path | str]) -> Found:
    """
    Return the workbooks that files, folders (with all that is in them) and patterns such as ``*.xlsx`` lead to.

    In a folder the endings of the names count, and links that lead out of it are not followed. A file that is named by
    itself is taken whatever its ending, unless it is a lock file. Nothing is opened.
    """
    outcomes = tuple(_once(chain.from_iterable(_outcomes(os.fspath(path)) for path in paths)))
    return Found(
        workbooks=tuple(outcome for outcome in outcomes if isinstance(outcome, str)),
        skipped=tuple(outcome for outcome in outcomes if isinstance(outcome, Skipped)),
        problems=tuple(outcome for outcome in outcomes if isinstance(outcome, Unreachable)),
    )


def skipped_as_duplicate(path: str, first: str) -> Skipped:
    """Say that a workbook was not checked again, because its bytes are those of another."""
    return Skipped(path, f"the same, byte for byte, as {first}")


def _once(outcomes: Iterable[_Outcome]) -> Iterator[_Outcome]:
    """Pass over a file that two of the paths, or two links, lead to."""
    seen: dict[str, str] = {}
    for outcome in outcomes:
        if isinstance(outcome, str):
            first = seen.setdefault(os.path.realpath(outcome), outcome)
            yield outcome if first is outcome else Skipped(outcome, f"the same file as {first}")
        else:
            yield outcome


def _outcomes(path: str) -> Iterator[_Outcome]:
    if os.path.isdir(path):
        yield from _in_folder(path)
    elif os.path.lexists(path) or not _is_pattern(path):
        yield Skipped(path, why) if (why := _why_temporary(os.path.basename(path), locks_only=True)) else path
    else:
        yield from _matching(path)


def _is_pattern(path: str) -> bool:
    import glob

    return glob.has_magic(path)


def _matching(pattern: str) -> Iterator[_Outcome]:
    import glob

    matches = [m for m in sorted(glob.glob(pattern, recursive=True), key=str.casefold) if _may_be_meant(m)]
    if not matches:
        yield Unreachable(pattern, missing("No workbook matches this pattern."))
    yield from chain.from_iterable(map(_outcomes, matches))


def _may_be_meant(match: str) -> bool:
    return os.path.isdir(match) or _is_named_as_workbook(match)


def _is_named_as_workbook(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def _in_folder(folder: str) -> Iterator[_Outcome]:
    outcomes = list(_walked(folder))
    if all(isinstance(outcome, Skipped) for outcome in outcomes):
        problem = WorkbookProblem(
            ProblemKind.MISSING,
            "There is no workbook in this folder, nor in the folders inside it.",
            "Give the folder where the trackers are kept, or a workbook itself.",
        )
        yield Unreachable(folder, problem)
    yield from outcomes


def _walked(folder: str) -> Iterator[_Outcome]:
    unreadable: list[OSError] = []
    root = os.path.realpath(folder)
    for place, folders, files in os.walk(folder, onerror=unreadable.append):
        folders.sort(key=str.casefold)
        for name in folders:
            yield from _folder_outcomes(os.path.join(place, name), name)
        for name in sorted(files, key=str.casefold):
            yield from _file_outcomes(os.path.join(place, name), name, root)
    for error in unreadable:
        yield Unreachable(str(error.filename), problem_of(error, "folder"))


def _folder_outcomes(path: str, name: str) -> Iterator[_Outcome]:
    if os.path.islink(path):
        yield Skipped(path, "a link to a folder, which is not followed")
    elif _is_named_as_workbook(name) and not _holds_a_workbook(path):
        yield Unreachable(path, not_a_workbook("it is a folder with the name of a workbook"))


def _holds_a_workbook(folder: str) -> bool:
    return any(_is_named_as_workbook(name) for _, _, files in os.walk(folder) for name in files)


def _file_outcomes(path: str, name: str, root: str) -> Iterator[_Outcome]:
    if why := _why_temporary(name):
        yield Skipped(path, why)
    elif _is_named_as_workbook(name):
        try:
            yield _ordinary(path, root)
        except OSError as error:
            yield Unreachable(path, problem_of(error))


def _why_temporary(name: str, *, locks_only: bool = False) -> str | None:
    if name.startswith(("~$", ".~lock.")):
        return "a lock file: somebody has the workbook open"
    if locks_only or not (".xls" in name.lower() or _is_named_as_workbook(name)):
        return None
    if name.startswith("._"):
        return "a Mac's notes about a workbook, not the workbook"
    if name.startswith(("~", ".~")) or name.lower().endswith((".tmp", ".crdownload", ".part", ".partial")):
        return "a temporary file: a copy that was not finished"
    return None


def _ordinary(path: str, root: str) -> _Outcome:
    """Return a file of a folder if it can be opened safely; raises OSError where a link leads to nothing."""
    if not stat.S_ISREG(os.stat(path).st_mode):
        return Unreachable(path, not_a_workbook("it is not an ordinary file but a pipe or a device"))
    if os.path.islink(path) and not os.path.realpath(path).startswith(root + os.sep):
        return Skipped(path, "a link to a file outside the folder")
    return path
