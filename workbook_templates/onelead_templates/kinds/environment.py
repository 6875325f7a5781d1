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

_ROW = "MATCH({Action ID},Actions[Action ID],0)"


def _from_the_plan(formula: str) -> str:
    """Return a formula about the action of this line; blank where the plan has no such action."""
    return f'IF({{Action ID}}="","",IFERROR({formula.replace("ROWNO", _ROW)},""))'


GOVERNANCE = Log(
    "Governance log",
    "Governance",
    "When each action is due, what evidence it needs, when it goes up, and what the meeting decided. "
    "All but the meeting comes from the Action plan; change a threshold there, under Escalate after days late.",
    (
        Column("Action ID", 11, "The action.", choices="ActionChoices", stop=False),
        Column("Due", 12, holds=Holds.DATE, formula=_from_the_plan("VALUE(INDEX(Actions[Counts from],ROWNO))")),
        Column("Needs", 24, formula=_from_the_plan('INDEX(Actions[Evidence source],ROWNO)&""')),
        Column(
            "Goes up after (days late)",
            11,
            holds=Holds.NUMBER,
            formula=_from_the_plan(
                'IF(INDEX(Actions[Escalate after days late],ROWNO)="",'
                'IF(INDEX(Actions[Safety],ROWNO)="Yes",0,7),INDEX(Actions[Escalate after days late],ROWNO))'
            ),
        ),
        Column(
            "Days late now", 10, holds=Holds.NUMBER, formula=_from_the_plan("N(INDEX(Actions[Days overdue],ROWNO))")
        ),
        Column(
            "Threshold",
            22,
            formula=_from_the_plan(
                'CHOOSE(1+INDEX(Actions[Tier],ROWNO),"Within time","Quality lead","Registered manager",'
                '"Provider oversight")'
            ),
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
