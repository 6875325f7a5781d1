"""A paper as one self-contained web page: its pages one after another, its tables as tables, its charts as drawings."""

from __future__ import annotations

import datetime as dt

from onelead.figure_words import figure_in_words
from onelead.model import Figure
from onelead.pages.page import Bar, Cell, CellValue, Emphasis, Line, PageTable, Paper, Part, RunChart
from onelead.reports.web_pages import web_page
from onelead.values import frozen
from onelead.words import number_shown

WIDTH, HEIGHT = 720, 220
LEFT, RIGHT, EDGE = 72, 112, 40
"""Of a run chart, in units of its drawing; the margins hold the words, the target's to the right."""

WIDE = 200
"""More characters across than a screen shows: such a table is scrolled, and printed smaller."""


@frozen
class ShownCell:
    """A cell's words and what it is to the reader."""

    text: str
    emphasis: Emphasis
    choices: tuple[str, ...] = ()


@frozen
class Curve:
    """A run chart as points of a drawing, with the words for those who can't see it."""

    title: str
    words: str
    points: str
    dots: tuple[tuple[float, float], ...]
    target: float | None
    target_words: str
    first: str
    last: str
    latest: str
    latest_at: float
    low: str
    high: str


def paper_html(paper: Paper) -> bytes:
    """Return the paper as a web page."""
    pages = [(page, [_shown(part) for part in page.parts]) for page in paper.pages]
    return web_page(
        "paper.html", paper=paper, pages=pages, width=WIDTH, height=HEIGHT, left=LEFT, right=RIGHT, edge=EDGE
    )


def _shown(part: Part) -> dict[str, object]:
    match part:
        case Line():
            return {"kind": "line", "line": part}
        case Bar():
            return {"kind": "bar", "bar": part, "parts": _bar_parts(part), "words": bar_in_words(part)}
        case RunChart():
            return {"kind": "chart", "title": part.title, "curve": _curve(part) if part.points else None}
        case PageTable():
            rows = [[_cell(cell) for cell in row] for row in part.rows]
            return {"kind": "table", "table": part, "rows": rows, "shares": _shares(part), "wide": _whole(part) > WIDE}


def _shares(table: PageTable) -> list[float]:
    """Return how much of the width each column is given, in per cent."""
    return [round(100 * column.width / _whole(table), 1) for column in table.columns]


def _whole(table: PageTable) -> int:
    """Return how wide a table is, in characters."""
    return sum(column.width for column in table.columns)


def _cell(cell: CellValue | Cell) -> ShownCell:
    told = cell if isinstance(cell, Cell) else Cell(cell)
    return ShownCell(value_in_words(told.value), told.emphasis, told.choices)


def value_in_words(value: CellValue) -> str:
    """Return a cell's value as words: dates day first, figures as n of d."""
    match value:
        case None:
            return ""
        case Figure():
            return figure_in_words(value)
        case dt.date():
            return value.strftime("%d/%m/%Y")
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def bar_in_words(bar: Bar) -> str:
    """Return the three parts of a bar in words."""
    parts = ("supported", bar.supported), ("unsupported", bar.unsupported), ("cannot tell", bar.cannot_tell)
    return ", ".join(f"{name} {figure_in_words(figure)}" for name, figure in parts)


def _bar_parts(bar: Bar) -> list[dict[str, object]]:
    """Return where each part of a bar begins and how long it is, in per cent."""
    start, parts = 0.0, []
    for kind, figure in (("supported", bar.supported), ("unsupported", bar.unsupported), ("untold", bar.cannot_tell)):
        width = figure.percent or 0.0
        parts.append({"kind": kind, "start": round(start, 2), "width": round(width, 2)})
        start += width
    return parts


def _curve(run: RunChart) -> Curve:
    values = [value for _, value in run.points]
    marks = [each for each in (run.target, run.baseline) if each is not None]
    low, high = min(*values, *marks, 0), max(*values, *marks, 1)
    first, last = run.points[0][0], run.points[-1][0]
    dots = tuple((_across(day, first, last), _up(value, low, high)) for day, value in run.points)
    told = ", ".join(f"{number_shown(value, run.unit)} on {day:%d/%m/%Y}" for day, value in run.points)
    target = "" if run.target is None else f"Target {number_shown(run.target, run.unit)}"
    target_at = None if run.target is None else _up(run.target, low, high)
    return Curve(
        run.title,
        f"{run.title}: {told}. {target}".strip(),
        " ".join(f"{x:.1f},{y:.1f}" for x, y in dots),
        dots,
        target_at,
        target,
        f"{first:%d/%m/%y}",
        f"{last:%d/%m/%y}",
        number_shown(values[-1], run.unit),
        dots[-1][1] + (20 if target_at is not None and dots[-1][1] > target_at else -10),
        number_shown(low, run.unit),
        number_shown(high, run.unit),
    )


def _across(day: dt.date, first: dt.date, last: dt.date) -> float:
    days = (last - first).days
    return round(LEFT + (WIDTH - LEFT - RIGHT) * ((day - first).days / days if days else 0.5), 1)


def _up(value: float, low: float, high: float) -> float:
    return round(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - low) / ((high - low) or 1), 1)
