"""A progress bar, where a person is watching and there is more than one workbook; rich is loaded for nobody else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from onelead.inert import inert_path
from onelead.run import Told

Result = TypeVar("Result")


def watched(work: Callable[[Told], Result]) -> Result:
    """Do *work*, which tells how far it is; show that on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return work(lambda *_: None)
    bar = _Bar()
    try:
        return work(bar.tell)
    finally:
        bar.stop()


class _Bar:
    """Starts with the second workbook, so that one alone costs nothing."""

    def __init__(self) -> None:
        self._stop: Callable[[], None] = lambda: None
        self._advance: Callable[[int, str], None] | None = None

    def tell(self, done: int, total: int, path: str) -> None:
        """Show that *done* of *total* are checked, and which comes next."""
        if total < 2:
            return
        if self._advance is None:
            self._start(total)
        assert self._advance is not None  # noqa: S101 -- _start has set it
        self._advance(done, inert_path(path))

    def stop(self) -> None:
        """Take the bar away."""
        self._stop()

    def _start(self, total: int) -> None:
        from rich.console import Console
        from rich.markup import escape
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            console=Console(stderr=True),
            transient=True,
        )
        task = progress.add_task("", total=total)
        progress.start()
        self._stop = progress.stop
        self._advance = lambda done, path: progress.update(task, completed=done, description=escape(path))
