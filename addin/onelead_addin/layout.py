"""A page laid out on a sheet: which cell says what, and which cells look how. Pure values; nothing is painted here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from onelead.figure_words import figure_in_words
from onelead.inert import inert
from onelead.pages.page import (
    Bar,
    Cell,
    CellValue,
    Emphasis,
    Kind,
    Line,
    Page,
    PageColumn,
    PageTable,
    Part,
    Row,
    RunChart,
)
from onelead.reading.grid import Block

T = TypeVar("T")

LONGEST_TEXT = 32_767
LONGEST_IN_FORMULA = 250  # Excel allows 255 characters for a text inside a formula
BAR_LENGTH = 20

Written = str | float | dt.datetime | None
"""What is written into a cell: a text begins with an apostrophe, which Excel takes for "this is text", or is a link."""


@dataclass
class Layout:
    """The rows of a sheet from the top, and where what looks different stands (blocks counted from 1)."""

    rows: list[list[Written]] = field(default_factory=list)
    shown: list[list[Written]] = field(default_factory=list)
    """What the cells say once they are written: texts without their apostrophe, links as their text."""
    widths: dict[int, int] = field(default_factory=dict)
    titles: list[int] = field(default_factory=list)
    headings: list[Block] = field(default_factory=list)
    bodies: list[Block] = field(default_factory=list)
    lines: list[tuple[int, Emphasis]] = field(default_factory=list)
    looks: list[tuple[Block, Emphasis]] = field(default_factory=list)
    kinds: list[tuple[Block, Kind]] = field(default_factory=list)
    choices: list[tuple[Block, tuple[str, ...]]] = field(default_factory=list)
    links: list[Block] = field(default_factory=list)

    def add(self, cells: Row) -> int:
        """Add a row and return its number."""
        self.rows.append([written(cell) for cell in cells])
        self.shown.append([said(cell) for cell in cells])
        return len(self.rows)


def laid_out(page: Page, *, links: bool = True) -> Layout:
    """Lay out a page; without *links* where the workbook it would lead into is another one."""
    layout = Layout()
    layout.titles.append(layout.add((f"OneLead: {page.title}",)))
    for part in page.parts:
        _add_part(layout, part, links=links)
    return layout


def _add_part(layout: Layout, part: Part, *, links: bool) -> None:
    match part:
        case Line():
            layout.lines.append((layout.add((part.text,)), part.emphasis))
        case PageTable():
            _add_table(layout, part, links=links)
        case Bar():
            layout.add((part.label, bar_in_words(part)))
        case RunChart():
            _add_table(layout, readings(part), links=links)


def _add_table(layout: Layout, table: PageTable, *, links: bool) -> None:
    layout.add(())
    if table.title:
        layout.titles.append(layout.add((table.title,)))
    if table.note:
        layout.lines.append((layout.add((table.note,)), Emphasis.QUIET))
    if not table.rows:
        layout.lines.append((layout.add((table.when_empty,)), Emphasis.QUIET))
        return
    heading = layout.add(tuple(column.heading for column in table.columns))
    layout.headings.append(Block(heading, 1, heading, len(table.columns)))
    for row in table.rows:
        layout.add(row if links else tuple(_without_link(cell) for cell in row))
    body = Block(heading + 1, 1, heading + len(table.rows), len(table.columns))
    layout.bodies.append(body)
    for number, column in enumerate(table.columns, start=1):
        layout.widths[number] = max(column.width, layout.widths.get(number, 0))
        if column.kind is not Kind.TEXT:
            layout.kinds.append((Block(body.top, number, body.bottom, number), column.kind))
    layout.links += _links(table, body.top) if links else ()
    layout.looks += _looks(table, body.top)
    layout.choices += _choices(table, body.top)


def written(cell: CellValue | Cell) -> Written:
    """Return what is written for a cell: never a formula but our own link, whatever the user's text begins with."""
    if isinstance(cell, Cell) and cell.link and len(said_text(cell)) <= LONGEST_IN_FORMULA:
        return f'=HYPERLINK("#{_in_formula(cell.link)}","{_in_formula(said_text(cell))}")'
    value = said(cell)
    return f"'{value}" if isinstance(value, str) and value else value


def said(cell: CellValue | Cell) -> Written:
    """Return what a cell says once it is painted."""
    value = cell.value if isinstance(cell, Cell) else cell
    match value:
        case str():
            return inert(value).replace("\r\n", "\n")[: LONGEST_TEXT - 1] or None
        case dt.datetime():
            return value
        case dt.date():
            return dt.datetime(value.year, value.month, value.day)
        case None:
            return None
        case int() | float():
            return float(value)
        case _:
            return figure_in_words(value)


def said_text(cell: Cell) -> str:
    """Return the words of a cell that leads somewhere; where it has none, the place itself."""
    words = said(cell)
    return words if isinstance(words, str) else cell.link


def readings(chart: RunChart) -> PageTable:
    """Return a run chart as a table of its readings; the workbook of the `completion` command has it drawn."""
    rows = tuple((day, value, chart.target, chart.baseline) for day, value in chart.points)
    return PageTable(
        columns=(
            PageColumn("Date", 14, Kind.DATE),
            PageColumn(chart.heading, 14, Kind.NUMBER),
            PageColumn("Target", 12, Kind.NUMBER),
            PageColumn("Baseline", 12, Kind.NUMBER),
        ),
        rows=rows,
        title=chart.title,
        when_empty="No readings yet.",
    )


def bar_in_words(bar: Bar) -> str:
    """Return a bar as blocks with its three parts named, so that it needs no colour."""
    of = bar.supported.of or 1
    parts = ((bar.supported.n, "█"), (bar.unsupported.n, "▒"), (bar.cannot_tell.n, "?"))
    blocks = "".join(sign * round(BAR_LENGTH * n / of) for n, sign in parts).ljust(BAR_LENGTH, "·")
    return (
        f"{blocks}  supported █ {figure_in_words(bar.supported)}, unsupported ▒ {figure_in_words(bar.unsupported)}, "
        f"cannot tell ? {figure_in_words(bar.cannot_tell)}"
    )


def _looks(table: PageTable, top: int) -> Iterator[tuple[Block, Emphasis]]:
    """Yield runs of cells in a column that look alike."""
    for column in range(1, len(table.columns) + 1):
        emphases = [_emphasis(row, column) for row in table.rows]
        for first, last, emphasis in _runs(emphases):
            if emphasis is not Emphasis.PLAIN:
                yield Block(top + first, column, top + last, column), emphasis


def _links(table: PageTable, top: int) -> Iterator[Block]:
    for column in range(1, len(table.columns) + 1):
        leading = [isinstance(cell := _cell(row, column), Cell) and bool(cell.link) for row in table.rows]
        yield from (Block(top + first, column, top + last, column) for first, last, leads in _runs(leading) if leads)


def _choices(table: PageTable, top: int) -> Iterator[tuple[Block, tuple[str, ...]]]:
    for column in range(1, len(table.columns) + 1):
        offered = [_offered(row, column) for row in table.rows]
        for first, last, choices in _runs(offered):
            if choices:
                yield Block(top + first, column, top + last, column), choices


def _emphasis(row: Row, column: int) -> Emphasis:
    cell = _cell(row, column)
    return cell.emphasis if isinstance(cell, Cell) else Emphasis.PLAIN


def _offered(row: Row, column: int) -> tuple[str, ...]:
    cell = _cell(row, column)
    return cell.choices if isinstance(cell, Cell) else ()


def _cell(row: Row, column: int) -> CellValue | Cell:
    return row[column - 1] if column <= len(row) else None


def _runs(values: list[T]) -> Iterator[tuple[int, int, T]]:
    """Yield (first, last, value) of equal neighbours."""
    first = 0
    for i in range(1, len(values) + 1):
        if i == len(values) or values[i] != values[first]:
            yield first, i - 1, values[first]
            first = i


def _without_link(cell: CellValue | Cell) -> CellValue | Cell:
    return Cell(cell.value, cell.emphasis, cell.choices) if isinstance(cell, Cell) and cell.link else cell


def _in_formula(text: str) -> str:
    return text.replace('"', '""')
