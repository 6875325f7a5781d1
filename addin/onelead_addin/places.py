"""Where Excel looks for add-ins and scripts, and where OneLead keeps its log, on Windows and on a Mac."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from onelead.problems import UsageProblem

ADDIN_NAME = "onelead.xlam"
SCRIPT_NAME = "onelead.applescript"
OFFICE_GROUP = "Library/Group Containers/UBF8T346G9.Office"  # the folder that all of Microsoft's Mac programs share


@dataclass(frozen=True, slots=True)
class Places:
    """The files that installing writes."""

    addin: Path
    """The add-in in Excel's start folder."""
    log: Path
    script: Path | None = None
    """The AppleScript that starts Python on a Mac, the only way Excel allows there; None on Windows."""

    @property
    def written(self) -> tuple[Path, ...]:
        """What installing writes, and removing takes away."""
        return (self.addin, self.script) if self.script else (self.addin,)


def places(home: Path | None = None, system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Places:
    r"""
    Return the places of a user: of this one, or of another home folder and system.

    Windows: Excel opens what lies in ``%APPDATA%\Microsoft\Excel\XLSTART`` and trusts it. Mac: the start folder of
    Microsoft's group container, and the one folder from which Excel may run AppleScripts.
    Raises `UsageProblem` where there is no Excel to install into.
    """
    home = home or Path.home()
    if system == "win32":
        return _windows(home, environment)
    if system == "darwin":
        return _mac(home)
    raise UsageProblem(
        "Excel runs on Windows and on the Mac, so there is nothing to install the add-in into here.",
        "Write it to a file with: onelead addin build onelead.xlam",
    )


def _windows(home: Path, environment: Mapping[str, str]) -> Places:
    roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    return Places(roaming / "Microsoft" / "Excel" / "XLSTART" / ADDIN_NAME, local / "OneLead" / "onelead.log")


def _mac(home: Path) -> Places:
    return Places(
        home / OFFICE_GROUP / "User Content.localized" / "Startup.localized" / "Excel" / ADDIN_NAME,
        home / "Library" / "Logs" / "OneLead" / "onelead.log",
        home / "Library" / "Application Scripts" / "com.microsoft.Excel" / SCRIPT_NAME,
    )


def log_file() -> Path:
    """Return where the buttons note what went wrong, on this system."""
    try:
        return places().log
    except UsageProblem:  # no Excel here: xlwings on another program
        return Path.home() / ".local" / "state" / "onelead" / "onelead.log"
