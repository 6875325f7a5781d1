"""
What understanding and checking cost in a warm process, beside python-calamine's bare read of the same sheets.

    python benchmarks/understanding.py

Every workbook is another one, so nothing is remembered of its free texts. A workbook of 200 rows, 22 columns and five
sheets is read bare by python-calamine, read, understood and checked, step by step, one workbook after the other. The
figures are sums of the processor's time, so that other work on the machine does not count; as in `onelead check`,
Python looks for no circles among the values meanwhile. The goals: at most 8 times calamine for all of ours together,
and less for the rules than for reading the workbook.
"""

from __future__ import annotations

import datetime as dt
import io
import time
from collections.abc import Callable
from typing import TypeVar

from _trackers import tracker
from python_calamine import CalamineWorkbook

from onelead.checking import check_workbook
from onelead.pace import without_search_for_cycles
from onelead.policy import DEFAULT_POLICY
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.tracker import read_workbook

WARMING, MEASURED = 3, 40
TODAY = dt.date(2026, 11, 23)
MOST = 8.0

Result = TypeVar("Result")
spent: dict[str, list[float]] = {"calamine": [], "reading": [], "understanding": [], "rules": []}


def main() -> None:
    """Print what each step costs, and both ratios."""
    for number in range(WARMING + MEASURED):
        data = tracker(number)
        with without_search_for_cycles():
            step_by_step(data)
    cost = {name: sum(times[WARMING:]) / MEASURED for name, times in spent.items()}
    for name, seconds in cost.items():
        print(f"{name:15} {1000 * seconds:7.2f} ms a workbook   {seconds / cost['calamine']:5.2f} times calamine")
    ours = cost["reading"] + cost["understanding"] + cost["rules"]
    print(f"read and check  {ours / cost['calamine']:7.2f} times calamine   (goal: at most {MOST})")
    ratio = cost["rules"] / (cost["reading"] + cost["understanding"])
    print(f"the rules       {ratio:7.2f} times reading it     (goal: under 1)")


def step_by_step(data: bytes) -> None:
    """Time each step over one workbook."""
    timed("calamine", lambda: bare_read(data))
    book = timed("reading", lambda: book_from_bytes(data))
    workbook = timed("understanding", lambda: read_workbook(book, DEFAULT_POLICY, TODAY))
    timed("rules", lambda: check_workbook(workbook, DEFAULT_POLICY, TODAY))


def timed(step: str, work: Callable[[], Result]) -> Result:
    """Do *work* and note how long it takes."""
    began = time.process_time()
    result = work()
    spent[step].append(time.process_time() - began)
    return result


def bare_read(data: bytes) -> list[object]:
    """Return every sheet as python-calamine reads it, and nothing more."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


if __name__ == "__main__":
    main()
