"""
Marks on the user's cells: conditional formats, which change neither a cell's value nor its own format.

Each rule names OneLead in its formula, so it is known as ours wherever Excel moves it, and the others stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import xlwings as xw

from onelead.model import Severity
from onelead.reading.grid import Block

FINDING = '="OneLead"="OneLead"'
CLOSURE = '="OneLead closure"="OneLead closure"'
"""Always true, and nobody else's. Two of them, so that checking anew leaves the closure column's marks alone."""
COLOURS = {Severity.ERROR: (248, 215, 218), Severity.WARNING: (255, 240, 204), Severity.NOTE: (220, 235, 250)}
GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
MOST_MARKS = 400
"""How many rectangles are marked on one sheet: each is a rule of its own, and thousands would make Excel crawl."""


def mark(sheet: xw.Sheet, cells: Mapping[tuple[int, int], Severity], formula: str = FINDING) -> int:
    """Mark (row, column) cells, the gravest first; return how many of them were marked."""
    marked = 0
    for number, (severity, block) in enumerate(_blocks(cells)):
        if number == MOST_MARKS:
            break
        # xlwings has no types for what it lays over a range.
        rule: Any = sheet.range((block.top, block.left), (block.bottom, block.right)).conditional_formats
        rule.add_custom(formula, fill_color=COLOURS[severity], font_bold=severity is Severity.ERROR or None)
        marked += (block.bottom - block.top + 1) * (block.right - block.left + 1)
    return marked


def unmark(cells: xw.Range, formula: str = FINDING) -> None:
    """Take our conditional formats from a range, and no others."""
    try:
        rules = list(cells.conditional_formats)
    except NotImplementedError:  # xlwings Lite, whose main.py has taken them away already
        return
    for rule in rules:
        if rule.type == "custom" and rule.formula == formula:
            rule.delete()


def _blocks(cells: Mapping[tuple[int, int], Severity]) -> Iterator[tuple[Severity, Block]]:
    """Yield the marked cells as runs down a column: neighbours with the same mark need one rule, not many."""
    for severity in GRAVEST_FIRST:
        places = sorted((column, row) for (row, column), each in cells.items() if each is severity)
        for column, top, bottom in _runs(places):
            yield severity, Block(top, column, bottom, column)


def _runs(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    run: tuple[int, int, int] | None = None
    for column, row in places:
        if run and run[0] == column and run[2] + 1 == row:
            run = (column, run[1], row)
            continue
        if run:
            yield run
        run = (column, row, row)
    if run:
        yield run
