"""A table: its columns, what may be typed into each, and what it teaches when a cell is chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import Draft
from onelead_templates.design.look import Look
from onelead_templates.sample import Cell

Rule = dict[str, object]
"""What XlsxWriter is told of a column, or of what may be typed into its cells."""


class Holds(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    DATE = "date"
    PAST_DATE = "past date"
    DEADLINE = "deadline"
    NUMBER = "number"
    PERCENT = "percent"


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    heading: str
    width: float
    help: str = ""
    """Shown beside the cell when it is chosen; up to 255 characters."""
    holds: Holds = Holds.TEXT
    choices: str = ""
    """The defined name (or formula) of the list that the cell takes its value from."""
    stop: bool = True
    """Refuse what is not on the list; otherwise only ask."""
    refusal: str = ""
    formula: str = ""
    """A calculated column; ``{Heading}`` stands for this row's cell of that column."""
    group: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class Table:
    """A table on a sheet: where it starts and how many rows it is given."""

    name: str
    columns: Sequence[Column]
    header_row: int
    """From 0."""
    rows: int

    @property
    def first_row(self) -> int:
        """The first row below the header, from 0."""
        return self.header_row + 1

    @property
    def last_row(self) -> int:
        """The last row of the table, from 0."""
        return self.header_row + self.rows

    def index(self, heading: str) -> int:
        """Return a column's number, from 0."""
        return [each.heading for each in self.columns].index(heading)

    def first_cell(self, heading: str) -> str:
        """Return the address of a column's first cell with the column fixed, as a conditional format needs it."""
        return f"${xl_col_to_name(self.index(heading))}{self.first_row + 1}"

    def this_row(self, text: str) -> str:
        """Return a formula in which each ``{Heading}`` is this row's cell, spelt in full as files require it."""
        return re.sub(r"\{([^{}]+)\}", lambda match: f"{self.name}[[#This Row],[{match[1]}]]", text)

    def with_cells(self, text: str) -> str:
        """Return a formula in which each ``{Heading}`` is that column's first cell."""
        return re.sub(r"\{([^{}]+)\}", lambda match: self.first_cell(match[1]), text)


def draw_table(draft: Draft, sheet: Worksheet, table: Table, lines: Sequence[Mapping[str, Cell]] = ()) -> None:
    """Draw *table* on *sheet* with the given lines in its first rows."""
    sheet.set_row(table.header_row, 44)
    _set_widths(draft, sheet, table)
    _draw_cells(draft, sheet, table, lines)
    sheet.add_table(
        table.header_row,
        0,
        table.last_row,
        len(table.columns) - 1,
        {
            "name": table.name,
            "style": None,
            "columns": [_table_column(draft, table, each) for each in table.columns],
        },
    )
    _draw_formulas(draft, sheet, table)
    for column in table.columns:
        _restrict(sheet, table, column)


def mark_column(draft: Draft, sheet: Worksheet, table: Table, heading: str, condition: str, style: Look) -> None:
    """Colour the cells of a column where a condition on their row holds."""
    number = table.index(heading)
    sheet.conditional_format(
        table.first_row,
        number,
        table.last_row,
        number,
        {"type": "formula", "criteria": f"={table.with_cells(condition)}", "format": draft.mark(style)},
    )


def _set_widths(draft: Draft, sheet: Worksheet, table: Table) -> None:
    for number, column in enumerate(table.columns):
        draft.set_width(sheet, number, column.width, column.hidden)


def _draw_cells(draft: Draft, sheet: Worksheet, table: Table, lines: Sequence[Mapping[str, Cell]]) -> None:
    for number, column in enumerate(table.columns):
        if column.formula:
            continue
        style = draft.format(style_of(column))
        for offset in range(table.rows):
            value = lines[offset].get(column.heading) if offset < len(lines) else None
            _write(sheet, table.first_row + offset, number, value, style)
            if isinstance(value, str):
                draft.fit(sheet, table.first_row + offset, number, value)


def _write(sheet: Worksheet, row: int, column: int, value: Cell | None, style: Format) -> None:
    match value:
        case None:
            sheet.write_blank(row, column, None, style)
        case str():
            sheet.write_string(row, column, value, style)
        case int() | float():
            sheet.write_number(row, column, value, style)
        case _:
            sheet.write_datetime(row, column, value, style)


def _table_column(draft: Draft, table: Table, column: Column) -> Rule:
    options: Rule = {
        "header": column.heading,
        "header_format": draft.format(look.header(column.group)),
        "format": draft.format(style_of(column)),
    }
    if column.formula:
        options["formula"] = table.this_row(column.formula)
    return options


def _draw_formulas(draft: Draft, sheet: Worksheet, table: Table) -> None:
    for number, column in enumerate(table.columns):
        if column.formula:
            formula = table.this_row(column.formula)
            for row in range(table.first_row, table.last_row + 1):
                draft.formula(sheet, row, number, formula, style_of(column))


def style_of(column: Column) -> Look:
    """Return the look of a column's cells."""
    style = look.WORKED if column.formula else look.INPUT
    match column.holds:
        case Holds.DATE | Holds.PAST_DATE | Holds.DEADLINE:
            return style | {"num_format": look.DATE, "align": "left"}
        case Holds.NUMBER:
            return style | {"num_format": "0.##" if not column.formula else "0", "align": "center"}
        case Holds.PERCENT:
            return style | {"num_format": "0%", "align": "center"}
        case Holds.TEXT:
            return style


def _restrict(sheet: Worksheet, table: Table, column: Column) -> None:
    rule = _rule(table, column)
    if not rule:
        return
    number = table.index(column.heading)
    sheet.data_validation(table.first_row, number, table.last_row, number, rule)


def _rule(table: Table, column: Column) -> Rule:
    rule: Rule = {}
    if column.help:
        rule |= {"input_title": column.heading[:32], "input_message": column.help}
    if column.formula:
        return {"validate": "any"} | rule if rule else {}
    return rule | (_list_rule(table, column) if column.choices else _kind_rule(column))


def _list_rule(table: Table, column: Column) -> Rule:
    return {
        "validate": "list",
        "source": f"={table.with_cells(column.choices)}",
        "ignore_blank": False,
        "error_type": "stop" if column.stop else "warning",
        "error_title": "Not on the list" if column.stop else "Is this right?",
        "error_message": column.refusal or "Choose from the list. Its items are on the Lists or the People sheet.",
    }


_DATE_RULES: Mapping[Holds, Rule] = {
    Holds.DATE: {
        "validate": "date",
        "criteria": ">=",
        "value": "=DATE(2000,1,1)",
        "error_title": "Not a date",
        "error_message": "Type a date, day first: 31/03/2027.",
    },
    Holds.PAST_DATE: {
        "validate": "date",
        "criteria": "between",
        "minimum": "=DATE(2000,1,1)",
        "maximum": "=CheckDate",
        "error_title": "Not a date that has come",
        "error_message": (
            "Type a date, day first (31/03/2026), that is not in the future: this records what has happened."
        ),
    },
    Holds.DEADLINE: {
        "validate": "date",
        "criteria": "between",
        "minimum": "=DATE(2000,1,1)",
        "maximum": "=EDATE(CheckDate,60)",
        "error_title": "Not a date",
        "error_message": (
            "Type one date, day first (31/03/2027): the day the result should be visible. "
            "ASAP, ongoing, a week or a quarter can't be overdue."
        ),
    },
}

_NUMBER_RULES: Mapping[Holds, Rule] = {
    Holds.NUMBER: {
        "validate": "decimal",
        "criteria": ">=",
        "value": 0,
        "error_title": "Not a number",
        "error_message": "Type a number, 0 or more.",
    },
    Holds.PERCENT: {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 0,
        "maximum": 1,
        "error_title": "Not a percentage",
        "error_message": "Type a percentage from 0% to 100%.",
    },
}


def _kind_rule(column: Column) -> Rule:
    rule = _DATE_RULES.get(column.holds) or _NUMBER_RULES.get(column.holds)
    if rule:
        return dict(rule)
    return {"validate": "any"} if column.help else {}
