"""Figures as every page and report says them: ``n of d (p %)``, and never a percentage of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from onelead.model import Figure, Figures

NONE_DUE = "none due"
NOT_RECORDED = "not recorded"
NEEDS_PROOF = frozenset({"supported", "supported_of_due", "on_time"})
"""The figures that say nothing where none of the closures can be told."""


class Claims(Protocol):
    """What is claimed as finished, and how much of it can't be told."""

    @property
    def claimed(self) -> Figure:
        """The closures."""

    @property
    def cannot_tell(self) -> Figure:
        """The closures that nobody can tell about."""


def figure_in_words(figure: Figure) -> str:
    """Return ``12 of 20 (60 %)``, or "none due" where there is nothing to divide by."""
    if figure.percent is None:
        return NONE_DUE
    return f"{share_in_words(figure)} ({figure.percent:.0f} %)"


def share_in_words(figure: Figure) -> str:
    """Return ``1,085 of 2,929``, without the percentage that a small sample makes look exact."""
    return f"{figure.n:,} of {figure.of:,}" if figure.of else NONE_DUE


def has_actions(figures: Figures) -> bool:
    """Tell whether there is anything to work figures out from, be it only what was cancelled."""
    return bool(figures.actions or figures.cancelled)


def supported_in_words(figures: Figures) -> str:
    """Return the supported closures, or "not recorded" where none of the closures can be told."""
    return NOT_RECORDED if nothing_recorded(figures) else figure_in_words(figures.supported)


def figure_shown(name: str, figure: Figure, of: Claims) -> Figure | str:
    """Return a figure of that name among others, or "not recorded" where none of the closures can be told."""
    return NOT_RECORDED if name in NEEDS_PROOF and figure.of and nothing_recorded(of) else figure


def nothing_recorded(figures: Claims) -> bool:
    """Tell whether there are closures and the workbook does not record enough to judge any of them."""
    return figures.claimed.n > 0 and figures.cannot_tell.n == figures.claimed.n


def on_time_in_words(figures: Figures) -> str:
    """Return on-time completion, with how many could not be told for want of a date."""
    return _or_not_recorded(figures, figures.on_time) + "".join(_what_is_unknown(figures))


def supported_of_due_in_words(figures: Figures) -> str:
    """Return the supported closures among the actions whose first deadline has come."""
    return _or_not_recorded(figures, figures.supported_of_due)


def gap_in_words(figures: Figures) -> str:
    """Return the assurance gap: claimed minus supported in points, how much of it fails and how much can't be told."""
    claimed = figures.claimed
    if claimed.percent is None:
        return NONE_DUE
    gap = figures.unsupported.n + figures.cannot_tell.n
    if not claimed.n:
        return "nothing is claimed as finished"
    if not gap:
        return "none: every claimed closure is supported"
    return (
        f"{_points(gap, claimed.of)} between claimed and supported: "
        f"{figures.unsupported.n} unsupported, {figures.cannot_tell.n} cannot be told"
    )


def _or_not_recorded(figures: Figures, figure: Figure) -> str:
    return NOT_RECORDED if figure.of and nothing_recorded(figures) else figure_in_words(figure)


def _what_is_unknown(figures: Figures) -> Iterator[str]:
    if figures.timing_unknown:
        yield f"; {figures.timing_unknown} more supported with no date to tell"
    if figures.without_deadline:
        yield f"; {figures.without_deadline} with no readable deadline, not counted"


def _points(n: int, of: int) -> str:
    points = round(100 * n / of)
    return "1 point" if points == 1 else f"{points} points"
