"""The papers of a governance meeting: who must decide what by when, for each tier and person, ready to sign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from onelead.escalation import EscalationRow, Located, one_service
from onelead.model import Field, Ownership
from onelead.pages.page import Cell, CellValue, Emphasis, Kind, Line, Page, PageColumn, PageTable, Paper, Part, Row
from onelead.words import capitalised, counted, day_in_words

TIERS = (3, 2, 1)
NOT_RECORDED = Cell("Not recorded", Emphasis.BAD)

COLUMNS = (
    PageColumn("Action", 9),
    PageColumn("Service", 12),
    PageColumn("What is to be done", 34),
    PageColumn("Owner", 14),
    PageColumn("Why it is here", 30),
    PageColumn("Days overdue", 8, Kind.NUMBER),
    PageColumn("Since", 11, Kind.DATE),
    PageColumn("Priority", 9),
    PageColumn("What keeps people safe meanwhile", 16),
    PageColumn("Evidence that is missing", 18),
    PageColumn("Decision needed", 30),
    PageColumn("Decide by", 11, Kind.DATE),
    PageColumn("Decision", 12),
    PageColumn("Decided by", 12),
    PageColumn("Decided on", 11, Kind.DATE),
)
IN_WORDS = {
    Ownership.NONE: "nobody is named",
    Ownership.PLACEHOLDER: "a word that stands for nobody",
    Ownership.SEVERAL: "several people",
    Ownership.GROUP: "a group",
    Ownership.ROLE: "a post that nobody holds",
    Ownership.UNCLEAR: "can't tell who",
}


def escalation_paper(
    rows: Sequence[EscalationRow], unowned: Sequence[Located], today: dt.date, *, by_service: bool = False
) -> Paper:
    """
    Return the escalation workbook: a summary, the accountability list, and a sheet for each tier and person.

    ``by_service`` adds a sheet for each service, where the rows come from several.
    """
    pages = [_summary(rows, unowned, today), _accountability(unowned, today)]
    pages += [_tier_page(list(mine), today) for _, mine in groupby(sorted(rows, key=_place), key=_place)]
    services = sorted({row.located.service for row in rows})
    if by_service and len(services) > 1:
        pages += [_service_page(name, [row for row in rows if row.located.service == name], today) for name in services]
    return Paper(named("Escalations", rows, unowned, today), tuple(pages))


def named(what: str, rows: Sequence[EscalationRow], unowned: Sequence[Located], today: dt.date) -> str:
    """Return a paper's title: what it is, of which service where there is one, and the day."""
    service = one_service(rows, unowned)
    return f"{what}{f' of {service}' if service else ''}, {day_in_words(today)}"


def _place(row: EscalationRow) -> tuple[int, str]:
    return -row.tier, row.holder.words


# --------------------------------------------------------------------------------------------------- the summary --


def _summary(rows: Sequence[EscalationRow], unowned: Sequence[Located], today: dt.date) -> Page:
    safety = sum(row.action.is_safety for row in rows)
    table = PageTable(
        (
            PageColumn("Goes to", 40),
            PageColumn("Tier", 10, Kind.NUMBER),
            PageColumn("Actions", 10, Kind.NUMBER),
            PageColumn("About safety", 12, Kind.NUMBER),
            PageColumn("Carried over", 12, Kind.NUMBER),
            PageColumn("First answer due", 16, Kind.DATE),
        ),
        tuple(_summary_row(list(mine)) for _, mine in groupby(sorted(rows, key=_place), key=_place)),
        title="Who must decide",
        when_empty="No action has to be escalated.",
    )
    lines = (
        Line(f"{counted(len(rows), 'action')} to decide on, {safety} about people's safety.", Emphasis.STRONG),
        Line(f"{counted(len(unowned), 'action')} without one named owner: see the accountability list."),
    )
    return Page("Summary", named("Escalations", rows, unowned, today), (*lines, table, *_services(rows)))


def _summary_row(rows: Sequence[EscalationRow]) -> Row:
    return (
        _to_whom(rows[0]),
        float(rows[0].tier),
        float(len(rows)),
        float(sum(row.action.is_safety for row in rows)),
        float(sum(row.is_carried_over for row in rows)),
        min(row.decide_by for row in rows),
    )


def _services(rows: Sequence[EscalationRow]) -> Iterator[PageTable]:
    names = sorted({row.located.service for row in rows})
    if len(names) > 1:
        columns = (PageColumn("Service", 40), *(PageColumn(f"Tier {tier}", 10, Kind.NUMBER) for tier in TIERS))
        yield PageTable(columns, tuple(_service_row(name, rows) for name in names), title="By service")


def _service_row(service: str, rows: Sequence[EscalationRow]) -> Row:
    mine = [row.tier for row in rows if row.located.service == service]
    return (service, *(float(mine.count(tier)) for tier in TIERS))


def _to_whom(row: EscalationRow) -> Cell:
    missing = row.holder.is_vacant or row.holder.is_outside
    return Cell(capitalised(row.holder.words), Emphasis.BAD if missing else Emphasis.PLAIN)


# ------------------------------------------------------------------------------------------ the accountability list --


def _accountability(unowned: Sequence[Located], today: dt.date) -> Page:
    columns = (
        PageColumn("Action", 12),
        PageColumn("Service", 20),
        PageColumn("What is to be done", 46),
        PageColumn("Owner as written", 26),
        PageColumn("Read as", 24),
        PageColumn("Deadline", 12, Kind.DATE),
        PageColumn("One accountable person", 26),
        PageColumn("Named on", 12, Kind.DATE),
    )
    rows = tuple(_unowned_row(each) for each in unowned)
    note = "Write one person's name for each; whoever helps stands in the tracker's support column."
    table = PageTable(columns, rows, note=note, when_empty="No action is without one named owner.")
    told = Line(f"{counted(len(unowned), 'action')} without one named owner on {day_in_words(today)}.")
    return Page("Accountability", "Accountability list", (told, table))


def _unowned_row(located: Located) -> Row:
    action = located.action
    return (
        _name(located),
        located.service,
        action.text(Field.ACTION) or action.text(Field.ISSUE),
        Cell(action.text(Field.OWNER) or "blank", Emphasis.BAD),
        IN_WORDS.get(action.ownership, ""),
        action.due,
        None,
        None,
    )


def _name(located: Located) -> str:
    return located.action.id or f"row {located.action.row}"


# --------------------------------------------------------------------------------------------------- a tier's sheet --


def _tier_page(rows: Sequence[EscalationRow], today: dt.date) -> Page:
    first = rows[0]
    title = f"Tier {first.tier}, for {first.holder.words}"
    return Page(f"T{first.tier} {first.holder.name or first.tier_name}", title, tuple(_tier_parts(rows, today)))


def _tier_parts(rows: Sequence[EscalationRow], today: dt.date) -> Iterator[Part]:
    holder = rows[0].holder
    if holder.is_vacant:
        yield Line("Nobody on the register holds this role: name somebody for it first.", Emphasis.BAD)
    elif holder.is_outside:
        yield Line("Nobody inside stands above: ask an outside reviewer.", Emphasis.BAD)
    yield Line(f"{counted(len(rows), 'action')}, the highest risk first; carried over from the last meeting on top.")
    yield _decision_table(rows)
    yield from _sign_off(today)


def _service_page(service: str, rows: Sequence[EscalationRow], today: dt.date) -> Page:
    told = Line(f"{counted(len(rows), 'action')} of this service, every tier, on {day_in_words(today)}.")
    return Page(service, f"Escalations of {service}", (told, _decision_table(rows)))


def _decision_table(rows: Iterable[EscalationRow]) -> PageTable:
    note = "Where the evidence is weak an action is extended or escalated, not closed."
    return PageTable(COLUMNS, tuple(map(_decision_row, rows)), note=note)


def _decision_row(row: EscalationRow) -> Row:
    action = row.action
    owner = action.owner.name or action.text(Field.OWNER) or "nobody is named"
    carried = "Carried over from the last meeting. " if row.is_carried_over else ""
    return (
        Cell(_name(row.located), Emphasis.STRONG),
        row.located.service,
        action.text(Field.ACTION) or action.text(Field.ISSUE),
        Cell(owner, Emphasis.PLAIN if action.ownership is Ownership.ONE else Emphasis.BAD),
        carried + capitalised("; ".join(row.why)) + ".",
        Cell(float(row.days_overdue), Emphasis.BAD) if row.days_overdue else None,
        row.since,
        _priority(row),
        action.text(Field.INTERIM_CONTROL) or (NOT_RECORDED if action.is_safety and action.is_open else None),
        row.missing,
        row.needed,
        Cell(row.decide_by, Emphasis.STRONG),
        Cell(None, choices=row.proposed),
        None,
        None,
    )


def _priority(row: EscalationRow) -> CellValue | Cell:
    action = row.action
    said = action.text(Field.PRIORITY)
    if action.is_safety:
        return Cell(f"{said}, safety" if said else "Safety", Emphasis.BAD)
    return said


def _sign_off(today: dt.date) -> Iterator[Part]:
    yield PageTable(
        (PageColumn("", 10), PageColumn("Name", 30), PageColumn("Signature", 26), PageColumn("Date", 18)),
        (("Chair", None, None, None), ("Minutes", None, None, None)),
        title="Signed off by",
        note=f"Prepared for {day_in_words(today)}.",
    )
