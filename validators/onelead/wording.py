"""Puts what a rule hits into a finding: the cell, the user's heading, and finished sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any  # what stands in a finding's place for a sentence is no sentence yet

from onelead.catalogue import Hit, Rule
from onelead.model import Action, Field, Finding, Severity, Tracker
from onelead.policy import Policy
from onelead.reading.grid import address
from onelead.reading.patterns import Pattern
from onelead.words import capitalised, quoted

Cell = tuple[str, int, int, str, str]
"""Where a finding points: sheet, row, column, heading and value."""


def findings_from(rule: Rule, hits: Iterable[Hit], tracker: Tracker | None, policy: Policy) -> Iterator[Finding]:
    """
    Yield the finding that each hit of a rule makes; none where the policy switched the rule off.

    Each words itself when it is asked for its message: of the findings of a large tracker most are only counted.
    """
    told = policy.severities.get(rule.code)
    if told == "off":
        return
    fixed = Severity(told) if told else None
    for hit in hits:
        sheet, row, column, heading, value = _cell(hit, tracker)
        unworded: Any = hit.message or rule.message, hit
        yield _Unworded(  # by position: a tracker has hundreds of them, and by name each takes twice as long to make
            rule.code,
            rule.name,
            fixed or hit.severity or rule.severity,
            sheet,
            address(row, column) if row and column else "",
            heading,
            value,
            hit.action.id if hit.action else None,
            unworded,
            _said(hit.remedy or rule.remedy, hit, heading, value),
            row,
        )


class _Unworded(Finding):
    """
    A finding that keeps in the place of its message what it is worded from, until it is asked for.

    Once it has said its message it is a finding like any other, and it is compared, hashed and packed as one.
    """

    __slots__ = ()

    @property
    def message(self) -> str:
        """The finished sentence; from now on it is kept."""
        return self._worded().message

    def _worded(self) -> Finding:
        kept = _MESSAGE.__get__(self)
        if not isinstance(kept, str):  # as it is in a copy with another message
            sentence, hit = kept
            _MESSAGE.__set__(self, _said(sentence, hit, self.heading, self.value))
        object.__setattr__(self, "__class__", Finding)
        return self

    def __eq__(self, other: object) -> bool:
        return self._worded() == other

    def __hash__(self) -> int:
        return hash(self._worded())

    def __repr__(self) -> str:
        return repr(self._worded())

    def __reduce__(self) -> str | tuple[Any, ...]:
        return self._worded().__reduce__()


_MESSAGE: Any = vars(Finding)["message"]
"""The place itself, which takes anything."""


def _said(sentence: str, hit: Hit, heading: str, value: str) -> str:
    """Return a sentence with its words: the hit's own, and the usual ones where it has none of its own."""
    texts, asked = _prepared(sentence)
    if not asked:
        return sentence
    own, action = hit.words, hit.action
    if asked is HEADING_ALONE and "heading" not in own:
        return _with_heading(sentence, heading)
    said = texts.copy()
    for place, word in asked:
        said[place] = own[word] if word in own else _USUAL[word](action, heading, value)
    return "".join(said)


@lru_cache(maxsize=1024)
def _prepared(sentence: str) -> tuple[list[str], Sequence[tuple[int, str]]]:
    """Return the texts of a sentence with room for the words between them, and which word belongs at which place."""
    texts_and_words = _WORD.split(sentence)
    asked = tuple((place, word) for place, word in enumerate(texts_and_words) if place % 2)
    return texts_and_words, HEADING_ALONE if asked == HEADING_ALONE else asked


_WORD = Pattern(r"\{(\w+)\}")
HEADING_ALONE = ((1, "heading"),)
"""What most remedies leave open; so they are worded once for a column and not for each of its cells."""


@lru_cache(maxsize=1024)
def _with_heading(sentence: str, heading: str) -> str:
    before, after = sentence.split("{heading}")
    return f"{before}{_heading(None, heading, '')}{after}"


def name_of(action: Action | None, *_: str) -> str:
    """Return what to call an action at the start of a sentence: its id, "Action 46", or its row."""
    if action is not None and action.id is not None and not action.id.isdigit():
        return action.id
    return capitalised(name_inside(action))


def name_inside(action: Action | None, *_: str) -> str:
    """Return what to call an action inside a sentence: its id, "action 46" where it is a bare number, or its row."""
    if action is None:
        return ""
    if action.id is None:
        return f"the action on row {action.row}"
    return f"action {action.id}" if action.id.isdigit() else action.id


def _heading(_action: Action | None, heading: str, _value: str) -> str:
    return quoted(heading).rstrip(" :")


def _value(_action: Action | None, _heading: str, value: str) -> str:
    return quoted(value)


def _status(action: Action | None, _heading: str, _value: str) -> str:
    return quoted(action.text(Field.STATUS)) if action else ""


_USUAL: dict[str, Callable[[Action | None, str, str], str]] = {
    "id": name_of,
    "it": name_inside,
    "heading": _heading,
    "value": _value,
    "status": _status,
}


def _cell(hit: Hit, tracker: Tracker | None) -> Cell:
    if hit.spot is not None:
        return hit.spot.cell
    if tracker is None:
        return NOWHERE
    action, field = hit.action, hit.field
    column = tracker.columns.get(field) if field else None
    if action is None:
        if column is None:
            return tracker.sheet, *NOWHERE[1:]
        return tracker.sheet, tracker.header_row, column.number, column.heading, column.heading
    if field is None or column is None:
        field, column = Field.ACTION, tracker.columns.get(Field.ACTION) or next(iter(tracker.columns.values()))
    return tracker.sheet, action.row, column.number, column.heading, action.written.get(field, "")


NOWHERE: Cell = "", 0, 0, "", ""
