"""Completion that can be defended, as pages: claimed beside supported, by group, by month, and each measure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from onelead.completion import GROUPS, Completion, GroupedFigures
from onelead.figure_words import (
    figure_in_words,
    figure_shown,
    gap_in_words,
    has_actions,
    on_time_in_words,
    supported_in_words,
    supported_of_due_in_words,
)
from onelead.measure_figures import MeasureProgress, ThemeProgress
from onelead.model import Figures
from onelead.pages.page import (
    Bar,
    Cell,
    CellValue,
    Emphasis,
    Kind,
    Line,
    Page,
    PageColumn,
    PageTable,
    Paper,
    Part,
    Row,
)
from onelead.pages.run_charts import run_chart
from onelead.words import MONTHS, day_in_words, number_shown

CHARTS_A_PAGE = 2
MOST_BARS = 12
"""More bars than this are no picture; the table has them all."""


def completion_paper(
    completion: Completion,
    measures: Sequence[tuple[str, MeasureProgress]],
    themes: Sequence[tuple[str, ThemeProgress]],
    today: dt.date,
) -> Paper:
    """Return the completion workbook; *measures* and *themes* come with the name of their workbook."""
    pages = [_overview(completion, today)]
    pages += [_group_page(key, groups) for key, groups in completion.groups.items()]
    if measures:
        pages += [_measures_page(measures), *_readings_pages(measures)]
    if themes:
        pages.append(Page("Themes by month", "Themes by month", (_theme_table(themes),)))
    return Paper(f"Completion on {day_in_words(today)}", tuple(pages))


def overview_parts(figures: Figures) -> tuple[Part, ...]:
    """Return every figure over all actions, as n of d and in words; without actions there are none."""
    if not has_actions(figures):
        return (Line("No actions are recorded yet, so there are no figures.", Emphasis.STRONG),)
    rows: tuple[tuple[str, CellValue, str], ...] = (
        ("Claimed completion", figures.claimed, "Actions whose status says that they are finished."),
        ("Supported", supported_in_words(figures), "Finished, with a result, a check by somebody else and a decision."),
        ("Unsupported", figures.unsupported, "Finished, but what is recorded fails."),
        ("Cannot tell", figures.cannot_tell, "Finished, but the tracker does not record enough to say."),
        ("Assurance gap", gap_in_words(figures), "What is claimed and not supported."),
        ("Supported of those due", supported_of_due_in_words(figures), "Of the actions whose deadline has come."),
        ("On time", on_time_in_words(figures), "Supported, and completed by the first deadline."),
        ("One named owner", figures.single_ownership, "Actions with exactly one named owner."),
        ("Cancelled", float(figures.cancelled), "Left out of every figure."),
    )
    columns = PageColumn("Figure", 28), PageColumn("Result", 44), PageColumn("What it means", 60)
    bar = Bar("All actions", figures.supported, figures.unsupported, figures.cannot_tell)
    return bar, PageTable(
        columns, tuple((Cell(name, Emphasis.STRONG), result, meaning) for name, result, meaning in rows)
    )


def _overview(completion: Completion, today: dt.date) -> Page:
    told = Line(f"As recorded on {day_in_words(today)}; cancelled actions are left out.")
    return Page("Completion", "Completion", (told, *overview_parts(completion.total)))


# -------------------------------------------------------------------------------------------------------- by group --

GROUP_COLUMNS = (
    PageColumn("Claimed", 17),
    PageColumn("Supported", 17),
    PageColumn("Unsupported", 17),
    PageColumn("Cannot tell", 17),
    PageColumn("Supported of those due", 17),
    PageColumn("On time", 17),
    PageColumn("One named owner", 17),
)


def _group_page(key: str, groups: Sequence[GroupedFigures]) -> Page:
    title = GROUPS[key]
    bars = tuple(Bar(each.name, each.supported, each.unsupported, each.cannot_tell) for each in groups[:MOST_BARS])
    columns = (PageColumn(title.removeprefix("By ").capitalize(), 40), *GROUP_COLUMNS)
    return Page(title, f"Completion {title.lower()}", (*bars, PageTable(columns, tuple(map(_group_row, groups)))))


def _group_row(group: GroupedFigures) -> Row:
    return (
        Cell(group.name, Emphasis.STRONG),
        group.claimed,
        figure_shown("supported", group.supported, group),
        Cell(group.unsupported, Emphasis.BAD if group.unsupported.n else Emphasis.PLAIN),
        Cell(group.cannot_tell, Emphasis.DOUBT if group.cannot_tell.n else Emphasis.PLAIN),
        figure_shown("supported_of_due", group.supported_of_due, group),
        figure_shown("on_time", group.on_time, group),
        group.single_ownership,
    )


# -------------------------------------------------------------------------------------------------------- measures --

MEASURE_COLUMNS = (
    PageColumn("Measure", 34),
    PageColumn("Workbook", 22),
    PageColumn("Baseline", 10),
    PageColumn("Target", 10),
    PageColumn("By", 12, Kind.DATE),
    PageColumn("Latest", 10),
    PageColumn("Read on", 12, Kind.DATE),
    PageColumn("Compliant", 18),
    PageColumn("On course", 30),
)


def _measures_page(measures: Sequence[tuple[str, MeasureProgress]]) -> Page:
    told = Line("On course: the latest reading against the straight line from the baseline to the target.")
    table = PageTable(MEASURE_COLUMNS, tuple(_measure_row(name, each) for name, each in measures))
    return Page("Measures", "Measures", (told, table))


def _readings_pages(measures: Sequence[tuple[str, MeasureProgress]]) -> Iterator[Page]:
    """Yield the charts, as many on a page as one sheet of paper holds uncut."""
    charts = tuple(run_chart(each.measure, name) for name, each in measures)
    for number, first in enumerate(range(0, len(charts), CHARTS_A_PAGE), 1):
        yield Page(f"Readings {number}", "Readings of the measures", charts[first : first + CHARTS_A_PAGE])


def _measure_row(workbook: str, progress: MeasureProgress) -> Row:
    measure, latest = progress.measure, progress.latest
    return (
        Cell(measure.name or measure.id, Emphasis.STRONG),
        workbook,
        _shown(measure.baseline, measure.unit),
        _shown(measure.target, measure.unit),
        measure.by,
        _shown(latest.value if latest else None, measure.unit),
        latest.day if latest else None,
        _compliance(progress),
        _course(progress),
    )


def _shown(value: float | None, unit: str) -> str:
    return "not recorded" if value is None else number_shown(value, unit)


def _compliance(progress: MeasureProgress) -> str:
    if progress.compliance is None:
        return ""
    return figure_in_words(progress.compliance) + ("; a small sample" if progress.is_small else "")


def _course(progress: MeasureProgress) -> Cell:
    if progress.latest is None:
        return Cell("No reading yet", Emphasis.DOUBT)
    if progress.met:
        return Cell("Target met", Emphasis.GOOD)
    if progress.on_course is None:
        return Cell("Cannot tell: baseline, target or a date is missing", Emphasis.DOUBT)
    unit = progress.measure.unit
    expected = f"{number_shown(progress.expected, unit)} was due by then" if progress.expected is not None else ""
    return Cell("On course", Emphasis.GOOD) if progress.on_course else Cell(f"Off course: {expected}", Emphasis.BAD)


# ---------------------------------------------------------------------------------------------------------- themes --


def _theme_table(themes: Iterable[tuple[str, ThemeProgress]]) -> PageTable:
    found = list(themes)
    months = sorted({month for _, theme in found for month, _ in theme.by_month})[-12:]
    columns = (
        PageColumn("Theme", 30),
        PageColumn("Workbook", 24),
        *(PageColumn(f"{MONTHS[month.month - 1][:3]} {month.year}", 9, Kind.NUMBER) for month in months),
        PageColumn("Against the first three months", 30),
    )
    note = "Events of each theme in each full month of the log."
    return PageTable(columns, tuple(_theme_row(name, theme, months) for name, theme in found), note=note)


def _theme_row(workbook: str, theme: ThemeProgress, months: Sequence[dt.date]) -> Row:
    counts = dict(theme.by_month)
    cells: list[CellValue] = [float(counts[month]) if month in counts else None for month in months]
    return (Cell(theme.theme, Emphasis.STRONG), workbook, *cells, _change(theme))


def _change(theme: ThemeProgress) -> str | Cell:
    if theme.reduction is None:
        return "not enough months to compare"
    if theme.reduction >= 0:
        return f"{theme.reduction:.0f} % fewer"
    return Cell(f"{-theme.reduction:.0f} % more", Emphasis.BAD)
