"""What a column of a tracker can be, and where it was found."""

from __future__ import annotations

from enum import StrEnum

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


@frozen
class Column:
    """A column of a tracker: its number from 1, its letters, and its heading as the user wrote it."""

    number: int
    letters: str
    heading: str
    hidden: bool = False


@frozen
class HeadingDoubt:
    """Two columns that could be the same field."""

    field: Field
    taken: Column
    other: Column


@frozen
class UnreadTable:
    """A second table of actions on a sheet, which is not read: the row of its header, and its column of actions."""

    row: int
    action: Column


@frozen
class MergedCell:
    """A merged cell that spans several actions, whose value is taken for each."""

    field: Field
    first_row: int
    last_row: int
