"""Two versions of a workbook side by side, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead import __version__
from onelead.inert import inert_line, inert_path
from onelead.limit import LIMIT
from onelead.model import Field
from onelead.pairing import Placed
from onelead.reports.as_json import finding_part, problem_part
from onelead.reports.bars import ASCII, BLOCKS, Glyphs
from onelead.reports.json_text import json_text
from onelead.reports.layout import BLANK, Line, Style, as_text, line, wrapped
from onelead.reports.readable import by_rule
from onelead.reports.setting import Setting
from onelead.reports.text import group_lines
from onelead.run import Request
from onelead.said_once import readable
from onelead.since import ComparedFiles
from onelead.updates import Comparison, FigureChange
from onelead.words import counted, day_in_words, listed

Json = Mapping[str, object]


def comparison_as_text(compared: ComparedFiles, request: Request, setting: Setting) -> str:
    """Return what changed, in words."""
    return as_text(_lines(compared, request, setting))


def comparison_as_json(compared: ComparedFiles, request: Request) -> str:
    """Return what changed as ``onelead-comparison/1``."""
    comparison = compared.comparison
    written = {
        "format": "onelead-comparison/1",
        "onelead": __version__,
        "today": request.today.isoformat(),
        "older": inert_path(compared.older.path),
        "newer": inert_path(compared.newer.path),
        "problems": [{"path": inert_path(each.path), **problem_part(each.problem)} for each in compared.problems],
        "new": [_placed_json(each) for each in comparison.update.new] if comparison else [],
        "gone": [_placed_json(each) for each in comparison.update.gone] if comparison else [],
        "findings": [finding_part(each) for each in comparison.findings] if comparison else [],
        "figures": {each.name: _change_json(each) for each in comparison.figures} if comparison else {},
        "limit": LIMIT,
    }
    return json_text(written) + "\n"


def _lines(compared: ComparedFiles, request: Request, setting: Setting) -> Iterator[Line]:
    glyphs = ASCII if setting.plain_glyphs else BLOCKS
    yield line(f"OneLead{glyphs.dot}compared as of {day_in_words(request.today)}", Style.TITLE)
    yield from wrapped(f"Older: {inert_path(compared.older.path)}", setting.width, indent=2)
    yield from wrapped(f"Newer: {inert_path(compared.newer.path)}", setting.width, indent=2)
    for each in compared.problems:
        told = f"NOT CHECKED  {inert_path(each.path)}: {each.problem.message} {each.problem.remedy}"
        yield from wrapped(told, setting.width, indent=2, style=Style.ERROR)
    if compared.comparison:
        yield from _changes(compared.comparison, setting, glyphs)
    yield BLANK
    yield from wrapped(LIMIT, setting.width, indent=0, style=Style.QUIET)


def _changes(comparison: Comparison, setting: Setting, glyphs: Glyphs) -> Iterator[Line]:
    update = comparison.update
    yield from wrapped(f"{counted(len(update.pairs), 'action')} in both.", setting.width, indent=2)
    for word, placed in (("New", update.new), ("Gone", update.gone)):
        if placed:
            yield from wrapped(f"{word}: {listed(_name(each) for each in placed)}.", setting.width, indent=2)
    for group in by_rule(readable(comparison.findings)):
        yield BLANK
        yield from group_lines(group, setting.width, glyphs, shown=len(group.findings))
    yield BLANK
    yield line("  Figures, older and newer", Style.TITLE)
    yield from (line(f"    {_change_words(each)}") for each in comparison.figures)


def _change_words(change: FigureChange) -> str:
    name = change.name.replace("_", " ").capitalize()
    points = "" if change.points is None else f"  ({change.points:+.0f} points)"
    return f"{name:<18}  {change.words[0]:<20} {change.words[1]:<20}{points}".rstrip()


def _name(placed: Placed) -> str:
    return inert_line(placed.action.id or placed.text(Field.ACTION)[:60] or f"row {placed.action.row}")


def _placed_json(placed: Placed) -> Json:
    return {"sheet": placed.tracker.sheet, "row": placed.action.row, "id": placed.action.id}


def _change_json(change: FigureChange) -> Json:
    sides: Sequence[tuple[str, object]] = [
        (name, {"n": figure.n, "of": figure.of}) for name, figure in (("older", change.older), ("newer", change.newer))
    ]
    return dict(sides)
