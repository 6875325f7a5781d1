"""What a sheet prints: the filled rows and a few blank ones, never pages of empty lines."""

from __future__ import annotations

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from onelead_templates.design.draft import Draft

SPARE_LINES = 8
"""Blank lines that are printed below the last filled one, to write on by hand."""


def print_filled_rows(draft: Draft, sheet: Worksheet, rows: tuple[int, int], key: int, last_column: int) -> None:
    """
    Print down to the last of *rows* (first and last, from 0) whose cell in column *key* shows something.

    The print area is a formula, which Excel works out each time; choosing another print area replaces it.
    """
    name = f"'{sheet.get_name()}'"
    first, last = rows[0] + 1, rows[1] + 1
    column, right = xl_col_to_name(key), xl_col_to_name(last_column)
    cells = f"{name}!${column}${first}:${column}${last}"
    filled = f'SUMPRODUCT(MAX(({cells}<>"")*ROW({cells})))'
    end = f"MIN({last},MAX({first},{filled})+{SPARE_LINES})"
    draft.workbook.define_name(
        f"{name}!_xlnm.Print_Area", f"={name}!$A$1:INDEX({name}!${right}$1:${right}${last},{end})"
    )
