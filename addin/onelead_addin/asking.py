"""
Where to paint: in the tracker itself, or in a new workbook where other people are working in the same tracker.

Excel saves a shared workbook at once and shows everybody the same; marks that nobody else asked for don't belong there.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import xlwings as xw

PAINTING = frozenset({"check", "completion", "escalations", "follow", "compare"})
"""The buttons that write sheets. Mark closures belongs into the tracker or nowhere; Clear and Help ask nothing."""

QUESTION = (
    "This workbook is saved for everybody as you work (AutoSave), so others would see OneLead's sheets and marks.\n\n"
    "Yes: write them into a new workbook that only you see.\n"
    "No: write them here all the same.\n"
    "Cancel: do nothing."
)
QUESTION_HERE = (
    "This workbook is saved for everybody as you work (AutoSave), so others will see what is written beside the "
    "tracker.\n\nWrite it here all the same?"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where to paint; ``into`` is None for the workbook itself."""

    into: xw.Book | None = None


def where_to_paint(book: xw.Book, command: str) -> Place | None:
    """Return where to paint, after asking where others would see it; None where the person wants nothing done."""
    if command not in PAINTING | {"mark"} or not is_shared(book):
        return Place()
    if command == "mark":
        return Place() if _asked(book, QUESTION_HERE, "yes_no") == "yes" else None
    match _asked(book, QUESTION, "yes_no_cancel"):
        case "yes":
            return Place(book.app.books.add())
        case "no":
            return Place()
        case _:
            return None


def last_update(book: xw.Book) -> xw.Book | None:
    """Return the last update of a tracker: the other open workbook, or the one that the person says it is."""
    others = [each for each in book.app.books if each.name != book.name]
    if len(others) < 2:
        return others[0] if others else None
    return next((each for each in others if confirm(book, f"Compare {book.name} with {each.name}?")), None)


def confirm(book: xw.Book, question: str) -> bool:
    """Ask a question and tell whether the answer was yes."""
    return _asked(book, question, "yes_no") == "yes"


def is_shared(book: xw.Book) -> bool:
    """Tell whether others may see changes at once: AutoSave is on, or Excel gives a web address for the workbook."""
    with contextlib.suppress(Exception):  # only Windows tells; on a Mac and elsewhere the address has to do
        return bool(book.api.AutoSaveOn)
    return book.fullname.startswith(("https://", "http://"))


def _asked(book: xw.Book, question: str, buttons: str) -> str | None:
    return book.app.alert(question, "OneLead", buttons=buttons)
