"""Environmental safety: weekly walkarounds verify repairs, and a request raised is not a risk resolved."""

from __future__ import annotations

from onelead_templates.design.logs import CHECK_MARKS, CHECKS, SAME_THEME_BEFORE, SAME_THEME_MARK
from onelead_templates.design.table import Column, Holds
from onelead_templates.kind import Kind, Log
from onelead_templates.kinds import common, environment_sample

HAZARDS = Log(
    "Hazard reports",
    "Events",
    "Every hazard that staff, residents, visitors or a check report, also when it is reported again. "
    "The same hazard after an action was closed shows that the risk was not resolved.",
    (
        Column("Date", 12, "The day it was reported.", Holds.PAST_DATE),
        Column("Reference", 13, "Your own number."),
        Column("Theme", 20, "One theme, in the same words as on the Action plan.", choices="ThemeChoices"),
        Column("Kind", 17, "Who or what reported it.", choices="KindChoices", stop=False),
        Column("Safety or dignity", 10, "Yes where somebody could be hurt or shamed.", choices="YesNoChoices"),
        Column("Where and what", 46, "Room or place, and what is wrong."),
        SAME_THEME_BEFORE,
    ),
    marks=(SAME_THEME_MARK,),
)

MAINTENANCE = Log(
    "Maintenance file",
    "Maintenance",
    "What the maintenance lead or a contractor did: the work, when it was finished, and where the proof is kept. "
    "A job number shows that work was asked for; a certificate, a photo or a test shows that it was done.",
    (
        Column("Job reference", 14, "The job or order number."),
        Column("Action ID", 11, "The action that this work belongs to.", choices="ActionChoices", stop=False),
        Column("Where", 24, "Room or place."),
        Column("What was repaired", 40, "What was repaired, replaced or tested."),
        Column("Raised on", 12, "The day it was asked for.", Holds.PAST_DATE),
        Column("Done by", 22, "The maintenance lead, or the contractor. The action's owner stays accountable."),
        Column("Finished on", 12, "The day the work was finished.", Holds.PAST_DATE),
        Column("Certificate, photo or test", 34, "Certificate number, photo, test reading; and where it is kept."),
        Column(
            "Days taken",
            9,
            "From the day it was asked for.",
            Holds.NUMBER,
            formula='IF(ISNUMBER({Raised on}),IF(ISNUMBER({Finished on}),{Finished on},CheckDate)-{Raised on},"")',
        ),
    ),
    rows=100,
    marks=(
        ("Certificate, photo or test", 'AND(ISNUMBER({Finished on}),TRIM({Certificate, photo or test})="")', "red"),
        ("Days taken", 'AND({Finished on}="",N({Days taken})>28)', "red"),
        ("Days taken", 'AND({Finished on}="",N({Days taken})>7)', "amber"),
    ),
)

_IS_SAFETY = 'COUNTIFS(Actions[Action ID],{Action ID},Actions[Safety],"Yes")>0'
_OVERSIGHT = f"IF(ISNUMBER({{Oversight after (days late)}}),{{Oversight after (days late)}},IF({_IS_SAFETY},7,28))"
_MANAGER = f"IF(ISNUMBER({{Manager after (days late)}}),{{Manager after (days late)}},IF({_IS_SAFETY},0,7))"
THRESHOLD = (
    f'IF({{Action ID}}="","",IF(N({{Days late now}})>{_OVERSIGHT},"Provider oversight",'
    f'IF(N({{Days late now}})>{_MANAGER},"Registered manager",'
    'IF(N({Days late now})>0,"Quality lead","Within time"))))'
)
"""Who has to decide: by the days of the row itself, else by those that hold for all."""

GOVERNANCE = Log(
    "Governance log",
    "Governance",
    "The threshold of each action, and what the meeting decided when it was passed. "
    "Fill in the days after which an action must go to the registered manager and to provider oversight.",
    (
        Column("Action ID", 11, "The action.", choices="ActionChoices", stop=False),
        Column("Manager after (days late)", 12, "Blank: 7 days; for safety 1 day.", Holds.NUMBER),
        Column("Oversight after (days late)", 12, "Blank: 28 days; for safety 7 days.", Holds.NUMBER),
        Column(
            "Days late now",
            10,
            "From the Action plan.",
            Holds.NUMBER,
            formula='IF({Action ID}="","",SUMIFS(Actions[Days overdue],Actions[Action ID],{Action ID}))',
        ),
        Column(
            "Threshold",
            22,
            "What the days late call for.",
            formula=THRESHOLD,
        ),
        Column("Meeting date", 12, "The day of the governance meeting.", Holds.PAST_DATE),
        Column("Decision", 44, "And by whom; enter the decision on the Action plan too."),
        Column("Minute", 14, "Number or page of the minutes."),
    ),
    rows=60,
    marks=(
        ("Threshold", '{Threshold}="Provider oversight"', "red"),
        ("Threshold", 'OR({Threshold}="Registered manager",{Threshold}="Quality lead")', "amber"),
    ),
)

KIND = Kind(
    name="environment",
    title="Environmental safety plan",
    description="Environmental safety: weekly walkarounds, maintenance file, governance log, 95% on time in ten weeks.",
    purpose=(
        "For a service whose environmental checks keep finding fire doors,"
        " call bells or stored equipment. Each hazard has one accountable person, "
        "a walkaround verifies every repair, and "
        "nothing is closed because a request was raised."
    ),
    themes=(
        ("Fire doors", True),
        ("Call bells", True),
        ("Equipment storage", True),
        ("Water safety", True),
        ("Floors and lighting", True),
        ("Lifting equipment", True),
        ("Decoration", False),
    ),
    sources=("Environmental check", "Walkaround", "Fire risk assessment", "Staff report", *common.SOURCES[:14]),
    evidence_sources=common.EVIDENCE_SOURCES,
    posts=(*common.POSTS, "Maintenance lead"),
    steps=(
        *common.STEPS_BEFORE,
        "Walk round every week and write each look on Walkarounds: "
        "is the original risk resolved? Log hazards and repairs too.",
        *common.STEPS_AFTER,
    ),
    rhythm=(
        (
            "Maintenance lead",
            "As work is done",
            "Finish repairs and checks; write the work and where its proof is kept on Maintenance file.",
        ),
        (
            "Deputy manager",
            "Every week",
            "Walk round, verify finished actions on the spot, and write Yes or No on Walkarounds.",
        ),
        ("Quality lead", "Every week", "Look at red and amber on the Action plan; challenge closures without proof."),
        (
            "Registered manager",
            "Every month",
            "Look at overdue and repeated hazards; write the decision on Governance log and the Action plan.",
        ),
        (
            "Nominated individual",
            "Every quarter",
            "Look at hazards that came back, and at contractors and landlords who don't deliver.",
        ),
    ),
    logs=(
        Log(
            "Walkarounds",
            "Checks",
            "The deputy manager's weekly walkarounds. For one place write 1 under Sampled, and 1 or 0 under Compliant. "
            "Result says whether the original risk is resolved.",
            CHECKS,
            marks=CHECK_MARKS,
        ),
        HAZARDS,
        MAINTENANCE,
        GOVERNANCE,
    ),
    measures=(
        {
            "Measure ID": "M-1",
            "Measure": "Environmental actions finished by their first deadline",
            "Unit": "%",
            "Target": 95,
        },
        {
            "Measure ID": "M-2",
            "Measure": "Hazards found again on a walkaround, in a month",
            "Unit": "a month",
            "Target": 0,
        },
    ),
    sample=environment_sample.SAMPLE,
    extra_lists=(
        (
            "Who reported it",
            "KindChoices",
            ("Staff report", "Walkaround", "Resident or visitor", "Incident", "Outside inspection"),
        ),
    ),
)
