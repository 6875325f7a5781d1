"""What the other cells of an action say, as far as they could be understood: status, dates, evidence, decision."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from onelead.values import frozen


class Status(StrEnum):
    """How far an action is, as its status cell says."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    CLAIMED = "claimed"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


FINISHED = frozenset({Status.CLOSED, Status.CLAIMED})
CANCELLED = frozenset({Status.CANCELLED})
NOT_OPEN = FINISHED | CANCELLED


class DateKind(StrEnum):
    """How a date cell could be read."""

    BLANK = "blank"
    DATE = "date"
    SEVERAL = "several"
    NOT_A_DATE = "not_a_date"


@frozen
class DateCell:
    """A date cell, understood; day first."""

    kind: DateKind
    day: dt.date | None = None
    """The date; the first of several; None where there is none or it could not be read."""
    last: dt.date | None = None
    """The last of several dates in the cell."""
    suggestion: dt.date | None = None
    """What a cell that is not a date probably means."""
    swapped: bool = False
    """The column proves that day and month were swapped; ``day`` is the corrected date."""

    @property
    def is_missing(self) -> bool:
        """Tell whether it gives no day, not even one that its words suggest."""
        return self.day is None and self.suggestion is None


NO_DATE = DateCell(DateKind.BLANK)


class EvidenceKind(StrEnum):
    """What an evidence cell says: what was found, or only what was done."""

    RESULT = "result"
    ACTIVITY = "activity"
    PLACEHOLDER = "placeholder"
    NONE = "none"
    UNCLEAR = "unclear"


@frozen
class Share:
    """A figure found in a text: ``9 of 10``, or ``96 %`` (then n and of are None)."""

    percent: float
    n: float | None = None
    of: float | None = None


@frozen
class Evidence:
    """An evidence cell, understood."""

    kind: EvidenceKind
    shares: tuple[Share, ...] = ()
    """The shares it states for the state after, in reading order."""
    says_failed: bool = False
    """The text itself says that it failed or is outstanding, with no later pass."""
    said: str = ""
    """What was read, for those who ask it for its sources and dates; empty where it says nothing of its own."""


NO_EVIDENCE = Evidence(EvidenceKind.NONE)


class Verification(StrEnum):
    """What the check found."""

    BLANK = "blank"
    PASSED = "passed"
    FAILED = "failed"
    UNREADABLE = "unreadable"


class Decision(StrEnum):
    """What the governance meeting decided."""

    BLANK = "blank"
    CLOSE = "close"
    EXTEND = "extend"
    ESCALATE = "escalate"
    UNREADABLE = "unreadable"
