"""The report as text: grouped by workbook and rule, then the figures, then what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from onelead.checking import Portion, added
from onelead.figure_words import has_actions
from onelead.inert import inert_line, inert_path
from onelead.limit import LIMIT
from onelead.model import Finding, Severity
from onelead.reports.acceptances_gone import no_longer_needed
from onelead.reports.bars import ASCII, BLOCKS, Glyphs, completion_lines
from onelead.reports.layout import BLANK, Line, Style, as_text, line, piece, wrapped
from onelead.reports.overview import overview_lines
from onelead.reports.policy_changes import policy_changes
from onelead.reports.readable import RuleGroup, cells_in_short, counts_by_severity, most_pressing, place
from onelead.reports.setting import Setting
from onelead.reports.told import Told, groups_told, told_in, told_of, where_to_start
from onelead.run import CheckedWorkbook, NamedPortioner, Request, Run
from onelead.words import counted, day_in_words, listed

IN_FULL = 40
"""Up to so many findings of a workbook are all written out."""
EXAMPLES = 5
"""Beyond that, so many of each rule are; of the others only the cells are named."""
QUOTED = 120
NAMES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "NOTE"}
STYLES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.NOTE: Style.NOTE}


def chunks(run: Run, setting: Setting) -> Iterator[bytes]:
    """Yield the report as plain UTF-8 text, a workbook at a time."""
    name, write = portioner(setting)
    told: list[Told] = []
    yield _utf_8(_opening(run, setting))
    for workbook in run.workbooks:
        portion = workbook.portion(name, write, run.request)
        told.append(told_of(workbook, portion))
        yield _utf_8([BLANK, _title(workbook)]) + portion.text.encode("utf-8")
    yield _utf_8(_closing(run, setting, told))


def portioner(setting: Setting) -> NamedPortioner:
    """Return what writes the report's portion of one workbook; the name says all that it depends on."""
    return f"text {setting.width} {setting.plain_glyphs}", partial(portion_of, setting=setting)


def portion_of(workbook: CheckedWorkbook, request: Request, setting: Setting) -> Portion:
    """Return what the report says of one workbook under its title."""
    groups = groups_told(workbook)
    text = as_text(_workbook(workbook, request, groups, setting))
    return Portion(text, counts_by_severity(groups), most_pressing(groups))


def text_lines(run: Run, setting: Setting) -> Iterator[Line]:
    """Yield the report's lines, none wider than the setting's width."""
    yield from _opening(run, setting)
    for workbook in run.workbooks:
        yield BLANK
        yield _title(workbook)
        yield from _workbook(workbook, run.request, groups_told(workbook), setting)
    yield from _closing(run, setting, told_in(run))


def _utf_8(lines: Iterable[Line]) -> bytes:
    return as_text(lines).encode("utf-8")


def _glyphs(setting: Setting) -> Glyphs:
    return ASCII if setting.plain_glyphs else BLOCKS


def _opening(run: Run, setting: Setting) -> Iterator[Line]:
    yield line(f"OneLead{_glyphs(setting).dot}checked for {day_in_words(run.request.today)}", Style.TITLE)


def _closing(run: Run, setting: Setting, told: Sequence[Told]) -> Iterator[Line]:
    width = setting.width
    if sum(bool(each.outcome and each.outcome.has_trackers) for each in run.workbooks) > 1:
        yield BLANK
        yield line("All workbooks together", Style.TITLE)
        yield from completion_lines(run.figures, width, _glyphs(setting))
        yield BLANK
        yield from overview_lines(told, width)
    changed = policy_changes(run)
    if changed:
        yield BLANK
        yield line(f"The settings of {inert_path(run.request.policy.source)} change", Style.TITLE)
        for change in changed:
            yield from wrapped(change, width, indent=2, style=Style.QUIET)
    if run.skipped:
        yield BLANK
        yield line("Passed over", Style.TITLE)
        for each in run.skipped:
            yield from wrapped(f"{inert_path(each.path)}: {each.why}", width, indent=2, style=Style.QUIET)
    yield BLANK
    yield from _ending(run, told, width)


def _title(workbook: CheckedWorkbook) -> Line:
    return line(inert_path(workbook.path), Style.TITLE)


def _workbook(
    workbook: CheckedWorkbook, request: Request, groups: Sequence[RuleGroup], setting: Setting
) -> Iterator[Line]:
    width, glyphs = setting.width, _glyphs(setting)
    if workbook.problem:
        problem = workbook.problem
        yield from wrapped(f"NOT CHECKED  {inert_line(problem.message)}", width, indent=2, style=Style.ERROR)
        yield from wrapped(inert_line(problem.remedy), width, indent=4, mark=glyphs.arrow, style=Style.REMEDY)
        return
    found = counts_by_severity(groups)
    yield from _summary(workbook, found, width)
    in_full = sum(found.values()) <= IN_FULL
    for group in groups:
        yield BLANK
        yield from group_lines(group, width, glyphs, shown=len(group.findings) if in_full else EXAMPLES)
    yield from _accepted(workbook, width)
    yield from _no_longer_needed(workbook, request, width)
    yield from _figures(workbook, width, glyphs)


def _summary(workbook: CheckedWorkbook, found: Mapping[Severity, int], width: int) -> Iterator[Line]:
    for each in workbook.outcome.trackers if workbook.outcome else ():
        cancelled = f", and {each.figures.cancelled} cancelled" if each.figures.cancelled else ""
        actions = counted(each.figures.actions, "action") if has_actions(each.figures) else "no actions yet"
        heading = f"its headings are on row {each.header_row}"
        yield from wrapped(f"Sheet {inert_line(each.sheet)}: {actions}{cancelled}; {heading}.", width, indent=2)
    if any(found.values()) or not is_empty(workbook):
        yield from wrapped(f"{counted_findings(found)}.", width, indent=2)


def counted_findings(number: Mapping[Severity, int]) -> str:
    """Return ``2 errors and 1 warning``, or that nothing was found."""
    if not any(number.values()):
        return "Nothing to put right was found"
    return listed(counted(number[severity], severity.value) for severity in Severity if number[severity])


def group_lines(group: RuleGroup, width: int, glyphs: Glyphs, shown: int) -> Iterator[Line]:
    """Yield the findings of one rule: the first *shown* of them in full, of the others only the cells."""
    number = len(group.findings)
    title = f"{NAMES[group.severity]} {group.code} {group.name}"
    yield (piece("  "), piece(title, STYLES[group.severity]), piece(f"  {counted(number, 'finding')}", Style.QUIET))
    shared = group.shared_remedy
    for finding in group.findings[:shown]:
        yield from _finding(finding, width, glyphs, remedy="" if shared else finding.remedy)
    if number > shown:
        yield from _more(group.findings[shown:], width)
    if shared:
        mark = f"{glyphs.arrow}For each: "
        yield from wrapped(inert_line(shared), width, indent=4, mark=mark, style=Style.REMEDY, inert=True)


def _finding(finding: Finding, width: int, glyphs: Glyphs, remedy: str) -> Iterator[Line]:
    heading = f"{glyphs.dot}{inert_line(finding.heading)}" if finding.heading else ""
    quote = f"{glyphs.dot}{quoted(finding.value)}" if finding.tells_its_cell else ""
    where = f"{inert_line(place(finding))}{heading}{quote}"
    yield from wrapped(where, width, indent=4, style=Style.PLACE, inert=True)
    yield from wrapped(inert_line(finding.message), width, indent=6, inert=True)
    if remedy:
        yield from wrapped(inert_line(remedy), width, indent=6, mark=glyphs.arrow, style=Style.REMEDY, inert=True)


def quoted(value: str) -> str:
    """Return a cell's text in quotation marks, on one line and not too long; a blank cell as "blank"."""
    text = inert_line(value)
    if not text:
        return "blank"
    return f"“{text}”" if len(text) <= QUOTED else f"“{text[: QUOTED - 1].rstrip()}…”"


def _more(rest: Sequence[Finding], width: int) -> Iterator[Line]:
    sheets = dict.fromkeys(each.sheet for each in rest)
    for sheet in sheets:
        here = [each for each in rest if each.sheet == sheet]
        cells = ", ".join(cells_in_short(here))
        yield from wrapped(f"and {len(here):,} more on {inert_line(sheet)}: {cells}", width, indent=4)


def _accepted(workbook: CheckedWorkbook, width: int) -> Iterator[Line]:
    accepted = [each for each in workbook.findings if each.accepted]
    if accepted:
        yield BLANK
        yield line(f"  ACCEPTED BY THE POLICY  {counted(len(accepted), 'finding')}", Style.QUIET)
    for each in accepted:
        words = f"{place(each)} {each.code}: {each.message} {each.accepted}"
        yield from wrapped(inert_line(words), width, indent=4, style=Style.QUIET)


def _no_longer_needed(workbook: CheckedWorkbook, request: Request, width: int) -> Iterator[Line]:
    gone = list(no_longer_needed(workbook, request))
    if gone:
        yield BLANK
        yield line(f"  NO LONGER NEEDED  {counted(len(gone), 'accepted finding')}", Style.QUIET)
    for each in gone:
        yield from wrapped(each, width, indent=4, style=Style.QUIET)


def _figures(workbook: CheckedWorkbook, width: int, glyphs: Glyphs) -> Iterator[Line]:
    outcome = workbook.outcome
    if outcome is None or not outcome.trackers:
        return
    for each in outcome.trackers:
        if has_actions(each.figures):
            yield BLANK
            yield line(f"  Completion: {inert_line(each.sheet)}", Style.TITLE)
            yield from completion_lines(each.figures, width, glyphs)
    if len(outcome.trackers) > 1 and outcome.figures:
        yield BLANK
        yield line("  Completion: the whole workbook", Style.TITLE)
        yield from completion_lines(outcome.figures, width, glyphs)


def _ending(run: Run, told: Sequence[Told], width: int) -> Iterator[Line]:
    yield from wrapped(summary(run, told), width, indent=0, style=Style.TITLE)
    yield from wrapped(next_step(run, told), width, indent=0)
    yield from wrapped(
        "Why a rule matters: onelead explain CODE. A page to filter and print: --format html.", width, indent=0
    )
    yield from wrapped(LIMIT, width, indent=0, style=Style.QUIET)


def summary(run: Run, told: Sequence[Told]) -> str:
    """Return how much was found in how many workbooks, how many hold no action, and how many could not be checked."""
    failed = len(run.problems)
    checked = len(run.workbooks) - failed
    return " ".join(_summary_of(run, told, checked, failed))


def _summary_of(run: Run, told: Sequence[Told], checked: int, failed: int) -> Iterator[str]:
    empty = sum(map(is_empty, run.workbooks))
    found = added(each.counts for each in told)
    if any(found.values()) or checked > empty:
        yield f"{counted_findings(found)} in {counted(checked, 'workbook')} checked."
    if empty:
        yield f"{counted(empty, 'workbook holds', 'workbooks hold')} no actions yet."
    if failed:
        yield f"{counted(failed, 'workbook')} could not be checked."


def is_empty(workbook: CheckedWorkbook) -> bool:
    """Tell whether a workbook has a tracker and not one action in it: nothing was found because nothing is there."""
    outcome = workbook.outcome
    return outcome is not None and outcome.has_trackers and not (outcome.figures and has_actions(outcome.figures))


def next_step(run: Run, told: Sequence[Told]) -> str:
    """Return the one thing to do next."""
    if run.problems:
        return f"Next: {inert_path(run.problems[0].path)} could not be checked; see what to do about it above."
    first = where_to_start(told)
    if first is None:
        return _first_action(run) or "Next: nothing here; look at a sample of the records themselves."
    workbook, finding = first
    return (
        f"Next: start at {inert_line(place(finding))} in {inert_path(workbook.path)}, mend it in Excel, save, "
        "and check again."
    )


def _first_action(run: Run) -> str:
    """Return where the first action belongs; empty where every workbook has one."""
    for workbook in run.workbooks:
        if workbook.outcome and is_empty(workbook):
            tracker = workbook.outcome.trackers[0]
            return (
                f"Next: write the first action on row {tracker.header_row + 1} of {inert_line(tracker.sheet)} in "
                f"{inert_path(workbook.path)}, with one owner and a deadline, save, and check again."
            )
    return ""
