"""Which action of a newer update is which of an older one: by id, then by near-identical text, never twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from onelead.model import Action, Field, Tracker, Verdict, Workbook
from onelead.reading.logs.references import reference_key
from onelead.values import frozen

ALIKE = 0.88
"""How alike two texts are (of 1) before they are taken for one action."""

SAME_ID = 0.35
"""Below this two actions of one id are different ones: the numbering began anew."""


@frozen
class Placed:
    """An action with the tracker that it stands on, and the verdict on its closure."""

    tracker: Tracker
    action: Action
    verdict: Verdict

    def text(self, field: Field) -> str:
        """Return what a cell of the action says."""
        return self.action.text(field)


@frozen
class Pair:
    """One action in both updates."""

    older: Placed
    newer: Placed

    def unchanged(self, field: Field) -> bool:
        """Tell whether a cell says the same in both, apart from capitals and spaces."""
        return _plain(self.older.text(field)) == _plain(self.newer.text(field))

    def explains(self, fields: Iterable[Field]) -> bool:
        """Tell whether one of some columns says something that it did not say before."""
        return any(self.newer.text(field) and not self.unchanged(field) for field in fields)


@frozen
class Update:
    """Two updates of a tracker, held against each other."""

    pairs: tuple[Pair, ...]
    gone: tuple[Placed, ...] = ()
    """Actions of the older that the newer does not have."""
    new: tuple[Placed, ...] = ()
    """Actions of the newer that the older did not have."""


Verdicts = Mapping[str, Mapping[int, Verdict]]
"""Sheet → row → verdict."""


def pair_up(older: Workbook, newer: Workbook, old_verdicts: Verdicts, new_verdicts: Verdicts) -> Update:
    """Return the actions of two updates in pairs, whatever sheet they moved to, and what has no partner."""
    matching = _Matching(list(_placed(older, old_verdicts)), list(_placed(newer, new_verdicts)))
    matching.match(_sheet_and_id, _is_believable)
    matching.match(_id, _is_believable)
    matching.match(_text)
    matching.match_alike()
    return Update(pairs=tuple(sorted(matching.pairs, key=_place)), gone=tuple(matching.old), new=tuple(matching.new))


def _placed(workbook: Workbook, verdicts: Verdicts) -> Iterator[Placed]:
    for tracker in workbook.trackers:
        rows = verdicts.get(tracker.sheet, {})
        yield from (Placed(tracker, action, rows.get(action.row, Verdict(None))) for action in tracker.actions)


class _Matching:
    """Actions that are still without a partner, and the pairs found so far."""

    def __init__(self, old: list[Placed], new: list[Placed]) -> None:
        self.old, self.new = old, new
        self.pairs: list[Pair] = []

    def match(self, key: Callable[[Placed], str], believable: Callable[[Placed, Placed], bool] | None = None) -> None:
        """Pair the actions that alone have a key on either side; what several share decides nothing."""
        older, newer = _alone(self.old, key), _alone(self.new, key)
        for value, one in older.items():
            other = newer.get(value)
            if other is not None and (believable is None or believable(one, other)):
                self._pair(one, other)

    def match_alike(self) -> None:
        """Pair what is left by how alike the texts are, the most alike first."""
        scores = [
            (score, -number, one, other)
            for number, one in enumerate(self.old)
            for other in self.new
            if (score := _likeness(_text(one), _text(other), ALIKE)) >= ALIKE
        ]
        for _, _, one, other in sorted(scores, key=lambda each: each[:2], reverse=True):
            if any(one is each for each in self.old) and any(other is each for each in self.new):
                self._pair(one, other)

    def _pair(self, one: Placed, other: Placed) -> None:
        self.pairs.append(Pair(one, other))
        self.old = [each for each in self.old if each is not one]
        self.new = [each for each in self.new if each is not other]


def _alone(actions: Sequence[Placed], key: Callable[[Placed], str]) -> dict[str, Placed]:
    found: dict[str, Placed] = {}
    shared: set[str] = set()
    for each in actions:
        value = key(each)
        if not value:
            continue
        if value in found:
            shared.add(value)
        found[value] = each
    return {value: each for value, each in found.items() if value not in shared}


def _sheet_and_id(placed: Placed) -> str:
    return f"{placed.tracker.sheet}\n{_id(placed)}" if placed.action.id else ""


def _id(placed: Placed) -> str:
    return reference_key(placed.action.id) if placed.action.id else ""


def _text(placed: Placed) -> str:
    return _plain(placed.text(Field.ACTION) or placed.text(Field.ISSUE))


def _is_believable(one: Placed, other: Placed) -> bool:
    """Tell whether two actions of one id can be the same; a bare number says little where the words share nothing."""
    if not _id(one).isdigit() or not _text(one) or not _text(other):
        return True
    return _likeness(_text(one), _text(other), SAME_ID) >= SAME_ID


def _likeness(one: str, other: str, least: float) -> float:
    """Return how alike two texts are, of 1; 0 where it is soon clear that they are less alike than *least*."""
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _place(pair: Pair) -> tuple[str, int]:
    return pair.newer.tracker.sheet, pair.newer.action.row
