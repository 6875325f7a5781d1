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

    @property
    def in_words(self) -> str:
        """What it is called to a person: ``the person who checked``."""
        return _IN_WORDS[self]


_IN_WORDS = {
    Field.ID: "the number of the action",
    Field.SOURCE: "the source",
    Field.THEME: "the theme",
    Field.ISSUE: "the issue",
    Field.ACTION: "the action",
    Field.OUTCOME: "the intended outcome",
    Field.OWNER: "the owner",
    Field.SUPPORT: "the support",
    Field.STARTED: "the start date",
    Field.DEADLINE: "the deadline",
    Field.REVISED_DEADLINE: "the revised deadline",
    Field.DELAY_REASON: "the reason for the delay",
    Field.PRIORITY: "the priority",
    Field.STATUS: "the status",
    Field.PROGRESS: "the progress",
    Field.EVIDENCE_SOURCE: "the evidence source",
    Field.EVIDENCE: "the evidence",
    Field.EVIDENCE_DATE: "the date of the evidence",
    Field.COMPLETED: "the date of completion",
    Field.VERIFIED_BY: "the person who checked",
    Field.VERIFIED_ON: "the date of the check",
    Field.VERIFICATION: "the result of the check",
    Field.REVIEWED_ON: "the date of the meeting",
    Field.DECISION: "the decision of the meeting",
    Field.ESCALATED_TO: "the person to whom it was escalated",
    Field.ESCALATED_ON: "the date of the escalation",
    Field.STAFF_INFORMED: "the answer whether staff were told",
    Field.INTERIM_CONTROL: "what keeps people safe meanwhile",
    Field.NOTICE: "the notice",
    Field.FOLLOW_UP: "how often it is followed up",
    Field.REVIEW_DUE: "the date of the next review",
    Field.RECHECK_ON: "the date to check again",
    Field.SERVICE: "the service",
    Field.MEASURE: "the measure",
    Field.ESCALATE_AFTER: "the days until it is escalated",
}


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
