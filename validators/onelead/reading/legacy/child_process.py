"""Starts the process that may die, and says how it ended."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.legacy import child as legacy_child
from onelead.reading.limits import Limits
from onelead.reading.refusals import SAVE_AGAIN, damaged, locked, out_of_time, too_large, wrong_password

CHILD = legacy_child.__file__


def run_child(task: dict[str, str], data: bytes, limits: Limits) -> bytes:
    """
    Return what the child made of the workbook's bytes. ``task`` says what to ``do``.

    Raises WorkbookProblem: encrypted, unreadable, too large, timed out, or crashed where the child died.
    """
    if sys.platform == "emscripten":
        return _run_here(task, data, limits)
    order = json.dumps({**task, "search": _search_path(), "bytes": limits.child_bytes, "cells": limits.cells})
    try:
        # Isolated (-I) and without site (-S): nothing in the current folder, the workbook's or the environment is
        # imported, and the start is quick. The password is in the input, never on the command line.
        child = subprocess.run(  # noqa: S603 -- our own file, by the interpreter that runs this one
            [sys.executable, "-I", "-S", CHILD],
            input=order.encode() + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # Rust writes its panics there
            timeout=limits.seconds,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise out_of_time(limits.seconds) from error
    except OSError as error:
        raise crashed() from error
    if child.returncode:
        raise _problem(child.returncode, limits)
    return child.stdout


def _run_here(task: dict[str, str], data: bytes, limits: Limits) -> bytes:
    """Do the child's work in this process: a browser starts no others, and is itself the fence."""
    out = io.BytesIO()
    try:
        code = legacy_child.perform({**task, "cells": limits.cells}, data, out)
    except BaseException as error:  # a Rust panic is no Exception
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        raise crashed() from error
    if code:
        raise _problem(code, limits)
    return out.getvalue()


def _search_path() -> list[str]:
    """Where Python looks for modules, save the current folder: a workbook may lie beside a module of its own."""
    here = Path.cwd()
    return [entry for entry in sys.path if Path(entry).is_absolute() and Path(entry) != here]


def _problem(code: int, limits: Limits) -> WorkbookProblem:
    match code:
        case legacy_child.LOCKED:
            return locked()
        case legacy_child.WRONG_PASSWORD:
            return wrong_password()
        case legacy_child.DAMAGED:
            return damaged("its contents can't be understood")
        case legacy_child.TOO_MANY_CELLS:
            return too_large(f"it has more than {limits.cells:,} filled cells", "cells", limits.cells)
    return crashed()


def crashed() -> WorkbookProblem:
    """Say that the child died."""
    return WorkbookProblem(
        ProblemKind.CRASHED,
        "The workbook is broken in a way that stopped the program that reads this kind of file, or it needs more "
        "memory than is allowed.",
        SAVE_AGAIN,
    )
