"""
One workbook from a cold start, as a multiple of the least that anybody could do with it in Python.

    python benchmarks/cold_start.py [WORKBOOK]

Times the whole process of `onelead check WORKBOOK`, and that of `python -c "import pandas; pandas.read_excel(…)"` with
the calamine engine, turn by turn, and prints the ratio of the fastest of each. The goal is 0.5 or less for a workbook
of 200 rows. Without a workbook a tracker of 200 rows is written first.

Both find their modules compiled, as pip leaves them: the first turn, which is not counted, compiles them. Where Python
is told to keep no bytecode (PYTHONDONTWRITEBYTECODE) and sources lie in a checkout, every start compiles them again.
"""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

TURNS = 15
GOAL = 0.5
HEADINGS = (
    *("Ref", "Issue", "Action", "Intended outcome", "Owner", "Support", "Start date", "Deadline", "Priority", "Status"),
    *("Evidence source", "Evidence", "Evidence date", "Date completed", "Verified by", "Date verified"),
    *("Verification outcome", "Review date", "Decision", "Theme", "Service", "Comments"),
)
OWNERS = ("Jane Smith", "Tom Jones", "Grace Adeyemi", "Senior Carers", "")
STATUSES = ("Open", "In progress", "Closed", "Complete")
PLACES = ("kitchen", "lounge", "laundry", "garden", "office", "hall", "clinic", "stairs", "porch", "attic")
THINGS = (
    "door closer",
    "call bell",
    "grab rail",
    "window lock",
    "carpet strip",
    "fire seal",
    "hoist sling",
    "tap valve",
)


def main(arguments: Sequence[str]) -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        workbook = Path(arguments[0]) if arguments else written(Path(folder) / "tracker.xlsx")
        ours = [sys.executable, "-c", "from onelead.cli import main; main()", "check", str(workbook)]
        reading = f"import pandas; pandas.read_excel({str(workbook)!r}, engine='calamine')"
        theirs = [sys.executable, "-c", reading]
        compiled = Path(folder) / "compiled"
        turns = [(seconds(ours, compiled), seconds(theirs, compiled)) for _ in range(1 + TURNS)]
    fastest = dict(zip(("ours", "theirs"), map(min, zip(*turns[1:], strict=True)), strict=True))
    ratio = fastest["ours"] / fastest["theirs"]
    print(f"onelead check          {1000 * fastest['ours']:6.0f} ms")
    print(f"pandas.read_excel      {1000 * fastest['theirs']:6.0f} ms")
    print(f"ratio                  {ratio:6.2f}    (goal: {GOAL} or less)")


def seconds(command: Sequence[str], compiled: Path) -> float:
    """Return how long a process takes from its start to its end; its modules lie *compiled* in a folder."""
    settings = {**os.environ, "NO_COLOR": "1", "PYTHONPYCACHEPREFIX": str(compiled), "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=settings)
    assert done.returncode in (0, 1), done.stderr.decode()
    return time.perf_counter() - start


def written(path: Path) -> Path:
    """Write a tracker of 200 rows and 22 columns, with four small sheets beside it."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Action Plan"
    sheet.append(HEADINGS)
    for number in range(200):
        sheet.append(row(number))
    for name in ("People", "Notes", "Key", "Archive"):
        other = book.create_sheet(name)
        for line in range(10):
            other.append([f"{name} {line}", line])
    book.save(path)
    return path


def row(number: int) -> list[object]:
    """Return one action; every fourth is closed, with all that a closure needs."""
    day = dt.datetime(2026, 1, 5) + dt.timedelta(days=number)
    status = STATUSES[number % len(STATUSES)]
    closed = status in ("Closed", "Complete")
    place, thing = PLACES[number % 10], THINGS[number % 8]
    return [
        *(f"A-{number:03}", f"The {thing} in the {place} fails", f"Replace the {thing} in the {place}, room {number}"),
        *(f"The {thing} holds in 10 of 10 tests", OWNERS[number % len(OWNERS)], "Handyman", day),
        *(day + dt.timedelta(days=60), "High" if number % 7 == 0 else "Medium", status, "Weekly audit"),
        *(
            (f"Audit {day:%d/%m/%y}: 10 of 10 hold", day, day, "Ann Lee", day, "Works", day, "Close")
            if closed
            else [None] * 8
        ),
        *("Environment", "Rose Court", "See the log"),
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
