"""
Trackers drawn as Markdown tables, read by the real reading.

A table is a sheet; a line ``**People**`` before it names the sheet, else it is the ``Action Plan``. In a cell:

* ``2026-10-31`` is a true Excel date, while ``31/10/2026`` stays text, as it does in real trackers;
* a plain number is a number, ``#REF!`` is an Excel error, ``=?`` is a formula without a stored value;
* ``⏎`` is a line break, and ``^^`` belongs to the merged cell above.

A word after the last bar hides the row: ``hidden`` by hand, ``filtered`` by a filter; ``**Old** (hidden)`` a sheet.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from onelead.catalogue import Rule
from onelead.checking import Outcome, check_workbook
from onelead.model import Finding, Tracker, Workbook
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.reading.grid import Block, Book, CellError, Grid, Value, Visibility
from onelead.reading.tracker import read_workbook

TODAY = dt.date(2026, 11, 23)
TITLE = re.compile(r"\*\*(?P<name>.+?)\*\*(?P<hidden> \(hidden\))?")
RULER = re.compile(r"\|[\s|:-]+\|")


def section(rule: Rule, title: str) -> str:
    """Return what a rule's page says under one heading."""
    return rule.page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def findings_from(page: str, code: str, policy: Policy = DEFAULT_POLICY) -> list[Finding]:
    """Return what the rule of a code finds in a drawing."""
    return [each for each in outcome_from(page, policy).all_findings if each.code == code]


def told(page: str, code: str, policy: Policy = DEFAULT_POLICY) -> list[str]:
    """Return where a rule finds something and what it says: ``C2 CR-07 has no owner.``"""
    return [f"{each.cell} {each.message}".strip() for each in findings_from(page, code, policy)]


def outcome_from(page: str, policy: Policy = DEFAULT_POLICY) -> Outcome:
    """Return what all rules say to a drawing."""
    return check_workbook(workbook_from(page, policy), policy, TODAY)


def tracker_from(page: str, policy: Policy = DEFAULT_POLICY) -> Tracker:
    """Return the one tracker that is drawn."""
    (tracker,) = workbook_from(page, policy).trackers
    return tracker


def workbook_from(page: str, policy: Policy = DEFAULT_POLICY) -> Workbook:
    """Return the workbook that is drawn, as the real reading understands it."""
    return read_workbook(book_from(page), policy, TODAY)


def book_from(page: str) -> Book:
    """Return the sheets of a drawing as grids, in the order in which they are drawn."""
    return Book(tuple(sheet.grid for sheet in _sheets(page)))


@dataclass
class _Sheet:
    name: str
    hidden: bool
    lines: list[str] = field(default_factory=list)

    @property
    def grid(self) -> Grid:
        drawn = [line for line in self.lines if not RULER.fullmatch(line)]
        marks = {number: line.rpartition("|")[2].strip() for number, line in enumerate(drawn, 1)}
        texts = {number: _texts(line) for number, line in enumerate(drawn, 1)}
        rows = {number: _values(row) for number, row in texts.items()}
        return Grid(
            name=self.name,
            rows={number: cells for number, cells in rows.items() if cells},
            visibility=Visibility.HIDDEN if self.hidden else Visibility.VISIBLE,
            hidden_rows=frozenset(number for number, mark in marks.items() if mark),
            merged=tuple(_merged(texts)),
            filtered=Block(1, 1, len(drawn), len(texts[1])) if "filtered" in marks.values() else None,
        )


def _sheets(page: str) -> list[_Sheet]:
    sheets = [_Sheet("Action Plan", hidden=False)]
    for line in map(str.strip, page.splitlines()):
        if title := TITLE.fullmatch(line):
            sheets.append(_Sheet(title["name"], bool(title["hidden"])))
        elif line.startswith("|"):
            sheets[-1].lines.append(line)
    return [sheet for sheet in sheets if sheet.lines]


def _texts(line: str) -> list[str]:
    return [text.strip().replace("⏎", "\n") for text in line[1 : line.rindex("|")].split("|")]


def _values(texts: list[str]) -> Mapping[int, Value]:
    return {column: _value(text) for column, text in enumerate(texts, 1) if text not in ("", "^^")}


def _value(text: str) -> Value:
    if text == "=?":
        return CellError()
    if text.startswith("#") and text.endswith(("!", "?", "/A")):
        return CellError(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return dt.datetime.fromisoformat(text)
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    return text


def _merged(texts: Mapping[int, list[str]]) -> Iterator[Block]:
    width = max(map(len, texts.values()))
    for column in range(width):
        top = 0
        for number, row in texts.items():
            if row[column : column + 1] != ["^^"]:
                top = number
            elif texts.get(number + 1, [])[column : column + 1] != ["^^"]:
                yield Block(top, column + 1, number, column + 1)
