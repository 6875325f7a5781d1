"""Runs to report on, and a real browser to look at the page with."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from onelead.run import Request, Run, check_paths
from programs import missing
from tracker_files import ROSE_COURT, RunOf, tracker_file

TODAY = dt.date(2026, 11, 23)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture
def run_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunOf:
    """Write drawings as workbooks into the folder that the test works in, and check them."""
    monkeypatch.chdir(tmp_path)

    def run(*pages: str) -> Run:
        names = [
            f"Home {number}.xlsx" if number else "Rose Court.xlsx" for number in range(len(pages or (ROSE_COURT,)))
        ]
        for name, page in zip(names, pages or (ROSE_COURT,), strict=True):
            tracker_file(Path(), page, name)
        return check_paths(names, Request(TODAY))

    return run


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start a headless Chromium."""
    installed = next(filter(None, map(shutil.which, BROWSERS)), None)
    if installed is None:
        missing("no Chromium is installed here (on Debian: apt install chromium)")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, args=["--no-sandbox"])
        yield chromium
        chromium.close()
