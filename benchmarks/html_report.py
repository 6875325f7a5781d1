"""
A report of 20,000 findings in a real browser: how long until it can be read, and until a filter has done its work.

    python benchmarks/html_report.py

Needs Chromium and the development dependencies. The goal is under 2 seconds for opening and one filter together.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import openpyxl
from playwright.sync_api import Page, sync_playwright

from onelead.model import Finding
from onelead.reports import html
from onelead.reports.setting import Setting
from onelead.run import Request, Run, Selection, check_paths

ACTIONS = 10_000
"""Each without an owner and without a deadline: two findings."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
AFTER_TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
GOAL = 2.0


def main() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as folder:
        run = large_run(Path(folder))
        start = time.perf_counter()
        page = html.render(run, Setting())
        print(f"findings               {sum(1 for _ in run.findings):8,}")
        print(f"size of the page       {len(page) / 1e6:8.1f} MB")
        print(f"written in             {time.perf_counter() - start:8.2f} s")
        path = Path(folder) / "report.html"
        path.write_bytes(page)
        opened, filtered = in_browser(path)
    print(f"opened in              {opened:8.2f} s")
    print(f"filtered in            {filtered:8.2f} s")
    print(f"together               {opened + filtered:8.2f} s  (goal: under {GOAL} s)")


def large_run(folder: Path) -> Run:
    """Check a small tracker, and take each of its two findings for 10,000 rows: the page is measured, not the check."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["ID", "Action", "Owner", "Deadline", "Status"])
    sheet.append(["A-2", "Fit the closer of the kitchen door and test it weekly", None, None, "Open"])
    path = folder / "tracker.xlsx"
    book.save(path)
    run = check_paths([str(path)], Request(dt.date(2026, 11, 23), selection=Selection(("OWN001", "DUE001"))))
    (workbook,) = run.workbooks
    assert workbook.outcome
    (tracker,) = workbook.outcome.trackers
    many = tuple(at_row(each, row) for row in range(2, ACTIONS + 2) for each in tracker.findings)
    outcome = replace(workbook.outcome, trackers=(replace(tracker, findings=many),))
    return replace(run, workbooks=(replace(workbook, outcome=outcome),))


def at_row(finding: Finding, row: int) -> Finding:
    """Return the same finding at another row."""
    column = finding.cell.rstrip("0123456789")
    message = finding.message.replace("A-2", f"A-{row}")
    return replace(finding, row=row, cell=f"{column}{row}", action=f"A-{row}", message=message)


def in_browser(path: Path) -> tuple[float, float]:
    """Return the seconds until the page can be read, and until words are searched for, each with what is then drawn."""
    installed = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])
        page = chromium.new_page()
        opened = seconds_of_opening(page, path)
        start = time.perf_counter()
        page.get_by_label("Words").fill(f"A-{ACTIONS - 1} has no owner")
        page.get_by_text("1 of").first.wait_for()
        page.evaluate(AFTER_TWO_FRAMES)
        filtered = time.perf_counter() - start
        chromium.close()
    return opened, filtered


def seconds_of_opening(page: Page, path: Path) -> float:
    """Return the seconds until the page is there, its filters work, and it is drawn."""
    start = time.perf_counter()
    page.goto(path.as_uri())
    page.locator("#filters").wait_for()
    page.evaluate(AFTER_TWO_FRAMES)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
