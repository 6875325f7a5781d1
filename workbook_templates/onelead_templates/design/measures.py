"""Draws the Measures and their Readings, with a chart of one measure against its target."""

from __future__ import annotations

from collections.abc import Sequence

from onelead_templates.design import look
from onelead_templates.design.course import draw_course
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.design.printing import print_filled_rows
from onelead_templates.design.table import Column, Holds, Table, draw_table, mark_column
from onelead_templates.sample import Line

SHEET, READINGS_SHEET = "Measures", "Readings"
ROWS, READING_ROWS = 8, 150
HEADER_ROW = 4
_LATEST_DAY = (
    'IF({Measure ID}="","",IF(COUNTIFS(Readings[Measure],{Measure ID},Readings[Date],"<="&CheckDate)=0,"",'
    'IFERROR(SUMPRODUCT(MAX((Readings[Measure]={Measure ID})*(Readings[Date]<=CheckDate)*Readings[Date])),"")))'
)
_LATEST = (
    'IF({Read on}="","",SUMIFS(Readings[Reading],Readings[Measure],{Measure ID},Readings[Date],{Read on})'
    "/COUNTIFS(Readings[Measure],{Measure ID},Readings[Date],{Read on}))"
)
_EXPECTED = (
    "IF(AND(ISNUMBER({Baseline}),ISNUMBER({Target}),ISNUMBER({Start}),ISNUMBER({By}),N({By})>N({Start})),"
    '{Baseline}+({Target}-{Baseline})*MAX(0,MIN(1,(N({Read on})-{Start})/({By}-{Start}))),"")'
)
_VERDICT = (
    'IF({Measure ID}="","",IF({Latest reading}="","No reading yet",'
    'IF(({Latest reading}-{Target})*({Target}-{Baseline})>=0,"Target met",'
    'IF({Expected by then}="","",'
    'IF(({Latest reading}-{Expected by then})*({Target}-{Baseline})>=0,"On course","Behind")))))'
)

COLUMNS = (
    Column("Measure ID", 14, "A short name, such as M-1. The Action plan and the Readings use it."),
    Column("Measure", 44, "What should move, and how it is counted."),
    Column("Unit", 14, "%, complaints a month, actions…"),
    Column("Baseline", 10, "Where it stood at the start.", Holds.NUMBER),
    Column("Target", 10, "Where it should stand by the target date.", Holds.NUMBER),
    Column("Start", 12, "The day of the baseline.", Holds.DATE),
    Column("By", 12, "The day by which the target should be reached.", Holds.DATE),
    Column(
        "Weeks", 9, holds=Holds.NUMBER, formula='IF(AND(ISNUMBER({Start}),ISNUMBER({By})),ROUND(({By}-{Start})/7,0),"")'
    ),
    Column("Read on", 12, holds=Holds.DATE, formula=_LATEST_DAY),
    Column("Latest reading", 10, holds=Holds.NUMBER, formula=_LATEST),
    Column(
        "Expected by then", 11, "On a straight line from the baseline to the target.", Holds.NUMBER, formula=_EXPECTED
    ),
    Column("On course?", 15, formula=_VERDICT),
)

READING_COLUMNS = (
    Column("Measure", 12, "The measure's ID.", choices="MeasureChoices"),
    Column("Date", 12, "The day of the reading.", Holds.PAST_DATE),
    Column(
        "Sampled", 10, "How many were looked at, where a sample was taken. Under five is a small sample.", Holds.NUMBER
    ),
    Column("Compliant", 11, "How many of them were right.", Holds.NUMBER),
    Column("Value", 10, "Where there was no sample: the number itself, in the measure's unit.", Holds.NUMBER),
    Column(
        "Reading",
        10,
        "Per cent of the sample, or the value.",
        Holds.NUMBER,
        formula='IF(AND(ISNUMBER({Compliant}),N({Sampled})>0),100*{Compliant}/{Sampled},IF(ISNUMBER({Value}),{Value},""))',
    ),
    Column("Note", 50, "Where the records or the counts are kept."),
)


def draw_measures(draft: Draft, lines: Sequence[Line]) -> None:
    """Draw the measures and the chart of the one that is chosen."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    draft.title_rows(
        sheet,
        SHEET,
        (
            "What should visibly improve, from where to where, by when. Fill "
            "in the baseline and the dates; the readings come from the Readings sheet."
        ),
        8,
    )
    sheet.set_row(2, 28)
    table = Table("Measures", COLUMNS, HEADER_ROW, ROWS)
    draw_table(draft, sheet, table, lines)
    for condition, style in (
        ('{On course?}="Behind"', look.RED),
        ('{On course?}="No reading yet"', look.AMBER),
        ('OR({On course?}="On course",{On course?}="Target met")', look.GREEN),
    ):
        mark_column(draft, sheet, table, "On course?", condition, style)
    first, last = table.first_row + 1, table.last_row + 1
    cells = f"{SHEET}!$A${first}:$A${last}"
    draft.workbook.define_name(
        "MeasureChoices", f'={SHEET}!$A${first}:INDEX({cells},MAX(1,SUMPRODUCT(--({cells}<>""))))'
    )
    draw_course(draft, sheet, table.last_row + 2, str(lines[0]["Measure ID"]) if lines else "")
    sheet.freeze_panes(table.first_row, 1)
    sheet.protect("", PROTECTION)
    sheet.fit_to_pages(1, 1)


def draw_readings(draft: Draft, lines: Sequence[Line]) -> None:
    """Draw the log of readings."""
    sheet = draft.workbook.get_worksheet_by_name(READINGS_SHEET)
    draft.title_rows(
        sheet,
        READINGS_SHEET,
        "One line for each reading of a measure: the sample and how much of it was right, or the value itself.",
        6,
    )
    table = Table("Readings", READING_COLUMNS, HEADER_ROW, READING_ROWS)
    draw_table(draft, sheet, table, lines)
    number = table.index("Sampled")
    condition = table.with_cells("AND(ISNUMBER({Sampled}),N({Sampled})<5)")
    sheet.conditional_format(
        table.first_row,
        number,
        table.last_row,
        number,
        {"type": "formula", "criteria": f"={condition}", "format": draft.mark(look.AMBER)},
    )
    sheet.freeze_panes(table.first_row, 2)
    sheet.protect("", PROTECTION)
    sheet.repeat_rows(HEADER_ROW)
    sheet.fit_to_pages(1, 0)
    print_filled_rows(draft, sheet, (table.first_row, table.last_row), 0, len(READING_COLUMNS) - 1)
