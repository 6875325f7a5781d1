"""The logs of a workbook beside its tracker: checks, events, reviews, escalations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from onelead.model.cells import Decision
from onelead.model.measures import Measure
from onelead.values import field, frozen


@frozen
class CheckRecord:
    """One line of a log of checks (weekly record checks, walkarounds)."""

    sheet: str
    row: int
    day: dt.date | None
    action: str | None
    theme: str | None
    sampled: float | None
    compliant: float | None
    passed: bool | None
    """What its result says; None where it can't be read."""
    checker: str | None = None
    result: str = ""
    columns: Mapping[str, int] = field(default_factory=dict)

    @property
    def percent(self) -> float | None:
        """The compliant share of the sample, in per cent."""
        if self.sampled and self.compliant is not None:
            return 100 * self.compliant / self.sampled
        return None


@frozen
class Event:
    """One line of a log of events: a complaint, an incident, a walkaround's find."""

    sheet: str
    row: int
    day: dt.date | None
    theme: str
    reference: str = ""
    kind: str = ""
    safety: bool = False
    column: int = 1
    """The number of the theme's column, where a finding points."""


@frozen
class MeetingReview:
    """One line of a log of governance meetings or reviews."""

    sheet: str
    row: int
    day: dt.date | None
    action: str | None = None
    decision: Decision = Decision.BLANK
    oversight: bool = False
    """It was a review by the provider's oversight, not the service's own meeting."""


@frozen
class EscalationRecord:
    """One line of a log of escalations."""

    sheet: str
    row: int
    action: str | None
    escalated_to: str = ""
    day: dt.date | None = None
    decision: str = ""
    decided_on: dt.date | None = None
    columns: Mapping[str, int] = field(default_factory=dict)
    """Field → number of the log's column, where a finding points: ``escalated_to``, ``date``, ``decision``."""


@frozen
class LogNote:
    """Something in a log that could not be read or matched: an unknown action, text where a number belongs."""

    sheet: str
    row: int
    column: int
    message: str
    remedy: str


@frozen
class Logs:
    """The logs and registers of a workbook, besides its people; an absent log is None, an empty one is empty."""

    checks: tuple[CheckRecord, ...] | None = None
    measures: tuple[Measure, ...] | None = None
    events: tuple[Event, ...] | None = None
    reviews: tuple[MeetingReview, ...] | None = None
    escalations: tuple[EscalationRecord, ...] | None = None
    notes: tuple[LogNote, ...] = ()
