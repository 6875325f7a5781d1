"""Draws the course of one measure: its readings against its target, and the straight line that leads there."""

from __future__ import annotations

from xlsxwriter.chart import Chart
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import Draft

SHEET = "Lists"
"""The points stand beside the lists, out of the way of people and of whoever reads the measures."""

HEAD, FIRST_COLUMN = 4, 34
DAY, READING, TARGET, EXPECTED = range(FIRST_COLUMN, FIRST_COLUMN + 4)
POINTS = 15
"""Points of the chart: the start, twelve steps to the target date, two beyond."""

CHOICE_ROW = 3


def draw_course(draft: Draft, sheet: Worksheet, top: int, shown: str) -> None:
    """Let people choose a measure above the table on *sheet*, and draw its chart below, at row *top*."""
    sheet.write_string(CHOICE_ROW, 0, "Chart shows", draft.format(look.LABEL))
    sheet.write_string(CHOICE_ROW, 1, shown, draft.format(look.INPUT | {"bold": True}))
    sheet.data_validation(
        CHOICE_ROW,
        1,
        CHOICE_ROW,
        1,
        {
            "validate": "list",
            "source": "=MeasureChoices",
            "ignore_blank": False,
            "input_title": "Chart shows",
            "input_message": "Choose which measure the chart below shows.",
        },
    )
    draft.workbook.define_name("MeasureShown", f"={sheet.get_name()}!$B${CHOICE_ROW + 1}")
    _draw_points(draft)
    _draw_chart(draft, sheet, top)


def _draw_points(draft: Draft) -> None:
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    headings = (
        (DAY, "Chart: up to"),
        (READING, "Chart: reading"),
        (TARGET, "Chart: target"),
        (EXPECTED, "Chart: expected"),
    )
    for column, heading in headings:
        draft.set_width(sheet, column, 12)
        sheet.write_string(HEAD, column, heading, draft.format(look.HEADER))
    for point in range(POINTS):
        _draw_point(draft, sheet, HEAD + 1 + point, point)


def _draw_point(draft: Draft, sheet: Worksheet, row: int, point: int) -> None:
    start, by, base, target = (_of_shown(each) for each in ("Start", "By", "Baseline", "Target"))
    days = xl_col_to_name(DAY)
    here, before = f"${days}${row + 1}", f"${days}${row}" if point else "0"
    day = f'IFERROR(IF(AND({start}>0,{by}>{start}),ROUND({start}+({by}-{start})*{point}/12,0),""),"")'
    which = f'Readings[Measure],MeasureShown,Readings[Date],">"&{before},Readings[Date],"<="&{here}'
    reading = f'IF({here}="","",IF(COUNTIFS({which})=0,"",SUMIFS(Readings[Reading],{which})/COUNTIFS({which})))'
    goal = f'IF({here}="","",N({target}))'
    course = f'IF({here}="","",N({base})+(N({target})-N({base}))*{min(point / 12, 1)})'
    draft.formula(sheet, row, DAY, day, look.WORKED | {"num_format": "d mmm", "align": "left"})
    for column, formula in ((READING, reading), (TARGET, goal), (EXPECTED, course)):
        draft.formula(sheet, row, column, formula, look.WORKED | {"num_format": "0.#", "align": "center"})


def _of_shown(column: str) -> str:
    return f"INDEX(Measures[{column}],MATCH(MeasureShown,Measures[Measure ID],0))"


def _draw_chart(draft: Draft, sheet: Worksheet, top: int) -> None:
    first, last = HEAD + 1, HEAD + POINTS
    days = [SHEET, first, DAY, last, DAY]
    chart = draft.workbook.add_chart({"type": "column"})
    chart.add_series(
        {
            "name": "Reading",
            "categories": days,
            "values": [SHEET, first, READING, last, READING],
            "fill": {"color": look.SERIES["supported"]},
            "gap": 60,
        }
    )
    lines = draft.workbook.add_chart({"type": "line"})
    for name, column, dash, colour in (
        ("Target", TARGET, "solid", "#B3261E"),
        ("Expected course", EXPECTED, "dash", "#37474F"),
    ):
        lines.add_series(
            {
                "name": name,
                "categories": days,
                "values": [SHEET, first, column, last, column],
                "line": {"color": colour, "width": 2, "dash_type": dash},
            }
        )
    chart.combine(lines)
    _set_axes(chart)
    sheet.insert_chart(
        top,
        1,
        chart,
        {
            "description": "Columns show the readings of the chosen measure over time; a solid line its target; "
            "a dashed line the straight course from the baseline to the target date.",
            "object_position": 2,
        },
    )


def _set_axes(chart: Chart) -> None:
    chart.set_title({"name": "Readings against the target", "name_font": {"name": look.FONT, "size": 12}})
    chart.set_legend({"position": "bottom"})
    chart.set_x_axis({"text_axis": True, "num_format": "d mmm", "num_font": {"name": look.FONT}})
    chart.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#DDE3E6"}}})
    chart.set_size({"width": 900, "height": 340})
