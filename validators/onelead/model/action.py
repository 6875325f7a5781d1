"""One row of a tracker, and what a rule may ask of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

from onelead.model.cells import (
    CANCELLED,
    FINISHED,
    NO_DATE,
    NO_EVIDENCE,
    NOT_OPEN,
    DateCell,
    Decision,
    Evidence,
    Status,
    Verification,
)
from onelead.model.fields import Field
from onelead.model.people import NO_VERIFIER, Owner, Ownership, Verifier
from onelead.values import frozen


@frozen
class Action:
    """One row of a tracker."""

    row: int
    written: Mapping[Field, str]
    """What the cells say, as the user sees them; blank cells are absent."""
    id: str | None
    owner: Owner
    status: Status
    deadline: DateCell = NO_DATE
    revised_deadline: DateCell = NO_DATE
    """The revised-deadline column, or the last of several dates in the deadline cell."""
    started: DateCell = NO_DATE
    completed: DateCell = NO_DATE
    evidence: Evidence = NO_EVIDENCE
    evidence_date: DateCell = NO_DATE
    verifier: Verifier = NO_VERIFIER
    verified_on: DateCell = NO_DATE
    verification: Verification = Verification.BLANK
    reviewed_on: DateCell = NO_DATE
    decision: Decision = Decision.BLANK
    escalated_on: DateCell = NO_DATE
    review_due: DateCell = NO_DATE
    recheck_on: DateCell = NO_DATE
    follow_up_days: int | None = None
    is_high_priority: bool = False
    is_safety: bool = False
    hidden: bool = False
    """Its row is hidden by hand, or stands on a hidden sheet."""
    filtered: bool = False
    """Its row is hidden by Excel's filter."""
    in_error: frozenset[Field] = frozenset()
    """Fields whose cell is an Excel error or a formula without a stored value: unknown, so no rule speaks of them."""
    struck_out: bool = False

    def text(self, field: Field) -> str:
        """Return what the cell says, or an empty text."""
        return self.written.get(field, "")

    def is_blank(self, field: Field) -> bool:
        """Tell whether a cell says nothing: it is blank, or holds a dash alone."""
        said = self.written.get(field)
        return said is None or not said.strip(" \n-–—")

    @property
    def ownership(self) -> Ownership:
        """Who answers for the action."""
        return self.owner.ownership

    @property
    def is_closure(self) -> bool:
        """Tell whether the status says that the action is finished, signed off or not."""
        return self.status in FINISHED

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the action was withdrawn."""
        return self.status in CANCELLED

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has to do something; an unknown status counts as open."""
        return self.status not in NOT_OPEN

    def owner_has_left(self, today: dt.date) -> bool:
        """Tell whether it is still open and its owner, as the register says, works here no more."""
        return self.is_open and self.owner.left_on is not None and self.owner.left_on < today

    @property
    def due(self) -> dt.date | None:
        """The date that counts now: the revised deadline where one is given, else the deadline."""
        return self.revised_deadline.day or self.deadline.day

    def days_overdue(self, today: dt.date, years_ahead: int = 5) -> int:
        """Return how many days an open action is past its due date; 0 where it is not, or cannot be told."""
        due = self.revised_deadline.day or self.deadline.day
        if due is None or due >= today or self.status in NOT_OPEN or not self.is_plausible(due, today, years_ahead):
            return 0
        return (today - due).days

    def is_plausible(self, day: dt.date, today: dt.date, years_ahead: int = 5) -> bool:
        """Tell whether a deadline can be meant: since 2000, not years ahead, not before the action's start."""
        started = self.started.day
        in_time = day <= today or day <= years_after(today, years_ahead)  # that they are past is true of most
        return in_time and day >= EARLIEST and (started is None or day >= started)

    def deadline_has_come(self, today: dt.date) -> bool:
        """Tell whether the first deadline is today or earlier, and can be meant."""
        day = self.deadline.day
        return day is not None and day <= today and self.is_plausible(day, today)

    def verification_counts(self, today: dt.date) -> bool:
        """Tell whether the verification can be relied on; one dated after today is as if it were missing."""
        return self.verified_on.day is None or self.verified_on.day <= today

    def review_counts(self, today: dt.date) -> bool:
        """Tell whether the governance review can be relied on; one dated after today is as if it were missing."""
        return self.reviewed_on.day is None or self.reviewed_on.day <= today

    def is_waiting(self, today: dt.date, days: int) -> bool:
        """Tell whether it is done and within its *days* of waiting for a check and a meeting; no date, no waiting."""
        finished = self.finished_on
        return self.status is Status.CLAIMED and finished is not None and (today - finished).days <= days

    @property
    def finished_on(self) -> dt.date | None:
        """When it was completed; where that is not kept the verification date stands in, then the evidence date."""
        return self.completed.day or self.verified_on.day or self.evidence_date.day


EARLIEST = dt.date(2000, 1, 1)
"""No deadline of a tracker lies in the last century."""


@lru_cache
def years_after(day: dt.date, years: int) -> dt.date:
    """Return the same day so many years later, or the last that is there: of February, or of all."""
    if day.year + years > dt.MAXYEAR:
        return dt.date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
