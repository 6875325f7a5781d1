"""The Seal sheet: the words by which a seal is found on it, and the seal as it is read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from onelead.reading.grid import Book, Grid
from onelead.sharing.digests import LIST, SHORT, Locator, short

SEAL_FORMAT, DIGEST, SIGNATURE, PUBLIC_KEY = "Seal format", "Digest", "Signature", "Public key"
ONELEAD, RULE_BOOK_LABEL, CHECKED_FOR = "OneLead version", "Rule-book version", "Checked for"
LABELS = frozenset({SEAL_FORMAT, DIGEST, SIGNATURE, PUBLIC_KEY, ONELEAD, RULE_BOOK_LABEL, CHECKED_FOR})
WHERE = "Where to look"
"""The label above the lines of short digests."""
NOT_SIGNED = "Not signed"
PROPERTY = "OneLead seal"
"""The document's own property that holds format, digest and signature too."""

_LINE = re.compile(r"(.*), (the sheet|columns|rows)(?: (\S+) to (\S+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SealSheet:
    """A seal as the Seal sheet says it."""

    sheet: int
    """Which of the workbook's sheets it is, from 0."""
    said: Mapping[str, str]
    """Label → text beside it."""
    places: Mapping[str, tuple[int, int]]
    """Label → (row, column) of the text beside it."""
    statement_rows: int
    """The last row above the lines of short digests: what stands down to it is found by short digests of its own."""
    lines: tuple[tuple[str, str], ...] = ()
    """The lines of short digests as they stand."""
    locators: tuple[Locator, ...] = field(default=())

    @property
    def own_places(self) -> frozenset[tuple[int, int]]:
        """The cells that a seal can't be taken of: its own digest and signature."""
        return frozenset(self.places[label] for label in (DIGEST, SIGNATURE) if label in self.places)

    @property
    def list_is_whole(self) -> bool:
        """Tell whether the lines of short digests are as they were written, so that they can tell where to look."""
        *lines, last = self.lines or (("", ""),)
        return last == (LIST, short("\n".join(f"{about}\t{digests}" for about, digests in lines)))


def find_seal(book: Book) -> SealSheet | None:
    """Return the seal of a workbook; None where no sheet has the words of one."""
    found = [(number, _said(grid)) for number, grid in enumerate(book.grids)]
    number, places = max(found, key=lambda each: len(each[1]), default=(0, {}))
    return _read(number, book.grids[number], places) if len(places) >= 3 else None


def _said(grid: Grid) -> dict[str, int]:
    """Return the rows of the labels in column A, the first of each."""
    rows: dict[str, int] = {}
    for row, cells in grid.rows.items():
        label = cells.get(1)
        if isinstance(label, str) and label in LABELS and label not in rows:
            rows[label] = row
        if label == WHERE:
            break
    return rows


def _read(number: int, grid: Grid, rows: Mapping[str, int]) -> SealSheet:
    places = {label: (row, 2) for label, row in rows.items()}
    said = {label: text for label, row in rows.items() if isinstance(text := grid.value(row, 2), str)}
    lines = dict(_lines(grid))
    last = min(lines) - 1 if lines else max(grid.rows, default=0)
    return SealSheet(number, said, places, last, tuple(lines.values()), _locators(tuple(lines.values())))


def _lines(grid: Grid) -> Iterator[tuple[int, tuple[str, str]]]:
    """Yield row → line of each line of short digests, which stand below their label."""
    where = next((row for row, cells in grid.rows.items() if cells.get(1) == WHERE), max(grid.rows, default=0))
    for row, cells in grid.rows.items():
        if row > where:
            about, digests = cells.get(1), cells.get(2)
            if isinstance(about, str) and isinstance(digests, str):
                yield row, (about, digests)


def _locators(lines: Sequence[tuple[str, str]]) -> tuple[Locator, ...]:
    """Put the short digests together again, sheet by sheet; a line that says nothing known is passed over."""
    found: dict[str, dict[str, str]] = {}
    for about, digests in lines:
        match = _LINE.fullmatch(about)
        if match is not None:
            parts = found.setdefault(match[1], {})
            parts[match[2]] = parts.get(match[2], "") + digests
    return tuple(
        Locator(
            name, _apart(parts.get("the sheet", "")), _apart(parts.get("columns", "")), _apart(parts.get("rows", ""))
        )
        for name, parts in found.items()
    )


def _apart(digests: str) -> tuple[str, ...]:
    return tuple(digests[at : at + SHORT] for at in range(0, len(digests), SHORT))
