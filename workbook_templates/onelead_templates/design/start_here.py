"""Draws Start here: what the workbook is for, how to use it in ten lines, who does what and when."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.kind import Kind

SHEET = "Start here"

KEY = (
    ("Red", look.RED, "Wrong now: somebody must put it right."),
    ("Amber", look.AMBER, "A person must look, or something is still to be filled in."),
    ("Green", look.GREEN, "In order as recorded. Whether the evidence shows the result, a person must judge."),
    ("White", look.CELL, "Yours to fill in."),
    ("Grey", look.WORKED, "Works itself out. Locked without a password: Review, Unprotect Sheet, if you must."),
)


def draw_start_here(draft: Draft, kind: Kind, service: str, manager: str) -> None:
    """Draw the first sheet."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    for column, width in enumerate((24, 26, 80)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 32)
    sheet.write_string(0, 0, f"OneLead: {kind.title[0].lower()}{kind.title[1:]}", draft.format(look.TITLE))
    sheet.merge_range(1, 0, 1, 2, kind.purpose, draft.format(look.SUBTITLE))
    sheet.set_row(1, 44)
    _draw_names(draft, sheet, service, manager)
    row = _draw_steps(draft, sheet, kind, 6)
    row = _draw_rhythm(draft, sheet, kind, row + 1)
    _draw_key(draft, sheet, row + 1)
    sheet.protect("", PROTECTION)
    sheet.fit_to_pages(1, 1)
    sheet.activate()


def _draw_names(draft: Draft, sheet: Worksheet, service: str, manager: str) -> None:
    for row, label, name, value, hint in (
        (3, "Service", "ServiceName", service, "The name of the home or service. It stands on every sheet."),
        (
            4,
            "Registered manager",
            "ManagerName",
            manager,
            "First name and surname. Enter the same name on the People sheet.",
        ),
    ):
        sheet.write_string(row, 0, label, draft.format(look.LABEL))
        style = draft.format(look.INPUT | {"bold": True})
        sheet.merge_range(row, 1, row, 2, value, style)
        sheet.data_validation(row, 1, row, 1, {"validate": "any", "input_title": label, "input_message": hint})
        draft.workbook.define_name(name, f"='{SHEET}'!$B${row + 1}")


def _draw_steps(draft: Draft, sheet: Worksheet, kind: Kind, top: int) -> int:
    sheet.write_string(top, 0, "How to use it", draft.format(look.SECTION))
    number_style = draft.format(look.CELL | {"align": "center", "bold": True, "font_color": look.TITLE_INK})
    for number, step in enumerate(kind.steps, start=1):
        row = top + number
        sheet.write_number(row, 0, number, number_style)
        sheet.merge_range(row, 1, row, 2, step, draft.format(look.CELL))
        sheet.set_row(row, 30 if len(step) > 122 else 17)
    return top + len(kind.steps) + 1


def _draw_rhythm(draft: Draft, sheet: Worksheet, kind: Kind, top: int) -> int:
    sheet.write_string(top, 0, "Who does what, and when", draft.format(look.SECTION))
    for column, heading in enumerate(("When", "Who", "What")):
        sheet.write_string(top + 1, column, heading, draft.format(look.HEADER))
    for row, (who, when, what) in enumerate(kind.rhythm, start=top + 2):
        sheet.write_string(row, 0, when, draft.format(look.CELL))
        sheet.write_string(row, 1, who, draft.format(look.CELL | {"bold": True}))
        sheet.write_string(row, 2, what, draft.format(look.CELL))
        sheet.set_row(row, 30 if len(what) > 92 else 17)
    return top + 2 + len(kind.rhythm)


def _draw_key(draft: Draft, sheet: Worksheet, top: int) -> None:
    sheet.write_string(top, 0, "Colours", draft.format(look.SECTION))
    for row, (name, style, meaning) in enumerate(KEY, start=top + 1):
        sheet.write_string(row, 0, name, draft.format(look.CELL | style))
        sheet.merge_range(row, 1, row, 2, meaning, draft.format(look.CELL))
