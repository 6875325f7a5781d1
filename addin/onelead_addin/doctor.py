"""
Looks at an installed add-in and says, point by point, what is well, what is not, and what cannot be told from here.

What the computer says (is Excel there, may macros run, does the program answer) is asked through `Machine`, so that
both systems can be tried on any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from zipfile import BadZipFile

from onelead import __version__
from onelead_addin.applescript import applescript
from onelead_addin.machine import ALL_MACROS_OFF, ONLY_SIGNED_MACROS, Machine
from onelead_addin.places import Places, places
from onelead_macros.settings import read_settings


class Sign(StrEnum):
    """Whether a point is well."""

    WELL = "well"
    AMISS = "amiss"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Check:
    """One point that was looked at, in words; ``remedy`` is empty where it is well."""

    sign: Sign
    words: str
    remedy: str = ""


def doctor(where: Places | None = None, machine: Machine | None = None) -> tuple[Check, ...]:
    """Return what was found, in the order in which it would be put right."""
    where, machine = where or places(), machine or Machine()
    return tuple(_checks(where, machine))


def _checks(where: Places, machine: Machine) -> Iterator[Check]:
    yield _excel(machine.excel())
    if not where.addin.exists():
        yield Check(Sign.AMISS, f"The add-in is not installed: {where.addin}", "Run: onelead addin install")
        return
    settings = _settings(where.addin)
    if settings is None:
        yield Check(
            Sign.AMISS,
            f"{where.addin} is there, but it is not an add-in that OneLead wrote.",
            "Run: onelead addin remove, then: onelead addin install",
        )
        return
    yield Check(Sign.WELL, f"The add-in is in Excel's start folder: {where.addin}")
    yield _version(settings.get("Version", ""))
    yield _program(settings.get("Program", ""), machine)
    if where.script:
        yield _script(where.script, settings.get("Program", ""))
    yield _macros(machine.macros())


def _excel(there: bool | None) -> Check:
    match there:
        case True:
            return Check(Sign.WELL, "Excel is installed.")
        case False:
            return Check(
                Sign.AMISS,
                "Excel was not found on this computer.",
                "Install Excel for the desktop; the checks also run without it: onelead check FILE",
            )
        case None:
            return Check(
                Sign.CANNOT_TELL, "Whether Excel is installed can't be told on this system.", "Open Excel once."
            )


def _version(version: str) -> Check:
    if version == __version__:
        return Check(Sign.WELL, f"The add-in and the program are one version, {version}.")
    return Check(
        Sign.AMISS,
        f"The add-in is of version {version or 'unknown'}, the program of version {__version__}.",
        "Close Excel, then run: onelead addin install",
    )


def _program(program: str, machine: Machine) -> Check:
    again = "Run: onelead addin install"
    if not program:
        return Check(Sign.AMISS, "The add-in doesn't know which program to start.", again)
    version = machine.version(program)
    if version is None:
        return Check(
            Sign.AMISS,
            f"The add-in starts {program}, and OneLead with Excel's part does not answer there.",
            "Install it with: uv tool install 'onelead[excel]' (or pipx install 'onelead[excel]'). Then: "
            "onelead addin install",
        )
    if version != __version__:
        return Check(Sign.AMISS, f"The add-in starts {program}, which has OneLead {version}, not {__version__}.", again)
    return Check(Sign.WELL, f"The add-in starts {program}, and it answers.")


def _script(script: Path, program: str) -> Check:
    if script.exists() and script.read_bytes() == applescript(program):
        return Check(Sign.WELL, f"The script that starts OneLead is there: {script}")
    return Check(
        Sign.AMISS, f"The script that starts OneLead is missing or old: {script}", "Run: onelead addin install"
    )


def _macros(setting: int | None) -> Check:
    match setting:
        case int(number) if number == ALL_MACROS_OFF:
            return Check(
                Sign.AMISS,
                "Excel is set to run no macros at all, so the OneLead tab shows but its buttons do nothing.",
                "In Excel: File, Options, Trust Centre, Macro Settings: disable with notification. Where your "
                "organisation has fixed it, ask IT; onelead check FILE works without macros.",
            )
        case int(number) if number == ONLY_SIGNED_MACROS:
            return Check(
                Sign.CANNOT_TELL,
                "Excel runs only signed macros; Excel's start folder is usually trusted all the same.",
                "If the buttons do nothing, ask IT to trust Excel's start folder (XLSTART).",
            )
        case None:
            return Check(
                Sign.CANNOT_TELL,
                "Whether macros may run can't be seen from here.",
                "Open Excel and press Check on the OneLead tab.",
            )
        case _:
            return Check(Sign.WELL, "Excel's macro setting lets the add-in run.")


def _settings(addin: Path) -> Mapping[str, str] | None:
    try:
        return read_settings(addin.read_bytes())
    except (OSError, BadZipFile, KeyError, SyntaxError):
        return None
