"""
What a tracker is, independent of how it was read.

An action is one row of a tracker. Each cell that a rule may ask about is kept as it is written and as it is understood;
what cannot be understood is kept too, so that a rule can say so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property

from onelead.values import frozen


class Field(StrEnum):
    """What a column of a tracker can be; the values are the keys of the JSON report."""

    ID = "id"
    SOURCE = "source"
    THEME = "theme"
    ISSUE = "issue"
    ACTION = "action"
    OUTCOME = "outcome"
    OWNER = "owner"
    SUPPORT = "support"
    STARTED = "started"
    DEADLINE = "deadline"
    REVISED_DEADLINE = "revised_deadline"
    DELAY_REASON = "delay_reason"
    PRIORITY = "priority"
    STATUS = "status"
    PROGRESS = "progress"
    EVIDENCE_SOURCE = "evidence_source"
    EVIDENCE = "evidence"
    EVIDENCE_DATE = "evidence_date"
    COMPLETED = "completed"
    VERIFIED_BY = "verified_by"
    VERIFIED_ON = "verified_on"
    VERIFICATION = "verification"
    REVIEWED_ON = "reviewed_on"
    DECISION = "decision"
    ESCALATED_TO = "escalated_to"
    ESCALATED_ON = "escalated_on"
    STAFF_INFORMED = "staff_informed"
    INTERIM_CONTROL = "interim_control"
    NOTICE = "notice"
    FOLLOW_UP = "follow_up"
    REVIEW_DUE = "review_due"
    RECHECK_ON = "recheck_on"
    SERVICE = "service"
    MEASURE = "measure"
    ESCALATE_AFTER = "escalate_after"


class Severity(StrEnum):
    """How strongly a finding asks to be put right."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Ownership(StrEnum):
    """Who answers for an action, as far as its owner cell says."""

    ONE = "one"
    NONE = "none"
    PLACEHOLDER = "placeholder"
    SEVERAL = "several"
    GROUP = "group"
    ROLE = "role"
    UNCLEAR = "unclear"


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
NOT_OPEN = FINISHED | {Status.CANCELLED}


class Closure(StrEnum):
    """Whether what the workbook records supports a closure."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    CANNOT_TELL = "cannot_tell"


class EvidenceKind(StrEnum):
    """What an evidence cell says: what was found, or only what was done."""

    RESULT = "result"
    ACTIVITY = "activity"
    PLACEHOLDER = "placeholder"
    NONE = "none"
    UNCLEAR = "unclear"


class DateKind(StrEnum):
    """How a date cell could be read."""

    BLANK = "blank"
    DATE = "date"
    SEVERAL = "several"
    NOT_A_DATE = "not_a_date"


class VerifierKind(StrEnum):
    """Who checked that an action worked, seen from its owner."""

    NOBODY = "nobody"
    OWNER = "owner"
    PERSON = "person"
    EXTERNAL = "external"
    GROUP = "group"
    POST = "post"


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


@frozen
class Owner:
    """An owner cell, understood."""

    ownership: Ownership
    name: str | None = None
    """The one person's name, spelt as the register spells it where there is one; None unless ownership is ``one``."""
    people: tuple[str, ...] = ()
    """The people (or posts, or groups) named, where they are several."""
    on_register: bool | None = None
    """False where a register exists and this one person is not on it; None where there is no register."""
    nearest: str | None = None
    """The register's nearest name, where the person is not on it."""
    left_on: dt.date | None = None
    """The leaving date that the register gives for the person."""
    usual: str | None = None
    """How the column more often writes the same person, where this cell writes the name in another way."""


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


@frozen
class Verifier:
    """A verifier cell, understood and compared with the owner."""

    kind: VerifierKind
    name: str | None = None
    is_support: bool = False
    """The verifier also stands in the Support column."""


NO_VERIFIER = Verifier(VerifierKind.NOBODY)


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
        return not self.text(field).strip(" \n-–—")

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
        return self.status is Status.CANCELLED

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
        due = self.due
        if due is None or due >= today or not self.is_open or not self.is_plausible(due, today, years_ahead):
            return 0
        return (today - due).days

    def is_plausible(self, day: dt.date, today: dt.date, years_ahead: int = 5) -> bool:
        """Tell whether a deadline can be meant: since 2000, not years ahead, not before the action's start."""
        too_far = day.year - today.year > years_ahead or (
            day.year - today.year == years_ahead and (day.month, day.day) > (today.month, today.day)
        )
        before_start = self.started.day is not None and day < self.started.day
        return day.year >= 2000 and not too_far and not before_start

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


@frozen
class Column:
    """A column of a tracker: its number from 1, its letters, and its heading as the user wrote it."""

    number: int
    letters: str
    heading: str


@frozen
class HeadingDoubt:
    """Two columns that could be the same field."""

    field: Field
    taken: Column
    other: Column


@frozen
class MergedCell:
    """A merged cell that spans several actions, whose value is taken for each."""

    field: Field
    first_row: int
    last_row: int


@frozen
class Person:
    """Somebody (or some outside body) whom the workbook's register names."""

    name: str
    role: str = ""
    initials: str = ""
    aliases: tuple[str, ...] = ()
    email: str = ""
    joined_on: dt.date | None = None
    left_on: dt.date | None = None
    external: bool = False
    escalates_to: str = ""
    sheet: str = ""
    row: int = 0
    listed: bool = True
    """Stands in a list of people; a banner or a key names a few, and says nothing of who is missing from it."""

    def is_active(self, today: dt.date) -> bool:
        """Tell whether the person is there on a day."""
        return (self.joined_on is None or self.joined_on <= today) and (self.left_on is None or self.left_on >= today)


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
class Logs:
    """The logs and registers of a workbook, besides its people; an absent log is None, an empty one is empty."""

    checks: tuple[CheckRecord, ...] | None = None
    measures: tuple[Measure, ...] | None = None
    events: tuple[Event, ...] | None = None
    reviews: tuple[MeetingReview, ...] | None = None
    escalations: tuple[EscalationRecord, ...] | None = None
    notes: tuple[LogNote, ...] = ()


@frozen
class LogNote:
    """Something in a log that could not be read or matched: an unknown action, text where a number belongs."""

    sheet: str
    row: int
    column: int
    message: str
    remedy: str


@frozen
class Tracker:
    """A sheet with one action on each row."""

    sheet: str
    header_row: int
    columns: Mapping[Field, Column]
    unused: tuple[Column, ...]
    actions: tuple[Action, ...]
    doubts: tuple[HeadingDoubt, ...] = ()
    merged: tuple[MergedCell, ...] = ()
    errors: tuple[tuple[int, Field, str], ...] = ()
    """(row, field, code) of cells in error that rules would read: ``#REF!``; no code for a result never stored."""
    sheet_hidden: bool = False
    is_archive: bool = False
    register: tuple[Person, ...] = ()
    """The people of the workbook's register; empty where there is none."""
    service: str = ""
    """The service that the workbook names beside a label or above the table; empty where it names none."""

    def has(self, field: Field) -> bool:
        """Tell whether the tracker has a column for the field."""
        return field in self.columns

    def heading(self, field: Field) -> str:
        """Return the user's own heading of a column, or an empty text."""
        column = self.columns.get(field)
        return column.heading if column else ""

    def can_read(self, action: Action, field: Field) -> bool:
        """Tell whether a rule may speak of an action's cell: the column exists, and the cell is not in error."""
        return field in self.columns and field not in action.in_error

    def due_field(self, action: Action) -> Field:
        """Return the field that holds the date that counts now: the revised deadline's column where it is filled."""
        revised = action.revised_deadline.day is not None and self.has(Field.REVISED_DEADLINE)
        return Field.REVISED_DEADLINE if revised else Field.DEADLINE

    @cached_property
    def live_actions(self) -> tuple[Action, ...]:
        """The actions that are not cancelled."""
        return tuple(action for action in self.actions if not action.is_cancelled)

    @cached_property
    def open_actions(self) -> tuple[Action, ...]:
        """The actions that still have something to be done."""
        return tuple(action for action in self.actions if action.is_open)

    @cached_property
    def closures(self) -> tuple[Action, ...]:
        """The actions whose status says that they are finished."""
        return tuple(action for action in self.actions if action.is_closure)


@frozen
class PersonalDetail:
    """A cell that holds what looks like somebody's personal detail; what it is, never the detail itself."""

    sheet: str
    row: int
    column: int
    kind: str
    """One of ``nhs_number date_of_birth telephone email ni_number postcode``."""
    sure: bool = True


@frozen
class WorkbookOddity:
    """Something unusual about the workbook itself, as the reader met it."""

    kind: str
    detail: str = ""
    sheet: str = ""
    cell: str = ""


@frozen
class Workbook:
    """Everything understood in one workbook."""

    trackers: tuple[Tracker, ...]
    people: tuple[Person, ...] = ()
    logs: Logs = Logs()
    oddities: tuple[WorkbookOddity, ...] = ()
    personal: tuple[PersonalDetail, ...] = ()
    nearest_sheet: str = ""
    """Where no sheet is a tracker: the one that comes nearest, and what it lacks."""
    nearest_lacks: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()


@frozen
class Finding:
    """One thing that a rule objects to, at one cell."""

    code: str
    name: str
    severity: Severity
    sheet: str
    cell: str
    """Where the user should look; empty where the finding is about the whole sheet or workbook."""
    heading: str
    value: str
    action: str | None
    message: str
    remedy: str
    row: int = 0
    """The row of the action or log line, 0 where there is none; for order and for marks."""
    accepted: str = ""
    """Why the provider's policy accepts it, by whom and until when; empty where it does not."""


@frozen
class Verdict:
    """Whether what is recorded supports the closure of one action, and the codes behind it."""

    closure: Closure | None
    reasons: tuple[str, ...] = ()


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
