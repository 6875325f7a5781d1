"""Draws a monthly summary: what the log says of each month, beside what the reviewer concludes from it."""

from __future__ import annotations

from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.kind import Kind, Summary
from onelead_templates.sample import Line

HEAD = 6
MONTHS = 12


def draw_summary(draft: Draft, summary: Summary, kind: Kind, lines: list[Line]) -> None:
    """Draw twelve months, the figures worked out and the conclusions blank or as the sample has them."""
    sheet = draft.workbook.get_worksheet_by_name(summary.sheet)
    draft.title_rows(sheet, summary.sheet, summary.introduction, 6)
    sheet.set_row(2, 30)
    _draw_first_month(draft, sheet, summary, lines)
    figures = _check_figures() if summary.of == "checks" else _event_figures(kind)
    _draw_headings(draft, sheet, summary, [heading for heading, *_ in figures])
    for offset in range(MONTHS):
        row = HEAD + 1 + offset
        month = "FirstMonth" if offset == 0 else f'IF($A{row}="","",EDATE($A{row},1))'
        draft.formula(
            sheet, row, 0, f'IF(FirstMonth="","",{month})', look.WORKED | {"num_format": "mmmm yyyy", "align": "left"}
        )
        for column, (_, formula, shape) in enumerate(figures, start=1):
            worked = formula.replace("MONTH_START", f"$A{row + 1}")
            draft.formula(
                sheet,
                row,
                column,
                f'IF(OR($A{row + 1}="",$A{row + 1}>CheckDate),"",{worked})',
                look.WORKED | {"num_format": shape, "align": "center"},
            )
        _draw_answers(draft, sheet, summary, row, len(figures) + 1, lines[offset] if offset < len(lines) else {})
    sheet.freeze_panes(HEAD + 1, 1)
    sheet.protect("", PROTECTION)
    sheet.fit_to_pages(1, 0)


def _draw_first_month(draft: Draft, sheet: Worksheet, summary: Summary, lines: list[Line]) -> None:
    draft.set_width(sheet, 0, 20)
    sheet.write_string(4, 0, "First month", draft.format(look.LABEL))
    style = draft.format(look.INPUT | {"num_format": "mmmm yyyy", "align": "left", "text_wrap": False})
    first = lines[0].get("Month") if lines else None
    if first is None:
        sheet.write_blank(4, 1, None, style)
    else:
        sheet.write_datetime(4, 1, first, style)
    sheet.data_validation(
        4,
        1,
        4,
        1,
        {
            "validate": "date",
            "criteria": ">=",
            "value": "=DATE(2000,1,1)",
            "input_title": "First month",
            "input_message": "Type the first day of the month in which the plan began, such as 01/09/2026.",
            "error_title": "Not a date",
            "error_message": "Type the first day of a month: 01/09/2026.",
        },
    )
    draft.workbook.define_name("FirstMonth", f"='{summary.sheet}'!$B$5")


def _draw_headings(draft: Draft, sheet: Worksheet, summary: Summary, figures: list[str]) -> None:
    sheet.set_row(HEAD, 58)
    sheet.write_string(HEAD, 0, "Month", draft.format(look.HEADER))
    for column, heading in enumerate(figures, start=1):
        draft.set_width(sheet, column, 15)
        if heading.startswith("="):
            draft.formula(sheet, HEAD, column, heading[1:], look.header("Delivery"), overflows=True)
        else:
            sheet.write_string(HEAD, column, heading, draft.format(look.header("Delivery")))
    for column, (heading, width, _) in enumerate(summary.questions, start=len(figures) + 1):
        draft.set_width(sheet, column, width)
        sheet.write_string(HEAD, column, heading, draft.format(look.header("Review")))


def _draw_answers(draft: Draft, sheet: Worksheet, summary: Summary, row: int, first: int, line: Line) -> None:
    for column, (heading, _, help_) in enumerate(summary.questions, start=first):
        value = line.get(heading, "")
        sheet.write(row, column, value, draft.format(look.INPUT))
        draft.fit(sheet, row, column, str(value))
        rule = {"input_title": heading[:32], "input_message": help_}
        if heading.endswith("?"):
            rule |= {"validate": "list", "source": "=YesNoChoices", "error_message": "Choose Yes or No."}
        else:
            rule |= {"validate": "any"}
        sheet.data_validation(row, column, row, column, rule)


_IN_MONTH = 'Checks[Date],">="&MONTH_START,Checks[Date],"<"&EDATE(MONTH_START,1)'


def _check_figures() -> list[tuple[str, str, str]]:
    sampled, compliant = f"SUMIFS(Checks[Sampled],{_IN_MONTH})", f"SUMIFS(Checks[Compliant],{_IN_MONTH})"
    return [
        ("Checks made", f"COUNTIFS({_IN_MONTH})", "0"),
        ("Records sampled", sampled, "0"),
        ("Compliant", compliant, "0"),
        ("Share compliant", f'IF({sampled}=0,"none sampled",{compliant}/{sampled})', "0%"),
        ("Failed again", f'COUNTIFS(Checks[Result],"No",{_IN_MONTH})', "0"),
    ]


def _event_figures(kind: Kind) -> list[tuple[str, str, str]]:
    month = 'Events[Date],">="&MONTH_START,Events[Date],"<"&EDATE(MONTH_START,1)'
    themes = [
        (f"=INDEX(ThemeNames,{number})", f"COUNTIFS(Events[Theme],INDEX(ThemeNames,{number}),{month})", "0")
        for number in range(1, len(kind.themes) + 1)
    ]
    return [("All complaints and concerns", f"COUNTIFS({month})", "0"), *themes]
