"""
Puts the add-in where Excel finds it, takes it away again, and says what is amiss.

Each function takes the places it writes to, so a test can give it another home folder and another system.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from onelead import __version__
from onelead.problems import UsageProblem
from onelead.saving import save
from onelead_addin.applescript import applescript
from onelead_addin.doctor import Check, Sign, doctor
from onelead_addin.machine import Machine
from onelead_addin.places import ADDIN_NAME, Places, places
from onelead_macros.settings import with_settings

__all__ = ["Check", "Machine", "Places", "Sign", "build", "doctor", "install", "places", "remove"]


def build(destination: Path, *, force: bool = False) -> tuple[str, ...]:
    """Write the add-in to a file; its buttons start this Python. Return what was done, in words."""
    save(destination, addin(), replace=force)
    return (
        f"Wrote {destination}, OneLead {__version__}.",
        f"Its buttons start {sys.executable}, which has to be at that place on each computer that uses it.",
    )


def install(where: Places | None = None, *, program: str = sys.executable) -> tuple[str, ...]:
    """Put the add-in into Excel's start folder, and on a Mac the script beside it; return what was done, in words."""
    where = where or places()
    existed = where.addin.exists()
    for path, content in _contents(where, program).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    return (
        f"{'Renewed' if existed else 'Put'} the add-in, OneLead {__version__}: {where.addin}",
        f"Its buttons start {program}",
        "Start Excel again: the tab OneLead stands after Review.",
    )


def remove(where: Places | None = None) -> tuple[str, ...]:
    """Take away what `install` put there, and nothing else; return what was done, in words."""
    where = where or places()
    there = [path for path in where.written if path.exists()]
    for path in there:
        try:
            path.unlink()
        except OSError as error:
            raise _in_use(path) from error
    return tuple(f"Removed {path}" for path in there) or ("The add-in is not installed: nothing to remove.",)


def addin(program: str = sys.executable, log: Path | None = None) -> bytes:
    """Return the add-in with a program, its version and the log in its settings."""
    built = resources.files("onelead_macros").joinpath(ADDIN_NAME).read_bytes()
    return with_settings(built, {"Version": __version__, "Program": program, "Log": str(log or "OneLead's log")})


def _contents(where: Places, program: str) -> Mapping[Path, bytes]:
    contents = {where.addin: addin(program, where.log)}
    if where.script:
        contents[where.script] = applescript(program)
    return contents


def _replace(path: Path, content: bytes) -> None:
    """Write over a file of ours; Windows refuses while Excel has it open."""
    try:
        save(path, content, replace=True)
    except UsageProblem as problem:
        raise (_in_use(path) if path.exists() else problem) from problem


def _in_use(path: Path) -> UsageProblem:
    return UsageProblem(f"{path} can't be changed while Excel is running.", "Close Excel, then try again.")
