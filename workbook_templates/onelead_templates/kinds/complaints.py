"""Complaints learning: team leads answer for what was learnt, and the themes should stop coming back."""

from __future__ import annotations

from onelead_templates.design.logs import CHECK_MARKS, CHECKS, SAME_THEME_BEFORE, SAME_THEME_MARK
from onelead_templates.design.table import Column, Holds
from onelead_templates.kind import Kind, Log, Summary
from onelead_templates.kinds import common, complaints_sample

COMPLAINTS = Log(
    "Complaints log",
    "Events",
    "Every complaint and concern, by theme, also the ones "
    "that were put right the same day. A theme that stands here twice "
    "within 180 days needs an action; one that comes back after closure reopens it.",
    (
        Column("Date", 12, "The day it was received.", Holds.PAST_DATE),
        Column("Reference", 13, "Your own number. No names of people who use the service."),
        Column("Theme", 20, "One theme, in the same words as on the Action plan.", choices="ThemeChoices"),
        Column("Kind", 15, "Complaint, concern, or the same matter raised again.", choices="KindChoices", stop=False),
        Column("Safety or dignity", 10, "Yes where somebody's safety or dignity was at stake.", choices="YesNoChoices"),
        Column("What was said", 44, "In one sentence, without names."),
        Column(
            "Answered on", 12, "The day the response went out. An answer does not close the learning.", Holds.PAST_DATE
        ),
        SAME_THEME_BEFORE,
        Column(
            "Open on it",
            11,
            "How many actions on this theme are still open. None,"
            " and the theme has stood here before: somebody must own it.",
            Holds.NUMBER,
            formula='IF({Theme}="","",COUNTIFS(Actions[Theme],{Theme},Actions[Stands as],"in progress")'
            '+COUNTIFS(Actions[Theme],{Theme},Actions[Stands as],"not started"))',
        ),
    ),
    marks=(
        SAME_THEME_MARK,
        ("Open on it", "AND(N({Times in 180 days before})>0,{Open on it}=0)", "red"),
    ),
)

LEARNING = Log(
    "Learning shared",
    "Learning",
    "How the learning reached staff: which meeting, how many were there, what changes in practice, what they asked.",
    (
        Column("Date", 12, "The day of the meeting.", Holds.PAST_DATE),
        Column("Action ID", 11, "The action whose learning was shared.", choices="ActionChoices", stop=False),
        Column("Team or shift", 22, "Which team or shift."),
        Column("Shared by", 18, "The team lead who answers for it.", choices="VerifierChoices", stop=False),
        Column("Staff there", 10, "How many were there.", Holds.NUMBER),
        Column("Staff in the team", 10, "How many should know.", Holds.NUMBER),
        Column("What changes in practice", 44, "What staff will do differently from tomorrow."),
        Column("What staff asked or said", 40, "Questions show whether it was understood."),
    ),
    rows=80,
)

KIND = Kind(
    name="complaints",
    title="Complaints learning plan",
    description=(
        "Complaints learning: a log by theme, learning shared,"
        " a monthly feedback report, 70% fewer repeats in four months."
    ),
    purpose=(
        "For a service that answers complaints and then hears the same "
        "concern again. Each piece of learning has one accountable team lead, "
        "staff practice is sampled afterwards, "
        "and nothing is closed because a response was sent."
    ),
    themes=(
        ("Call bells and waiting", True),
        ("Meals and choice", False),
        ("Laundry and belongings", False),
        ("Communication with families", False),
        ("Staff attitude", True),
        ("Personal care", True),
        ("Activities", False),
    ),
    sources=(
        "Complaint",
        "Concern",
        "Relatives' meeting",
        "Survey",
        "Compliment and comment cards",
        *common.SOURCES[:14],
    ),
    evidence_sources=common.EVIDENCE_SOURCES,
    posts=(*common.POSTS, "Team lead", "Team lead"),
    steps=(
        *common.STEPS_BEFORE,
        "Log every complaint and concern by theme. Share the "
        "learning at team meetings and write it on Learning shared.",
        *common.STEPS_AFTER,
    ),
    rhythm=(
        (
            "Team leads",
            "After each complaint",
            "Share the learning at the team meeting; write the "
            "practice change and staff's questions on Learning shared.",
        ),
        (
            "Quality lead",
            "Every month",
            "Sample records and feedback for each theme on Feedback checks; write the Feedback report and the reading.",
        ),
        (
            "Registered manager",
            "Every month",
            "At the governance meeting look at repeat themes and decide: close, extend or escalate.",
        ),
        (
            "Provider oversight",
            "Every quarter",
            "Look at themes that came back after closure, and at what the manager could not resolve.",
        ),
    ),
    logs=(
        COMPLAINTS,
        LEARNING,
        Log(
            "Feedback checks",
            "Checks",
            "The quality lead's samples of care records, feedback and staff practice: is the agreed change visible? "
            "Sampled and Compliant are counts; for one observation write 1.",
            CHECKS,
            marks=CHECK_MARKS,
        ),
    ),
    summaries=(
        Summary(
            "Feedback report",
            "The monthly feedback report: complaints and concerns by "
            "theme come from the log; write what the samples show beside them.",
            "events",
            (
                ("Seen in practice?", 14, "Yes or No, from the samples on Feedback checks."),
                ("What it shows", 56, "Which themes fell, which came back, what staff and relatives said."),
                ("Author", 18, "The quality lead's name."),
            ),
        ),
    ),
    measures=(
        {
            "Measure ID": "M-1",
            "Measure": (
                "Repeat complaint themes: complaints and concerns "
                "in a month whose theme had stood in the log before. "
                "Target: 70% fewer within four months, so 0.3 times the baseline"
            ),
            "Unit": "a month",
        },
        {
            "Measure ID": "M-2",
            "Measure": "Sampled residents and relatives who say that the change is visible",
            "Unit": "%",
            "Target": 90,
        },
    ),
    sample=complaints_sample.SAMPLE,
    extra_lists=(("Kinds of complaint", "KindChoices", ("Complaint", "Concern", "Raised again")),),
)
