"""Completion in numbers, each with what it is out of."""

from __future__ import annotations

from onelead.values import frozen


@frozen
class Figure:
    """A number with its numerator and denominator."""

    n: int
    of: int

    @property
    def percent(self) -> float | None:
        """The share in per cent, None where there is nothing to divide by."""
        return 100 * self.n / self.of if self.of else None

    def __add__(self, other: Figure) -> Figure:
        return Figure(self.n + other.n, self.of + other.of)


@frozen
class Figures:
    """The figures of a tracker, a workbook or a run; section 8 of the rule book defines each."""

    actions: int
    cancelled: int
    claimed: Figure
    supported: Figure
    unsupported: Figure
    cannot_tell: Figure
    supported_of_due: Figure
    on_time: Figure
    single_ownership: Figure
    timing_unknown: int = 0
    """Supported closures with no date to tell whether they were on time."""
    without_deadline: int = 0
    """Actions with no readable deadline."""
