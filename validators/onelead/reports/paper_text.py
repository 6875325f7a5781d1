"""A paper as text for the terminal: lines, bars of characters, and each row of a table as a short block."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from onelead.inert import inert_line
from onelead.limit import LIMIT
from onelead.pages.page import Bar, Cell, CellValue, Kind, Line, Page, PageTable, Paper, Part, RunChart
from onelead.reports.paper_html import bar_in_words, value_in_words
from onelead.words import number_shown

BAR = 40


def paper_text(paper: Paper, width: int = 100) -> str:
    """Return the paper as text, no line wider than *width* where its words can be broken."""
    lines = [line for page in paper.pages for line in _page(page, width)]
    return "\n".join([*lines, *textwrap.wrap(LIMIT, width)]) + "\n"


def _page(page: Page, width: int) -> Iterator[str]:
    yield inert_line(page.title)
    yield "=" * min(width, len(page.title))
    for part in page.parts:
        yield from _part(part, width)
    yield ""


def _part(part: Part, width: int) -> Iterator[str]:
    match part:
        case Line():
            yield from textwrap.wrap(inert_line(part.text), width) or [""]
        case Bar():
            yield from _bar_told(f"{inert_line(part.label)}:", bar_in_words(part), width)
            yield f"  {bar_of_characters(part)}"
        case RunChart():
            yield ""
            yield inert_line(part.title)
            yield from (f"  {day:%d/%m/%Y}  {number_shown(value, part.unit)}" for day, value in part.points)
            if part.target is not None:
                yield f"  Target      {number_shown(part.target, part.unit)}"
        case PageTable():
            yield from _table(part, width)


def _bar_told(label: str, told: str, width: int) -> Iterator[str]:
    """Yield a bar's name and its parts on one line, or on lines of their own, so that no figure is broken."""
    if len(label) + 1 + len(told) <= width:
        yield f"{label} {told}"
    else:
        yield from textwrap.wrap(label, width)
        yield from textwrap.wrap(told, width, initial_indent="  ", subsequent_indent="  ")


def bar_of_characters(bar: Bar) -> str:
    """Return a bar in which the parts differ in shape: ``#`` supported, ``x`` unsupported, ``?`` cannot tell."""
    of = bar.supported.of or 1
    parts = (("#", bar.supported.n), ("x", bar.unsupported.n), ("?", bar.cannot_tell.n))
    drawn = "".join(sign * round(BAR * n / of) for sign, n in parts)[:BAR]
    return drawn.ljust(BAR, ".")


def _table(table: PageTable, width: int) -> Iterator[str]:
    yield ""
    if table.title:
        yield inert_line(table.title)
    if not table.rows:
        yield table.when_empty
        return
    headings = [column.heading for column in table.columns]
    rows = [[_words(cell) for cell in row] for row in table.rows]
    widths = [max(len(heading), *(len(row[n]) for row in rows)) for n, heading in enumerate(headings)]
    if sum(widths) + 2 * len(widths) <= width:
        yield from _as_grid(headings, rows, widths)
    else:
        names = 2 if table.columns[0].kind is Kind.NUMBER else 1
        for row in rows:
            yield from _as_block(headings, row, names, width)


def _words(cell: CellValue | Cell) -> str:
    return inert_line(value_in_words(cell.value if isinstance(cell, Cell) else cell))


def _as_grid(headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for row in (headings, ["-" * width for width in widths], *rows):
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _as_block(headings: Sequence[str], row: Sequence[str], names: int, width: int) -> Iterator[str]:
    """Yield a row too wide for the screen as its name, with its number where it has one, and its filled cells below."""
    yield ". ".join(row[:names])
    for heading, text in zip(headings[names:], row[names:], strict=True):
        if text:
            yield from textwrap.wrap(f"{heading}: {text}", width, initial_indent="    ", subsequent_indent="      ")
