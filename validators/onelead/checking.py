"""
Runs the rules over a workbook and says what they found.

Every rule always runs; a selection or a policy only decides what is shown and how gravely. So the closure verdicts and
the figures rest on the same facts whatever was asked for.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from onelead.acceptances import is_about, run_out, with_acceptance
from onelead.catalogue import Context, Hit, Rule, Scope, all_rules
from onelead.closures import verdicts
from onelead.figures import add_figures, figures_of
from onelead.model import Action, Figures, Finding, Severity, Tracker, Verdict, Workbook
from onelead.policy import Acceptance, Policy
from onelead.values import field, frozen, replace
from onelead.wording import findings_from

Chosen = Callable[[str], bool]
"""Tells whether the findings of a rule, named by its code, are shown."""


@frozen
class TrackerOutcome:
    """One tracker with its verdicts (row → verdict), findings in reading order, and figures."""

    tracker: Tracker
    verdicts: Mapping[int, Verdict]
    findings: tuple[Finding, ...]
    figures: Figures

    @property
    def sheet(self) -> str:
        """The name of the tracker's sheet."""
        return self.tracker.sheet

    @property
    def header_row(self) -> int:
        """The row of its headings."""
        return self.tracker.header_row


@frozen
class Portion:
    """What a report says of one workbook, with what it adds up over all of them."""

    text: str
    counts: Mapping[Severity, int]
    """How many of the findings that it tells there are of each severity, accepted ones left out."""
    start: Finding | None = None
    """The finding to begin with, for a report that says so."""


@frozen
class Outcome:
    """What one workbook said to every rule."""

    workbook: Workbook
    today: dt.date
    trackers: tuple[TrackerOutcome, ...]
    findings: tuple[Finding, ...] = field(default=())
    """Findings about the workbook, its logs and its registers rather than about one tracker."""
    figures: Figures | None = None
    run_out: tuple[Acceptance, ...] = ()
    """Acceptances of findings in this workbook whose last day is over."""

    @property
    def has_trackers(self) -> bool:
        """Tell whether there is a tracker in the workbook."""
        return bool(self.trackers)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there are of each severity, accepted ones left out."""
        return counts(self.all_findings)

    @property
    def portions(self) -> Mapping[str, Portion]:
        """What reports say of the workbook, by name, where that was written when it was checked."""
        return {}

    @property
    def all_findings(self) -> Iterator[Finding]:
        """Yield every finding, the workbook's own first."""
        yield from self.findings
        for each in self.trackers:
            yield from each.findings

    @property
    def no_longer_needed(self) -> Iterator[Acceptance]:
        """Yield the acceptances whose last day is over and whose finding is not there either."""
        for each in self.run_out:
            if not any(is_about(each, finding) for finding in self.all_findings):
                yield each


def check_workbook(
    workbook: Workbook, policy: Policy, today: dt.date, chosen: Chosen | None = None, name: str = ""
) -> Outcome:
    """
    Apply every rule to *workbook* as of *today*; only the findings of the *chosen* rules are kept.

    *name* is the workbook's file name, under which the policy keeps the findings that the provider accepts.
    """
    context = Context(today, policy, workbook)
    shown = _Shown(policy, today, chosen, name)
    trackers = tuple(_check_tracker(each, context, shown) for each in workbook.trackers)
    return Outcome(
        workbook=workbook,
        today=today,
        trackers=trackers,
        findings=shown.of(_hits(Scope.WORKBOOK, workbook, context), None),
        figures=add_figures(each.figures for each in trackers),
        run_out=tuple(run_out(policy, name, today)),
    )


def _check_tracker(tracker: Tracker, context: Context, shown: _Shown) -> TrackerOutcome:
    hits = _hits(Scope.TRACKER, tracker, context)
    decided = verdicts(tracker, hits)
    hits += _hits(Scope.JUDGED, tracker, replace(context, verdicts=decided))
    return TrackerOutcome(
        tracker, decided, shown.of(hits, tracker), figures_of(tracker.actions, decided, context.today)
    )


def _hits(scope: Scope, subject: Tracker | Workbook, context: Context) -> list[tuple[Rule, Sequence[Hit]]]:
    return [(rule, list(rule.check(subject, context))) for rule in all_rules() if rule.scope is scope]


@frozen
class _Shown:
    """Which findings are kept, and which of them the provider accepts."""

    policy: Policy
    today: dt.date
    chosen: Chosen | None
    workbook: str

    def of(self, hits: Iterable[tuple[Rule, Sequence[Hit]]], tracker: Tracker | None) -> tuple[Finding, ...]:
        """Return the findings to show that rules' hits make, in reading order, accepted ones marked."""
        chosen = self.chosen
        shown = [each for each in hits if chosen is None or chosen(each[0].code)]
        in_order = sorted(shown, key=lambda each: each[0].code)
        kept = [each for rule, found in in_order for each in findings_from(rule, found, tracker, self.policy)]
        if self.policy.accepted:
            kept = [with_acceptance(each, self.policy, self.workbook, self.today) for each in kept]
        return tuple(sorted(kept, key=attrgetter("row")))  # and by code in each row, as they come


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """Return how many findings there are of each severity, accepted ones left out."""
    found = Counter([each.severity for each in findings if not each.accepted])
    return {severity: found[severity] for severity in Severity}


def added(parts: Iterable[Mapping[Severity, int]]) -> dict[Severity, int]:
    """Return the counts of several workbooks together."""
    found = dict.fromkeys(Severity, 0)
    for part in parts:
        for severity, number in part.items():
            found[severity] += number
    return found


__all__ = ["Action", "Hit", "Outcome", "Portion", "Rule", "TrackerOutcome", "added", "check_workbook", "counts"]
