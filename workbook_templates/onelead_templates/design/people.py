"""Draws the People sheet, from which every owner and verifier is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.design.printing import print_filled_rows
from onelead_templates.design.table import Column, Holds, Table, draw_table
from onelead_templates.sample import Line

SHEET = "People"
ROWS = 60
HEADER_ROW = 4

ACTIVE = (
    'IF(TRIM({Name})="","",IF(OR(AND(N({From})>0,N({From})>CheckDate),AND(N({To})>0,N({To})<CheckDate)),"No","Yes"))'
)

COLUMNS = (
    Column("Name", 24, "First name and surname, as everybody will choose it. One line for each person."),
    Column("Role", 26, "The post this person holds. Escalations find people by their post."),
    Column("Initials", 10, "As they sign."),
    Column("E-mail", 30, "So that reminders reach them."),
    Column("From", 12, "First day in the post; blank if it was before this plan.", Holds.DATE),
    Column("To", 12, "Last day, once they leave. Their open actions are then marked.", Holds.DATE),
    Column(
        "External",
        11,
        "Yes for a pharmacist, an engineer, a surveyor: they may verify, but own nothing.",
        choices="YesNoChoices",
    ),
    Column("Escalates to", 24, "Who hears of it when this person's action is late.", choices="VerifierChoices"),
    Column("Active", 9, formula=ACTIVE),
    Column(
        "Open now",
        10,
        "More than ten at once is too many to answer for.",
        Holds.NUMBER,
        formula='IF({Name}="","",COUNTIFS(Actions[Listed as],{Name},Actions[Stands as],"not started")'
        '+COUNTIFS(Actions[Listed as],{Name},Actions[Stands as],"in progress")'
        '+COUNTIFS(Actions[Listed as],{Name},Actions[Stands as],"on hold")'
        '+COUNTIFS(Actions[Listed as],{Name},Actions[Stands as],"unknown"))',
    ),
)

INTRODUCTION = (
    "Owners and verifiers can only be chosen from this sheet, so write each person once, with first name and surname."
)


def draw_people(draft: Draft, posts: Sequence[str], lines: Sequence[Line]) -> None:
    """Draw the register with *lines*, or, where there are none, with the posts to be filled."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    draft.title_rows(sheet, "Who owns, verifies and decides", INTRODUCTION, 7)
    table = Table("People", COLUMNS, HEADER_ROW, ROWS)
    draw_table(draft, sheet, table, lines or [{"Role": post} for post in posts])
    draft.workbook.define_name("ManagerOnRegister", f"={SHEET}!$A${table.first_row + 1}")
    for condition, style in (('{Active}="No"', look.GREY), ("N({Open now})>10", look.AMBER)):
        sheet.conditional_format(
            table.first_row,
            0,
            table.last_row,
            9,
            {"type": "formula", "criteria": f"={table.with_cells(condition)}", "format": draft.mark(style)},
        )
    sheet.freeze_panes(table.first_row, 1)
    sheet.protect("", PROTECTION)
    sheet.repeat_rows(HEADER_ROW)
    print_filled_rows(draft, sheet, (table.first_row, table.last_row), 1, 9)
    sheet.fit_to_pages(1, 0)
