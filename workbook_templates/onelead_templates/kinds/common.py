"""What the four templates share."""

from __future__ import annotations

REGULATIONS = (9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
"""The fundamental standards: the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, part 3."""

SOURCES = (
    *(f"CQC inspection, Regulation {number}" for number in REGULATIONS),
    "Internal audit",
    "Provider visit",
    "Complaint",
    "Feedback",
    "Incident",
    "Safeguarding",
    "Council monitoring",
    "Environmental check",
    "Governance meeting",
)

EVIDENCE_SOURCES = (
    "Care records",
    "Audits",
    "Feedback",
    "Staff practice",
    "Environmental checks",
    "Maintenance records",
    "Complaints records",
    "Meeting minutes",
    "Training and competency",
    "Incident records",
)

POSTS = ("Registered manager", "Quality lead", "Deputy manager", "Nominated individual")

STEPS_BEFORE = (
    "Write the service's name above, and on People everybody who owns, verifies or decides, each once.",
    "Write each action on one row of the Action plan: what was found, what will change, the outcome people should see.",
    "Choose one Owner from the list. Others who help go under Support. Give one Deadline, as a date.",
    "Say under Interim control what keeps people safe until the action is finished.",
)

STEPS_AFTER = (
    (
        "When the work is done, the owner writes under Evidence "
        "what was found afterwards, and chooses Done, awaiting sign-off."
    ),
    "Somebody else looks whether it worked, and fills in Verified by, Verified on and Verification result.",
    "The governance meeting fills in Reviewed on and Review decision: Close, Extend, Escalate or Cancel.",
    "Only then does Status offer Closed. Check says in words what is missing; pasted cells are caught there too.",
    "Take Completion and Escalations to the meeting. Both are formulas: type nothing there.",
)
