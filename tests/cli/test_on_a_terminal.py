"""The text report where a person watches: on a real pseudo-terminal."""

from __future__ import annotations

import os
import re
import select
import sys
from pathlib import Path

import pytest

from tracker_files import locked_copy, tracker_file

pty = pytest.importorskip("pty", reason="only Unix has pseudo-terminals")
COLOUR = re.compile(r"\x1b\[[\d;]*m")
TODAY = ("--today", "23/11/2026")


def on_terminal(*arguments: object, width: int, typed: str = "", **variables: str) -> str:
    """Run ``onelead`` on a terminal of some width, type something, and return all that it showed."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ |= {"TERM": "xterm-256color", "COLUMNS": str(width), "LINES": "40", **variables}
        os.execv(sys.executable, [sys.executable, "-m", "onelead.cli", *map(str, arguments)])
    shown = b""
    while select.select([terminal], [], [], 60)[0]:
        try:
            shown += (piece := os.read(terminal, 65536))
        except OSError:  # Linux says so when the program has ended
            break
        if not piece:
            break
        if typed and b"Password of" in shown:
            os.write(terminal, f"{typed}\n".encode())
            typed = ""
    os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode("utf-8").replace("\r\n", "\n")


def test_colour_only_repeats_what_the_words_say(tmp_path: Path) -> None:
    tracker = tracker_file(tmp_path)

    coloured = on_terminal("check", tracker, *TODAY, width=100)
    plain = on_terminal("check", tracker, *TODAY, width=100, NO_COLOR="1")

    assert "\x1b[1;31m" in coloured
    assert "ERROR OWN003" in COLOUR.sub("", coloured)
    assert "\x1b[1;31m" not in plain
    assert "ERROR OWN003" in COLOUR.sub("", plain)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    tracker_file(tmp_path)
    monkeypatch.chdir(tmp_path)

    shown = COLOUR.sub("", on_terminal("check", "Rose Court.xlsx", *TODAY, width=width))

    assert max(map(len, shown.splitlines())) <= width


@pytest.mark.parametrize("width", [80, 120])
def test_no_line_of_a_paper_is_wider_than_the_terminal(tmp_path: Path, width: int) -> None:
    shown = COLOUR.sub("", on_terminal("agenda", tracker_file(tmp_path), *TODAY, width=width))

    assert "Question to its owner: " in shown
    assert max(map(len, shown.splitlines())) <= width


def test_progress_is_shown_for_more_than_one_workbook(tmp_path: Path) -> None:
    one = tracker_file(tmp_path, name="A.xlsx")
    two = tracker_file(tmp_path, "| Week | Early |\n| - | - |\n| 1 | Jane |", "B.xlsx")

    assert "0/2" in COLOUR.sub("", on_terminal("check", one, two, *TODAY, width=100))
    assert "0/1" not in COLOUR.sub("", on_terminal("check", one, *TODAY, width=100))


def test_a_password_is_asked_for_and_not_shown(tmp_path: Path) -> None:
    locked = locked_copy(tracker_file(tmp_path), "Rose-2026")

    shown = on_terminal("check", locked, *TODAY, width=100, typed="Rose-2026")

    assert "Password of" in shown
    assert "Rose-2026" not in shown
    assert "OWN003" in shown
