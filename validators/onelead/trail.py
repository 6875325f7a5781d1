"""One action followed from finding to outcome, as an inspector follows it, with each hole named."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.checking import Outcome, TrackerOutcome
from onelead.follow_up import History
from onelead.measure_figures import progress_of
from onelead.model import Action, Finding, Measure, Tracker, Verdict
from onelead.policy import Policy
from onelead.problems import UsageProblem
from onelead.reading.logs.references import reference_key
from onelead.said_once import readable
from onelead.trail_steps import Step, Steps
from onelead.values import frozen
from onelead.words import listed


@frozen
class Trail:
    """An action with every step from finding to outcome."""

    tracker: Tracker
    action: Action
    verdict: Verdict
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...]
    """The measures that it is to move."""

    @property
    def holes(self) -> list[Step]:
        """The steps at which something is missing or fails."""
        return [step for step in self.steps if step.hole]


def follow(outcome: Outcome, action_id: str, policy: Policy) -> Trail:
    """Return the trail of one action; raises UsageProblem where no action, or more than one, has that id."""
    return follow_action(outcome, *_find(outcome, action_id), policy)


def follow_action(outcome: Outcome, tracked: TrackerOutcome, action: Action, policy: Policy) -> Trail:
    """Return the trail of an action that is at hand, whether or not it has an id."""
    history = History(outcome.workbook.logs, policy, outcome.today)
    verdict = tracked.verdicts[action.row]
    steps = tuple(Steps(tracked.tracker, action, verdict, history, outcome.today).all())
    findings = tuple(readable(_findings_about(action, tracked.tracker, outcome)))
    measures = tuple(progress_of(each, outcome.today).measure for each in history.measures_of(action))
    return Trail(tracked.tracker, action, verdict, steps, findings, measures)


def _find(outcome: Outcome, named: str) -> tuple[TrackerOutcome, Action]:
    """Return the action of an id or of a row, such as ``CR-07``, ``row 12`` or ``Kitchen row 12``."""
    everything = [(tracked, action) for tracked in outcome.trackers for action in tracked.tracker.actions]
    found = [(tracked, action) for tracked, action in everything if _is_called(named, action, tracked.sheet)]
    if len(found) == 1:
        return found[0]
    if not found:
        ids = [action.id or f"row {action.row}" for _, action in everything]
        some = listed([*ids[:8], *(["others"] if len(ids) > 8 else [])]) if ids else "none"
        raise UsageProblem(f'No action of this workbook is called "{named}".', f"Its actions are: {some}.")
    places = [f"{tracked.sheet} row {action.row}" for tracked, action in found]
    raise UsageProblem(
        f'"{named}" means several actions: {listed(places)}.',
        f'Say which by its row, such as "{places[0]}"; and give each action an id of its own.',
    )


def _is_called(named: str, action: Action, sheet: str) -> bool:
    row = f"row {action.row}"
    by_row = named.casefold().split() in (row.split(), f"{sheet} {row}".casefold().split())
    return by_row or (action.id is not None and reference_key(action.id) == reference_key(named))


def _findings_about(action: Action, tracker: Tracker, outcome: Outcome) -> Iterator[Finding]:
    """Yield what stands on the action's own row, and on lines of logs that cite it; nothing of its namesakes."""
    rows = {(each.sheet, other.row) for each in outcome.trackers for other in each.tracker.actions}
    for finding in outcome.all_findings:
        place = finding.sheet, finding.row
        cites = place not in rows and action.id is not None and finding.action == action.id
        if place == (tracker.sheet, action.row) or cites:
            yield finding
