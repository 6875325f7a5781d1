"""
How the time of a check grows with what is in a workbook: twice as much should take about twice as long.

    python benchmarks/growth.py

A sheet may be long, wide, full of long words or all alike; whoever sends one as a prank should gain nothing by it. Each
figure is the time for twice as much over the time for once as much, the faster of two runs of each.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any  # a grid's other parts, each of its own type

from onelead.checking import check_workbook
from onelead.pace import without_search_for_cycles
from onelead.policy import DEFAULT_POLICY
from onelead.reading.grid import Block, Book, Grid, Value
from onelead.reading.tracker import read_workbook

TODAY = dt.date(2026, 11, 23)
HEADINGS = ("Ref", "Action", "Owner", "Deadline", "Status", "Evidence", "Verified by")
MOST = 3.5
"""A figure above this is worth a look: four is what grows with the square."""

Row = dict[int, Value]
Shape = Callable[[int], Book]
"""A workbook with so much in it."""
TITLES: Row = dict(enumerate(HEADINGS, 1))


def main() -> None:
    """Print a line for each shape."""
    for name, (_, size) in SHAPES.items():
        once, twice = (seconds(name, many) for many in (size, 2 * size))
        print(
            f"{name:42} {1000 * once:6.0f} ms {twice / once:6.2f} times for twice as much (at most {MOST})", flush=True
        )


def seconds(name: str, size: int) -> float:
    """Return how long a workbook of a shape takes in a process of its own, which remembers no text of another."""
    command = [sys.executable, __file__, name, str(size)]
    return min(float(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(2))


def once(name: str, size: int) -> float:
    """Return how long it takes here to be understood and checked."""
    shape, _ = SHAPES[name]
    check(shape(10))
    book = shape(size)
    began = time.process_time()
    check(book)
    return time.process_time() - began


def check(book: Book) -> None:
    """Understand and check one workbook."""
    with without_search_for_cycles():
        check_workbook(read_workbook(book, DEFAULT_POLICY, TODAY), DEFAULT_POLICY, TODAY)


def plan(rows: Iterable[Row], **more: Any) -> Book:
    """Return a workbook of one tracker with these rows below its headings; *more* is what its grid takes besides."""
    return Book((Grid("Plan", dict(enumerate([TITLES, *rows], 1)), **more),))


def action(number: int, **told: Value) -> Row:
    """Return an action; *told* is what others do not say."""
    said: dict[str, Value] = {
        "Ref": f"CR-{number}",
        "Action": f"Replace the closer on door {number} and test it with the alarm",
        "Owner": "Jane Smith",
        "Deadline": dt.datetime(2026, 10, 5),
        "Status": "Closed" if number % 2 else "Open",
        "Evidence": f"Audit {number % 28 + 1}/10/2026: 9 of 10",
        "Verified by": "Tom Jones",
        **told,
    }
    return {column: said[heading] for column, heading in enumerate(HEADINGS, 1)}


def spelled(number: int) -> str:
    """Return a word of its own for a number, with no figure in it."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:05}")


# ------------------------------------------------------------------------------------------- sheets of so much of it --


def saying(heading: str, said: Callable[[int], str]) -> Shape:
    """Return the shape of actions of which each says something under a heading."""
    return lambda size: plan(action(number, **{heading: said(number)}) for number in range(size))


def wide(size: int) -> Book:
    """Return twenty actions with so many cells beside each."""
    return plan(action(number) | dict.fromkeys(range(9, 9 + size), "x") for number in range(20))


def wide_once(size: int) -> Book:
    """Return two thousand actions, and so many cells beside the first."""
    first, *rest = map(action, range(2_000))
    return plan([first | dict.fromkeys(range(9, 9 + size), "x"), *rest])


def long_words(size: int) -> Book:
    """Return fifty actions whose evidence is one word of so many letters."""
    return plan(action(number, Evidence=(spelled(number) * size)[:size]) for number in range(50))


def with_gaps(size: int) -> Book:
    """Return so many actions with a blank row before each."""
    return Book((Grid("Plan", {1: TITLES, **{2 * number + 3: action(number) for number in range(size)}}),))


def titled_again(size: int) -> Book:
    """Return so many actions with the headings below each."""
    return plan(row for number in range(size) for row in (action(number), TITLES))


def merged(size: int) -> Book:
    """Return so many actions, of which two and two share their number."""
    return plan(map(action, range(size)), merged=tuple(Block(row, 1, row + 1, 1) for row in range(2, size, 2)))


def sheets(size: int) -> Book:
    """Return so many sheets of twenty actions."""
    (grid,) = plan(map(action, range(20)))
    return Book(tuple(Grid(f"Plan {number}", grid.rows) for number in range(size)))


SHAPES: Mapping[str, tuple[Shape, int]] = {
    "actions": (lambda size: plan(map(action, range(size))), 4_000),
    "actions that all say the same": (saying("Action", lambda _: "Check the doors each week"), 4_000),
    "actions that differ in one word": (saying("Action", lambda n: f"Check the {spelled(n)} door each week"), 4_000),
    "evidence that all says the same": (saying("Evidence", lambda _: "Audit 5/10/2026: 9 of 10"), 4_000),
    "evidence of a long word": (saying("Evidence", lambda n: spelled(n) + 1_900 * "a"), 1_000),
    "evidence of a word so long": (long_words, 8_000),
    "owners, each another": (saying("Owner", lambda n: f"{spelled(n)} Smith".title()), 2_000),
    "owners with an e-mail address": (saying("Owner", lambda n: f"jane{n}@elm.example"), 4_000),
    "verifiers, each another": (saying("Verified by", lambda n: f"{spelled(n)} Lee".title()), 2_000),
    "numbers that repeat": (saying("Ref", lambda n: f"CR-{n % 7}"), 4_000),
    "statuses, each another": (saying("Status", spelled), 4_000),
    "cells beside twenty actions": (wide, 4_000),
    "cells beside one action of two thousand": (wide_once, 8_000),
    "blank rows between actions": (with_gaps, 2_000),
    "headings between actions": (titled_again, 2_000),
    "merged cells": (merged, 2_000),
    "sheets": (sheets, 80),
}
"""How it grows, and to how much."""

if __name__ == "__main__":
    if sys.argv[1:]:
        print(once(sys.argv[1], int(sys.argv[2])))
    else:
        main()
