"""Completion over many workbooks, by owner, theme, priority, source, service, framework: grouped once, with pandas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from onelead.escalation import Located, located_actions
from onelead.figures import add_figures
from onelead.frameworks import Framework, citations_in
from onelead.model import Closure, Field, Figure, Figures, Ownership
from onelead.values import frozen

if TYPE_CHECKING:
    import datetime as dt

    import pandas as pd

    from onelead.checking import Outcome

UNKNOWN = "not recorded"

GROUPS = {
    "owner": "By owner",
    "theme": "By theme",
    "priority": "By priority",
    "source": "By source",
    "service": "By service",
    "framework": "By regulation or key question",
}
"""What completion is grouped by → its title."""


@frozen
class GroupedFigures:
    """The completion of one group of actions."""

    name: str
    claimed: Figure
    supported: Figure
    unsupported: Figure
    cannot_tell: Figure
    supported_of_due: Figure
    on_time: Figure
    single_ownership: Figure


@frozen
class Completion:
    """The figures over everything, and by each group that the trackers record."""

    total: Figures
    groups: dict[str, tuple[GroupedFigures, ...]]
    """Key of `GROUPS` → its groups, the largest first; a key that no tracker records is absent."""


def completion_of(outcomes: Sequence[tuple[str, Outcome]], framework: Framework, today: dt.date) -> Completion:
    """Return the completion over some workbooks (path, outcome)."""
    total = add_figures(outcome.figures for _, outcome in outcomes if outcome.figures)
    located = list(located_actions(outcomes))
    if not located:
        return Completion(total, {})
    frame = _frame(located, framework, today)
    found = {key: _grouped(frame, key) for key in GROUPS if (frame[key] != UNKNOWN).any()}
    return Completion(total, {key: groups for key, groups in found.items() if key != "service" or len(groups) > 1})


def _frame(located: Iterable[Located], framework: Framework, today: dt.date) -> pd.DataFrame:
    """Return one row an action: what it is grouped by, and what is counted of it as 0 or 1."""
    import pandas as pd

    return pd.DataFrame.from_records([_record(each, framework, today) for each in located])


def _record(each: Located, framework: Framework, today: dt.date) -> dict[str, object]:
    action, closure = each.action, each.verdict.closure
    due, supported = action.deadline_has_come(today), closure is Closure.SUPPORTED
    finished, deadline = action.finished_on, action.deadline.day
    on_time = finished is not None and deadline is not None and finished <= deadline
    return {
        "owner": action.owner.name or ("No one person" if action.ownership is not Ownership.ONE else UNKNOWN),
        "theme": _tidy(action.text(Field.THEME)),
        "priority": _tidy(action.text(Field.PRIORITY)),
        "source": _tidy(action.text(Field.SOURCE)),
        "service": each.service,
        "framework": _cited(action.text(Field.SOURCE), action.text(Field.THEME), framework),
        "actions": 1,
        "claimed": int(action.is_closure),
        "supported": int(supported),
        "unsupported": int(closure is Closure.UNSUPPORTED),
        "cannot_tell": int(closure is Closure.CANNOT_TELL),
        "due": int(due),
        "supported_due": int(due and supported),
        "on_time": int(due and supported and on_time),
        "one": int(action.ownership is Ownership.ONE),
    }


def _tidy(text: str) -> str:
    line = " ".join(text.split())
    return line.capitalize() if line.isupper() or line.islower() else line or UNKNOWN


def _cited(source: str, theme: str, framework: Framework) -> str:
    cited = (*citations_in(source, framework, "Regulation"), *citations_in(theme, framework, "Key question"))
    return cited[0].words if cited else UNKNOWN


def _grouped(frame: pd.DataFrame, key: str) -> tuple[GroupedFigures, ...]:
    sums = frame.groupby(key, sort=True).sum(numeric_only=True).sort_values("actions", ascending=False, kind="stable")
    rows = zip(sums.index, sums.to_dict("records"), strict=True)
    return tuple(_figures(str(name), {str(part): int(number) for part, number in row.items()}) for name, row in rows)


def _figures(name: str, sums: dict[str, int]) -> GroupedFigures:
    actions, due = sums["actions"], sums["due"]
    claimed, supported, unsupported, cannot_tell, one = (
        Figure(sums[part], actions) for part in ("claimed", "supported", "unsupported", "cannot_tell", "one")
    )
    of_due, on_time = Figure(sums["supported_due"], due), Figure(sums["on_time"], due)
    return GroupedFigures(name, claimed, supported, unsupported, cannot_tell, of_due, on_time, one)
