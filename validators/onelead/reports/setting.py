"""What a format may need to know besides the run."""

from __future__ import annotations

from pathlib import Path

from onelead.run import FailOn
from onelead.values import frozen


@frozen
class Setting:
    """Where a report goes, and for whom."""

    destination: Path | None = None
    """The file it is written to; None for the terminal or a pipe."""
    fail_on: FailOn = FailOn.ERROR
    width: int = 100
    """Columns of the terminal, for text."""
    plain_glyphs: bool = False
    """Only ASCII can be shown, for text."""
