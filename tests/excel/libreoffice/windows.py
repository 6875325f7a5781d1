"""
Windows' ``WScript.Shell`` for LibreOffice, which has none: so that the add-in's own macros run as they are.

LibreOffice asks the service ``com.sun.star.bridge.OleObjectFactory`` for whatever a macro creates; on Windows that is
COM, here it is this. ``Run`` starts the program and does not wait: while a macro runs, LibreOffice answers nobody else.
"""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Sequence
from typing import Any

from excel.libreoffice.office import Office, Uno, import_uno

uno = import_uno()

import unohelper  # type: ignore[import-not-found]  # noqa: E402  it is found only where uno is
from com.sun.star.beans import UnknownPropertyException  # noqa: E402
from com.sun.star.lang import XMultiServiceFactory, XServiceInfo, XSingleComponentFactory  # noqa: E402
from com.sun.star.script import XInvocation  # noqa: E402

SERVICE = "com.sun.star.bridge.OleObjectFactory"


class Shell(unohelper.Base, XInvocation):  # type: ignore[misc]  # UNO's types exist only at run time
    """``WScript.Shell``: what was asked to run is in ``commands``, what was started in ``started``."""

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.started: list[subprocess.Popen[bytes]] = []

    def invoke(self, name: str, arguments: Sequence[Any], *_: object) -> tuple[Any, tuple[()], tuple[()]]:
        if name != "Run":
            raise AttributeError(name)
        self.commands.append(arguments[0])
        self.started.append(subprocess.Popen(shlex.split(arguments[0], posix=True)))
        return 0, (), ()

    def getIntrospection(self) -> None:  # noqa: N802  UNO's name
        return None

    def hasMethod(self, name: str) -> bool:  # noqa: N802  UNO's name
        return name == "Run"

    def hasProperty(self, _name: str) -> bool:  # noqa: N802  UNO's name
        return False

    def getValue(self, name: str) -> None:  # noqa: N802  UNO's name
        raise UnknownPropertyException(name, self)

    def setValue(self, name: str, _value: object) -> None:  # noqa: N802  UNO's name
        raise UnknownPropertyException(name, self)


class Factory(unohelper.Base, XMultiServiceFactory, XSingleComponentFactory, XServiceInfo):  # type: ignore[misc]  # same
    """Hands out the one shell; it is its own factory."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def createInstance(self, name: str) -> Uno:  # noqa: N802  UNO's name
        return self.shell if name == "WScript.Shell" else None

    def createInstanceWithArguments(self, name: str, _arguments: object) -> Uno:  # noqa: N802  UNO's name
        return self.createInstance(name)

    def getAvailableServiceNames(self) -> tuple[str, ...]:  # noqa: N802  UNO's name
        return ("WScript.Shell",)

    def createInstanceWithContext(self, _context: Uno) -> Factory:  # noqa: N802  UNO's name
        return self

    def createInstanceWithArgumentsAndContext(self, _arguments: object, _context: Uno) -> Factory:  # noqa: N802  same
        return self

    def getImplementationName(self) -> str:  # noqa: N802  UNO's name
        return "onelead.tests.OleObjectFactory"

    def supportsService(self, name: str) -> bool:  # noqa: N802  UNO's name
        return name == SERVICE

    def getSupportedServiceNames(self) -> tuple[str, ...]:  # noqa: N802  UNO's name
        return (SERVICE,)


def give_shell(office: Office) -> Shell:
    """Make ``CreateObject("WScript.Shell")`` work in a running office, once; return the shell."""
    shell = Shell()
    office.context.ServiceManager.insert(Factory(shell))
    return shell
