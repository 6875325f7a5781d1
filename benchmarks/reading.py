"""
How fast workbooks are read, as multiples of python-calamine's bare read of the same sheets in the same run.

Each pair is measured in turns and the fastest of each counts, so that what else the machine does matters little.
"""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

from onelead.reading.opening.files import book_from_bytes

OWNERS = ("Jane Smith", "Tom Jones", "Leanne Ward", "Chidi Obi", "Grace Adeyemi", "Tomasz Nowak")
STATUSES = ("Open", "Closed", "In progress")
NEW_YEAR = dt.datetime(2026, 1, 1)

Row = list[str | float | dt.datetime | None]


def main() -> None:
    """Print every figure."""
    for name, data, most in (
        ("200 rows x 22 columns and four small sheets, by XlsxWriter", by_xlsxwriter(200, 22, 4), 2.0),
        ("the same by openpyxl", by_openpyxl(200, 22, 4), 2.0),
        ("the same with four columns of formulas", by_xlsxwriter(200, 22, 4, formulas=4), 2.5),
        ("20,000 rows x 22 columns", by_xlsxwriter(20_000, 22, 0), 2.5),
        ("200,000 rows x 8 columns", by_xlsxwriter(200_000, 8, 0), 2.5),
    ):
        compare(name, data, most)
    usual, stray = by_xlsxwriter(200, 22, 4), by_xlsxwriter(200, 22, 4, stray=True)
    ratio = in_turns(lambda: book_from_bytes(stray), lambda: book_from_bytes(usual), 60)
    print(f"one stray text on row 1,048,567: {ratio:.2f} times the workbook without it")


def compare(name: str, data: bytes, most: float) -> None:
    """Print the ratio and the memory for one workbook."""
    ratio = in_turns(lambda: book_from_bytes(data), lambda: bare_read(data), 60 if len(data) < 100_000 else 5)
    print(f"{name}: {ratio:.2f} times calamine (at most {most}); {memory_of(data):.0f} MiB")


def in_turns(ours: Callable[[], object], theirs: Callable[[], object], times: int) -> float:
    """Return our fastest time over theirs, each measured right after the other."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(times)]
    return min(mine for mine, _ in pairs) / min(other for _, other in pairs)


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def bare_read(data: bytes) -> list[object]:
    """Return every sheet as python-calamine reads it, and nothing more."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


PEAK = """
import sys
from pathlib import Path
from onelead.reading.opening.files import read_book
book = read_book(Path(sys.argv[1]))
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


def memory_of(data: bytes) -> float:
    """Return the most memory, in MiB, that a fresh Python needs to read a workbook (Linux alone tells it)."""
    if sys.platform != "linux":
        return float("nan")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tracker.xlsx"
        path.write_bytes(data)
        done = subprocess.run([sys.executable, "-c", PEAK, path], capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024


def tracker(rows: int, columns: int) -> Iterator[Row]:
    """Yield a heading and rows as trackers have them: texts of their own, owners and statuses that repeat, dates."""
    yield [f"Heading {column}" for column in range(columns)]
    for number in range(rows):
        day = dt.timedelta(days=number % 300)
        row: Row = [
            f"CR-{number:04}", "CQC report", f"Finding {number}: the care records were not complete",
            f"Action {number}: check the daily notes of each person at handover", "Records complete",
            OWNERS[number % 6], OWNERS[number % 5], NEW_YEAR + day, NEW_YEAR + 2 * day, None, "High",
            STATUSES[number % 3], f"Progress note {number}", "Audit",
            f"Audit of ten records found {number % 9} complete", NEW_YEAR + day, NEW_YEAR + day, OWNERS[number % 4],
            NEW_YEAR + day, number / 7, float(number), "Close",
        ]  # fmt: skip
        yield row[:columns]


def by_xlsxwriter(rows: int, columns: int, more: int, *, formulas: int = 0, stray: bool = False) -> bytes:
    """Return a workbook with a tracker and some small sheets, its texts shared, as Excel writes them."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    for sheet, size in enumerate([(rows, columns), *[(10, 5)] * more]):
        page = book.add_worksheet(f"Sheet {sheet}")
        for r, row in enumerate(tracker(*size)):
            for c, value in enumerate(row):
                if r and sheet == 0 and c >= columns - formulas:
                    page.write_formula(r, c, f'=IF(A{r + 1}="","","Late")', None, "Late")
                elif isinstance(value, dt.datetime):
                    page.write_datetime(r, c, value, date)
                elif value is not None:
                    page.write(r, c, value)
        if stray and sheet == 0:
            page.write_string(1_048_566, 3, "stray")
    book.close()
    return out.getvalue()


def by_openpyxl(rows: int, columns: int, more: int) -> bytes:
    """Return the same workbook, its texts in the cells themselves."""
    book = openpyxl.Workbook()
    for sheet, size in enumerate([(rows, columns), *[(10, 5)] * more]):
        page = book.create_sheet(f"Sheet {sheet}")
        for row in tracker(*size):
            page.append(row)
    del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main()
