"""Draws the logs: checks, complaints, hazards, repairs, meetings, one line at a time."""

from __future__ import annotations

from collections.abc import Sequence

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.design.printing import print_filled_rows
from onelead_templates.design.table import Column, Holds, Table, draw_table, mark_column
from onelead_templates.kind import Log
from onelead_templates.sample import Line

HEADER_ROW = 4


def draw_log(draft: Draft, log: Log, lines: Sequence[Line]) -> None:
    """Draw a log; where it works something out its formulas are locked, otherwise it grows as people type."""
    sheet = draft.workbook.get_worksheet_by_name(log.sheet)
    draft.title_rows(sheet, log.sheet, log.introduction, min(len(log.columns) - 1, 6))
    sheet.set_row(2, 30)
    table = Table(log.table, log.columns, HEADER_ROW, log.rows)
    draw_table(draft, sheet, table, lines)
    for heading, condition, style in log.marks:
        mark_column(draft, sheet, table, heading, condition, look.RED if style == "red" else look.AMBER)
    sheet.freeze_panes(table.first_row, 2)
    sheet.repeat_rows(HEADER_ROW)
    sheet.fit_to_pages(1, 0)
    print_filled_rows(draft, sheet, (table.first_row, table.last_row), 0, len(log.columns) - 1)
    if any(column.formula for column in log.columns):
        sheet.protect("", PROTECTION)


CHECKS = (
    Column("Date", 12, "The day of the check.", Holds.PAST_DATE),
    Column("Action ID", 11, "The action that this check follows.", choices="ActionChoices", stop=False),
    Column("Theme", 20, "The theme, in the same words as on the Action plan.", choices="ThemeChoices"),
    Column("Sampled", 10, "How many were looked at. Under five is a small sample.", Holds.NUMBER),
    Column("Compliant", 11, "How many of them were right.", Holds.NUMBER),
    Column(
        "Share",
        9,
        "Compliant of sampled.",
        Holds.PERCENT,
        formula='IF(AND(ISNUMBER({Sampled}),ISNUMBER({Compliant})),IF({Sampled}>0,{Compliant}/{Sampled},""),"")',
    ),
    Column("Result", 11, "Yes: as it should be. No: the gap is still there.", choices="YesNoChoices"),
    Column("Checked by", 20, "Who looked.", choices="VerifierChoices", stop=False),
    Column("What was found", 50, "One sentence: what was right, what was missing, where."),
)

CHECK_MARKS = (
    ("Result", '{Result}="No"', "red"),
    ("Share", "AND(ISNUMBER({Share}),N({Share})<0.9)", "red"),
    ("Sampled", "AND(ISNUMBER({Sampled}),N({Sampled})<5)", "amber"),
)

SAME_THEME_BEFORE = Column(
    "Times in 180 days before",
    13,
    "How often the theme stood here in the 180 days before.",
    Holds.NUMBER,
    formula='IF(OR({Theme}="",NOT(ISNUMBER({Date}))),"",'
    'COUNTIFS(Events[Theme],{Theme},Events[Date],"<"&{Date},Events[Date],">="&{Date}-180))',
)
"""In every log of events: whether the theme has stood there before."""

SAME_THEME_MARK = ("Times in 180 days before", "N({Times in 180 days before})>0", "amber")
