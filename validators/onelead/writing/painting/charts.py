"""Charts on a painted sheet, each with the figures that it draws beside it."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.layout import Layout, ManualLayout

from onelead.inert import inert
from onelead.model import Figure
from onelead.pages.page import Bar, CellValue, Emphasis, RunChart
from onelead.writing.painting.canvas import Canvas, write
from onelead.writing.painting.looks import AROUND, DAY_FORMAT, LOOKS, SUBTITLE, WRAPPED
from onelead.writing.painting.printing import CHART_WIDTHS
from onelead.writing.painting.tables import height_of

PARTS = {"Supported": "2E7D4F", "Unsupported": "B3261E", "Cannot tell": "E0A100", "Not closed": "D5DBE1"}
"""The parts of a completion bar, which make up all actions, with their colours."""
READING, TARGET = "1F3A5F", "2E7D4F"
TITLE_LENGTH = 36
"""How many characters of a measure's name fit above its chart; the whole name stands beside it."""
BAR_CM = 0.75
"""How much of a chart's height one bar is given, so that a name beside it has room."""


def paint_bars(canvas: Canvas, bars: Sequence[Bar]) -> None:
    """Write figures in three parts, with a chart of their shares below them."""
    canvas.row += 1
    top = canvas.headings(("", *PARTS), 1)
    for bar in bars:
        _paint_bar(canvas, bar)
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "percentStacked", 100
    chart.title, chart.height, chart.width = "Completion in three parts", 3.2 + BAR_CM * len(bars), 22
    _draw_from(canvas, chart, top, len(PARTS) + 1)
    # Every bar is named, from the top down as in the table; what the words leave of the height is the bars'.
    chart.x_axis.tickLblSkip, chart.x_axis.scaling.orientation, chart.y_axis.crosses = 1, "maxMin", "max"
    drawn = BAR_CM * len(bars) / chart.height
    chart.layout = Layout(manualLayout=ManualLayout("inner", h=drawn, w=0.66, x=0.3, y=1.3 / chart.height))
    for series, colour in zip(chart.series, PARTS.values(), strict=True):
        series.graphicalProperties.solidFill = colour
    canvas.row += 1
    canvas.sheet.add_chart(chart, f"A{canvas.row + 1}")
    canvas.row += round(chart.height * 2) + 1


def _paint_bar(canvas: Canvas, bar: Bar) -> None:
    canvas.row += 1
    canvas.sheet.row_dimensions[canvas.row].height = height_of([bar.label], CHART_WIDTHS[:1])
    parts = bar.supported, bar.unsupported, bar.cannot_tell
    rest = Figure(bar.supported.of - sum(part.n for part in parts), bar.supported.of)
    values: Sequence[CellValue] = (bar.label, *parts, rest)
    for number, value in enumerate(values, 1):
        cell = canvas.sheet.cell(canvas.row, number)
        if isinstance(value, Figure):
            cell.value = value.n
            cell.number_format = f'0" of {value.of}"' if value.of else '"none"'
        else:
            write(cell, value)
        cell.font, cell.border, cell.alignment = LOOKS[Emphasis.PLAIN][0], AROUND, WRAPPED


def paint_run_chart(canvas: Canvas, run: RunChart) -> None:
    """Write the readings of a measure, with a line chart of them and of the target beside them."""
    canvas.row += 1
    canvas.line(run.title, SUBTITLE)
    if not run.points:
        canvas.quiet_line("No readings yet.")
        return
    named = ["Date", run.heading, *(["Target"] if run.target is not None else [])]
    top = canvas.headings(named, 1, wrapped=False)
    for day, value in run.points:
        reading: Sequence[CellValue] = (day, value, run.target)
        _paint_reading(canvas, reading[: len(named)])
    chart = LineChart()
    chart.title, chart.height, chart.width = shorten(inert(run.title), TITLE_LENGTH, placeholder="…"), 7, 16
    chart.y_axis.title = inert(run.heading)
    chart.x_axis.number_format = "DD/MM/YY"
    _draw_from(canvas, chart, top, len(named))
    for series, colour in zip(chart.series, (READING, TARGET), strict=False):
        series.graphicalProperties.line.solidFill = colour
        series.smooth = False
    chart.series[0].marker.symbol = "circle"
    if run.target is not None:
        chart.series[1].graphicalProperties.line.dashStyle = "dash"
    canvas.sheet.add_chart(chart, f"E{top}")
    canvas.row = max(canvas.row, top + 14)


def _paint_reading(canvas: Canvas, reading: Sequence[CellValue]) -> None:
    canvas.row += 1
    for number, value in enumerate(reading, 1):
        cell = canvas.sheet.cell(canvas.row, number)
        write(cell, value)
        canvas.dress(cell, Emphasis.PLAIN, DAY_FORMAT if number == 1 else "General")


# openpyxl types the parts of a chart as perhaps missing, and they never are.
def _draw_from(canvas: Canvas, chart: Any, top: int, columns: int) -> None:
    """Let a chart draw the figures from the headings on row *top* down, and show its axes and its key."""
    chart.add_data(Reference(canvas.sheet, 2, top, columns, canvas.row), titles_from_data=True)
    chart.set_categories(Reference(canvas.sheet, 1, top + 1, 1, canvas.row))
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.legend.position = "b"
    chart.layout = Layout(manualLayout=ManualLayout(h=0.62, w=0.8, x=0.12, y=0.16))
