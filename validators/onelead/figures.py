"""Completion that can be defended: each figure with its numerator and denominator (section 8 of the rule book)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import reduce

from onelead.model import Action, Closure, Figure, Figures, Ownership, Verdict

NOTHING = Figure(0, 0)
NO_FIGURES = Figures(0, 0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)


def figures_of(actions: Iterable[Action], verdicts: Mapping[int, Verdict], today: dt.date) -> Figures:
    """Return the figures over some actions of one tracker; *verdicts* are keyed by row."""
    everything, one, yes = list(actions), Ownership.ONE, Closure.SUPPORTED
    live = [action for action in everything if not action.is_cancelled]
    closures = Counter([verdicts[action.row].closure for action in live])
    due = [action for action in live if action.deadline_has_come(today)]
    supported_due = [action for action in due if verdicts[action.row].closure is yes]
    return Figures(
        actions=len(live),
        cancelled=len(everything) - len(live),
        claimed=Figure(len([action for action in live if action.is_closure]), len(live)),
        supported=Figure(closures[yes], len(live)),
        unsupported=Figure(closures[Closure.UNSUPPORTED], len(live)),
        cannot_tell=Figure(closures[Closure.CANNOT_TELL], len(live)),
        supported_of_due=Figure(len(supported_due), len(due)),
        on_time=Figure(sum(map(_was_on_time, supported_due)), len(due)),
        single_ownership=Figure(len([action for action in live if action.owner.ownership is one]), len(live)),
        timing_unknown=sum(action.finished_on is None for action in supported_due),
        without_deadline=len([action for action in live if action.deadline.day is None]),
    )


def add_figures(parts: Iterable[Figures]) -> Figures:
    """Return the figures over several trackers or workbooks together."""
    return reduce(_added, parts, NO_FIGURES)


def _was_on_time(action: Action) -> bool:
    finished, deadline = action.finished_on, action.deadline.day
    return finished is not None and deadline is not None and finished <= deadline


def _added(one: Figures, other: Figures) -> Figures:
    return Figures(*(getattr(one, name) + getattr(other, name) for name in Figures.__match_args__))
