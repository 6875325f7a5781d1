"""Draws the Action plan: one action on each row, grouped as it lives, with the marks that say what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.action_columns import DELIVERY, GLANCE, VERIFICATION, WORKED_OUT, action_columns
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.design.printing import print_filled_rows
from onelead_templates.design.table import Table, draw_table, mark_column
from onelead_templates.design.understood import IS_CLOSURE, IS_OPEN
from onelead_templates.sample import Line

SHEET = "Action plan"
BAND_ROW = 3

INTRODUCTION = (
    "One action on each row, with one owner. White cells are yours; grey cells work themselves out. "
    "Read Check first: red is wrong now, amber needs a person's "
    "eye. Closed appears under Status only when it can be supported."
)


def draw_action_plan(draft: Draft, lines: Sequence[Line], several_services: bool) -> Table:
    """Draw the action plan with *lines* in its first rows, and return its table."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    table = Table("Actions", action_columns(several_services), BAND_ROW + 1, draft.rows)
    draft.heading(sheet, SHEET)
    # Beside the title, so that the columns repeated on every printed page don't repeat half of it.
    sheet.merge_range(0, 3, 1, table.index("Owner"), INTRODUCTION, draft.format(look.SUBTITLE | {"valign": "vcenter"}))
    _draw_bands(draft, sheet, table)
    draw_table(draft, sheet, table, lines)
    _mark(draft, sheet, table)
    frozen = table.index("Check") + 1
    sheet.freeze_panes(table.first_row, frozen)
    sheet.protect("", PROTECTION)
    _set_up_printing(draft, sheet, table, frozen)
    return table


def _draw_bands(draft: Draft, sheet: Worksheet, table: Table) -> None:
    sheet.set_row(BAND_ROW, 20)
    first = 0
    for group, columns in groupby(table.columns, lambda column: column.group):
        last = first + len(list(columns)) - 1
        sheet.merge_range(BAND_ROW, first, BAND_ROW, last, group, draft.format(look.band(group)))
        first = last + 1


def _mark(draft: Draft, sheet: Worksheet, table: Table) -> None:
    for headings, condition, style in _marks(table):
        for heading in headings:
            mark_column(draft, sheet, table, heading, condition, style)


def _marks(table: Table) -> Iterator[tuple[Sequence[str], str, look.Look]]:
    everything = [column.heading for column in table.columns if column.group not in (GLANCE, WORKED_OUT)]
    yield everything, '{Stands as}="cancelled"', look.GREY
    yield ["Check"], '{To mend}<>""', look.RED
    yield ["Check"], '{To look at}<>""', look.AMBER
    yield ["Check"], '{Stands as}<>""', look.GREEN
    yield ["Owner"], 'AND({Answerable}<>"",{Answerable}<>"one",{Answerable}<>"role")', look.RED
    yield ["Owner"], 'AND({Stands as}<>"",{Listed as}="")', look.AMBER
    yield ["Deadline"], f"AND({IS_OPEN},NOT(ISNUMBER({{Deadline}})))", look.RED
    yield ["Deadline", "Revised deadline", "Days overdue"], "N({Days overdue})>0", look.RED
    yield ["Deadline"], f"AND({IS_OPEN},N({{Counts from}})>=CheckDate,N({{Counts from}})<=CheckDate+7)", look.AMBER
    for heading in ("Action", "Intended outcome", "Evidence source"):
        yield [heading], f'AND({IS_OPEN},TRIM({{{heading}}})="")', look.FILL_ME
    yield ["Evidence"], f'AND({IS_CLOSURE},OR({{Wording}}="none",{{Wording}}="placeholder"))', look.RED
    yield ["Evidence"], f'AND({IS_CLOSURE},{{Wording}}="activity?")', look.AMBER
    yield (
        ["Verified by"],
        'AND({Verified by}<>"",OR({Verified by}={Owner},AND({Second listed as}<>"",{Second listed as}={Listed as})))',
        look.RED,
    )
    for heading in ("Verified by", "Verified on", "Verification result", "Reviewed on", "Review decision"):
        yield [heading], f'AND({IS_CLOSURE},TRIM({{{heading}}})="")', look.FILL_ME
    yield (
        ["Verification result"],
        'OR({Verification result}="Not resolved",{Verification result}="Partly resolved")',
        look.RED,
    )
    yield ["Before closing"], '{Before closing}="Ready to close"', look.GREEN


def _set_up_printing(draft: Draft, sheet: Worksheet, table: Table, frozen: int) -> None:
    """Print groups of columns side by side on landscape A4, with the first three columns on every page."""
    shown = [column for column in table.columns if not column.hidden]
    sheet.repeat_rows(BAND_ROW, table.header_row)
    sheet.repeat_columns(0, frozen - 1)
    groups = [column.group for column in shown]
    breaks = [groups.index(DELIVERY), groups.index(VERIFICATION)]
    always = sum(column.width for column in shown[:frozen])
    pages = zip([frozen, *breaks], [*breaks, len(shown)], strict=True)
    widest = max(always + sum(column.width for column in shown[start:end]) for start, end in pages)
    sheet.set_print_scale(int(100 * PAGE_WIDTH / widest))
    sheet.set_v_pagebreaks(breaks)
    print_filled_rows(draft, sheet, (table.first_row, table.last_row), table.index("Action"), len(shown) - 1)


PAGE_WIDTH = 135
"""Characters of column width that fit on one landscape A4 page at full size."""
