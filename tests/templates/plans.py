"""Action plans drawn for a test, and what OneLead says of the same workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from onelead.checking import Outcome, TrackerOutcome, check_workbook
from onelead.policy import Policy
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.tracker import read_workbook
from onelead_templates.design.drawing import draw
from onelead_templates.design.finish import finished
from onelead_templates.kinds import care_records
from onelead_templates.sample import Cell, Line, Sample

TODAY = dt.date(2026, 11, 23)

PEOPLE: Sequence[Line] = (
    {"Name": "Jane Smith", "Role": "Registered manager", "Initials": "JS"},
    {"Name": "Tomasz Nowak", "Role": "Senior lead", "Initials": "TN"},
    {"Name": "Grace Adeyemi", "Role": "Quality lead", "Initials": "GA"},
    {"Name": "Helen Frost", "Role": "Nominated individual", "Initials": "HF"},
    {"Name": "Priya Nair", "Role": "Community pharmacist", "Initials": "PN", "External": "Yes"},
)

OPEN: Mapping[str, Cell] = {
    "Status": "In progress",
    "Theme": "Handover",
    "Priority": "Medium",
    "Issue": "Changes in need were not passed on.",
    "Action": "Use the written handover sheet for all 32 residents at 07:30.",
    "Intended outcome": "9 of 10 sampled handovers name every change.",
    "Owner": "Tomasz Nowak",
    "Started": dt.date(2026, 9, 1),
    "Deadline": dt.date(2026, 12, 18),
    "Evidence source": "Audits",
}
"""An open action to which nothing can be objected."""

DONE: Mapping[str, Cell] = {
    **OPEN,
    "Completed": dt.date(2026, 10, 20),
    "Evidence": "Audit of 20/10/2026: 10 of 10 sampled handovers name every change.",
    "Evidence date": dt.date(2026, 10, 20),
    "Staff informed": "Team meeting 6/10, 12 of 14; three asked, all three knew.",
    "Verified by": "Grace Adeyemi",
    "Verified on": dt.date(2026, 10, 27),
    "Verification result": "Resolved",
    "Reviewed on": dt.date(2026, 11, 10),
    "Review decision": "Close",
    "Re-check on": dt.date(2027, 1, 12),
}
"""The same, with everything that a closure needs; its status is still In progress."""

CLOSED: Mapping[str, Cell] = {**DONE, "Status": "Closed"}


def plan(actions: Sequence[Line], *, as_at: dt.date = TODAY, rows: int | None = None) -> bytes:
    """Return a workbook of the care records template with these actions, numbered where they have no id."""
    numbered = [{"Action ID": f"A-{number}", **line} for number, line in enumerate(actions, start=1)]
    sample = Sample("Rose Court", "Jane Smith", as_at, {"Actions": numbered, "People": PEOPLE})
    return finished(draw(care_records.KIND, sample, rows=rows or max(10, len(actions))))


def checked(workbook: bytes, today: dt.date = TODAY) -> Outcome:
    """Return what OneLead says of a workbook's bytes."""
    policy = Policy()
    return check_workbook(read_workbook(book_from_bytes(workbook), policy, today), policy, today)


def plan_in(outcome: Outcome) -> TrackerOutcome:
    """Return the action plan, which must be the only tracker."""
    (tracker,) = outcome.trackers
    assert tracker.tracker.sheet == "Action plan"
    return tracker
