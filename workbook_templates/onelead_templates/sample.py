"""A fictional service with defects in it, to show what the templates and the checks say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Cell = str | float | dt.date
Line = Mapping[str, Cell]
"""One line of a table: heading → what is typed there; a heading that is left out is blank."""


@dataclass(frozen=True)
class Sample:
    """What a sample workbook holds, table by table."""

    service: str
    manager: str
    as_at: dt.date
    tables: Mapping[str, Sequence[Line]] = field(default_factory=dict)
    """Table name → its lines."""
