"""A general recovery plan, for one service or several."""

from __future__ import annotations

from onelead_templates.design.logs import CHECK_MARKS, CHECKS, SAME_THEME_BEFORE, SAME_THEME_MARK
from onelead_templates.design.table import Column, Holds
from onelead_templates.kind import Kind, Log
from onelead_templates.kinds import common, recovery_plan_sample

EVENTS = Log(
    "Events",
    "Events",
    (
        "Incidents, complaints and findings, by theme. A theme that "
        "comes back after its action was closed shows that it did not work."
    ),
    (
        Column("Date", 12, "The day it happened or was reported.", Holds.PAST_DATE),
        Column("Reference", 13, "Your own number. No names of people who use the service."),
        Column("Theme", 20, "One theme, in the same words as on the Action plan.", choices="ThemeChoices"),
        Column("Kind", 17, "What it was.", choices="KindChoices", stop=False),
        Column("Safety or dignity", 10, "Yes where somebody's safety or dignity was at stake.", choices="YesNoChoices"),
        Column("In one sentence", 50, "In one sentence, without names."),
        SAME_THEME_BEFORE,
    ),
    marks=(SAME_THEME_MARK,),
)

KIND = Kind(
    name="recovery-plan",
    title="Recovery plan",
    description="A general improvement plan after an inspection, for one service or several.",
    purpose=(
        "For any improvement plan after an inspection. Each action has one accountable person, a deadline, "
        "an intended outcome and a source of evidence; somebody else verifies that it worked, "
        "and a governance review decides whether it closes."
    ),
    themes=(
        ("Safe care", True),
        ("Medicines", True),
        ("Safeguarding", True),
        ("Staffing and training", False),
        ("Care records", False),
        ("Person-centred care", False),
        ("Environment", True),
        ("Governance", False),
    ),
    sources=common.SOURCES,
    evidence_sources=common.EVIDENCE_SOURCES,
    posts=common.POSTS,
    steps=(
        *common.STEPS_BEFORE,
        ("Follow actions up on Checks, and log what happens on Events, with the same themes and Action IDs."),
        *common.STEPS_AFTER,
    ),
    rhythm=(
        (
            "Owners",
            "Every week",
            ("Bring progress up to date; write what was found, not what was done, under Evidence."),
        ),
        (
            "Quality lead",
            "Every week",
            (
                "Look at red and amber on the Action plan; write checks "
                "on Checks; verify finished actions that are not your own."
            ),
        ),
        (
            "Registered manager",
            "Every month",
            ("At the governance meeting decide on each finished or late action: close, extend or escalate."),
        ),
        (
            "Nominated individual",
            "Every quarter",
            ("Look across services, measures and escalations; answer what managers could not resolve."),
        ),
    ),
    logs=(
        Log(
            "Checks",
            "Checks",
            (
                "Follow-up checks: how many were looked at, how many "
                "were right. A check belongs to one action, or to a theme."
            ),
            CHECKS,
            marks=CHECK_MARKS,
        ),
        EVENTS,
    ),
    measures=(),
    sample=recovery_plan_sample.SAMPLE,
    several_services=True,
    extra_lists=(
        ("Kinds of event", "KindChoices", ("Incident", "Complaint", "Safeguarding", "Audit finding", "Feedback")),
    ),
)
