"""Every labelled tracker, open in a real spreadsheet program: the answers must be those for its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlwings as xw

from excel.test_buttons import ASKED, headless, told
from onelead.problems import UsageProblem
from onelead_addin.looking import outcome_of

TRACKERS = Path(__file__).parents[1] / "corpus" / "trackers"
WITHOUT_TRACKER = "Elm Tree training matrix and rota.xlsx"
NEVER_CALCULATED = "Hawthorns H&S.xlsx"
"""Its file lacks what its formulas give; a spreadsheet program works that out when it opens it."""

OpenBook = Callable[[Path], xw.Book]


@pytest.mark.parametrize("path", sorted(TRACKERS.glob("*.*")), ids=lambda path: path.name)
def test_open_or_closed_a_tracker_gets_the_same_answer(path: Path, open_book: OpenBook, tmp_path: Path) -> None:
    book = open_book(path)
    if path.name == WITHOUT_TRACKER:
        with pytest.raises(UsageProblem, match="No action tracker was found"):
            outcome_of(book, ASKED)
        return
    if path.name == NEVER_CALCULATED:
        path = tmp_path / path.name
        book.save(path)

    live, file = outcome_of(book, ASKED), headless(path)

    assert [each.figures for each in live.trackers] == [each.figures for each in file.trackers]
    assert [each.verdicts for each in live.trackers] == [each.verdicts for each in file.trackers]
    assert told(live) == told(file)
