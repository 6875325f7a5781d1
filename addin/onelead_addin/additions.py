"""
What OneLead added to a workbook, remembered in the workbook itself as defined names.

Excel keeps a name pointing at its cells while sheets are renamed and rows inserted, and saves it with the workbook; so
what was added is found again next month, by another person, and nothing else is ever taken for ours.

=====================  =============================================================================================
``OneLead_sheet_3``    the first cell of a sheet of ours
``OneLead_marks_4``    a range that has conditional formats of ours, which name OneLead in their formula
``OneLead_column_5``   the cells of a column that we wrote beside a tracker
``OneLead_about_3``    what is kept about the third: which page it shows and a fingerprint of what we wrote, so that
                       what somebody typed there is known; how wide a column was before, and how its cells were aligned
=====================  =============================================================================================
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qs, urlencode

import xlwings as xw

PREFIX = "OneLead_"
ABOUT = "about"
LONGEST = 60  # characters of each thing that is kept; Excel allows 255 for a text in a formula


class Addition(StrEnum):
    """What kind of thing was added."""

    SHEET = "sheet"
    MARKS = "marks"
    COLUMN = "column"


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

    def keep(self, added: Added, **about: str) -> None:
        """Keep something about an addition; each may be kept once, and is cut to 60 characters."""
        kept = urlencode({what: value[:LONGEST] for what, value in about.items()})
        self._book.names.add(f"{PREFIX}{ABOUT}_{added.number}", f'="{kept}"')

    def kept(self, added: Added, what: str) -> str:
        """Return what is kept about an addition, or an empty text."""
        name = f"{PREFIX}{ABOUT}_{added.number}"
        if name not in self._book.names:
            return ""
        about = parse_qs(str(self._book.names[name].refers_to).removeprefix("=").strip('"'))
        return about.get(what, [""])[0]

    def forget(self, added: Added) -> None:
        """Forget an addition, which is then the user's."""
        self._forget(added.number)

    def _forget(self, number: int) -> None:
        ours = {f"{PREFIX}{kind}_{number}" for kind in (*Addition, ABOUT)}
        for name in [name for name in self._book.names if name.name in ours]:
            with contextlib.suppress(Exception):  # a name that can't be deleted does no harm
                name.delete()

    def _names(self) -> list[tuple[Addition, int, xw.main.Name]]:
        found = []
        for name in self._book.names:
            kind, _, number = name.name.removeprefix(PREFIX).partition("_")
            if name.name.startswith(PREFIX) and kind in set(Addition) and number.isdigit():
                found.append((Addition(kind), int(number), name))
        return found
