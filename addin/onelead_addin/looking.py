"""The open workbook, checked: what every button does first. Nothing in the workbook is touched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import xlwings as xw

from onelead.checking import Outcome, check_workbook
from onelead.model import Workbook
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem
from onelead.reading.grid import Block, Book, Grid
from onelead.reading.tracker import read_workbook
from onelead_addin.additions import Addition, Additions
from onelead_addin.live_workbook import book_of


def _nobody_to_ask(_question: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Asked:
    """What a button is pressed with: the day, the provider's policy, where to paint, and what the program can do."""

    today: dt.date
    policy: PolicyInUse = field(default_factory=PolicyInUse)
    into: xw.Book | None = None
    """Another workbook to paint into, so that people who share this one see nothing of it; marks are then left out."""
    older: xw.Book | None = None
    """The last update of the tracker, open beside it, to compare with."""
    confirm: Callable[[str], bool] = _nobody_to_ask
    """Asks the person a question and tells whether the answer was yes."""
    save: Callable[[str, bytes], str] | None = None
    """Writes a new workbook under a name and tells where it is; None where there are no files (xlwings Lite)."""


def grids_of(book: xw.Book) -> Book:
    """Return the user's own cells: our sheets and columns are left out."""
    additions = Additions(book)
    columns = [(added.sheet.name, _block(added.cells)) for added in additions.of(Addition.COLUMN)]
    read = book_of(book, leave_out=additions.sheet_names)
    return Book(tuple(_without(grid, [block for name, block in columns if name == grid.name]) for grid in read))


def outcome_of(book: xw.Book, asked: Asked) -> Outcome:
    """
    Return what all rules say to the open workbook.

    Raises `UsageProblem` where no sheet of it is a tracker.
    """
    workbook = workbook_of(book, asked)
    return check_workbook(workbook, asked.policy.policy, asked.today, name=book.name)


def workbook_of(book: xw.Book, asked: Asked) -> Workbook:
    """Return the open workbook as understood; raises `UsageProblem` where no sheet of it is a tracker."""
    workbook = read_workbook(grids_of(book), asked.policy.policy, asked.today, book.name)
    if not workbook.trackers:
        raise UsageProblem(_no_tracker(book.name, workbook.nearest_sheet), _what_lacks(workbook.nearest_lacks))
    return workbook


def _no_tracker(name: str, nearest: str) -> str:
    found = f"No action tracker was found in {name}."
    return f"{found} The sheet “{nearest}” comes nearest." if nearest else found


def _what_lacks(lacks: tuple[str, ...]) -> str:
    headings = "a heading for the action and one for its owner or deadline"
    return f"It lacks {', '.join(lacks)}." if lacks else f"A tracker has one action on each row, under {headings}."


def _without(grid: Grid, blocks: list[Block]) -> Grid:
    if not blocks:
        return grid
    rows = {
        row: kept
        for row, cells in grid.rows.items()
        if (kept := {column: value for column, value in cells.items() if not _in(row, column, blocks)})
    }
    return replace(grid, rows=rows)


def _in(row: int, column: int, blocks: list[Block]) -> bool:
    return any(block.top <= row <= block.bottom and block.left <= column <= block.right for block in blocks)


def _block(cells: xw.Range) -> Block:
    down, across = cells.shape
    return Block(cells.row, cells.column, cells.row + down - 1, cells.column + across - 1)
