"""
The digests of a seal: one over everything, and short ones of each row and column by which a change can be found.

All are SHA-256 (FIPS 180-4) over UTF-8.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onelead.reading.grid import letters
from onelead.sharing.canonical import BookContent, SheetContent

FORMAT = "onelead-seal/1"
SHORT = 6
"""How many hexadecimal digits tell a row from another; the digest over everything decides whether anything changed."""
A_LINE = 100
"""How many short digests stand in one cell of the Seal sheet."""


def digest_of(content: BookContent, sheets: Iterable[SheetContent]) -> str:
    """Return the digest over a workbook's sheets, of which the Seal sheet comes without its digest and signature."""
    return _sha256("\n".join([FORMAT, content.carries, *map(_of_sheet, sheets)]))


def _of_sheet(sheet: SheetContent) -> str:
    return _sha256("\n".join([sheet.name, sheet.about, *map(_sha256, sheet.rows)]))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Locator:
    """The short digests of one sheet."""

    sheet: str
    about: tuple[str, ...]
    """Of how it is shown, its hidden columns, its merged cells, and what it carries besides cells."""
    columns: tuple[str, ...]
    rows: tuple[str, ...]

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield what the Seal sheet prints: what a line is about, and the short digests on it."""
        yield f"{self.sheet}, the sheet", "".join(self.about)
        for kind, digests in (("columns", self.columns), ("rows", self.rows)):
            for start in range(0, len(digests), A_LINE):
                part = digests[start : start + A_LINE]
                yield f"{self.sheet}, {kind} {_span(kind, start + 1, start + len(part))}", "".join(part)


LIST = "This list"
"""What the last line is about: the short digest of the lines above it."""


def lines_of(locators: Iterable[Locator]) -> list[tuple[str, str]]:
    """Return the lines of short digests as the Seal sheet prints them, the digest of the lines themselves last."""
    lines = [line for each in locators for line in each.lines()]
    return [*lines, (LIST, short("\n".join(f"{about}\t{digests}" for about, digests in lines)))]


def locator_of(sheet: SheetContent, rows: int | None = None) -> Locator:
    """Return the short digests of a sheet, or of its first *rows* rows alone."""
    kept = sheet.rows[:rows]
    widest = max((max(cells) for number, cells in sheet.cells.items() if cells and number <= len(kept)), default=0)
    columns: list[list[str]] = [["hidden"] if number in sheet.hidden_columns else [] for number in range(1, widest + 1)]
    for number, cells in sheet.cells.items():
        if number <= len(kept):
            for column, line in cells.items():
                columns[column - 1].append(f"{number}\t{line}")
    return Locator(
        sheet.name,
        tuple(map(short, sheet.about.split("\n"))),
        tuple(short("\n".join(lines)) for lines in columns),
        tuple(map(short, kept)),
    )


def short(text: str) -> str:
    """Return the short digest of a text."""
    return _sha256(text)[:SHORT]


def _span(kind: str, first: int, last: int) -> str:
    return f"{letters(first)} to {letters(last)}" if kind == "columns" else f"{first} to {last}"
