"""Marks the cells that findings point at, sheet by sheet, and remembers where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import xlwings as xw

from onelead.checking import Outcome
from onelead.model import Severity
from onelead.said_once import readable
from onelead_addin.additions import Addition, Additions
from onelead_addin.clearing import clear_marks
from onelead_addin.marks import mark, unmark

PLACE = re.compile(r"([A-Z]{1,3})(\d+)")
GRAVITY = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}

Cells = Mapping[tuple[int, int], Severity]


def mark_findings(book: xw.Book, outcome: Outcome) -> Iterator[str]:
    """Mark anew; yield a sentence for each sheet whose cells could not be marked, or not all of them."""
    clear_marks(book)
    for name, cells in places_found(outcome).items():
        try:
            marked = _mark_sheet(book, book.sheets[name], cells)
        except Exception:  # noqa: BLE001  each program has its own way to say that a sheet is protected
            yield f"The cells of “{name}” could not be marked: it is probably protected. The Findings sheet lists them."
            continue
        if marked < len(cells):
            yield f"On “{name}” {marked:,} of {len(cells):,} cells are marked; the Findings sheet lists them all."


def places_found(outcome: Outcome) -> Mapping[str, Cells]:
    """Return sheet → (row, column) → the gravest severity found there; accepted findings are not marked."""
    found: dict[str, dict[tuple[int, int], Severity]] = {}
    for finding in readable(outcome.all_findings):
        place = PLACE.fullmatch(finding.cell)
        if place is None or finding.accepted:
            continue
        cells = found.setdefault(finding.sheet, {})
        where = int(place[2]), _column_number(place[1])
        cells[where] = max(cells.get(where, finding.severity), finding.severity, key=GRAVITY.__getitem__)
    return found


def _mark_sheet(book: xw.Book, sheet: xw.Sheet, cells: Cells) -> int:
    rows, columns = [row for row, _ in cells], [column for _, column in cells]
    whole = sheet.range((min(rows), min(columns)), (max(rows), max(columns)))
    additions = Additions(book)
    added = additions.add(Addition.MARKS, whole)
    try:
        return mark(sheet, cells)
    except BaseException:
        unmark(whole)
        additions.forget(added)
        raise


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
