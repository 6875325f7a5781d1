"""What the doctor asks of the computer: is Excel there, may macros run, does the program answer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MAC_EXCEL = Path("/Applications/Microsoft Excel.app")
EXCEL_KEY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
SECURITY_KEYS = (
    r"Software\Policies\Microsoft\Office\16.0\Excel\Security",  # what an organisation fixes comes first
    r"Software\Microsoft\Office\16.0\Excel\Security",
)
ALL_MACROS_OFF = 4  # VBAWarnings: 1 all run, 2 ask, 3 only signed ones, 4 none
ONLY_SIGNED_MACROS = 3
ASK_THE_PROGRAM = "import onelead, onelead_addin.buttons, xlwings; print(onelead.__version__)"
SECONDS = 60


def excel_is_there() -> bool | None:
    """Tell whether Excel is installed; None where the system can't be asked."""
    if sys.platform == "darwin":
        return MAC_EXCEL.exists()
    if sys.platform == "win32":
        return _registry_has(EXCEL_KEY)
    return None


def macro_setting() -> int | None:
    """Return Excel's macro setting, an organisation's policy first; None where none is set or can be seen."""
    return next((value for value in map(_registry_number, SECURITY_KEYS) if value is not None), None)


def version_that_answers(program: str) -> str | None:
    """Start the program as the buttons do and return the version of OneLead it has, or None where it has none."""
    try:
        run = subprocess.run(  # noqa: S603  the program that the add-in's own settings name
            [program, "-I", "-c", ASK_THE_PROGRAM], capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return run.stdout.strip() if run.returncode == 0 else None


@dataclass(frozen=True, slots=True)
class Machine:
    """The three questions; a test answers them for another system."""

    excel: Callable[[], bool | None] = excel_is_there
    macros: Callable[[], int | None] = macro_setting
    version: Callable[[str], str | None] = version_that_answers


def _registry_has(key: str) -> bool:
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            try:
                winreg.CloseKey(winreg.OpenKey(root, key))
            except OSError:
                continue
            return True
    return False


def _registry_number(key: str) -> int | None:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                value = winreg.QueryValueEx(opened, "VBAWarnings")[0]
        except OSError:
            return None
        return value if isinstance(value, int) else None
    return None
