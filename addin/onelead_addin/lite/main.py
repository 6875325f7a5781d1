"""
OneLead in xlwings Lite: paste this file into its editor, and requirements.txt beside it.

Each function below becomes a button in the Lite task pane. They call the same functions as the add-in on the desktop.
What Lite can't tell is left out: hidden rows, merged cells and which cells hold formulas, so the notes about hidden
actions and merged cells are missing here. Sharing and comparing need files and are the desktop's.
"""

from __future__ import annotations

import datetime as dt

import xlwings as xw
from xlwings import script

from onelead.problems import Problem
from onelead_addin.additions import Addition, Additions
from onelead_addin.buttons import BUTTONS
from onelead_addin.looking import Asked
from onelead_addin.marks import CLOSURE, FINDING


@script
async def check(book: xw.Book) -> None:
    """Mark what is wrong and list it on the sheet Findings."""
    await _press(book, "check")


@script
async def mark_closures(book: xw.Book) -> None:
    """Say beside each closed action whether what is recorded supports it."""
    await _press(book, "mark")


@script
async def completion(book: xw.Book) -> None:
    """Write the completion figures."""
    await _press(book, "completion")


@script
async def escalations(book: xw.Book) -> None:
    """Write the escalation sheets for the meeting."""
    await _press(book, "escalations")


@script
async def clear(book: xw.Book) -> None:
    """Take away all that OneLead added."""
    await _press(book, "clear")


async def _press(book: xw.Book, command: str) -> None:
    """Press a button; a failure becomes words, as on the desktop."""
    try:
        await _take_marks_away(book)
        told = BUTTONS[command](book, Asked(dt.date.today()))
    except Problem as problem:
        told = f"{problem.message}\n\n{problem.remedy}"
    if told:
        book.app.alert(told, "OneLead")


async def _take_marks_away(book: xw.Book) -> None:
    """Lite can look at conditional formats only while it waits, so our marks go before a button is pressed."""
    additions = Additions(book)
    for added in list(additions):
        if added.kind is Addition.SHEET:
            continue
        for rule in list(await added.sheet.used_range.get_conditional_formats()):
            if rule.type == "custom" and rule.formula in {FINDING, CLOSURE}:
                rule.delete()
