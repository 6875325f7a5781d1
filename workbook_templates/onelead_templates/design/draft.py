"""A workbook on the drawing board: its sheets, its formats, and what each formula is known to show."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.look import Look

Stored = str | float | bool
StoredValues = Mapping[tuple[str, int, int], Stored]
"""(sheet, row, column) from 0 → what the formula there shows."""

BUILT_ON = dt.datetime(2026, 11, 1)
"""The date written into every workbook's properties; fixed, so that a build is the same every day."""


# XlsxWriter comes without types.
class Sheet(Worksheet):  # type: ignore[misc]
    """A sheet that looks only once at a formula that stands on hundreds of rows (a build takes a third of the time)."""

    @staticmethod
    @cache
    def _prepare_formula(formula: str, expand_future_functions: bool = False) -> str:
        prepared: str = Worksheet()._prepare_formula(formula, expand_future_functions)
        return prepared


@dataclass
class Draft:
    """One workbook being drawn."""

    title: str
    subject: str
    stored: StoredValues = field(default_factory=dict)
    rows: int = 200
    """How many rows the action plan is given."""

    def __post_init__(self) -> None:
        self._bytes = BytesIO()
        self.workbook = xlsxwriter.Workbook(
            self._bytes,
            {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        self._texts: dict[tuple[Worksheet, int], list[tuple[int, str]]] = {}
        self._widths: dict[tuple[Worksheet, int], float] = {}
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        # XlsxWriter keeps its default format at index 0; the sheets take their letter sizes from it.
        self.workbook.formats[0].set_font_name(look.FONT)
        self.workbook.formats[0].set_font_size(10)
        self.workbook.set_properties(
            {
                "title": self.title,
                "subject": self.subject,
                "category": "Improvement plan",
                "keywords": "CQC, improvement plan, action plan, owner, evidence, verification, governance",
                "comments": "One accountable owner for every action; no closure without evidence.",
                "created": BUILT_ON,
            }
        )
        self.workbook.set_size(28000, 16000)

    def format(self, style: Look) -> Format:
        """Return the workbook's format for a look; the same look is stored once."""
        key = tuple(sorted(style.items()))
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format(style)
        return self._formats[key]

    def mark(self, style: Look) -> Format:
        """Return a format for a conditional mark."""
        return self.format(style)

    def add_sheet(self, name: str, colour: str = look.HEADER_FILL) -> Worksheet:
        """Add a sheet that prints on landscape A4, with its name, the file and the page in the footer."""
        sheet = self.workbook.add_worksheet(name, Sheet)
        sheet.set_tab_color(colour)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&8&F&C&8&A&R&8Page &P of &N")
        sheet.hide_gridlines(2)
        return sheet

    def set_width(self, sheet: Worksheet, column: int, width: float, hidden: bool = False) -> None:
        """Set a column's width in characters; a hidden column is one that an outline level folds away."""
        sheet.set_column(column, column, width, None, {"hidden": True, "level": 1} if hidden else {})
        self._widths[sheet, column] = 0 if hidden else width

    def fit(self, sheet: Worksheet, row: int, column: int, text: str) -> None:
        """Remember a text that wraps in its cell, so that its row is made high enough."""
        self._texts.setdefault((sheet, row), []).append((column, text))

    def fit_rows(self) -> None:
        """Make each row high enough for its texts, as Excel itself will do when somebody types there."""
        for (sheet, row), texts in self._texts.items():
            lines = max(lines_needed(text, self._widths.get((sheet, column), 0)) for column, text in texts)
            if lines > 1:
                sheet.set_row(row, lines * LINE_HEIGHT + ESTIMATE)

    def formula(
        self, sheet: Worksheet, row: int, column: int, formula: str, style: Look, *, overflows: bool = False
    ) -> None:
        """
        Write a formula with what it is known to show, so that a preview and a reader of the file see it too.

        What it shows makes its row higher where it is long, unless it *overflows* into the cells beside it.
        """
        value = self.stored.get((sheet.get_name(), row, column), "")
        sheet.write_formula(row, column, f"={formula}", self.format(style), value)
        if isinstance(value, str) and value and not overflows:
            self.fit(sheet, row, column, value)

    def title_rows(self, sheet: Worksheet, title: str, subtitle: str, last_column: int) -> None:
        """Write a sheet's title with the service's name, and a line that says what the sheet is for."""
        self.heading(sheet, title)
        sheet.merge_range(2, 0, 2, last_column, subtitle, self.format(look.SUBTITLE))

    def heading(self, sheet: Worksheet, title: str) -> None:
        """Write a sheet's title with the service's name below it."""
        sheet.set_row(0, 28)
        sheet.write_string(0, 0, title, self.format(look.TITLE))
        self.formula(sheet, 1, 0, 'ServiceName&""', look.SERVICE, overflows=True)

    def close(self) -> bytes:
        """Finish the workbook and return its bytes."""
        self.fit_rows()
        self.workbook.close()
        return self._bytes.getvalue()


LINE_HEIGHT = 13
"""Points of one line of text."""

ESTIMATE = 0.25
"""Marks a height as an estimate, which ``finish`` leaves Excel free to change."""


def lines_needed(text: str, width: float) -> int:
    """Return on how many lines a text stands in a column of *width* characters; 1 where the column is hidden."""
    if not width:
        return 1
    return sum(len(textwrap.wrap(line, max(4, int(width * 1.08)))) or 1 for line in text.splitlines()) or 1


PROTECTION = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "insert_hyperlinks": True,
    "sort": True,
    "autofilter": True,
    "objects": True,
    "scenarios": True,
}
"""What a person may do on a sheet whose formulas are locked; there is no password."""
