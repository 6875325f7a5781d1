"""
Packing 1,000 actions, as a multiple of writing the same cells with openpyxl alone.

What it must reach: at most 3, though the cells are written bare, and a pack's have looks (fonts, borders, number
formats, wrapped text); the same with their looks is printed beside it. All are measured in one run, in turns; the
shortest of each counts, in time of the processor, for other programs run too.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from pathlib import Path

import openpyxl

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from drawing import outcome_from
from onelead.policy import PolicyInUse
from onelead.sharing.pack import PackRequest, pack
from onelead.sharing.verifying import verify
from sharing.packs import ROSE_COURT

ROWS, TURNS, MOST = 1_000, 9, 3.0


def request_for(rows: int) -> PackRequest:
    outcome = outcome_from(ROSE_COURT)
    (tracker,) = outcome.trackers
    known = tracker.tracker.actions
    actions = tuple(
        replace(
            known[number % len(known)],
            row=2 + number,
            written={field: f"{text} {number}" for field, text in known[number % len(known)].written.items()},
        )
        for number in range(rows)
    )
    verdicts = {each.row: tracker.verdicts[known[number % len(known)].row] for number, each in enumerate(actions)}
    many = replace(tracker, tracker=replace(tracker.tracker, actions=actions), verdicts=verdicts)
    return PackRequest((("Rose Court.xlsx", replace(outcome, trackers=(many,))),), PolicyInUse())


def written_alone(data: bytes, *, with_looks: bool) -> Callable[[], object]:
    """Return what writes the cells of a pack with openpyxl and nothing else."""
    source = openpyxl.load_workbook(io.BytesIO(data))

    def write() -> None:
        book = openpyxl.Workbook()
        if with_looks:
            for kept in ("_fonts", "_fills", "_borders", "_alignments", "_number_formats", "_cell_styles"):
                setattr(book, kept, getattr(source, kept))
        for each in source.worksheets:
            sheet = book.create_sheet(each.title)
            for cells in each.iter_rows():
                for cell in cells:
                    if cell.value is not None or (with_looks and cell.has_style):
                        made = sheet.cell(cell.row, cell.column)
                        made.value = cell.value
                        if with_looks:
                            made._style = copy(cell._style)  # type: ignore[union-attr] # as openpyxl's own copying does
        book.save(io.BytesIO())

    return write


def shortest(*works: Callable[[], object]) -> list[float]:
    """Return the shortest time of each of some works, done in turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(TURNS):
        for kept, work in zip(times, works, strict=True):
            start = time.process_time()
            work()
            kept.append(time.process_time() - start)
    return [min(each) for each in times]


def main() -> int:
    request = request_for(ROWS)
    data = pack(request).data
    packing, writing, bare, verifying = shortest(
        lambda: pack(request),
        written_alone(data, with_looks=True),
        written_alone(data, with_looks=False),
        lambda: verify(data),
    )
    print(f"packing {ROWS:,} actions: {packing / bare:.2f} × writing the same cells with openpyxl (at most {MOST:g})")
    print(f"                       {packing / writing:.2f} × writing them with their looks")
    print(f"verifying the pack:    {verifying / bare:.2f} × writing the same cells")
    return 0 if packing / bare <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
