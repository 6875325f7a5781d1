"""
What OneLead added to a workbook, remembered in the workbook itself as defined names.

Excel keeps a name pointing at its cells while sheets are renamed and rows inserted, and saves it with the workbook; so
what was added is found again next month, by another person, and nothing else is ever taken for ours.

========================  ==========================================================================================
``OneLead_sheet_3``       the first cell of a sheet of ours
``OneLead_page_3``        which page it shows, whatever the user has called the sheet since
``OneLead_print_3``       a fingerprint of what we wrote there: where it differs, somebody has typed into the sheet
``OneLead_marks_4``       a range that has conditional formats of ours, which name OneLead in their formula
``OneLead_column_5``      the cells of a column that we wrote beside a tracker
``OneLead_width_5``       how wide that column was before; ``OneLead_alignment_5``: how its cells were aligned
========================  ==========================================================================================
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import xlwings as xw

PREFIX = "OneLead_"
LONGEST = 100  # characters of what is kept; Excel allows 255 in a formula


class Addition(StrEnum):
    """What kind of thing was added."""

    SHEET = "sheet"
    MARKS = "marks"
    COLUMN = "column"


class Companion(StrEnum):
    """What is kept about an addition besides its place."""

    PAGE = "page"
    PRINT = "print"
    WIDTH = "width"
    ALIGNMENT = "alignment"


@dataclass(frozen=True, slots=True)
class Added:
    """One thing that OneLead added; ``cells`` is where it stands now."""

    kind: Addition
    number: int
    cells: xw.Range

    @property
    def sheet(self) -> xw.Sheet:
        """The sheet it is on, or that it is."""
        return self.cells.sheet


class Additions:
    """What OneLead added to one open workbook."""

    def __init__(self, book: xw.Book) -> None:
        self._book = book

    def __iter__(self) -> Iterator[Added]:
        """Yield what is still there, oldest first; a name whose cells the user has deleted is dropped."""
        for kind, number, name in sorted(self._names(), key=lambda each: each[1]):
            try:
                cells = name.refers_to_range
                cells.sheet.name  # noqa: B018  some engines notice only now that the sheet is gone
            except Exception:  # noqa: BLE001  each engine has its own way to say #REF!
                self._forget(number)
                continue
            yield Added(kind, number, cells)

    def of(self, kind: Addition) -> Iterator[Added]:
        """Yield the additions of one kind."""
        return (added for added in self if added.kind is kind)

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The names of the sheets that are ours."""
        return tuple(added.sheet.name for added in self.of(Addition.SHEET))

    def add(self, kind: Addition, cells: xw.Range) -> Added:
        """Remember an addition."""
        number = 1 + max((number for _, number, _ in self._names()), default=0)
        sheet = cells.sheet.name.replace("'", "''")
        self._book.names.add(f"{PREFIX}{kind}_{number}", f"='{sheet}'!{cells.address}")
        return Added(kind, number, cells)

    def keep(self, added: Added, what: Companion, value: str) -> None:
        """Keep something about an addition, instead of what was kept before."""
        name = f"{PREFIX}{what}_{added.number}"
        if name in self._book.names:
            self._book.names[name].delete()
        self._book.names.add(name, '="{}"'.format(value[:LONGEST].replace('"', '""')))

    def kept(self, added: Added, what: Companion) -> str:
        """Return what is kept about an addition, or an empty text."""
        name = f"{PREFIX}{what}_{added.number}"
        if name not in self._book.names:
            return ""
        return str(self._book.names[name].refers_to).removeprefix('="').removesuffix('"').replace('""', '"')

    def forget(self, added: Added) -> None:
        """Forget an addition, which is then the user's."""
        self._forget(added.number)

    def _forget(self, number: int) -> None:
        for name in [name for _, each, name in self._names(companions=True) if each == number]:
            with contextlib.suppress(Exception):  # a name that can't be deleted does no harm
                name.delete()

    def _names(self, *, companions: bool = False) -> list[tuple[Any, int, xw.main.Name]]:
        kinds = {str(kind): kind for kind in (*Addition, *(Companion if companions else ()))}
        found = []
        for name in self._book.names:
            kind, _, number = name.name.removeprefix(PREFIX).partition("_")
            if name.name.startswith(PREFIX) and kind in kinds and number.isdigit():
                found.append((kinds[kind], int(number), name))
        return found
