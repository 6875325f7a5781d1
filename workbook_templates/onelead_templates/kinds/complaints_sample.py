"""Elder Brook, a fictional care home, that answered its complaints and then heard the same concerns again."""

from __future__ import annotations

from datetime import date

from onelead_templates.sample import Line, Sample

PEOPLE: tuple[Line, ...] = (
    {"Name": "Hannah Pryce", "Role": "Registered manager", "Initials": "HP", "Escalates to": "Gareth Boyle"},
    {"Name": "Idris Khan", "Role": "Quality lead", "Initials": "IK", "Escalates to": "Hannah Pryce"},
    {"Name": "Marta Kowalska", "Role": "Team lead, ground floor", "Initials": "MK", "Escalates to": "Idris Khan"},
    {"Name": "Joel Francis", "Role": "Team lead, first floor", "Initials": "JF", "Escalates to": "Idris Khan"},
    {"Name": "Bethan Rees", "Role": "Housekeeping lead", "Initials": "BR", "Escalates to": "Hannah Pryce"},
    {"Name": "Owen Clarke", "Role": "Cook", "Initials": "OC", "Escalates to": "Hannah Pryce"},
    {"Name": "Gareth Boyle", "Role": "Nominated individual", "Initials": "GB"},
)

ACTIONS: tuple[Line, ...] = (
    {
        "Action ID": "CL-01",
        "Status": "Closed",
        "Source": "Complaint, Regulation 16",
        "Theme": "Laundry and belongings",
        "Priority": "Medium",
        "Issue": "Five complaints since May of clothes lost or mixed up.",
        "Action": (
            "Label all clothes on arrival and give each of 38 residents "
            "their own laundry bag; Bethan counts mix-ups weekly."
        ),
        "Intended outcome": "No more than one mix-up a month.",
        "Owner": "Bethan Rees",
        "Support": "Laundry staff",
        "Started": date(2026, 8, 3),
        "Deadline": date(2026, 9, 30),
        "Completed": date(2026, 9, 28),
        "Evidence source": "Feedback",
        "Evidence": (
            "September: 0 mix-ups found in 4 weekly counts; 9 of 10 relatives asked say that clothes come back right."
        ),
        "Evidence date": date(2026, 9, 28),
        "Staff informed": "Housekeeping meeting 11/8, all six; each showed how a bag is labelled.",
        "Measure": "M-2",
        "Verified by": "Idris Khan",
        "Verified on": date(2026, 10, 7),
        "Verification result": "Resolved",
        "Reviewed on": date(2026, 10, 14),
        "Review decision": "Close",
        "Re-check on": date(2026, 12, 16),
    },
    {
        "Action ID": "CL-02",
        "Status": "Closed",
        "Source": "Complaint, Regulation 16",
        "Theme": "Communication with families",
        "Priority": "Medium",
        "Issue": "Three families learnt of a fall only when they visited.",
        "Action": "Telephone the family within two hours of every fall and note the call in the falls form.",
        "Intended outcome": "All falls of a month have a noted call within two hours.",
        "Owner": "Joel Francis",
        "Started": date(2026, 8, 10),
        "Deadline": date(2026, 9, 18),
        "Completed": date(2026, 9, 15),
        "Evidence source": "Complaints records",
        "Evidence": "Response sent to all three families.",
        "Evidence date": date(2026, 9, 15),
        "Staff informed": "E-mailed",
        "Verified by": "Hannah Pryce",
        "Verified on": date(2026, 9, 22),
        "Verification result": "Resolved",
        "Reviewed on": date(2026, 10, 14),
        "Review decision": "Close",
    },
    {
        "Action ID": "CL-03",
        "Status": "In progress",
        "Source": "Relatives' meeting, Regulation 10",
        "Theme": "Call bells and waiting",
        "Priority": "High",
        "Issue": "Residents on the first floor wait over ten minutes in the evening.",
        "Action": (
            "Name one carer a shift who answers bells first from 18:00 to 22:00; print the bell times every Monday."
        ),
        "Intended outcome": "9 of 10 bells answered within five minutes in the evening.",
        "Interim control": "Senior walks the corridor every 15 minutes.",
        "Owner": "All staff",
        "Started": date(2026, 8, 17),
        "Deadline": date(2026, 10, 30),
        "Follow-up every (days)": 31,
        "Evidence source": "Audits",
        "Progress": "Named on the rota since 1/9.",
    },
    {
        "Action ID": "CL-04",
        "Status": "Done, awaiting sign-off",
        "Source": "Complaint, Regulation 14",
        "Theme": "Meals and choice",
        "Priority": "Medium",
        "Issue": "Residents on soft diets were offered one dish only.",
        "Action": "Offer two soft dishes at lunch and supper, with photos on the tables.",
        "Intended outcome": "9 of 10 residents on soft diets say that they chose.",
        "Owner": "Owen Clarke",
        "Started": date(2026, 9, 7),
        "Deadline": date(2026, 11, 6),
        "Completed": date(2026, 11, 4),
        "Evidence source": "Feedback",
        "Evidence": "Asked on 4/11/2026: 11 of 12 residents on soft diets had chosen between two dishes.",
        "Evidence date": date(2026, 11, 4),
        "Staff informed": "Kitchen and dining staff, 22/9, 9 of 10.",
        "Measure": "M-2",
        "Verified by": "Owen Clarke",
        "Verified on": date(2026, 11, 5),
        "Verification result": "Resolved",
    },
    {
        "Action ID": "CL-05",
        "Status": "In progress",
        "Source": "Complaint, Regulation 10",
        "Theme": "Personal care",
        "Priority": "High",
        "Issue": "Two residents were washed later than they like, twice a week.",
        "Action": (
            "Write each resident's preferred time on the allocation sheet and record the reason whenever it is missed."
        ),
        "Intended outcome": "9 of 10 residents washed within an hour of their preferred time.",
        "Owner": "Marta Kowalska",
        "Started": date(2026, 9, 14),
        "Deadline": date(2026, 12, 18),
        "Follow-up every (days)": 31,
        "Evidence source": "Care records",
        "Measure": "M-2",
        "Progress": "Times written for 38 of 38.",
    },
    {
        "Action ID": "CL-06",
        "Status": "In progress",
        "Source": "Survey, Regulation 9",
        "Theme": "Activities",
        "Priority": "Low",
        "Issue": "Nothing to do at weekends, say 7 of 20 residents.",
        "Action": "Plan one activity with a named helper for each Saturday and Sunday in October and November.",
        "Intended outcome": "15 of 20 residents say that weekends are better.",
        "Owner": "Joel and Marta",
        "Started": date(2026, 9, 21),
        "Deadline": date(2026, 11, 27),
        "Evidence source": "Feedback",
    },
    {
        "Action ID": "CL-07",
        "Status": "Closed",
        "Source": "Complaint, Regulation 10",
        "Theme": "Staff attitude",
        "Priority": "High",
        "Issue": "A carer spoke sharply to a resident; the family complained in July.",
        "Action": (
            "Observe six carers at mealtimes with the dignity "
            "checklist and talk each observation through in supervision."
        ),
        "Intended outcome": "6 of 6 observations meet the checklist.",
        "Interim control": "Senior eats with residents each day.",
        "Owner": "Hannah Pryce",
        "Started": date(2026, 7, 20),
        "Deadline": date(2026, 9, 11),
        "Completed": date(2026, 9, 25),
        "Evidence source": "Staff practice",
        "Evidence": (
            "Observations of 7 to 25/9/2026: 6 of 6 meet the checklist; two residents say that staff are kinder."
        ),
        "Evidence date": date(2026, 9, 25),
        "Staff informed": "Team meetings 22/9 and 24/9, 27 of 31.",
        "Measure": "M-2",
        "Verified by": "Idris Khan",
        "Verified on": date(2026, 10, 2),
        "Verification result": "Resolved",
        "Reviewed on": date(2026, 10, 14),
        "Review decision": "Close",
        "Re-check on": date(2026, 12, 9),
    },
    {
        "Action ID": "CL-08",
        "Status": "In progress",
        "Source": "Relatives' meeting, Regulation 17",
        "Theme": "Communication with families",
        "Priority": "Medium",
        "Issue": "Families do not know whom to ask.",
        "Action": "Give each family one named worker and a monthly call; Idris checks ten call notes a month.",
        "Intended outcome": "9 of 10 families name their worker.",
        "Owner": "Team leaders",
        "Started": date(2026, 9, 28),
        "Deadline": "Q4",
        "Evidence source": "Feedback",
    },
    {
        "Action ID": "CL-09",
        "Status": "Closed",
        "Source": "Complaint, Regulation 16",
        "Theme": "Meals and choice",
        "Priority": "Low",
        "Issue": "Supper was cold on the first floor.",
        "Action": "Use the heated trolley for the first floor and take the temperature of two plates at each supper.",
        "Intended outcome": "All plates over 63 degrees for four weeks.",
        "Owner": "Owen Clarke",
        "Started": date(2026, 8, 24),
        "Deadline": date(2026, 9, 25),
        "Completed": date(2026, 9, 21),
        "Evidence source": "Audits",
        "Evidence": "56 of 56 plates over 63 degrees from 25/8 to 21/9/2026.",
        "Evidence date": date(2026, 9, 21),
        "Staff informed": "Kitchen meeting 25/8, 5 of 5.",
        "Verified by": "Marta Kowalska",
        "Verified on": date(2026, 9, 29),
        "Verification result": "Partly resolved",
        "Reviewed on": date(2026, 10, 14),
        "Review decision": "Close",
    },
    {
        "Action ID": "CL-10",
        "Status": "Not started",
        "Source": "Complaint, Regulation 10",
        "Theme": "Call bells and waiting",
        "Priority": "High",
        "Issue": "A resident could not reach the bell from the chair.",
        "Action": (
            "Check each morning that the bell is within reach "
            "in every occupied room, and fit longer leads where it is not."
        ),
        "Intended outcome": "10 of 10 rooms in each sample have the bell within reach.",
        "Started": date(2026, 10, 12),
        "Deadline": date(2026, 11, 9),
        "Evidence source": "Staff practice",
        "Escalated to": "Hannah Pryce",
    },
)


def _event(
    day: date, reference: str, theme: str, kind: str, safety: str, said: str, answered: date | None = None
) -> Line:
    line: dict[str, str | date] = {
        "Date": day,
        "Reference": reference,
        "Theme": theme,
        "Kind": kind,
        "Safety or dignity": safety,
        "What was said": said,
    }
    if answered:
        line["Answered on"] = answered
    return line


EVENTS: tuple[Line, ...] = (
    _event(
        date(2026, 7, 6),
        "C-31",
        "Laundry and belongings",
        "Complaint",
        "No",
        "Two cardigans missing since May.",
        date(2026, 7, 20),
    ),
    _event(
        date(2026, 7, 13),
        "C-32",
        "Staff attitude",
        "Complaint",
        "Yes",
        "A carer spoke sharply at supper.",
        date(2026, 7, 27),
    ),
    _event(
        date(2026, 7, 22),
        "C-33",
        "Call bells and waiting",
        "Concern",
        "Yes",
        "Waited twenty minutes for the bell.",
        date(2026, 7, 23),
    ),
    _event(
        date(2026, 8, 4),
        "C-34",
        "Communication with families",
        "Complaint",
        "No",
        "Not told of a fall.",
        date(2026, 8, 18),
    ),
    _event(date(2026, 8, 11), "C-35", "Meals and choice", "Concern", "No", "Supper cold upstairs.", date(2026, 8, 12)),
    _event(
        date(2026, 8, 19),
        "C-36",
        "Laundry and belongings",
        "Raised again",
        "No",
        "Someone else's blouse in the wardrobe.",
        date(2026, 8, 26),
    ),
    _event(
        date(2026, 9, 2),
        "C-37",
        "Call bells and waiting",
        "Raised again",
        "Yes",
        "Bell out of reach of the chair.",
        date(2026, 9, 9),
    ),
    _event(
        date(2026, 9, 8),
        "C-38",
        "Personal care",
        "Complaint",
        "Yes",
        "Washed at eleven, twice in a week.",
        date(2026, 9, 22),
    ),
    _event(
        date(2026, 9, 24),
        "C-39",
        "Communication with families",
        "Raised again",
        "No",
        "Heard of a fall from a neighbour.",
        date(2026, 10, 1),
    ),
    _event(
        date(2026, 10, 6),
        "C-40",
        "Call bells and waiting",
        "Raised again",
        "Yes",
        "Fifteen minutes on a Sunday evening.",
        date(2026, 10, 13),
    ),
    _event(date(2026, 10, 20), "C-41", "Activities", "Concern", "No", "Nothing on at the weekend.", date(2026, 10, 21)),
    _event(
        date(2026, 11, 3),
        "C-42",
        "Communication with families",
        "Raised again",
        "No",
        "No call after a fall on 1 November.",
        date(2026, 11, 10),
    ),
)

LEARNING: tuple[Line, ...] = (
    {
        "Date": date(2026, 8, 11),
        "Action ID": "CL-01",
        "Team or shift": "Housekeeping",
        "Shared by": "Bethan Rees",
        "Staff there": 6,
        "Staff in the team": 6,
        "What changes in practice": "Each resident's clothes stay in their own bag from room to room.",
        "What staff asked or said": "Where do new residents' labels come from? From the office, on the day before.",
    },
    {
        "Date": date(2026, 9, 22),
        "Action ID": "CL-07",
        "Team or shift": "Ground floor, days",
        "Shared by": "Marta Kowalska",
        "Staff there": 13,
        "Staff in the team": 15,
        "What changes in practice": "Sit down when helping at meals; say what is on the plate.",
        "What staff asked or said": "Two asked for more time at supper; rota changed.",
    },
    {
        "Date": date(2026, 9, 22),
        "Action ID": "CL-04",
        "Team or shift": "Kitchen",
        "Shared by": "Owen Clarke",
        "Staff there": 9,
        "Staff in the team": 10,
        "What changes in practice": "Two soft dishes, both shown before the meal.",
        "What staff asked or said": "Who takes the photos? The cook.",
    },
)

CHECKS: tuple[Line, ...] = tuple(
    {
        "Date": day,
        "Action ID": action,
        "Theme": theme,
        "Sampled": sampled,
        "Compliant": compliant,
        "Result": "Yes" if compliant >= 0.9 * sampled else "No",
        "Checked by": "Idris Khan",
        "What was found": found,
    }
    for day, action, theme, sampled, compliant, found in (
        (date(2026, 9, 29), "CL-05", "Personal care", 10, 6, "Four residents washed over an hour late."),
        (date(2026, 9, 30), "CL-03", "Call bells and waiting", 20, 11, "Evening bells printed for a week."),
        (date(2026, 10, 28), "CL-05", "Personal care", 10, 8, "Two late at the weekend, one without a reason."),
        (
            date(2026, 10, 29),
            "CL-03",
            "Call bells and waiting",
            20,
            13,
            "Sunday evening the worst; nobody named on the rota.",
        ),
    )
)

SAMPLE = Sample(
    service="Elder Brook",
    manager="Hannah Pryce",
    as_at=date(2026, 11, 23),
    tables={
        "Actions": ACTIONS,
        "People": PEOPLE,
        "Events": EVENTS,
        "Learning": LEARNING,
        "Checks": CHECKS,
        "Feedback report": (
            {
                "Month": date(2026, 7, 1),
                "Seen in practice?": "No",
                "What it shows": "Actions were agreed in meetings, and nobody was named for them.",
                "Author": "Idris Khan",
            },
            {
                "Month": date(2026, 8, 1),
                "Seen in practice?": "No",
                "What it shows": "Laundry came back once more before the bags were in use.",
                "Author": "Idris Khan",
            },
            {
                "Month": date(2026, 9, 1),
                "Seen in practice?": "Yes",
                "What it shows": "Laundry and attitude better. Bells no better: the action belongs to everybody.",
                "Author": "Idris Khan",
            },
        ),
        "Measures": (
            {
                "Measure ID": "M-1",
                "Measure": (
                    "Repeat complaint themes: complaints and concerns "
                    "in a month whose theme had stood in the log before"
                ),
                "Unit": "a month",
                "Baseline": 10,
                "Target": 3,
                "Start": date(2026, 8, 1),
                "By": date(2026, 12, 1),
            },
            {
                "Measure ID": "M-2",
                "Measure": "Sampled residents and relatives who say that the change is visible",
                "Unit": "%",
                "Baseline": 55,
                "Target": 90,
                "Start": date(2026, 8, 1),
                "By": date(2026, 12, 1),
            },
        ),
        "Readings": (
            {"Measure": "M-1", "Date": date(2026, 8, 31), "Value": 9, "Note": "Complaints log"},
            {"Measure": "M-1", "Date": date(2026, 9, 30), "Value": 7, "Note": "Complaints log"},
            {"Measure": "M-1", "Date": date(2026, 10, 31), "Value": 6, "Note": "Complaints log"},
            {"Measure": "M-2", "Date": date(2026, 9, 30), "Sampled": 20, "Compliant": 15, "Note": "Feedback checks"},
            {"Measure": "M-2", "Date": date(2026, 10, 30), "Sampled": 20, "Compliant": 18, "Note": "Feedback checks"},
        ),
    },
)
