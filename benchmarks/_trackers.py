"""
Trackers to measure with: as many as are wanted, no two with the same texts.

Each has 200 actions in 22 columns, and four small sheets beside them. What people write freely (issues, actions,
evidence, comments) is put together anew for every row; owners, statuses, themes and dates repeat, as they do in homes.
"""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Sequence

import xlsxwriter

ROWS = 200
HEADINGS = (
    *("Ref", "Source", "Theme", "Issue", "Action", "Intended outcome", "Owner", "Support", "Start date", "Deadline"),
    *(
        "Priority",
        "Status",
        "Progress",
        "Evidence source",
        "Evidence",
        "Date completed",
        "Verified by",
        "Date verified",
    ),
    *("Verification outcome", "Governance review date", "Decision", "Comments"),
)
FIRST = ("Jane", "Tom", "Grace", "Chidi", "Leanne", "Ann", "Priya", "Owen", "Marta", "Sean", "Ruth", "Ben")
LAST = ("Smith", "Jones", "Adeyemi", "Obi", "Ward", "Lee", "Patel", "Evans", "Nowak", "Byrne", "Clarke", "Hughes")
THEMES = ("Care records", "Medicines", "Falls", "Staffing", "Environment", "Complaints", "Dignity", "Nutrition")
PLACES = ("kitchen", "lounge", "laundry", "garden", "office", "hall", "clinic", "dining room", "first floor", "annexe")
THINGS = (
    *("fluid chart", "door closer", "call bell", "repositioning chart", "medicine record", "care plan", "hoist sling"),
    *("handover sheet", "fire door", "weight record", "pressure mat", "complaints letter", "risk assessment", "rota"),
)
FAULTS = ("was not completed", "is out of date", "fails at night", "was signed by nobody", "is kept in two places")
DUTIES = ("Replace", "Check each week", "Rewrite", "Audit ten of", "Teach every shift about", "Move", "Date and sign")
WHO = (
    "at handover",
    "before the morning round",
    "with the resident and the family",
    "after every meal",
    "on each shift",
)
RESULTS = (
    "Audit {day}: {n} of 10 complete",
    "Spot check {day}, {n} out of 10 right, two staff asked could say why",
    "Observed on {day}: every {thing} in the {place} in date and signed",
    "Certificate {number} of {day} shows the {thing} passed",
)
ACTIVITIES = (
    "Request raised with the contractor about the {thing}, job {number}",
    "Discussed at the team meeting on {day}",
    "E-mail sent to all seniors about the {thing} in the {place}",
    "Training completed by {n} staff",
)
OTHERS = ("done", "see file", "Daily notes", "{thing} audit", "")
STATUSES = ("Open", "In progress", "Closed", "Complete", "Not started", "Closed")


def tracker(seed: int, rows: int = ROWS, columns: int = len(HEADINGS)) -> bytes:
    """Return a workbook as Excel would store it; another seed gives other texts."""
    chance = random.Random(seed)
    people = [f"{first} {last}" for first, last in zip(chance.sample(FIRST, 9), chance.sample(LAST, 9), strict=True)]
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    lines: list[Sequence[object]] = [HEADINGS, *(action(chance, number, people) for number in range(1, rows + 1))]
    for name, content in (("Action Plan", [line[:columns] for line in lines]), *beside(chance, people)):
        page = book.add_worksheet(name)
        for row, line in enumerate(content):
            for column, value in enumerate(line):
                if isinstance(value, dt.datetime):
                    page.write_datetime(row, column, value, date)
                elif value not in (None, ""):
                    page.write(row, column, value)
    book.close()
    return out.getvalue()


def action(chance: random.Random, number: int, people: Sequence[str]) -> Sequence[object]:
    """Return one row; half of the actions are closed, most with all that it needs, and some open ones tell of work."""
    place, thing, start = chance.choice(PLACES), chance.choice(THINGS), day(chance)
    due, status = start + dt.timedelta(days=chance.randint(14, 120)), chance.choice(STATUSES)
    closed = status in ("Closed", "Complete")
    owner = chance.choice((*people, *people, "Night team", "TBC", f"{people[0]} / {people[1]}", "Deputy Manager"))
    said = chance.choice((*RESULTS, *RESULTS, *ACTIVITIES, *OTHERS) if closed else (*ACTIVITIES, *[""] * 8))
    evidence = said.format(
        day=f"{day(chance):%d/%m/%Y}",
        n=chance.randint(6, 10),
        thing=thing,
        place=place,
        number=chance.randint(100, 9999),
    )
    after = due + dt.timedelta(days=7)
    return [
        *(
            f"CR-{number:03}",
            chance.choice(("CQC report", "Audit", "Complaint", "Regulation 17")),
            chance.choice(THEMES),
        ),
        f"The {thing} in the {place} {chance.choice(FAULTS)} (room {chance.randint(1, 60)})",
        f"{chance.choice(DUTIES)} the {thing} in the {place} {chance.choice(WHO)}, room {chance.randint(1, 60)}",
        f"{chance.randint(90, 100)} % of {thing}s right in {chance.randint(2, 6)} audits running",
        *(owner, chance.choice((*people, "", "")), start, due, chance.choice(("High", "Medium", "Low")), status),
        f"{chance.choice(DUTIES)} begun on {day(chance):%d %b}, {chance.randint(1, 9)} left in the {place}",
        *(chance.choice(("Weekly audit", "Spot check", "Feedback", "")), evidence, due if closed else None),
        *((chance.choice(people), after, "Works", after, "Close") if closed and chance.random() < 0.8 else [None] * 5),
        f"Seen by {chance.choice(people)} with {chance.choice(FIRST)} in the {place}, visit {chance.randint(1, 99)}",
    ]


def beside(chance: random.Random, people: Sequence[str]) -> Sequence[tuple[str, Sequence[Sequence[object]]]]:
    """Return the small sheets: a register, a log of checks, meetings, and a key."""
    posts = ("Registered Manager", "Deputy Manager", "Senior Carer", "Maintenance Lead", "Cook", "Nurse", "Carer")
    return (
        ("People", [("Name", "Role"), *zip(people, posts, strict=False)]),
        (
            "Checks",
            [("Date", "Theme", "Sampled", "Compliant", "Checked by"), *(check(chance, people) for _ in range(10))],
        ),
        ("Meetings", [("Date", "Notes"), *((day(chance), f"Minutes {chance.randint(1, 999)}") for _ in range(10))]),
        ("Key", [("Green", "on track"), ("Amber", "late"), ("Red", "overdue"), ("Blue", "closed")]),
    )  # fmt: skip


def check(chance: random.Random, people: Sequence[str]) -> Sequence[object]:
    """Return one line of the log of checks."""
    return (day(chance), chance.choice(THEMES), 10, chance.randint(6, 10), chance.choice(people))


def day(chance: random.Random) -> dt.datetime:
    """Return a day of 2026 before December."""
    return dt.datetime(2026, 1, 1) + dt.timedelta(days=chance.randrange(330))
