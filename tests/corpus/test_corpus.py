"""The labelled trackers are read as a careful person reads them."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from corpus.scoring import Score, score_workbook
from onelead.run import Request, check_one

FOLDER = Path(__file__).parent
LEAST = 0.98
DIMENSIONS = (
    *("trackers", "header row", "columns", "rows", "id", "ownership", "owner", "deadline"),
    *("status", "closure", "evidence", "codes", "silence", "figures"),
)


@cache
def labels() -> Any:  # JSON
    return json.loads((FOLDER / "truth.json").read_text(encoding="utf-8"))


@cache
def score() -> Score:
    counted = Score()
    request = Request(dt.date.fromisoformat(labels()["today"]))
    for workbook in labels()["workbooks"]:
        checked = check_one(str(FOLDER / "trackers" / workbook["path"]), request)
        assert checked.outcome is not None, checked.problem
        score_workbook(counted, workbook, checked.outcome)
    return counted


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_the_labelled_trackers_are_read_rightly(dimension: str) -> None:
    counted = score()

    assert counted.share(dimension) >= LEAST, "\n".join(counted.misses[dimension])


def test_every_labelled_tracker_is_there() -> None:
    assert {each["path"] for each in labels()["workbooks"]} == {each.name for each in (FOLDER / "trackers").iterdir()}
