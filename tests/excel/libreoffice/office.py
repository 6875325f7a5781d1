"""
A headless LibreOffice of our own: started in a private profile, spoken to over UNO, gone without a trace at the end.

The process group is killed, not the process: ``soffice`` is a script that leaves ``soffice.bin`` behind.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Uno = Any  # UNO objects are described by the running office alone; there are no stubs to type them with

DEBIAN_PACKAGES = "/usr/lib/python3/dist-packages"  # where python3-uno lives, which a virtual environment doesn't see
START_SECONDS = 60

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>"""
SETTING = '<item oor:path="/org.openoffice.Office.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
SETTINGS = (
    ("Common/Misc", "UseLocking", "false"),  # a stale lock file makes loading return nothing
    ("Common/Security/Scripting", "MacroSecurityLevel", "0"),
    ("Calc/Formula/Load", "OOXMLRecalcMode", "0"),  # always: a stored zero is not a result
)


class OfficeMissing(Exception):
    """No spreadsheet program can be driven on this machine; the message says what to install."""


def import_uno() -> Uno:
    """Return the ``uno`` module, from the system's Python where this one has none."""
    try:
        import uno
    except ImportError:
        sys.path.append(DEBIAN_PACKAGES)
        try:
            import uno
        except ImportError as error:
            version = ".".join(map(str, sys.version_info[:2]))
            raise OfficeMissing(
                f"python3-uno is not there for Python {version}: sudo apt-get install python3-uno, "
                "and run the tests with the same Python version as the system's."
            ) from error
    return uno


def soffice_program() -> str:
    """Return the path of LibreOffice's starter."""
    found = shutil.which("soffice")
    if not found:
        raise OfficeMissing("LibreOffice is not installed: sudo apt-get install libreoffice-calc python3-uno")
    return found


@dataclass
class Office:
    """A running LibreOffice: the pipe it listens at, and what ends it."""

    pipe: str
    context: Uno
    process: subprocess.Popen[bytes] | None = None
    profile: Path | None = None

    @property
    def desktop(self) -> Uno:
        """The object that opens documents."""
        return self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)

    @property
    def pid(self) -> int:
        """The process, or 1 for an office that somebody else started."""
        return self.process.pid if self.process else 1

    def stop(self) -> None:
        """Kill the office that we started and take its profile away."""
        if self.process:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        if self.profile:
            shutil.rmtree(self.profile, ignore_errors=True)


def start_office() -> Office:
    """Start LibreOffice in a fresh profile and wait until it answers."""
    import_uno()
    program = soffice_program()
    profile = _fresh_profile()
    pipe = f"onelead{os.getpid()}x{time.time_ns()}"
    options = ["--headless", "--invisible", "--norestore", "--nodefault", "--nologo", "--nolockcheck"]
    process = subprocess.Popen(
        [program, *options, f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    office = Office(pipe, None, process, profile)
    try:
        office.context = connect(pipe)
    except BaseException:
        office.stop()
        raise
    return office


def connect(pipe: str) -> Uno:
    """Return the component context of the office that listens at ``pipe``."""
    uno = import_uno()
    from com.sun.star.connection import NoConnectException

    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.05)
    raise OfficeMissing(f"LibreOffice did not answer within {START_SECONDS} seconds of its start.")


def _fresh_profile() -> Path:
    profile = Path(tempfile.mkdtemp(prefix="onelead-office-"))
    (profile / "user").mkdir()
    settings = "".join(SETTING.format(*setting) for setting in SETTINGS)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE.format(settings), encoding="utf-8")
    return profile
