"""What is to improve, and the readings that show whether it does."""

from __future__ import annotations

import datetime as dt

from onelead.values import frozen


@frozen
class MeasureReading:
    """One reading of a measure."""

    sheet: str
    row: int
    measure: str
    day: dt.date | None
    value: float | None
    """In the measure's own unit; per cent where a sample is given."""
    sampled: float | None = None
    compliant: float | None = None


@frozen
class Measure:
    """What is to improve, from which baseline to which target, by when."""

    sheet: str
    row: int
    id: str
    name: str
    baseline: float | None
    target: float | None
    start: dt.date | None = None
    by: dt.date | None = None
    higher_is_better: bool = True
    readings: tuple[MeasureReading, ...] = ()
    """In order of their dates; readings without a date or a value are left out."""
    actions: tuple[str, ...] = ()
    """The actions that the register itself links it to; usually the tracker's measure column does that."""
    unit: str = ""
    """``%`` where its figures are shares in per cent; else empty, for a register seldom says."""

    @property
    def latest(self) -> MeasureReading | None:
        """The latest reading, if any."""
        return self.readings[-1] if self.readings else None

    def misses_target(self, value: float) -> bool:
        """Tell whether a value falls short of the target."""
        if self.target is None:
            return False
        return value < self.target if self.higher_is_better else value > self.target
