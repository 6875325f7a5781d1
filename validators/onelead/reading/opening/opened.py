"""The bytes of a file, opened once, for reading only, and only where it is an ordinary file on this machine."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.limits import Limits
from onelead.reading.refusals import not_a_workbook, too_large

# Windows marks so what OneDrive shows in a folder but has not fetched; a Mac marks it "dataless".
# (FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS; SF_DATALESS)
NOT_FETCHED_WINDOWS = 0x1000 | 0x40000 | 0x400000
NOT_FETCHED_MAC = 0x40000000

LIMITS = Limits()
WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
AS_BYTES = getattr(os, "O_BINARY", 0)


def read_bytes(path: Path, limits: Limits = LIMITS) -> bytes:
    """
    Return what is in a file, read in one go.

    Raises WorkbookProblem where there is none, it may not be read, is too large, is not on this machine, is a pipe, a
    device or a folder (which are never opened: reading them may never end), or changes while it is read.
    """
    try:
        _refuse_strange(path.stat(), limits)
        with os.fdopen(os.open(path, os.O_RDONLY | WITHOUT_WAITING | AS_BYTES), "rb") as file:
            return _read_unchanged(file, limits)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise problem_of(error) from error


def _read_unchanged(file: BinaryIO, limits: Limits) -> bytes:
    before = os.fstat(file.fileno())
    _refuse_strange(before, limits)  # once more: another file may have taken the name
    data = file.read(limits.file_bytes + 1)
    after = os.fstat(file.fileno())
    if len(data) != after.st_size or before.st_mtime_ns != after.st_mtime_ns:
        raise WorkbookProblem(
            ProblemKind.CHANGED,
            "The workbook was changed by somebody while it was being read.",
            "Wait until it is saved, then check it again.",
        )
    return data


def _refuse_strange(found: os.stat_result, limits: Limits) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise not_a_workbook("it is a folder", "Give the folder that holds it, or a workbook inside it.")
    if not stat.S_ISREG(found.st_mode):
        raise not_a_workbook("it is not an ordinary file but a pipe or a device", "Give the path of a workbook.")
    if is_not_fetched(found):
        raise WorkbookProblem(
            ProblemKind.OFFLINE,
            "The workbook is in OneDrive or SharePoint, but not on this computer yet.",
            "Choose “Always keep on this device” in its menu, wait for the green tick, and check again.",
        )
    if found.st_size > limits.file_bytes:
        raise too_large(f"the file has {found.st_size:,} bytes", "file_bytes", limits.file_bytes)


def is_not_fetched(found: os.stat_result) -> bool:
    """Say whether a file is only shown here, and would have to be fetched from the cloud."""
    on_windows = getattr(found, "st_file_attributes", 0) & NOT_FETCHED_WINDOWS
    on_a_mac = getattr(found, "st_flags", 0) & NOT_FETCHED_MAC
    return bool(on_windows or on_a_mac)


def problem_of(error: OSError | ValueError, what: str = "file") -> WorkbookProblem:
    """Return, in words, why the system does not let a file, or a folder, be read."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return missing(f"There is no such {what}.")
        case PermissionError():
            return WorkbookProblem(
                ProblemKind.PERMISSION,
                f"You are not allowed to read this {what}, or another program keeps it to itself.",
                "Close it in other programs, or ask whoever looks after it to let you read it.",
            )
        case OSError() if error.strerror:
            return WorkbookProblem(
                ProblemKind.UNREADABLE,
                f"The {what} can't be read: {error.strerror[0].lower()}{error.strerror[1:]}.",
                "Copy it to your own computer and check the copy.",
            )
    return missing("No file can have this name.")


def missing(message: str) -> WorkbookProblem:
    """Say that there is nothing at a path."""
    return WorkbookProblem(
        ProblemKind.MISSING, message, "Check the spelling, and whether it was moved, renamed or deleted."
    )
