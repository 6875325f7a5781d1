"""The words that the workbooks' own formulas understand; the command line and the add-in understand many more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

NOT_STARTED = "Not started"
IN_PROGRESS = "In progress"
DONE = "Done, awaiting sign-off"
CLOSED = "Closed"
CANCELLED = "Cancelled"

STATUSES_OPEN = (NOT_STARTED, IN_PROGRESS, DONE)
STATUSES_CLOSE = (*STATUSES_OPEN, CLOSED)
STATUSES_CANCEL = (*STATUSES_OPEN, CANCELLED)

STATUS_WORDS: Mapping[str, str] = {
    NOT_STARTED: "not started",
    "Open": "not started",
    "New": "not started",
    IN_PROGRESS: "in progress",
    "Started": "in progress",
    "Ongoing": "in progress",
    "On hold": "on hold",
    DONE: "claimed",
    "Done": "claimed",
    "Implemented": "claimed",
    "Proposed complete": "claimed",
    CLOSED: "closed",
    "Complete": "closed",
    "Completed": "closed",
    "Signed off": "closed",
    "Met": "closed",
    CANCELLED: "cancelled",
    "Withdrawn": "cancelled",
    "Superseded": "cancelled",
}
"""What stands in a Status cell → what it counts as; whatever else stands there counts as open."""

DECISIONS = ("Close", "Extend", "Escalate", "Cancel")
RESULTS = ("Resolved", "Partly resolved", "Not resolved")
PRIORITIES = ("High", "Medium", "Low")
YES_NO = ("Yes", "No")

PLACEHOLDERS = (
    "TBC",
    "TBD",
    "To be confirmed",
    "N/A",
    "NA",
    "None",
    "-",
    "?",
    "X",
    "XX",
    "Vacant",
    "Not assigned",
    "Unassigned",
    "Responsible person",
)
"""Words that stand for nobody."""

EMPTY_EVIDENCE = (
    "Done",
    "Yes",
    "Y",
    "Complete",
    "Completed",
    "See file",
    "TBC",
    "N/A",
    "NA",
    "None",
    "NULL",
    "-",
    "OK",
)
"""Words that stand where evidence belongs and say nothing of what was found."""

JOINERS = ("/", "&", "+", ",", ";", " and ", " or ", " plus ")
"""What stands between two names."""

GROUPS = (
    "all",
    "both",
    "everyone",
    "everybody",
    "staff",
    "team",
    "teams",
    "shift",
    "seniors",
    "carers",
    "nurses",
    "managers",
    "management",
    "leaders",
    "leads",
    "department",
    "board",
    "committee",
    "office",
    "HR",
    "landlord",
    "contractor",
    "company",
)
"""Words that make an owner a group."""

POSTS = (
    "manager",
    "head",
    "deputy",
    "director",
    "lead",
    "senior",
    "nurse",
    "coordinator",
    "officer",
    "specialist",
    "administrator",
    "cook",
    "chef",
    "housekeeper",
    "handyperson",
    "RM",
    "DM",
)
"""Words that make an owner a post rather than a name."""

ACTIVITY = (
    "raised",
    "requested",
    "request",
    "ordered",
    "discussed",
    "emailed",
    "e-mailed",
    "reminded",
    "booked",
    "chased",
    "response sent",
    "letter sent",
    "introduced",
    "reviewed",
    "training completed",
    "attended",
)
"""Words that say what was done or asked."""

FINDINGS = (
    " of ",
    "%",
    "found",
    "observed",
    "tested",
    "passed",
    "photo",
    "certificate",
    "fitted",
    "closes",
    "rang",
    "in place",
    "no gaps",
    "compliant",
)
"""Words that say what was found; together with activity they make a result."""

LISTS: Sequence[tuple[str, Sequence[str]]] = (
    ("Statuses while open", STATUSES_OPEN),
    ("Statuses when it may close", STATUSES_CLOSE),
    ("Statuses when it may be cancelled", STATUSES_CANCEL),
    ("Review decisions", DECISIONS),
    ("Verification results", RESULTS),
    ("Priorities", PRIORITIES),
    ("Yes or no", YES_NO),
)
