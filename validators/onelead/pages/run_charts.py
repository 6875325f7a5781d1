"""A measure's readings over time as a chart, the same wherever it is shown."""

from __future__ import annotations

from onelead.model import Measure
from onelead.pages.page import RunChart
from onelead.words import rounded


def run_chart(measure: Measure, workbook: str = "") -> RunChart:
    """Return a measure's readings as a chart with its target; *workbook* is named where there may be several."""
    title = measure.name or measure.id
    points = tuple((each.day, rounded(each.value)) for each in measure.readings if each.day and each.value is not None)
    named = f"{title} ({workbook})" if workbook else title
    return RunChart(named, measure.unit, points, measure.target, measure.baseline)
