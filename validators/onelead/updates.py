"""Two updates of one workbook held against each other: what changed without a word, and the figures side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.acceptances import with_acceptance
from onelead.catalogue import Context, Hit, Scope, all_rules
from onelead.checking import Chosen, Outcome, check_workbook
from onelead.figure_words import NOT_RECORDED, figure_in_words, figure_shown
from onelead.figures import NO_FIGURES
from onelead.model import Figure, Figures, Finding, Tracker, Workbook
from onelead.pairing import Update, Verdicts, pair_up
from onelead.policy import Policy
from onelead.values import frozen
from onelead.wording import findings_from


@frozen
class FigureChange:
    """One figure in both updates."""

    name: str
    """A field of `Figures`, such as ``supported``."""
    older: Figure
    newer: Figure
    words: tuple[str, str]
    """Both as a person reads them: ``12 of 20 (60 %)``, "none due" or "not recorded"."""

    @property
    def points(self) -> float | None:
        """The change in percentage points; None where one of the two has nothing to divide by, or isn't recorded."""
        if NOT_RECORDED in self.words:
            return None
        before, after = self.older.percent, self.newer.percent
        return None if before is None or after is None else after - before


@frozen
class Comparison:
    """What two updates say of each other."""

    older: Outcome
    newer: Outcome
    update: Update
    findings: tuple[Finding, ...]
    """The findings UPD001 to UPD007, in reading order of the newer workbook."""
    figures: tuple[FigureChange, ...]


COMPARED = ("claimed", "supported", "unsupported", "cannot_tell", "supported_of_due", "on_time", "single_ownership")
"""The figures that are set side by side, in the order of a report."""


def compare(
    older: Workbook,
    newer: Workbook,
    policy: Policy,
    today: dt.date,
    *,
    chosen: Chosen | None = None,
    name: str = "",
) -> Comparison:
    """
    Compare two updates of a workbook as of *today*; both are judged by the same rules and the same policy.

    *name* is the newer workbook's file name, under which the policy keeps the findings that the provider accepts.
    """
    before = check_workbook(older, policy, today)
    after = check_workbook(newer, policy, today, chosen, name)
    update = pair_up(older, newer, _verdicts(before), _verdicts(after))
    found = (with_acceptance(each, policy, name, today) for each in _findings(update, Context(today, policy, newer)))
    return Comparison(
        older=before,
        newer=after,
        update=update,
        findings=tuple(sorted((each for each in found if chosen is None or chosen(each.code)), key=_in_reading_order)),
        figures=tuple(_changes(before.figures or NO_FIGURES, after.figures or NO_FIGURES)),
    )


def _verdicts(outcome: Outcome) -> Verdicts:
    return {each.tracker.sheet: each.verdicts for each in outcome.trackers}


def _findings(update: Update, context: Context) -> Iterator[Finding]:
    for rule in all_rules():
        if rule.scope is Scope.UPDATE:
            for hit in rule.check(update, context):
                yield from findings_from(rule, [hit], _tracker_of(hit, update), context.policy)


def _tracker_of(hit: Hit, update: Update) -> Tracker | None:
    placed = [*(pair.newer for pair in update.pairs), *update.new, *update.gone]
    return next((each.tracker for each in placed if each.action is hit.action), None)


def _in_reading_order(finding: Finding) -> tuple[str, int, str]:
    return finding.sheet, finding.row, finding.code


def _changes(older: Figures, newer: Figures) -> Iterator[FigureChange]:
    for name in COMPARED:
        before, after = getattr(older, name), getattr(newer, name)
        yield FigureChange(name, before, after, (_words(name, before, older), _words(name, after, newer)))


def _words(name: str, figure: Figure, figures: Figures) -> str:
    shown = figure_shown(name, figure, figures)
    return shown if isinstance(shown, str) else figure_in_words(shown)
