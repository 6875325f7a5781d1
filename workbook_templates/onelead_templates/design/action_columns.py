"""The columns of the action plan, in the order in which an action lives: agreed, delivered, verified, reviewed."""

from __future__ import annotations

from collections.abc import Sequence

from onelead_templates.design import closing, saying, tiers, timing, understood
from onelead_templates.design.table import Column, Holds

GLANCE, ACTION, DELIVERY = "At a glance", "The action", "Delivery"
VERIFICATION, REVIEW, ESCALATION = "Verification", "Review", "Escalation"
WORKED_OUT = "Worked out by this workbook"

STATUS_LIST = (
    'IF({Before closing}="Ready to close",StatusWhenReady,'
    'IF(AND({Review decision}="Cancel",{Reviewed on}<>""),StatusWhenCancelled,StatusWhileOpen))'
)

AT_A_GLANCE = (
    Column(
        "Action ID",
        8,
        "A short name that never changes, such as CR-07. It links the logs to this action.",
        group=GLANCE,
    ),
    Column(
        "Status",
        12,
        "Closed appears in the list only when the action has one owner, evidence, a verification by somebody else "
        "and a review decision to close. Until then choose Done, awaiting sign-off: Check says what is missing.",
        choices=STATUS_LIST,
        refusal=(
            "Closed can be chosen only when evidence, a verifier other than the owner, a verification date and result, "
            "a review date and the decision Close are filled in. Choose Done, awaiting sign-off, and read Check."
        ),
        group=GLANCE,
    ),
    Column(
        "Check",
        32,
        "Says what is missing. Red: put it right now. Amber: a person must look.",
        formula=saying.CHECK,
        group=GLANCE,
    ),
)

THE_ACTION = (
    Column(
        "Source",
        14,
        "Where it was found, and the regulation it answers: CQC inspection, Regulation 12.",
        choices="SourceChoices",
        stop=False,
        group=ACTION,
    ),
    Column(
        "CQC notice",
        8,
        "Only where a notice requires it: which one. Its deadline then counts from day one.",
        group=ACTION,
    ),
    Column("Theme", 13, "One theme from the list; the logs use the same words.", choices="ThemeChoices", group=ACTION),
    Column("Priority", 8, "High: people's safety or dignity is at stake.", choices="PriorityChoices", group=ACTION),
    Column("Issue", 26, "What was found, in one sentence, with a number where there is one.", group=ACTION),
    Column(
        "Action",
        30,
        "Say what will change, for whom or where, and how it will be checked. 'Improve recording' is too broad.",
        group=ACTION,
    ),
    Column(
        "Owner",
        14,
        (
            "One person, who answers for progress and evidence. "
            "The names come from the People sheet. Helpers go under Support."
        ),
        choices="OwnerChoices",
        refusal="Choose one person from the list. Add the person to the People sheet first; put helpers under Support.",
        group=ACTION,
    ),
    Column("Support", 13, "Everybody who helps. They don't answer for it.", group=ACTION),
    Column(
        "Intended outcome",
        24,
        "What should be visible afterwards, such as 9 of 10 sampled records complete.",
        group=ACTION,
    ),
    Column("Interim control", 20, "What keeps people safe until it is finished.", group=ACTION),
)

DELIVERED = (
    Column("Started", 10.5, "The day work began, day first.", Holds.PAST_DATE, group=DELIVERY),
    Column(
        "Deadline",
        10.5,
        "The day when the result should be visible. It never changes: a new date goes under Revised deadline.",
        Holds.DEADLINE,
        group=DELIVERY,
    ),
    Column("Revised deadline", 10.5, "Only after a review decided Extend.", Holds.DEADLINE, group=DELIVERY),
    Column("Reason for delay", 20, "Why the first deadline could not be kept, and what changes now.", group=DELIVERY),
    Column(
        "Days overdue",
        8,
        "Counted from the revised deadline where there is one.",
        Holds.NUMBER,
        formula=timing.DAYS_OVERDUE,
        group=DELIVERY,
    ),
    Column(
        "Follow-up every (days)",
        9,
        "How often somebody looks: 7 is weekly. Missed checks are counted from the log.",
        Holds.NUMBER,
        group=DELIVERY,
    ),
    Column("Progress", 24, "What has been done so far. This is not yet evidence.", group=DELIVERY),
    Column("Completed", 10.5, "The day the work was finished.", Holds.PAST_DATE, group=DELIVERY),
    Column(
        "Evidence source",
        16,
        "Where the proof will be found: care records, audits, feedback, staff practice…",
        choices="EvidenceSourceChoices",
        stop=False,
        group=DELIVERY,
    ),
    Column(
        "Evidence",
        34,
        "What was found afterwards: a count, an audit, a photo, a certificate, what people said. "
        "'Request raised' or 'discussed' says what was done, not what changed.",
        group=DELIVERY,
    ),
    Column("Evidence date", 10.5, "The date of the evidence.", Holds.PAST_DATE, group=DELIVERY),
    Column(
        "Staff informed",
        20,
        "How staff know, and how you know that they know: meeting, numbers, a question answered.",
        group=DELIVERY,
    ),
)

VERIFIED = (
    Column("Measure", 9, "The ID of the measure that should move.", choices="MeasureChoices", group=VERIFICATION),
    Column(
        "Verified by",
        15,
        "Somebody other than the owner who looked whether it worked.",
        choices="VerifierChoices",
        refusal="Choose one person from the list: somebody on the People sheet who is not the owner.",
        group=VERIFICATION,
    ),
    Column("Verified on", 10.5, "The day they looked.", Holds.PAST_DATE, group=VERIFICATION),
    Column("Verification result", 13, "Has the original problem gone?", choices="ResultChoices", group=VERIFICATION),
)

REVIEWED = (
    Column("Review due", 10.5, "The meeting that will look at it.", Holds.DATE, group=REVIEW),
    Column("Reviewed on", 10.5, "The day of the governance meeting.", Holds.PAST_DATE, group=REVIEW),
    Column(
        "Review decision",
        11,
        "What the meeting decided: Close, Extend, Escalate or Cancel.",
        choices="DecisionChoices",
        group=REVIEW,
    ),
    Column(
        "Before closing",
        44,
        "What is still needed before Status offers Closed.",
        formula=closing.BEFORE_CLOSING,
        group=REVIEW,
    ),
    Column("Re-check on", 10.5, "When somebody looks again, within 90 days of closing.", Holds.DATE, group=REVIEW),
)

ESCALATED = (
    Column(
        "Escalate after days late",
        11,
        "Only where this action must go to the registered manager earlier or later than others: 0 is the first day.",
        Holds.NUMBER,
        group=ESCALATION,
    ),
    Column(
        "Escalated to",
        15,
        "Who was asked to decide: a person on the People sheet.",
        choices="VerifierChoices",
        stop=False,
        group=ESCALATION,
    ),
    Column("Escalated on", 10.5, "The day it was passed on.", Holds.PAST_DATE, group=ESCALATION),
)


def _worked(heading: str, formula: str, holds: Holds = Holds.TEXT) -> Column:
    return Column(heading, 13, holds=holds, formula=formula, group=WORKED_OUT, hidden=True)


WORKINGS = (
    _worked("Stands as", understood.STATE),
    _worked("Listed as", understood.OWNER),
    _worked("Second listed as", understood.VERIFIER),
    _worked("Answerable", understood.OWNERSHIP),
    _worked("Wording", understood.EVIDENCE_KIND),
    _worked("Lacking", closing.FAILING_FOR_ROW),
    _worked("Doubtful", closing.UNCLEAR_FOR_ROW),
    _worked("Waiting", closing.WAITING),
    _worked("Verdict", closing.CLOSURE),
    _worked("Counts from", timing.CURRENT_DEADLINE, Holds.DATE),
    _worked("Has come", timing.FIRST_DEADLINE_COME),
    _worked("On time", timing.ON_TIME),
    _worked("Safety", tiers.SAFETY),
    _worked("Last looked at", timing.LAST_CHECK, Holds.DATE),
    _worked("Missed", timing.CHECKS_MISSED, Holds.NUMBER),
    _worked("Tier", tiers.TIER, Holds.NUMBER),
    _worked("Why", tiers.WHY),
    _worked("Order", tiers.ORDER, Holds.NUMBER),
    _worked("To mend", saying.TO_MEND),
    _worked("To look at", saying.TO_LOOK_AT),
)

SERVICE = Column("Service", 12, "The home or service, where one plan covers several.", group=ACTION)


def action_columns(several_services: bool) -> Sequence[Column]:
    """Return the action plan's columns, with one for the service where a plan covers several."""
    services = (SERVICE,) if several_services else ()
    return (*AT_A_GLANCE, *services, *THE_ACTION, *DELIVERED, *VERIFIED, *REVIEWED, *ESCALATED, *WORKINGS)
