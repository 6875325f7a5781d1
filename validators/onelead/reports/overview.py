"""Several workbooks at a glance: a line each, with what is claimed, what is supported, and how much there is to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onelead.figure_words import has_actions, share_in_words
from onelead.inert import inert_path
from onelead.model import Severity
from onelead.reports.layout import Line, Style, line
from onelead.reports.told import Told

HEADINGS = ("Workbook", "Actions", "Claimed", "Supported", "Errors", "Warnings")
NARROWEST = 16
"""How much of a workbook's path is shown at least; a longer one keeps its end, which is the file's name."""


def overview_lines(told: Sequence[Told], width: int) -> Iterator[Line]:
    """Yield a table of the workbooks of which something is told, no wider than *width* where that can be."""
    rows = [_row(each) for each in told]
    widths = [max(len(row[number]) for row in (HEADINGS, *rows)) for number in range(len(HEADINGS))]
    widths[0] = min(widths[0], max(NARROWEST, width - 2 - sum(2 + each for each in widths[1:])))
    yield line(_set(HEADINGS, widths), Style.QUIET)
    yield from (line(_set(row, widths)) for row in rows)


def _row(told: Told) -> Sequence[str]:
    path, outcome = inert_path(told.workbook.path), told.workbook.outcome
    if outcome is None:
        return path, "not checked", "", "", "", ""
    found = f"{told.counts[Severity.ERROR]:,}", f"{told.counts[Severity.WARNING]:,}"
    figures = outcome.figures
    if figures is None or not outcome.has_trackers:
        return path, "no tracker", "", "", *found
    if not has_actions(figures):
        return path, "none yet", "", "", *found
    return path, f"{figures.actions:,}", share_in_words(figures.claimed), share_in_words(figures.supported), *found


def _set(row: Sequence[str], widths: Sequence[int]) -> str:
    """Lay a row out: the workbook to the left, cut at its beginning, and the figures to the right."""
    first, *figures = row
    name = first if len(first) <= widths[0] else f"…{first[1 - widths[0] :]}"
    return "  ".join(["", name.ljust(widths[0]), *(f.rjust(w) for f, w in zip(figures, widths[1:], strict=True))])
