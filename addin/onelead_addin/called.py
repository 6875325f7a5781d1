"""
What the ribbon's macro starts: ``python -I -m onelead_addin.called check --wb=Tracker.xlsx --from_xl=1 --hwnd=1234``.

The one boundary between the buttons and the person: whatever happens becomes words in a message box, the details go
into a log, and the exit code tells the macro whether anything was said (0 done, 2 said why not).
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import xlwings as xw

from onelead import __version__
from onelead.problems import Problem, UsageProblem
from onelead_addin.asking import confirm, last_update, where_to_paint
from onelead_addin.buttons import BUTTONS
from onelead_addin.disk import policy_of, save_beside
from onelead_addin.looking import Asked
from onelead_addin.places import log_file

TITLE = "OneLead"
SAID = 2
NOBODY_TO_TELL = 1
UNEXPECTED = (
    "OneLead met something it does not expect, and stopped. Nothing of yours was changed or saved.\n\n"
    "The details are in {log}; please send that file to whoever looks after OneLead for you."
)


@dataclass(frozen=True, slots=True)
class Call:
    """A pressed button: which one, in which workbook, of which running Excel (its window's number; None on a Mac)."""

    command: str
    workbook: str
    window: int | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what a button asks for, and return the exit code."""
    os.chdir(Path.home())  # not the workbook's folder, from which Windows might load a library
    call = call_from(sys.argv[1:] if arguments is None else arguments)
    try:
        book = workbook_of(call)
    except Exception as error:  # noqa: BLE001  there is no Excel to say it in: the macro does, and names the log
        _log(error)
        return NOBODY_TO_TELL
    return press(book, call.command)


def call_from(arguments: Sequence[str]) -> Call:
    """Return what the macro passed on; the workbook's name may hold any sign, an equals sign too."""
    given = dict(each.removeprefix("--").split("=", 1) for each in arguments if each.startswith("--") and "=" in each)
    commands = [each for each in arguments if not each.startswith("--")]
    window = given.get("hwnd", "")
    return Call(
        command=commands[0] if commands else "",
        workbook=given.get("wb", ""),
        window=int(window) if window.isdigit() and int(window) else None,
    )


def workbook_of(call: Call) -> xw.Book:
    """Return the workbook that asked, in the Excel that asked."""
    for app in xw.apps:
        if call.window in (None, app.hwnd):
            for book in app.books:
                if book.name == call.workbook:
                    return book
    raise UsageProblem(f"The workbook {call.workbook} is not open any more.", "Open it, then press the button again.")


def press(book: xw.Book, command: str) -> int:
    """Press a button for a workbook; whatever goes wrong is told in a message box."""
    try:
        told = _pressed(book, command)
    except Problem as problem:
        book.app.alert(f"{problem.message}\n\n{problem.remedy}".strip(), TITLE, mode="critical")
        return SAID
    except Exception as error:  # noqa: BLE001  the one boundary: a person gets a sentence, the log the details
        book.app.alert(UNEXPECTED.format(log=_log(error)), TITLE, mode="critical")
        return SAID
    if told:
        book.app.alert(told, TITLE, mode="info")
    return 0


def _pressed(book: xw.Book, command: str) -> str:
    if command not in BUTTONS:
        raise UsageProblem(f"OneLead {__version__} has no button “{command}”.", "Install its newest version.")
    place = where_to_paint(book, command)
    if place is None:
        return ""
    asked = Asked(
        today=dt.date.today(),
        policy=policy_of(book),
        into=place.into,
        older=last_update(book) if command == "compare" else None,
        confirm=lambda question: confirm(book, question),
        save=lambda name, data: save_beside(book, name, data),
    )
    try:
        return BUTTONS[command](book, asked)
    except BaseException:
        if place.into:
            place.into.close()
        raise


def _log(error: Exception) -> Path:
    """Note what happened, with the traceback, and return where."""
    path = log_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(f"{dt.datetime.now():%Y-%m-%d %H:%M} OneLead {__version__}, Python {sys.version}\n")
        traceback.print_exception(error, file=log)
    return path


if __name__ == "__main__":
    raise SystemExit(main())
