"""The action is found by its cells where its heading says nothing of it; what is no tracker stays none."""

from __future__ import annotations

import pytest

from reading.drawn_workbook import workbook_from

TASKS = """
Weekly mattress audit on both floors | {0} | {1} | 2026-10-02 | {2}
Update the fire zone plan by the front door | {0} | {1} | 2026-12-04 | {2}
Replace the cracked sluice basin | {0} | {1} | 2026-11-20 | {2}
"""


def letters(page: str) -> dict[str, str]:
    (tracker,) = workbook_from(page).trackers
    return {str(field): column.letters for field, column in tracker.columns.items()}


@pytest.mark.parametrize("heading", ["Title", "Card", "Work item", "Fix", "What we're changing", "Change to be made"])
@pytest.mark.parametrize("others", ["Assignee e-mail | Bucket | Due | Progress", "Lead | Floor | Aim date | Stage"])
def test_tasks_beside_who_when_and_how_far_are_the_action(heading: str, others: str) -> None:
    found = letters(f"\n**Plan**\n{heading} | {others}{TASKS.format('Jane Smith', 'Oak', 'Open')}")
    assert (found["action"], found["owner"], found["deadline"], found["status"]) == ("A", "B", "D", "E")


def test_what_a_meeting_resolves_is_the_action() -> None:
    page = """
**Register**
Matter identified | Resolution | Accountable individual | Committee deadline | RAG
Letters delayed | That discharge letters reach the GP within 24 hours | Helen Marchetti | 2026-10-10 | Amber
Drills not held | That an evacuation drill be held on day and night duty | Rowan Ashby | 2026-09-30 | Blue
"""
    assert letters(page)["action"] == "B"


def test_a_fix_that_is_a_day_is_no_action() -> None:
    page = """
**Plan**
What we will do | Lead | By when | Fix
Refit the door closer on Oak | Jane Smith | 2026-10-10 | 2026-10-01
Lock the sluice on Elm | Tom Jones | 2026-10-12 |
"""
    assert letters(page)["action"] == "A"


@pytest.mark.parametrize(
    "page",
    [
        # a training matrix
        """
Course | Lead | Due | Status
Moving and handling of people | Jane Smith | 2026-10-02 | Booked
Safeguarding adults level 2 | Jane Smith | 2026-11-02 | Done
Basic life support refresher | Tom Jones | 2026-12-02 | Done
""",
        # a rota
        """
Shift | Lead | Due | Status
Early | Jane Smith | 2026-10-02 | Done
Late | Tom Jones | 2026-10-03 | Open
""",
        # policies
        """
Title | Lead | Due | Status
Safeguarding adults policy | Jane Smith | 2026-10-02 | Open
Lone working and night staff policy | Tom Jones | 2026-10-03 | Open
Medicines policy and procedure | Tom Jones | 2026-10-04 | Open
""",
        # supervisions, one of them with a note
        """
Name | Supervisor | Due | Done
Ola Lund | Jane Smith | 2026-10-02 | Yes
Ruth Okonjo | Jane Smith | 2026-10-03 | No
Una Cassidy | Jane Smith | 2026-10-04 | No
""",
        # notes of a meeting, for which no day is set
        """
Topic | Discussion | Who | Date
Laundry | Check labels when clothes come in | Jane Smith | 2026-10-02
Meals | Ask families about the menu | Tom Jones | 2026-10-02
""",
        # a log of what was done each day
        """
Date | Shift note | Nurse | Status
2026-10-02 | Check bed rails and call bells | Jane Smith | Done
2026-10-03 | Clean the hoist and the slings | Tom Jones | Done
""",
        # a round that comes again and again
        """
Round | Lead | Due | Status
Clean the fridge and log it | Jane Smith | 2026-10-02 | Done
Clean the fridge and log it | Jane Smith | 2026-10-03 | Done
Clean the fridge and log it | Jane Smith | 2026-10-04 | Open
""",
        # a day is set for nothing: "ASAP" is no reason to take notes for a tracker
        """
Text | Lead | Due | Status
Check the rota twice over | Jane Smith | n/a | Done
Ask the agency for cover | Tom Jones | n/a | Done
""",
    ],
)
def test_rotas_matrices_lists_notes_and_logs_are_no_trackers(page: str) -> None:
    assert workbook_from(f"\n**Sheet1**{page}").trackers == ()
