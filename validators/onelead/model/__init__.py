"""
What a tracker is, independent of how it was read.

An action is one row of a tracker. Each cell that a rule may ask about is kept as it is written and as it is understood;
what cannot be understood is kept too, so that a rule can say so.
"""

from __future__ import annotations

from onelead.model.action import Action
from onelead.model.cells import (
    FINISHED,
    NO_DATE,
    NO_EVIDENCE,
    NOT_OPEN,
    DateCell,
    DateKind,
    Decision,
    Evidence,
    EvidenceKind,
    Share,
    Status,
    Verification,
)
from onelead.model.fields import Column, Field, HeadingDoubt, MergedCell, UnreadTable
from onelead.model.figures import Figure, Figures
from onelead.model.findings import Closure, Finding, Severity, Verdict
from onelead.model.logs import CheckRecord, EscalationRecord, Event, LogNote, Logs, MeetingReview
from onelead.model.measures import Measure, MeasureReading
from onelead.model.people import NO_VERIFIER, Owner, Ownership, Person, Verifier, VerifierKind
from onelead.model.workbook import NOT_REPEATED, PersonalDetail, Tracker, Workbook, WorkbookOddity

__all__ = [
    "FINISHED",
    "NOT_OPEN",
    "NOT_REPEATED",
    "NO_DATE",
    "NO_EVIDENCE",
    "NO_VERIFIER",
    "Action",
    "CheckRecord",
    "Closure",
    "Column",
    "DateCell",
    "DateKind",
    "Decision",
    "EscalationRecord",
    "Event",
    "Evidence",
    "EvidenceKind",
    "Field",
    "Figure",
    "Figures",
    "Finding",
    "HeadingDoubt",
    "LogNote",
    "Logs",
    "Measure",
    "MeasureReading",
    "MeetingReview",
    "MergedCell",
    "Owner",
    "Ownership",
    "Person",
    "PersonalDetail",
    "Severity",
    "Share",
    "Status",
    "Tracker",
    "UnreadTable",
    "Verdict",
    "Verification",
    "Verifier",
    "VerifierKind",
    "Workbook",
    "WorkbookOddity",
]
