"""
Runs the rules over a workbook and says what they found.

Every rule always runs; a selection or a policy only decides what is shown and how gravely. So the closure verdicts and
the figures rest on the same facts whatever was asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from onelead.catalogue import Context, Hit, Rule, Scope, all_rules
from onelead.closures import verdicts
from onelead.figures import add_figures, figures_of
from onelead.model import Action, Figures, Finding, Severity, Tracker, Verdict, Workbook
from onelead.policy import Policy
from onelead.wording import finding_from

Chosen = Callable[[Finding], bool]


@dataclass(frozen=True, slots=True)
class TrackerOutcome:
    """One tracker with its verdicts (row → verdict), findings in reading order, and figures."""

    tracker: Tracker
    verdicts: Mapping[int, Verdict]
    findings: tuple[Finding, ...]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one workbook said to every rule."""

    workbook: Workbook
    today: dt.date
    trackers: tuple[TrackerOutcome, ...]
    findings: tuple[Finding, ...] = field(default=())
    """Findings about the workbook, its logs and its registers rather than about one tracker."""
    figures: Figures | None = None

    @property
    def all_findings(self) -> Iterator[Finding]:
        """Yield every finding, the workbook's own first."""
        yield from self.findings
        for each in self.trackers:
            yield from each.findings


def check_workbook(workbook: Workbook, policy: Policy, today: dt.date, chosen: Chosen | None = None) -> Outcome:
    """Apply every rule to *workbook* as of *today*; only the *chosen* findings are kept."""
    context = Context(today, policy, workbook)
    trackers = tuple(_check_tracker(each, context, chosen) for each in workbook.trackers)
    loose = [
        finding_from(rule, hit, None, policy)
        for rule in all_rules()
        if rule.scope is Scope.WORKBOOK
        for hit in rule.check(workbook, context)
    ]
    return Outcome(workbook, today, trackers, _kept(loose, chosen), add_figures(each.figures for each in trackers))


def _check_tracker(tracker: Tracker, context: Context, chosen: Chosen | None) -> TrackerOutcome:
    hits = [(rule, hit) for rule in all_rules() if rule.scope is Scope.TRACKER for hit in rule.check(tracker, context)]
    decided = verdicts(tracker, hits)
    findings = [finding_from(rule, hit, tracker, context.policy) for rule, hit in hits]
    return TrackerOutcome(
        tracker, decided, _kept(findings, chosen), figures_of(tracker.actions, decided, context.today)
    )


def _kept(findings: list[Finding | None], chosen: Chosen | None) -> tuple[Finding, ...]:
    kept = [each for each in findings if each is not None and (chosen is None or chosen(each))]
    return tuple(sorted(kept, key=lambda each: (each.row, each.code)))


def counts(findings: Iterator[Finding]) -> dict[Severity, int]:
    """Return how many findings there are of each severity, accepted ones left out."""
    found = dict.fromkeys(Severity, 0)
    for each in findings:
        if not each.accepted:
            found[each.severity] += 1
    return found


__all__ = ["Action", "Hit", "Outcome", "Rule", "TrackerOutcome", "check_workbook", "counts"]
