"""One action followed from finding to outcome, as an inspector follows it, with each hole named."""

from __future__ import annotations

from onelead.checking import Outcome, TrackerOutcome
from onelead.follow_up import History
from onelead.model import Action, Finding, Measure, Tracker, Verdict
from onelead.policy import Policy
from onelead.problems import UsageProblem
from onelead.reading.logs.references import reference_key
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
    findings = tuple(each for each in outcome.all_findings if _is_about(each, tracked.tracker, action))
    return Trail(tracked.tracker, action, verdict, steps, findings, tuple(history.measures_of(action)))


def _find(outcome: Outcome, action_id: str) -> tuple[TrackerOutcome, Action]:
    key = reference_key(action_id)
    found = [
        (tracked, action)
        for tracked in outcome.trackers
        for action in tracked.tracker.actions
        if action.id and reference_key(action.id) == key
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        ids = [action.id for tracked in outcome.trackers for action in tracked.tracker.actions if action.id]
        some = listed([*ids[:8], *(["others"] if len(ids) > 8 else [])]) if ids else "none"
        raise UsageProblem(f"No action of this workbook is called {action_id}.", f"Its actions are: {some}.")
    places = listed([f"{tracked.tracker.sheet} row {action.row}" for tracked, action in found])
    raise UsageProblem(f"{action_id} is the id of several actions: {places}.", "Give each action an id of its own.")


def _is_about(finding: Finding, tracker: Tracker, action: Action) -> bool:
    same_row = finding.sheet == tracker.sheet and finding.row == action.row
    return same_row or (action.id is not None and finding.action == action.id)
