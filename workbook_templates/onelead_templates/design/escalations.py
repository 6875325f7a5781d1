"""Draws Escalations: what is due to whom, worked out from the action plan, to be printed for the meeting."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.design.printing import print_filled_rows

SHEET = "Escalations"
ROWS = 40
TIER_HEAD = 4
FIRST_TIER = 5
HEAD = 10

TIERS = (
    ("1", "Quality lead", "Overdue from day 1; no single owner; closed without support; one check missed.", "7 days"),
    (
        "2",
        "Registered manager",
        "Over 7 days overdue; safety or dignity overdue from day 1; two checks missed.",
        "7 days for safety, else the next meeting (35 days at most)",
    ),
    (
        "3",
        "Nominated individual",
        "Safety or dignity over 7 days overdue; a notice's date passed; over 28 days past the first deadline.",
        "7 days for safety, else 35 days",
    ),
)

COLUMNS = (
    ("No.", 4),
    ("Tier", 5),
    ("Escalate to", 15),
    ("Action ID", 8),
    ("Action", 28),
    ("Owner", 14),
    ("Why", 26),
    ("Days overdue", 8),
    ("First deadline", 11),
    ("Priority", 8),
    ("What keeps people safe meanwhile", 20),
    ("Still needed before closing", 26),
    ("Decide by", 11),
    ("Decision", 10),
    ("Decided by", 10),
    ("Decided on", 10),
)


def draw_escalations(draft: Draft) -> None:
    """Draw the tiers and the list, most urgent first."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    draft.title_rows(
        sheet,
        "OneLead: escalations",
        "Formulas only: what is due to whom on the date shown on Completion, the most urgent first. "
        "Print it for the meeting, write the decision by hand, "
        "then enter it on the Action plan (Reviewed on, Review decision, Escalated to, Escalated on). "
        "Gaps found twice running and problems that came back are not counted here: look at the logs.",
        10,
    )
    sheet.set_row(2, 42)
    for number, (_, width) in enumerate(COLUMNS):
        draft.set_width(sheet, number, width)
    _draw_tiers(draft, sheet)
    _draw_list(draft, sheet)
    sheet.freeze_panes(HEAD + 1, 4)
    sheet.protect("", PROTECTION)
    sheet.repeat_rows(HEAD)
    sheet.fit_to_pages(1, 0)
    print_filled_rows(draft, sheet, (HEAD + 1, HEAD + ROWS), 0, len(COLUMNS) - 1)


def _draw_tiers(draft: Draft, sheet: Worksheet) -> None:
    header, cell = draft.format(look.HEADER), draft.format(look.CELL)
    sheet.merge_range(TIER_HEAD, 0, TIER_HEAD, 1, "Tier", header)
    sheet.merge_range(TIER_HEAD, 2, TIER_HEAD, 3, "Post", header)
    sheet.write_string(TIER_HEAD, 4, "Falls to", header)
    sheet.merge_range(TIER_HEAD, 5, TIER_HEAD, 9, "Hears of", header)
    sheet.merge_range(TIER_HEAD, 10, TIER_HEAD, 11, "Must answer within", header)
    for row, (tier, post, hears, answer) in enumerate(TIERS, start=FIRST_TIER):
        sheet.merge_range(row, 0, row, 1, tier, cell)
        sheet.merge_range(row, 2, row, 3, post, draft.format(look.INPUT))
        person = f'IFERROR(INDEX(People[Name],MATCH($C${row + 1},PostsHeld,0)),"Nobody holds this post")'
        draft.formula(sheet, row, 4, person, look.WORKED | {"bold": True})
        sheet.merge_range(row, 5, row, 9, hears, cell)
        sheet.merge_range(row, 10, row, 11, answer, cell)
        sheet.set_row(row, 28)
    sheet.conditional_format(
        FIRST_TIER,
        4,
        FIRST_TIER + len(TIERS) - 1,
        4,
        {
            "type": "formula",
            "criteria": f'=$E{FIRST_TIER + 1}="Nobody holds this post"',
            "format": draft.mark(look.RED),
        },
    )


def _draw_list(draft: Draft, sheet: Worksheet) -> None:
    sheet.set_row(HEAD, 44)
    for number, (heading, _) in enumerate(COLUMNS):
        sheet.write_string(HEAD, number, heading, draft.format(look.HEADER))
    for number in range(1, ROWS + 1):
        _draw_line(draft, sheet, HEAD + number, number)
    bounds = (HEAD + 1, 0, HEAD + ROWS, 12)
    for tier, style in (("3", look.RED), ("2", look.AMBER)):
        sheet.conditional_format(
            HEAD + 1,
            1,
            HEAD + ROWS,
            2,
            {"type": "formula", "criteria": f"=$B{HEAD + 2}={tier}", "format": draft.mark(style)},
        )
    sheet.conditional_format(
        *bounds,
        {"type": "formula", "criteria": f'=$C{HEAD + 2}="Nobody holds this post"', "format": draft.mark(look.RED)},
    )


def _draw_line(draft: Draft, sheet: Worksheet, row: int, number: int) -> None:
    at = row + 1
    place = f"MATCH(LARGE(Actions[Order],{number}),Actions[Order],0)"
    draft.formula(
        sheet,
        row,
        0,
        f'IF(COUNT(Actions[Order])>={number},{place},"")',
        look.WORKED | {"num_format": '"' + str(number) + '"', "align": "center"},
    )
    shown = (
        (1, _of("Tier"), "0"),
        (2, _person(at), ""),
        (3, _of("Action ID"), ""),
        (4, _of("Action"), ""),
        (5, _of("Owner"), ""),
        (6, _of("Why"), ""),
        (7, _of("Days overdue"), "0"),
        (8, _of("Deadline"), look.DATE),
        (9, _of("Priority"), ""),
        (10, _of("Interim control"), ""),
        (11, _of("Before closing"), ""),
        (12, _decide_by(at), look.DATE),
    )
    for column, formula, number_format in shown:
        style = look.WORKED | ({"num_format": number_format, "align": "left"} if number_format else {})
        blank = '&""' if not number_format else ""
        draft.formula(sheet, row, column, f'IF($A{at}="","",{formula.replace("ROWNO", f"$A{at}")}{blank})', style)
    for column in (13, 14, 15):
        sheet.write_blank(row, column, None, draft.format(look.CELL))


def _of(heading: str) -> str:
    if heading == "Deadline":
        return 'IF(INDEX(Actions[Deadline],ROWNO)="","",INDEX(Actions[Deadline],ROWNO))'
    return f"INDEX(Actions[{heading}],ROWNO)"


def _person(at: int) -> str:
    """Return the person of the tier; where that is the owner the next tier's; at the top somebody from outside."""
    own = f"INDEX(Actions[Listed as],$A{at})"
    first, second, third = (f"$E${FIRST_TIER + number}" for number in (1, 2, 3))
    outside = '"Ask an outside reviewer"'
    third_or_outside = f"IF({third}={own},{outside},{third})"
    second_or_next = f"IF({second}={own},{third_or_outside},{second})"
    return f"IF($B{at}=3,{third_or_outside},IF($B{at}=2,{second_or_next},IF({first}={own},{second_or_next},{first})))"


def _decide_by(at: int) -> str:
    return f'CheckDate+IF(OR($B{at}=1,INDEX(Actions[Safety],$A{at})="Yes"),7,35)'
