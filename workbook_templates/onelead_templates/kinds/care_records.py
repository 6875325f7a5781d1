"""Care records: senior leads answer for records, weekly checks show whether gaps stop coming back."""

from __future__ import annotations

from onelead_templates.design.logs import CHECK_MARKS, CHECKS
from onelead_templates.kind import Kind, Log, Summary
from onelead_templates.kinds import care_records_sample, common

KIND = Kind(
    name="care-records",
    title="Care records recovery plan",
    description=(
        "Care record improvement: weekly record checks, a monthly quality summary, 90% compliant in twelve weeks."
    ),
    purpose=(
        "For a service whose audits keep finding the same gaps in "
        "care records. Each action has one accountable lead, weekly checks "
        "show whether the gaps stop coming back, and nothing "
        "is closed until somebody else has seen that records are right."
    ),
    themes=(
        ("Daily notes", False),
        ("Risk updates", True),
        ("Care plan reviews", False),
        ("Medicines records", True),
        ("Nutrition and fluids", True),
        ("Skin and repositioning", True),
        ("Handover", False),
    ),
    sources=common.SOURCES,
    evidence_sources=common.EVIDENCE_SOURCES,
    posts=(*common.POSTS, "Senior lead", "Senior lead"),
    steps=(
        *common.STEPS_BEFORE,
        "Every week each lead checks a sample of the records in "
        "their charge, and writes it on Record checks with the Action ID.",
        *common.STEPS_AFTER,
    ),
    rhythm=(
        (
            "Senior leads",
            "Every week",
            "Check sampled records for daily notes and risk updates; write each check on Record checks.",
        ),
        (
            "Quality lead",
            "Every week",
            "Look at red and amber on the Action plan; verify finished actions that are not your own.",
        ),
        (
            "Quality lead",
            "Every month",
            "Compare the weekly findings with earlier audits on Quality summary; add the reading to Readings.",
        ),
        (
            "Registered manager",
            "Every month",
            "At the governance meeting decide on each finished or late action: close, extend or escalate.",
        ),
        (
            "Nominated individual",
            "Every quarter",
            "Look across measures and escalations; answer what the manager could not resolve.",
        ),
    ),
    logs=(
        Log(
            "Record checks",
            "Checks",
            "Weekly checks of sampled records by senior leads: how "
            "many were looked at, how many were right, what was missing. "
            "A check belongs to one action, or to a theme.",
            CHECKS,
            marks=CHECK_MARKS,
        ),
    ),
    summaries=(
        Summary(
            "Quality summary",
            "The quality lead's monthly summary: the figures "
            "come from Record checks; write what they show beside them.",
            "checks",
            (
                ("Fewer repeats?", 14, "Yes or No, comparing this month's findings with earlier audits."),
                ("What it shows", 60, "Which gaps came back, where ownership works, what needs the manager."),
                ("Author", 20, "The quality lead's name."),
            ),
        ),
    ),
    measures=(
        {
            "Measure ID": "M-1",
            "Measure": "Sampled care records that are complete: daily notes and risk updates",
            "Unit": "%",
            "Target": 90,
        },
        {
            "Measure ID": "M-2",
            "Measure": "Risk updates written within 24 hours of a change",
            "Unit": "%",
            "Target": 90,
        },
    ),
    sample=care_records_sample.SAMPLE,
)
