"""The completion of a pack: figures, and the readings of its measures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onelead.measure_figures import MeasureProgress
from onelead.pages.completion_pages import overview_parts
from onelead.pages.pack_pages.content import PackContent
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable, Part, Row
from onelead.pages.run_charts import run_chart
from onelead.words import day_in_words, number_shown

MOST_CHARTS = 4


def completion_page(content: PackContent) -> Page:
    """Return the page of what is claimed beside what is supported, and of the measures."""
    told = Line(f"Over every action of the tracker on {day_in_words(content.today)}; cancelled actions are left out.")
    return Page("Completion", "Completion", (told, *overview_parts(content.figures), *_measures(content.measures)))


def _measures(measures: Sequence[tuple[str, MeasureProgress]]) -> Iterator[Part]:
    if measures:
        columns = PageColumn("Measure", 28), PageColumn("Latest reading", 44), PageColumn("From where to where", 60)
        yield PageTable(columns, tuple(_measure(each) for _, each in measures), title="Measures")
        yield from (run_chart(each.measure, name) for name, each in measures[:MOST_CHARTS] if each.measure.readings)


def _measure(progress: MeasureProgress) -> Row:
    measure, latest = progress.measure, progress.latest
    by = f" by {day_in_words(measure.by)}" if measure.by else ""
    when = f" on {day_in_words(latest.day)}" if latest and latest.day else ""
    return (
        Cell(measure.name or measure.id, Emphasis.STRONG),
        f"{_number(latest.value, measure.unit)}{when}" if latest else Cell("no reading yet", Emphasis.DOUBT),
        f"from {_number(measure.baseline, measure.unit)} to {_number(measure.target, measure.unit)}{by}",
    )


def _number(value: float | None, unit: str) -> str:
    return "not recorded" if value is None else number_shown(value, unit)
