"""A text report on a terminal, in colour; rich decides what the terminal can show, and honours NO_COLOR."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.text import Text

from onelead.reports.layout import Line, Style

LOOKS = {
    Style.PLAIN: "",
    Style.TITLE: "bold",
    Style.ERROR: "bold red",
    Style.WARNING: "yellow",
    Style.NOTE: "cyan",
    Style.PLACE: "bold",
    Style.REMEDY: "green",
    Style.QUIET: "dim",
    Style.SUPPORTED: "green",
}


def show(lines: Iterable[Line], stream: TextIO) -> None:
    """Print lines in colour; users' text is never taken for markup."""
    console = Console(file=stream, markup=False, highlight=False, emoji=False, soft_wrap=True)
    for each in lines:
        console.print(Text.assemble(*((words, LOOKS[style]) for words, style in each)))
