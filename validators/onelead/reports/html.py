"""The report as one web page that opens offline: figures, findings by rule with filters, and lists by owner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cache

from onelead.catalogue import Rule, all_rules
from onelead.figure_words import (
    figure_in_words,
    gap_in_words,
    has_actions,
    on_time_in_words,
    supported_in_words,
    supported_of_due_in_words,
)
from onelead.inert import inert, inert_line, inert_path
from onelead.model import Figure, Figures, Severity
from onelead.reports.acceptances_gone import no_longer_needed
from onelead.reports.listing import ListedFinding, listed_findings
from onelead.reports.owner_lists import OwnerList, email_text, owner_lists
from onelead.reports.policy_changes import policy_changes
from onelead.reports.readable import place, rank
from onelead.reports.setting import Setting
from onelead.reports.text import next_step, summary
from onelead.reports.told import told_in
from onelead.reports.web_pages import json_in_page, web_page
from onelead.run import Run
from onelead.values import frozen
from onelead.words import counted, day_in_words

SEVERITIES = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}
QUOTED = 300


def render(run: Run, _setting: Setting) -> bytes:
    """Return the page."""
    return web_page("report.html", page=_page(run))


ON_THE_PAGE = 2_000
"""Up to so many findings are all written into the page; beyond, the first of each rule, and the rest wait as data."""
FIRST = 100


def _page(run: Run) -> Mapping[str, object]:
    found, told = list(listed_findings(run)), told_in(run)
    several = len(run.workbooks) > 1
    owners = {name: number for number, name in enumerate(sorted({each.owner for each in found if each.owner}), 1)}
    sheets = {name: number for number, name in enumerate(dict.fromkeys(_sheet(each, several) for each in found), 1)}
    step = ON_THE_PAGE if len(found) <= ON_THE_PAGE else FIRST
    groups = _groups(found, owners, sheets, step, several=several)
    return {
        "today": day_in_words(run.request.today),
        "counts": summary(run, told),
        "next_step": next_step(run, told),
        "problems": run.problems,
        "bars": list(_bars(run)),
        "owners": [(number, name) for name, number in owners.items()],
        "sheets": [(number, name) for name, number in sheets.items()],
        "groups": groups,
        "step": step,
        "waiting": json_in_page([[asdict(row) for row in group.waiting] for group in groups]),
        "owner_lists": [_owner_list(each, run) for each in owner_lists(run)],
        "policy": inert_path(run.request.policy.source),
        "policy_changes": policy_changes(run),
        "no_longer_needed": [
            f"{inert_path(each.path)}: {gone}" for each in run.workbooks for gone in no_longer_needed(each, run.request)
        ],
        "skipped": [{"path": inert_path(each.path), "why": each.why} for each in run.skipped],
    }


@frozen
class _Part:
    kind: str
    name: str
    words: str
    start: float
    width: float


@frozen
class _Bar:
    title: str
    actions: str
    claimed: str
    claimed_width: float
    parts: Sequence[_Part]
    sentences: Sequence[tuple[str, str]]


def _bars(run: Run) -> Iterator[_Bar]:
    trackers = [
        (f"{inert_path(workbook.path)}, {inert_line(each.sheet)}", each.figures)
        for workbook in run.workbooks
        for each in (workbook.outcome.trackers if workbook.outcome else ())
        if has_actions(each.figures)
    ]
    if len(trackers) > 1:
        yield _bar("All trackers together", run.figures)
    for title, figures in trackers:
        yield _bar(title, figures)


def _bar(title: str, figures: Figures) -> _Bar:
    cancelled = f", and {figures.cancelled} cancelled" if figures.cancelled else ""
    return _Bar(
        title=title,
        actions=f"{counted(figures.actions, 'action')}{cancelled}",
        claimed=figure_in_words(figures.claimed),
        claimed_width=_percent(figures.claimed),
        parts=_parts(figures),
        sentences=(
            ("Gap", gap_in_words(figures)),
            ("Supported of those due", supported_of_due_in_words(figures)),
            ("On time", on_time_in_words(figures)),
            ("One named owner", figure_in_words(figures.single_ownership)),
        ),
    )


def _parts(figures: Figures) -> Sequence[_Part]:
    shares = [_percent(each) for each in (figures.supported, figures.unsupported, figures.cannot_tell)]
    return (
        _Part("supported", "supported", supported_in_words(figures), 0, shares[0]),
        _Part("unsupported", "unsupported", figure_in_words(figures.unsupported), shares[0], shares[1]),
        _Part("untold", "cannot tell", figure_in_words(figures.cannot_tell), round(sum(shares[:2]), 2), shares[2]),
    )


def _percent(figure: Figure) -> float:
    return round(figure.percent or 0, 2)


@frozen
class _Row:
    place: str
    heading: str
    said: str | None
    about: str
    message: str
    remedy: str
    accepted: str
    owner: int
    sheet: int


@frozen
class _Group:
    code: str
    title: str
    severity: str
    severity_name: str
    summary: str
    why: Sequence[str]
    count: int
    rows: Sequence[_Row]
    waiting: Sequence[_Row]


def _groups(
    found: Sequence[ListedFinding], owners: Mapping[str, int], sheets: Mapping[str, int], step: int, *, several: bool
) -> Sequence[_Group]:
    gathered: dict[tuple[int, int, str], list[ListedFinding]] = {}
    for each in found:
        gathered.setdefault(rank(each.finding), []).append(each)
    return [
        _group(members, [_row(each, owners, sheets, several=several) for each in members], step)
        for _, members in sorted(gathered.items(), key=lambda item: item[0])
    ]


def _group(members: Sequence[ListedFinding], rows: Sequence[_Row], step: int) -> _Group:
    first = members[0].finding
    rule = _rules().get(first.code)
    return _Group(
        code=first.code,
        title=first.name.replace("-", " ").capitalize(),
        severity=first.severity.value,
        severity_name=SEVERITIES[first.severity],
        summary=rule.summary if rule else "",
        why=_why(rule.page) if rule else (),
        count=len(rows),
        rows=rows[:step],
        waiting=rows[step:],
    )


@cache
def _rules() -> Mapping[str, Rule]:
    return {each.code: each for each in all_rules()}


def _why(page: str) -> Sequence[str]:
    """Return the paragraphs under "Why it matters" of a rule's page."""
    _, _, after = page.partition("## Why it matters\n")
    section = after.partition("\n## ")[0].strip()
    return [" ".join(paragraph.split()) for paragraph in section.split("\n\n") if paragraph.strip()]


def _row(listed: ListedFinding, owners: Mapping[str, int], sheets: Mapping[str, int], *, several: bool) -> _Row:
    finding = listed.finding
    return _Row(
        place=inert_line(f"{listed.path}, {place(finding)}" if several else place(finding)),
        heading=inert_line(finding.heading),
        said=_said(finding.value) if finding.tells_its_cell else None,
        about=_about(listed),
        message=inert(finding.message),
        remedy=inert(finding.remedy),
        accepted=inert(finding.accepted),
        owner=owners.get(listed.owner, 0),
        sheet=sheets[_sheet(listed, several)],
    )


def _said(value: str) -> str:
    text = inert_line(value)
    if not text:
        return "blank"
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1].rstrip()}…"


def _about(listed: ListedFinding) -> str:
    due = f"due {day_in_words(listed.due)}" if listed.due else ""
    return ", ".join(each for each in (inert_line(listed.finding.action or ""), listed.owner, due) if each)


def _sheet(listed: ListedFinding, several: bool) -> str:
    sheet = inert_line(listed.finding.sheet) or "the workbook itself"
    return f"{listed.path}, {sheet}" if several else sheet


def _owner_list(listed: OwnerList, run: Run) -> Mapping[str, str]:
    return {
        "title": listed.title,
        "count": counted(len(listed.actions), "action"),
        "text": email_text(listed, run.request.today),
    }
