"""What is unusual about a workbook, noted while it is read."""

from __future__ import annotations

from onelead.reading.grid import Oddity


class OddityLog:
    """Keeps the first oddities and counts the rest, so that a million bad cells fill no memory."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: list[Oddity] = []
        self._uncounted = 0

    def note(self, kind: str, detail: str = "", sheet: str = "", cell: str = "") -> None:
        """Note one."""
        if len(self._kept) < self._most:
            self._kept.append(Oddity(kind, detail, sheet, cell))
        else:
            self._uncounted += 1

    def all(self) -> tuple[Oddity, ...]:
        """Return all that were kept and, if there were more, how many."""
        more = (Oddity("bad_cell", f"and {self._uncounted:,} more"),) if self._uncounted else ()
        return (*self._kept, *more)


def long_text(length: int, longest: int) -> str:
    """Return the detail of the oddity ``long_text``."""
    return f"{length:,} characters; what follows the first {longest:,} was not read"
