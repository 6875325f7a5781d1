"""Columns whose headings are read by those around them: who checked, on which day, what they saw, and why."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.model import Field, Workbook
from onelead.policy import DEFAULT_POLICY
from onelead.reading.grid import Block, Book, Grid, Value
from onelead.reading.layout.columns import understand_columns
from onelead.reading.layout.header import find_header
from onelead.reading.tracker import read_workbook
from onelead.values import replace
from reading.drawn_workbook import sheets_of, workbook_from


def columns(workbook: Workbook) -> dict[str, str]:
    (tracker,) = workbook.trackers
    return {str(field): column.letters for field, column in tracker.columns.items()}


def letters(page: str) -> dict[str, str]:
    return columns(workbook_from(page))


JOBS = """
**Jobs**
What needs doing | Who | When by | Done? | How do we know? | Checked by
Fit a rail by the back step | Kev | 2026-10-12 | Yes | {0} | Maureen
Show everyone the new scoops | Dawn | 2026-10-05 | Yes | {1} | Maureen
Run a fire drill at night | Kev | 2026-10-17 | No | {2} |
"""


def test_how_do_we_know_is_the_evidence_where_it_tells_what_was_seen_on_a_day() -> None:
    found = letters(JOBS.format("Rail down 7 Oct, photo on file", "Watched tea 6/10 and 13/10", "forms given out"))
    assert found["evidence"] == "E"
    assert "outcome" not in found


@pytest.mark.parametrize(
    "cells",
    [
        ("Nobody trips on the step", "All four have their scoop", "Everyone out in four minutes"),
        ("Rail in place by 7 Oct", "Scoops in use by 13/10", "Everyone out in four minutes"),
    ],
)
def test_how_do_we_know_is_the_outcome_where_it_tells_what_is_wanted(cells: tuple[str, str, str]) -> None:
    found = letters(JOBS.format(*cells))
    assert found["outcome"] == "E"
    assert "evidence" not in found


AUDITED = """
**Log**
Trigger | What we're changing | Resp. nurse | Aim date | Stage | Re-audit / obs findings | Counter-checked | Date c/c
14 gaps in August | Two nurses check each round | KM | 2026-09-18 | Complete | MAR audit 2/10: 0 gaps in 840 entries | DO | 2026-10-05
Balance wrong | Weekly count by 2 nurses | LT | 2026-09-30 | Complete | Balances correct for 4 weeks, last 26/10 | DO | 2026-10-28
Wrong setting | Setting label on each bed | KM | 2026-10-09 | Ongoing | Labels are on order from the shop
"""


def test_what_a_re_audit_found_is_evidence_and_a_date_cut_short_is_the_checkers() -> None:
    found = letters(AUDITED)
    wanted = "issue:A action:B owner:C deadline:D status:E evidence:F verified_by:G verified_on:H"
    assert found == dict(each.split(":") for each in wanted.split())


def test_a_day_of_assurance_and_an_opinion_belong_to_who_gave_it() -> None:
    page = """
**Register**
Matter | Action | Lead | Deadline | RAG | Impact shown | Independent assurance from | Assurance given on | Opinion
Checks late | Record checks each shift | Rowan Ashby | 2026-09-30 | Blue | Audit of 30 charts found 30 full | Lena Bakare | 2026-10-07 | Substantial
Replies late | Reply within three days | Rowan Ashby | 2026-10-30 | Amber | | Lena Bakare | 2026-10-08 | Limited
"""
    found = letters(page)
    assert (found["verified_by"], found["verified_on"], found["verification"]) == ("G", "H", "I")
    assert "evidence_date" not in found


FIXED = """
**Plan**
Action | Lead | By when | {0}
Fit a rail by the back step | Kev Tapley | 2026-10-12 | {1}
Clear the store and lock it | Kev Tapley | 2026-10-19 | {1}
"""


def test_is_it_fixed_is_the_result_of_a_check_behind_a_status_and_who_checked() -> None:
    found = letters(FIXED.format("Status | Checked by | Is it fixed?", "Closed | Dawn Price | Yes"))
    assert (found["status"], found["verification"]) == ("D", "F")


def test_is_it_fixed_is_the_status_where_nothing_else_is() -> None:
    found = letters(FIXED.format("Is it fixed? | Checked by", "Yes | Dawn Price"))
    assert found["status"] == "D"
    assert "verification" not in found


def test_a_checklist_is_nobody_who_checked() -> None:
    found = letters(FIXED.format("Status | Checklist", "Open | 3/3"))
    assert found.keys().isdisjoint({"verified_by", "verified_on", "verification"})


def test_a_group_above_says_whether_what_was_seen_is_the_evidence_or_the_check() -> None:
    page = """
**Plan**
 | | | | PROOF | | INDEPENDENT CHECK
What must change | Lead | Due | Status | What was seen | Date seen | Name | Date | Result
Fit a rail by the back step | Kev Tapley | 2026-10-12 | Done | Rail down, photo 0412 | 2026-10-10 | Dawn Price | 2026-10-14 | Effective
Clear the store and lock it | Kev Tapley | 2026-10-19 | Done | Store empty on 17/10 | 2026-10-17 | Dawn Price | 2026-10-20 | Effective
"""
    (grid,) = sheets_of(page)
    grid = replace(grid, merged=(Block(1, 5, 1, 6), Block(1, 7, 1, 9)))
    found = columns(read_workbook(Book((grid,)), DEFAULT_POLICY, dt.date(2026, 11, 23)))
    assert (found["evidence"], found["evidence_date"], found["verified_on"]) == ("E", "F", "H")


def test_a_bare_why_told_of_most_actions_is_what_is_wrong() -> None:
    page = FIXED.format("Why | Done?", "Somebody fell over it | Yes")
    assert letters(page)["issue"] == "D"


@pytest.mark.parametrize(
    ("headings", "cells"),
    [("New date | Why", "2026-12-01 | The joiner was ill"), ("Concern | Why", "Somebody fell | The joiner was ill")],
)
def test_a_why_beside_a_new_date_or_what_is_wrong_is_the_reason_for_the_delay(headings: str, cells: str) -> None:
    assert letters(FIXED.format(headings, cells))["delay_reason"] == "E"


def test_now_due_is_the_new_date_beside_an_old_one_and_the_deadline_by_itself() -> None:
    page = "\n**Plan**\nAction | Lead | {0}\nFit a rail by the step | Kev Tapley | {1}\n"
    both = letters(page.format("Due | Now due", "2026-10-12 | 2026-12-01"))
    assert (both["deadline"], both["revised_deadline"]) == ("C", "D")
    assert letters(page.format("Now due | Status", "2026-10-12 | Open"))["deadline"] == "C"


def test_a_column_that_the_provider_named_stays_what_it_was_named() -> None:
    days: dict[int, dict[int, Value]] = {
        row: {1: f"Fit rail {row} by the step", 2: "Kev", 3: dt.datetime(2026, 10, row)} for row in range(2, 8)
    }
    grid = Grid("Jobs", {1: {1: "Action", 2: "Owner", 3: "Completion date"}, **days})
    header = find_header(grid)
    assert header is not None

    assert understand_columns(grid, header).fields[Field.DEADLINE].letters == "C"
    named = understand_columns(grid, header, corrections={Field.COMPLETED: "Completion date"})
    assert named.fields[Field.COMPLETED].letters == "C"
    assert Field.DEADLINE not in named.fields
