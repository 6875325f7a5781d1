"""Runs to report on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from onelead.run import Request, Run, check_paths
from tracker_files import ROSE_COURT, RunOf, tracker_file

TODAY = dt.date(2026, 11, 23)


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
