"""Each owner's actions: what is asked of them, what is missing, and by when; and the same as the text of an e-mail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from onelead.checking import TrackerOutcome
from onelead.inert import inert_line, inert_path
from onelead.model import Action, Closure, Field, Finding, Severity
from onelead.run import CheckedWorkbook, Run
from onelead.said_once import readable
from onelead.values import frozen
from onelead.words import capitalised, counted, day_in_words

ACTION_WORDS = 160


@frozen
class OwnersAction:
    """One action on an owner's list."""

    path: str
    sheet: str
    row: int
    id: str
    words: str
    """The action's own text, shortened."""
    by_when: str
    overdue: bool
    due: dt.date | None
    missing: Sequence[Finding]
    """What the rules object to, gravest first; empty for an action that only waits to be done."""

    @property
    def place(self) -> str:
        """Where it stands: workbook, sheet and row."""
        return f"{self.path}, {self.sheet}, row {self.row}"


@frozen
class OwnerList:
    """One person's actions, what is due first at the top; without a name, those that nobody who is here owns."""

    name: str
    actions: Sequence[OwnersAction]

    @property
    def title(self) -> str:
        """Whose list it is, for a heading."""
        return self.name or "No one owner yet"


def owner_lists(run: Run) -> Sequence[OwnerList]:
    """Return the lists by name; the actions that nobody owns come first, for the quality lead to settle."""
    spelt: dict[str, str] = {}
    lists: dict[str, list[OwnersAction]] = {}
    for name, action in _listed(run):
        key = name.casefold()
        spelt.setdefault(key, name)
        lists.setdefault(key, []).append(action)
    return [OwnerList(spelt[key], sorted(lists[key], key=_by_due)) for key in sorted(lists)]


def email_text(listed: OwnerList, today: dt.date) -> str:
    """Return a text ready for an e-mail, which OneLead itself never sends."""
    greeting = f"Dear {listed.name}," if listed.name else "To whoever leads on quality:"
    unowned = "These actions have no one person here who answers for them"
    said = "These are the actions in your name" if listed.name else unowned
    lines = [greeting, "", f"{said}, as the trackers stood on {day_in_words(today)}.", ""]
    for number, action in enumerate(listed.actions, 1):
        lines += _email_lines(number, action)
    lines.append("Please bring the tracker up to date before the next meeting, or tell me what stands in the way.")
    return "\n".join(lines) + "\n"


def _email_lines(number: int, action: OwnersAction) -> Iterator[str]:
    name = f"{action.id}: " if action.id else ""
    yield f"{number}. {name}{action.words}"
    yield f"   {action.by_when}. ({action.place})"
    for each in action.missing:
        yield f"   - {inert_line(each.message)} {inert_line(each.remedy)}"
    yield ""


def _listed(run: Run) -> Iterator[tuple[str, OwnersAction]]:
    for workbook in run.workbooks:
        for outcome in workbook.outcome.trackers if workbook.outcome else ():
            yield from _of_tracker(workbook, outcome, run.request.today)


def _of_tracker(
    workbook: CheckedWorkbook, outcome: TrackerOutcome, today: dt.date
) -> Iterator[tuple[str, OwnersAction]]:
    missing = _missing(outcome)
    for action in outcome.tracker.live_actions:
        found = sorted(missing.get(action.row, ()), key=lambda each: list(Severity).index(each.severity))
        closure = outcome.verdicts[action.row].closure
        if action.is_open or found:
            listed = OwnersAction(
                path=inert_path(workbook.path),
                sheet=inert_line(outcome.tracker.sheet),
                row=action.row,
                id=inert_line(action.id or ""),
                words=_words(action),
                by_when=_by_when(action, closure, today),
                overdue=action.days_overdue(today) > 0,
                due=action.due,
                missing=tuple(found),
            )
            yield "" if action.owner_has_left(today) else inert_line(action.owner.name or ""), listed


def _missing(outcome: TrackerOutcome) -> Mapping[int, Sequence[Finding]]:
    """Return what the rules object to by the action's row; a finding in a log is of the action that its line cites."""
    places = {(outcome.tracker.sheet, action.row) for action in outcome.tracker.actions}
    cited = {action.id: action.row for action in reversed(outcome.tracker.actions) if action.id}
    found: dict[int, list[Finding]] = {}
    for each in readable(each for each in outcome.findings if not each.accepted):
        row = each.row if (each.sheet, each.row) in places else cited.get(each.action or "", 0)
        found.setdefault(row, []).append(each)
    return found


def _words(action: Action) -> str:
    text = inert_line(action.text(Field.ACTION) or action.text(Field.ISSUE))
    text = text if len(text) <= ACTION_WORDS else f"{text[: ACTION_WORDS - 1].rstrip()}…"
    return text or "(no action is written)"


def _by_when(action: Action, closure: Closure | None, today: dt.date) -> str:
    if closure is not None:
        return capitalised(
            {
                Closure.SUPPORTED: "closed, and supported by what is recorded",
                Closure.UNSUPPORTED: "marked as finished, but what is recorded does not support it",
                Closure.CANNOT_TELL: "marked as finished, but the tracker does not record enough to tell",
            }[closure]
        )
    if action.due is None:
        return "No date yet"
    late = action.days_overdue(today)
    if late:
        return f"Due {day_in_words(action.due)}, {counted(late, 'day')} ago"
    left = (action.due - today).days
    return f"Due {day_in_words(action.due)}" + (
        f", in {counted(left, 'day')}" if left > 0 else ", today" if left == 0 else ""
    )


def _by_due(action: OwnersAction) -> tuple[bool, dt.date, str, int]:
    return action.due is None, action.due or dt.date.max, action.path, action.row
