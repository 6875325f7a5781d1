"""How measures and themes move: against their target, on course or not, and fewer or more than before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from onelead.model import Event, Figure, Measure, MeasureReading
from onelead.reading.logs.themes import same_theme
from onelead.values import frozen, replace

SMALL_SAMPLE = 5
"""A sample under this is marked as small (section 8 of the rule book)."""
BASELINE_MONTHS = 3
"""The first so many full months of a log of events are the baseline of its themes."""


@frozen
class MeasureProgress:
    """Where a measure stands on a day."""

    measure: Measure
    """The measure with its readings up to the day; what is dated later has not happened."""
    latest: MeasureReading | None
    """The latest reading up to the day."""
    expected: float | None
    """What the straight line from baseline at the start to target at the target date asks for on that reading's day."""
    on_course: bool | None
    """Whether the latest reading is at or past that line; None where it can't be told."""
    met: bool | None
    """Whether the latest reading reaches the target."""

    @property
    def compliance(self) -> Figure | None:
        """The compliant part of the latest sample, where one is recorded."""
        reading = self.latest
        if reading is None or not reading.sampled or reading.compliant is None:
            return None
        return Figure(round(reading.compliant), round(reading.sampled))

    @property
    def is_small(self) -> bool:
        """Tell whether the latest sample is too small to say much."""
        return self.compliance is not None and self.compliance.of < SMALL_SAMPLE


def progress_of(measure: Measure, today: dt.date) -> MeasureProgress:
    """Return where a measure stands; readings dated after *today* have not happened."""
    past = [each for each in measure.readings if each.day is not None and each.day <= today and each.value is not None]
    measure, latest = replace(measure, readings=tuple(past)), past[-1] if past else None
    if latest is None or latest.value is None or latest.day is None:
        return MeasureProgress(measure, None, None, None, None)
    expected = _on_the_line(measure, latest.day)
    met = None if measure.target is None else not measure.misses_target(latest.value)
    return MeasureProgress(measure, latest, expected, _at_or_past(measure, latest.value, expected), met)


def _on_the_line(measure: Measure, day: dt.date) -> float | None:
    if measure.baseline is None or measure.target is None or measure.start is None or measure.by is None:
        return None
    length = (measure.by - measure.start).days
    share = 1.0 if length <= 0 else min(1.0, max(0.0, (day - measure.start).days / length))
    return measure.baseline + share * (measure.target - measure.baseline)


def _at_or_past(measure: Measure, value: float, expected: float | None) -> bool | None:
    if expected is None:
        return None
    return value >= expected if measure.higher_is_better else value <= expected


@frozen
class ThemeProgress:
    """How often a theme came up by month, and how much less often than at first."""

    theme: str
    by_month: tuple[tuple[dt.date, int], ...]
    """First day of each full month of the log → events, in order."""
    baseline: float | None
    """Events a month in the log's first full months; None where the log is too short to compare."""

    @property
    def latest(self) -> int:
        """How many there were in the latest full month."""
        return self.by_month[-1][1] if self.by_month else 0

    @property
    def reduction(self) -> float | None:
        """How many per cent fewer than the baseline; negative where there are more."""
        if not self.baseline:
            return None
        return 100 * (self.baseline - self.latest) / self.baseline


def themes_by_month(events: Iterable[Event], today: dt.date) -> list[ThemeProgress]:
    """
    Return each theme of a log of events by full calendar month, the most frequent theme first.

    Spellings of one theme are counted together. The baseline is the monthly count over the log's first three full
    months, so a log of fewer than four has none.
    """
    dated = [each for each in events if each.day is not None and each.day <= today and each.theme]
    if not dated:
        return []
    months = _full_months(min(each.day for each in dated if each.day), today)
    grouped = _by_theme(dated)
    found = [_theme(name, [each.day for each in mine if each.day], months) for name, mine in grouped]
    return sorted(found, key=lambda each: (-sum(count for _, count in each.by_month), each.theme))


def _by_theme(events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    grouped: list[tuple[str, list[Event]]] = []
    for event in events:
        same = next((mine for name, mine in grouped if name == event.theme or same_theme(name, event.theme)), None)
        if same is None:
            grouped.append((event.theme, same := []))
        same.append(event)
    return grouped


def _full_months(first: dt.date, today: dt.date) -> list[dt.date]:
    month, months = first.replace(day=1), []
    while (following := _next(month)) <= today:
        months.append(month)
        month = following
    return months


def _next(month: dt.date) -> dt.date:
    return (month + dt.timedelta(days=32)).replace(day=1)


def _theme(name: str, days: Sequence[dt.date], months: Sequence[dt.date]) -> ThemeProgress:
    counts = tuple((month, sum(month <= day < _next(month) for day in days)) for month in months)
    long_enough = len(months) > BASELINE_MONTHS
    baseline = sum(count for _, count in counts[:BASELINE_MONTHS]) / BASELINE_MONTHS if long_enough else None
    return ThemeProgress(name, counts, baseline)
