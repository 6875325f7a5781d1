"""Draws a whole template, sheet by sheet."""

from __future__ import annotations

import datetime as dt

from onelead_templates.design import action_plan, completion, escalations, lists, look, measures, people, start_here
from onelead_templates.design.action_plan import draw_action_plan
from onelead_templates.design.completion import draw_completion
from onelead_templates.design.draft import Draft, StoredValues
from onelead_templates.design.escalations import draw_escalations
from onelead_templates.design.lists import draw_lists
from onelead_templates.design.logs import draw_log
from onelead_templates.design.measures import draw_measures, draw_readings
from onelead_templates.design.people import draw_people
from onelead_templates.design.start_here import draw_start_here
from onelead_templates.design.summaries import draw_summary
from onelead_templates.kind import Kind
from onelead_templates.sample import Sample

EMPTY = Sample("", "", dt.date(2026, 11, 23))


def draw(kind: Kind, sample: Sample | None = None, stored: StoredValues | None = None, rows: int = 200) -> bytes:
    """
    Return the bytes of a template, or of its sample.

    *stored* is what the formulas are known to show (see ``stored_values``); *rows* is the length of the action plan.
    """
    content = sample or EMPTY
    title = kind.title if sample is None else f"{kind.title}: {sample.service} (a fictional service)"
    draft = Draft(title, kind.description, stored or {}, rows)
    _add_sheets(draft, kind)
    lines = content.tables
    draw_start_here(draft, kind, content.service, content.manager)
    table = draw_action_plan(draft, lines.get("Actions", ()), kind.several_services)
    draw_people(draft, kind.posts, lines.get("People", ()))
    for log in kind.logs:
        draw_log(draft, log, lines.get(log.table, ()))
    for summary in kind.summaries:
        draw_summary(draft, summary, kind, list(lines.get(summary.sheet, ())))
    draw_measures(draft, lines.get("Measures", kind.measures))
    draw_readings(draft, lines.get("Readings", ()))
    draw_completion(draft)
    if sample is not None:
        draft.workbook.get_worksheet_by_name(completion.SHEET).write_datetime(
            "B5",
            sample.as_at,
            draft.format(look.INPUT | {"num_format": look.DATE, "align": "left", "text_wrap": False}),
        )
    draw_escalations(draft)
    draw_lists(draft, kind)
    first, last = table.first_row + 1, table.last_row + 1
    cells = f"'{action_plan.SHEET}'!$A${first}:$A${last}"
    draft.workbook.define_name(
        "ActionChoices", f"='{action_plan.SHEET}'!$A${first}:INDEX({cells},MAX(1,SUMPRODUCT(--({cells}<>\"\"))))"
    )
    return draft.close()


def _add_sheets(draft: Draft, kind: Kind) -> None:
    """Add every sheet in the order of its tab, before any of them is drawn."""
    for name, colour in (
        (start_here.SHEET, "#37474F"),
        (action_plan.SHEET, "#14414F"),
        (people.SHEET, "#14414F"),
        *((log.sheet, "#1E5A45") for log in kind.logs),
        *((summary.sheet, "#1E5A45") for summary in kind.summaries),
        (measures.SHEET, "#4C3573"),
        (measures.READINGS_SHEET, "#4C3573"),
        (completion.SHEET, "#70391A"),
        (escalations.SHEET, "#7A1D38"),
        (lists.SHEET, "#56626A"),
    ):
        draft.add_sheet(name, colour)
