"""Draws Completion: figures that can be defended, each with its numerator and denominator, from formulas alone."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft

SHEET = "Completion"
FIRST_FIGURE = 7
THEME_ROWS, OWNER_ROWS = 20, 20

_LIVE = '(COUNTIF(Actions[Stands as],"?*")-COUNTIF(Actions[Stands as],"cancelled"))'
_CLAIMED = '(COUNTIF(Actions[Stands as],"claimed")+COUNTIF(Actions[Stands as],"closed"))'
_DUE = 'COUNTIF(Actions[Has come],"Yes")'

FIGURES = (
    ("Claimed completion", _CLAIMED, _LIVE, "Marked as done or closed."),
    (
        "Supported",
        'COUNTIF(Actions[Verdict],"supported")',
        _LIVE,
        "Evidence, a check by someone else, and a review decision are recorded.",
    ),
    (
        "Unsupported",
        'COUNTIF(Actions[Verdict],"unsupported")',
        _LIVE,
        "Marked as done, but something that is needed is missing or fails.",
    ),
    (
        "Cannot tell",
        'COUNTIF(Actions[Verdict],"cannot tell")',
        _LIVE,
        "Marked as done, and what is recorded can't be judged: read the evidence.",
    ),
    (
        "Supported of those due",
        'COUNTIFS(Actions[Verdict],"supported",Actions[Has come],"Yes")',
        _DUE,
        "Of the actions whose first deadline has come.",
    ),
    ("On-time completion", 'COUNTIF(Actions[On time],"Yes")', _DUE, "Supported, and finished by the first deadline."),
    (
        "One named owner",
        'COUNTIFS(Actions[Answerable],"one",Actions[Stands as],"<>cancelled")',
        _LIVE,
        "Exactly one named person answers for it.",
    ),
)

COUNTS = (
    ("Actions", _LIVE, "Cancelled actions are left out of every figure."),
    ("Cancelled", 'COUNTIF(Actions[Stands as],"cancelled")', "Counted apart."),
    ("Overdue", 'COUNTIF(Actions[Days overdue],">0")', "Open, and past the deadline that counts now."),
    (
        "Timing can't be told",
        'COUNTIF(Actions[On time],"cannot tell")',
        "Supported, but no date says when it was finished.",
    ),
    (
        "No readable deadline",
        f'({_LIVE}-COUNTIFS(Actions[Deadline],">0",Actions[Stands as],"<>cancelled"))',
        "Not in the on-time figure.",
    ),
)

PARTS = ("Supported", "Unsupported", "Cannot tell", "Still open")


def draw_completion(draft: Draft) -> None:
    """Draw the headline figures, the bar of three parts, and the same by theme and by owner."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    for column, width in enumerate((30, 13, 13, 13, 22, 11, 12, 12, 12, 26)):
        draft.set_width(sheet, column, width)
    draft.title_rows(
        sheet,
        "OneLead: completion",
        "Formulas only. A closure counts as supported when the Action plan records all that it needs. "
        "The formulas can't read: whether the evidence shows a result, a person must judge.",
        8,
    )
    sheet.set_row(2, 30)
    _draw_date(draft, sheet)
    _draw_figures(draft, sheet)
    counts_row = FIRST_FIGURE + len(FIGURES) + 2
    _draw_counts(draft, sheet, counts_row)
    parts_row = counts_row + len(COUNTS) + 2
    _draw_parts(draft, sheet, parts_row)
    themes_row = parts_row + 15
    _draw_groups(
        draft, sheet, themes_row, "By theme", "Theme", [f"INDEX(ThemeNames,{n})" for n in range(1, THEME_ROWS + 1)]
    )
    owners_row = themes_row + THEME_ROWS + 4
    owners = [f'IFERROR(INDEX(People[Name],MATCH({number},OwningNumbers,0)),"")' for number in range(1, OWNER_ROWS + 1)]
    _draw_groups(draft, sheet, owners_row, "By owner", "Person", owners)
    sheet.protect("", PROTECTION)
    sheet.set_h_pagebreaks([themes_row - 1, owners_row - 1])
    sheet.set_print_scale(72)


def _draw_date(draft: Draft, sheet: Worksheet) -> None:
    sheet.write_string(4, 0, "Figures as at (blank: today)", draft.format(look.LABEL))
    sheet.write_blank(
        4, 1, None, draft.format(look.INPUT | {"num_format": look.DATE, "align": "left", "text_wrap": False})
    )
    sheet.data_validation(
        4,
        1,
        4,
        1,
        {
            "validate": "date",
            "criteria": ">=",
            "value": "=DATE(2000,1,1)",
            "input_title": "Figures as at",
            "input_message": "Leave blank for today. A date here moves every overdue count and figure to that day.",
            "error_title": "Not a date",
            "error_message": "Type a date, day first: 31/03/2027. Or leave it blank for today.",
        },
    )
    sheet.write_string(4, 3, "Worked out for", draft.format(look.LABEL))
    draft.formula(
        sheet, 4, 4, "IF(ISNUMBER(AsAt),AsAt,TODAY())", look.WORKED | {"num_format": "d mmmm yyyy", "align": "left"}
    )
    draft.workbook.define_name("AsAt", f"={SHEET}!$B$5")
    draft.workbook.define_name("CheckDate", f"={SHEET}!$E$5")


def _draw_figures(draft: Draft, sheet: Worksheet) -> None:
    head = FIRST_FIGURE - 1
    for column, heading in enumerate(("Figure", "n", "of", "Per cent", "In words", "What it means")):
        sheet.write_string(head, column, heading, draft.format(look.HEADER))
    sheet.merge_range(head, 5, head, 9, "What it means", draft.format(look.HEADER))
    for row, (label, numerator, denominator, meaning) in enumerate(FIGURES, start=FIRST_FIGURE):
        at = row + 1
        sheet.write_string(row, 0, label, draft.format(look.LABEL))
        draft.formula(sheet, row, 1, numerator, look.COUNT)
        draft.formula(sheet, row, 2, denominator, look.COUNT)
        draft.formula(
            sheet, row, 3, f'IF(C{at}=0,"",B{at}/C{at})', look.WORKED | {"num_format": "0%", "align": "center"}
        )
        draft.formula(sheet, row, 4, _in_words(label, at), look.WORKED | {"bold": True})
        sheet.merge_range(row, 5, row, 9, meaning, draft.format(look.CELL))
    _draw_gap(draft, sheet, FIRST_FIGURE + len(FIGURES))


def _in_words(label: str, at: int) -> str:
    said = f'B{at}&" of "&C{at}&" ("&ROUND(100*B{at}/C{at},0)&"%)"'
    if label == "Supported":
        claimed, doubtful = FIRST_FIGURE + 1, FIRST_FIGURE + 4
        said = f'IF(AND(B{claimed}>0,B{claimed}=B{doubtful}),"not recorded",{said})'
    return f'IF(C{at}=0,"none due",{said})'


def _draw_gap(draft: Draft, sheet: Worksheet, row: int) -> None:
    claimed, supported, unsupported, doubtful = (FIRST_FIGURE + number for number in (1, 2, 3, 4))
    points = f"ROUND(100*(B{claimed}-B{supported})/C{claimed},0)"
    gap = (
        f'IF(C{claimed}=0,"none due",{points}&IF({points}=1," point: "," points: ")'
        f'&B{unsupported}&" unsupported, "&B{doubtful}&" cannot be told")'
    )
    sheet.write_string(row, 0, "Assurance gap", draft.format(look.LABEL))
    sheet.merge_range(row, 1, row, 4, "", draft.format(look.WORKED | {"bold": True}))
    draft.formula(sheet, row, 1, gap, look.WORKED | {"bold": True}, overflows=True)
    sheet.merge_range(row, 5, row, 9, "Claimed less supported.", draft.format(look.CELL))


def _draw_counts(draft: Draft, sheet: Worksheet, top: int) -> None:
    for row, (label, formula, meaning) in enumerate(COUNTS, start=top):
        sheet.write_string(row, 0, label, draft.format(look.LABEL))
        draft.formula(sheet, row, 1, formula, look.COUNT)
        sheet.merge_range(row, 2, row, 9, meaning, draft.format(look.CELL))


def _draw_parts(draft: Draft, sheet: Worksheet, top: int) -> None:
    claimed, supported, unsupported, doubtful = (FIRST_FIGURE + number for number in (1, 2, 3, 4))
    formulas = (f"B{supported}", f"B{unsupported}", f"B{doubtful}", f"C{claimed}-B{claimed}")
    sheet.write_string(top, 0, "All actions", draft.format(look.LABEL))
    for number, (part, formula) in enumerate(zip(PARTS, formulas, strict=True)):
        sheet.write_string(top - 1, number + 1, part, draft.format(look.HEADER))
        draft.formula(sheet, top, number + 1, formula, look.COUNT)
    _insert_bar(
        draft,
        sheet,
        (top - 1, top, top),
        (top + 2, 0),
        210,
        "All actions: supported, unsupported, cannot tell, still open",
    )


def _draw_groups(draft: Draft, sheet: Worksheet, top: int, title: str, heading: str, names: Sequence[str]) -> None:
    sheet.write_string(top, 0, title, draft.format(look.SECTION))
    head = top + 1
    for column, label in enumerate((heading, *PARTS, "Total", "Overdue")):
        sheet.write_string(head, column, label, draft.format(look.HEADER))
    field = "Theme" if heading == "Theme" else "Listed as"
    for row, name in enumerate(names, start=head + 1):
        draft.formula(sheet, row, 0, f'{name}&""', look.WORKED)
        for column, formula in enumerate(_group_formulas(field, row + 1), start=1):
            draft.formula(
                sheet,
                row,
                column,
                f'IF($A{row + 1}="","",{formula})',
                look.COUNT,
            )
    _draw_rest(draft, sheet, field, head + 1, len(names))
    description = f"{title}: supported, unsupported, cannot tell, still open"
    _insert_bar(draft, sheet, (head, head + 1, head + 12), (top + 1, 7), 400, description)


def _draw_rest(draft: Draft, sheet: Worksheet, field: str, first: int, count: int) -> None:
    """Draw the line for whatever the lines above leave out, so that the table adds up to all actions."""
    rest = first + count
    label = "No theme on the list" if field == "Theme" else "Anybody else, or nobody"
    sheet.write_string(rest, 0, label, draft.format(look.LABEL))
    claimed, supported, unsupported, doubtful = (FIRST_FIGURE + number for number in (1, 2, 3, 4))
    totals = (
        f"B{supported}",
        f"B{unsupported}",
        f"B{doubtful}",
        f"(C{claimed}-B{claimed})",
        f"C{claimed}",
        'COUNTIF(Actions[Days overdue],">0")',
    )
    for column, total in enumerate(totals, start=1):
        letter = "ABCDEFG"[column]
        formula = f"{total}-SUM({letter}{first + 1}:{letter}{rest})"
        draft.formula(sheet, rest, column, formula, look.COUNT)


def _group_formulas(field: str, at: int) -> Sequence[str]:
    which = f"Actions[{field}],$A{at},"
    total = f'(COUNTIFS({which}Actions[Stands as],"?*")-COUNTIFS({which}Actions[Stands as],"cancelled"))'
    closed = f'(COUNTIFS({which}Actions[Stands as],"claimed")+COUNTIFS({which}Actions[Stands as],"closed"))'
    return (
        f'COUNTIFS({which}Actions[Verdict],"supported")',
        f'COUNTIFS({which}Actions[Verdict],"unsupported")',
        f'COUNTIFS({which}Actions[Verdict],"cannot tell")',
        f"{total}-{closed}",
        total,
        f'COUNTIFS({which}Actions[Days overdue],">0")',
    )


def _insert_bar(
    draft: Draft, sheet: Worksheet, rows: tuple[int, int, int], at: tuple[int, int], height: int, description: str
) -> None:
    head, first, last = rows
    chart = draft.workbook.add_chart({"type": "bar", "subtype": "stacked"})
    for column, (part, colour) in enumerate(zip(PARTS, look.SERIES.values(), strict=True), start=1):
        dark = part in ("Supported", "Unsupported")
        chart.add_series(
            {
                "name": [SHEET, head, column],
                "categories": [SHEET, first, 0, last, 0],
                "values": [SHEET, first, column, last, column],
                "fill": {"color": colour},
                "border": {"color": look.PAPER, "width": 0.75},
                "gap": 45,
                "data_labels": {
                    "value": True,
                    "num_format": "0;;",
                    "font": {"color": look.PAPER if dark else look.INK, "bold": True, "name": look.FONT},
                },
            }
        )
    chart.set_title({"none": True})
    chart.set_legend({"position": "bottom"})
    chart.set_y_axis({"reverse": True, "line": {"none": True}, "major_tick_mark": "none"})
    chart.set_x_axis({"visible": False, "min": 0, "major_gridlines": {"visible": False}})
    chart.set_size({"width": 640 if at[1] == 0 else 440, "height": height})
    sheet.insert_chart(at[0], at[1], chart, {"description": description + ".", "object_position": 2})
