"""
A sheet or page as a value: described once, painted in a new workbook, in the open one, as HTML and as text.

A page says what a person reads, never how a program draws it: headings, lines, tables whose cells have a kind and an
emphasis, and cells left blank to be filled in.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from onelead.model import Figure
from onelead.values import field, frozen

CellValue = str | float | dt.date | Figure | None
"""What a cell says. Text is the user's or ours, never a formula; a figure is painted as ``n of d (p %)``."""


class Kind(StrEnum):
    """How the values of a column are written."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    PERCENT = "percent"


class Emphasis(StrEnum):
    """What a cell or line is to the reader; each painter has its own colours for it, and never colour alone."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    GOOD = "good"
    DOUBT = "doubt"
    BAD = "bad"


@frozen
class Cell:
    """A cell that needs more than its value: an emphasis, a choice to be made, a place to go to."""

    value: CellValue = None
    emphasis: Emphasis = Emphasis.PLAIN
    choices: tuple[str, ...] = ()
    """What may be chosen in a cell that is left to be filled in; a drop-down."""
    link: str = ""
    """A place in the workbook (``'Action Plan'!F7``) that the cell leads to."""


Row = tuple[CellValue | Cell, ...]


@frozen
class PageColumn:
    """A column of a page's table."""

    heading: str
    width: int
    """In characters of the body text."""
    kind: Kind = Kind.TEXT


@frozen
class PageTable:
    """A table with a heading row; an empty one prints what it says when there is nothing to say."""

    columns: tuple[PageColumn, ...]
    rows: tuple[Row, ...]
    title: str = ""
    note: str = ""
    when_empty: str = "Nothing to report."


@frozen
class Bar:
    """A figure as a bar with its three parts: supported, unsupported, cannot tell, out of all actions."""

    label: str
    supported: Figure
    unsupported: Figure
    cannot_tell: Figure


@frozen
class RunChart:
    """Readings of one measure over time, with its baseline and target as lines."""

    title: str
    unit: str
    """``%``, or empty where the tracker does not say."""
    points: tuple[tuple[dt.date, float], ...]
    target: float | None = None
    baseline: float | None = None

    @property
    def heading(self) -> str:
        """What a column or an axis of readings is called."""
        return f"Reading ({self.unit})" if self.unit else "Reading"


@frozen
class Line:
    """A line of text above or below the tables."""

    text: str
    emphasis: Emphasis = Emphasis.PLAIN


Part = PageTable | Line | Bar | RunChart


@frozen
class Page:
    """One sheet or page: its name on the tab, its title, and its parts from top to bottom."""

    name: str
    """As the tab should say; the painter makes it a legal, unique sheet name."""
    title: str
    parts: tuple[Part, ...] = field(default=())


@frozen
class Paper:
    """Several pages that belong together: one workbook, or one HTML document."""

    title: str
    pages: tuple[Page, ...]
