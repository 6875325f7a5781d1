"""
What the papers of a meeting and the marks in a copy cost, as multiples of the least that they could.

    python benchmarks/papers.py

An escalation workbook from 100 trackers of 200 rows, checking apart, against openpyxl writing the same cells; and a
marked copy of a tracker of 5,000 rows, every fifth of them wrong, against unzipping and zipping it. The goals are 2
and 5 or less.
"""

from __future__ import annotations

import datetime as dt
import io
import tempfile
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import openpyxl

from onelead.checking import Outcome
from onelead.escalation import escalation_rows, without_one_owner
from onelead.limit import LIMIT
from onelead.pages.escalation_pages import escalation_paper
from onelead.policy import DEFAULT_POLICY
from onelead.reading.limits import Limits
from onelead.run import Request, check_one
from onelead.words import day_in_words
from onelead.writing.marking import marked_copy
from onelead.writing.painting import paint

TODAY = dt.date(2026, 11, 23)
WORKBOOKS, ROWS, LONG = 100, 200, 5_000
TURNS = 3
HEADINGS = ("Ref", "Action", "Owner", "Deadline", "Status", "Priority", "Evidence", "Verified by", "Decision", "Notes")
SOUND = ("Jane Smith", "Closed", "Audit of {} on 2/10/26: 12 of 12 in order", "Ann Lee", "Close")
UNSOUND = ("Night team", "Closed", "Request {} raised 3/9/26", "", "")


def main() -> None:
    """Print both ratios."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = checked(written(Path(folder) / "tracker.xlsx", ROWS))
        outcomes = [(f"tracker {number}.xlsx", outcome) for number in range(WORKBOOKS)]
        made = escalation(outcomes)
        painting, plain = in_turns(lambda: escalation(outcomes), lambda: written_plainly(made))
        print(f"escalation workbook    {painting / plain:5.2f} × openpyxl writing the same cells (at most 2)")
        data = written(Path(folder) / "long.xlsx", LONG).read_bytes()
        findings = list(checked(Path(folder) / "long.xlsx").all_findings)
        marking, zipping = in_turns(
            lambda: marked_copy(data, findings, day_in_words(TODAY), LIMIT, Limits(), force=False),
            lambda: zipped_again(data),
        )
        print(f"marked copy            {marking / zipping:5.2f} × unzipping and zipping it (at most 5)")


def escalation(outcomes: list[tuple[str, Outcome]]) -> bytes:
    """Return the escalation workbook of some outcomes."""
    rows = escalation_rows(outcomes, DEFAULT_POLICY)
    return paint(escalation_paper(rows, without_one_owner(outcomes), TODAY))


def written_plainly(data: bytes) -> None:
    """Write the cells of a workbook with openpyxl alone, with nothing but their values."""
    book = openpyxl.Workbook()
    for name, rows in cells_of(data).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(io.BytesIO())


@cache
def cells_of(data: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Return the values of a workbook's sheets; read once, for all turns."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def zipped_again(data: bytes) -> None:
    """Unzip a workbook and zip it again."""
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            target.writestr(entry, source.read(entry))


def in_turns(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Return the fastest of each, measured turn by turn."""
    times = [(seconds(one), seconds(other)) for _ in range(TURNS)]
    return min(first for first, _ in times), min(second for _, second in times)


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def checked(path: Path) -> Outcome:
    """Return what the rules say to a tracker."""
    outcome = check_one(str(path), Request(TODAY)).outcome
    assert outcome is not None
    return outcome


def written(path: Path, rows: int) -> Path:
    """Write a tracker in which every fifth action is wrong."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEADINGS)
    for number in range(rows):
        owner, status, evidence, verifier, decision = UNSOUND if number % 5 == 0 else SOUND
        due = dt.datetime(2026, 8, 1) + dt.timedelta(days=number % 150)
        action = f"Check the {number} call bells on unit {number % 7} every Monday and log the times"
        notes = f"Seen on round {number}; the unit lead keeps the log and brings it to the meeting of the month."
        told = evidence.format(number)
        sheet.append((f"A-{number}", action, owner, due, status, "Low", told, verifier, decision, notes))
    book.save(path)
    return path


if __name__ == "__main__":
    main()
