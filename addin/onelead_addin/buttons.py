"""
One function a button. Each takes the open workbook and returns what to tell the person who pressed it.

Nothing here uses a file, a thread or a program's own interface (``.api``), so the same functions run in Excel on
Windows and Mac, in xlwings Lite inside the browser, and in the tests. A failure leaves the workbook as it was.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

import xlwings as xw

from onelead.checking import Outcome, TrackerOutcome
from onelead.model import Closure
from onelead.pages.page import Page
from onelead.problems import UsageProblem
from onelead.words import counted, listed
from onelead_addin.clearing import clear_all
from onelead_addin.closure_column import write_closure_column
from onelead_addin.closure_page import closure_page
from onelead_addin.findings_page import findings_page, summary
from onelead_addin.help_page import help_page
from onelead_addin.live_pages import paint
from onelead_addin.looking import Asked, outcome_of
from onelead_addin.marking import mark_findings
from onelead_addin.papers import changes_paper_of, completion_paper_of, escalation_paper_of, trail_page_of
from onelead_addin.sharing_button import share

T = TypeVar("T")

PROTECTED = "Nothing could be written on {names}, which is probably protected: see the sheet Closure check."


def check(book: xw.Book, asked: Asked) -> str:
    """Write the Findings sheet and mark the cells; tell how much there is to put right."""
    outcome = outcome_of(book, asked)
    with _as_it_was_shown(book):
        _paint_all(book, asked, [findings_page(outcome)])
        notes = [] if asked.into else list(mark_findings(book, outcome))
    return "\n".join([*summary(outcome), *notes])


def mark_closures(book: xw.Book, asked: Asked) -> str:
    """Write or renew the *Closure check* column beside each tracker; a sheet of its own where that one is protected."""
    outcome = outcome_of(book, asked)
    told = _closures_told(outcome)
    shown = [each for each in outcome.trackers if not each.tracker.sheet_hidden and any(True for _ in _closures(each))]
    with _as_it_was_shown(book):
        protected = [checked for checked in shown if not _is_written(book, checked)]
        if protected:
            paint(book, [closure_page(protected)])
            told += "\n" + PROTECTED.format(names=listed(f"“{each.tracker.sheet}”" for each in protected))
    return told


def completion(book: xw.Book, asked: Asked) -> str:
    """Write the completion sheets and go to the first."""
    return _paint_and_go(book, asked, completion_paper_of(book, asked).pages)


def escalations(book: xw.Book, asked: Asked) -> str:
    """Write the escalation sheets and go to the first."""
    return _paint_and_go(book, asked, escalation_paper_of(book, asked).pages)


def follow(book: xw.Book, asked: Asked) -> str:
    """Write the page of the selected action and go to it."""
    return _paint_and_go(book, asked, [trail_page_of(book, asked)])


def compare(book: xw.Book, asked: Asked) -> str:
    """Write what changed since the last update, which is open as well, and go to it."""
    return _paint_and_go(book, asked, changes_paper_of(book, asked).pages)


def clear(book: xw.Book, _asked: Asked) -> str:
    """Take away all that OneLead added."""
    with _as_it_was_shown(book):
        stayed = clear_all(book)
    if stayed:
        return f"Cleared, except {listed(stayed)}: somebody has typed there, so it stays and is yours."
    return "All that OneLead added is gone. Your own cells are as they were."


def show_help(book: xw.Book, asked: Asked) -> str:
    """Write the Help sheet and go to it."""
    return _paint_and_go(book, asked, [help_page()])


Button = Callable[[xw.Book, Asked], str]

BUTTONS: Mapping[str, Button] = {
    "check": check,
    "mark": mark_closures,
    "compare": compare,
    "completion": completion,
    "escalations": escalations,
    "follow": follow,
    "share": share,
    "clear": clear,
    "help": show_help,
}
"""What the ribbon's buttons are called, and what they do."""


def _paint_and_go(book: xw.Book, asked: Asked, pages: Sequence[Page]) -> str:
    """Paint pages and leave the person on the first of them: they asked to read it, so nothing more needs saying."""
    with _as_it_was_shown(book):
        sheets = _paint_all(book, asked, pages)
    with contextlib.suppress(Exception):  # where a sheet can't be shown, it is there all the same
        sheets[0].activate()
    return ""


def _paint_all(book: xw.Book, asked: Asked, pages: Sequence[Page]) -> list[xw.Sheet]:
    """Paint the pages; into another workbook without links, and with nothing else in it."""
    if asked.into is None:
        return paint(book, pages)
    blank = list(asked.into.sheets)
    painted = paint(asked.into, pages, links=False)
    for sheet in blank:
        sheet.delete()
    return painted


def _is_written(book: xw.Book, checked: TrackerOutcome) -> bool:
    """Write the column beside one tracker; tell whether that could be done."""
    try:
        write_closure_column(book, checked)
    except UsageProblem:
        raise
    except Exception:  # noqa: BLE001  each program has its own way to say that a sheet is protected
        return False
    return True


def _closures_told(outcome: Outcome) -> str:
    verdicts = [closure for each in outcome.trackers for closure in _closures(each)]
    if not verdicts:
        raise UsageProblem(
            "No action of this workbook is closed or claimed as done.", "So there is no closure to check."
        )
    parts = [
        f"{verdicts.count(Closure.SUPPORTED)} supported",
        f"{verdicts.count(Closure.UNSUPPORTED)} unsupported",
        f"{verdicts.count(Closure.CANNOT_TELL)} that can't be told",
    ]
    return f"{counted(len(verdicts), 'closure')}: {listed(parts)}."


def _closures(checked: TrackerOutcome) -> Iterator[Closure]:
    return (verdict.closure for verdict in checked.verdicts.values() if verdict.closure is not None)


@contextlib.contextmanager
def _as_it_was_shown(book: xw.Book) -> Iterator[None]:
    """Paint without flicker, and leave the person on the sheet and the cells where they were."""
    app = book.app
    sheet, selected = _or_none(lambda: book.sheets.active), _or_none(lambda: book.selection)
    was_updating = _or_none(lambda: app.screen_updating)
    try:
        with contextlib.suppress(Exception):  # not every program has it
            app.screen_updating = False
        yield
    finally:
        with contextlib.suppress(Exception):  # a chart sheet, or a selected drawing
            if sheet is not None:
                sheet.activate()
            if selected is not None:
                selected.select()
        with contextlib.suppress(Exception):
            app.screen_updating = True if was_updating is None else was_updating


def _or_none(question: Callable[[], T]) -> T | None:
    with contextlib.suppress(Exception):
        return question()
    return None
