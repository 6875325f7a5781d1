"""Puts what a rule hits into a finding: the cell, the user's heading, and finished sentences."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from string import Formatter

from onelead.catalogue import Hit, Rule, Spot
from onelead.model import Action, Field, Finding, Severity, Tracker
from onelead.policy import Policy
from onelead.reading.grid import address
from onelead.words import capitalised, quoted


def finding_from(rule: Rule, hit: Hit, tracker: Tracker | None, policy: Policy) -> Finding | None:
    """Return the finding that a hit makes, or None where the policy switched its rule off."""
    severity = policy.severities.get(rule.code, hit.severity or rule.severity)
    if severity == "off":
        return None
    spot = hit.spot or _spot(hit, tracker)
    words = dict(hit.words)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity if isinstance(severity, Severity) else Severity(severity),
        sheet=spot.sheet,
        cell=address(spot.row, spot.column) if spot.row and spot.column else "",
        heading=spot.heading,
        value=spot.value,
        action=hit.action.id if hit.action else None,
        message=_said(hit.message or rule.message, words, hit.action, spot),
        remedy=_said(hit.remedy or rule.remedy, words, hit.action, spot),
        row=spot.row,
    )


def name_of(action: Action | None) -> str:
    """Return what to call an action at the start of a sentence: its id, "Action 46", or its row."""
    if action is not None and action.id is not None and not action.id.isdigit():
        return action.id
    return capitalised(name_inside(action))


def name_inside(action: Action | None) -> str:
    """Return what to call an action inside a sentence: its id, "action 46" where it is a bare number, or its row."""
    if action is None:
        return ""
    if action.id is None:
        return f"the action on row {action.row}"
    return f"action {action.id}" if action.id.isdigit() else action.id


def _said(sentence: str, words: dict[str, str], action: Action | None, spot: Spot) -> str:
    """Return a sentence with its words: the hit's own, and the usual ones where it asks for them."""
    for word in _asked(sentence):
        if word not in words:
            words[word] = _USUAL[word](action, spot)
    return sentence.format_map(words)


@lru_cache(maxsize=1024)
def _asked(sentence: str) -> tuple[str, ...]:
    """Return the words that a sentence leaves open."""
    return tuple(dict.fromkeys(word for _, word, _, _ in Formatter().parse(sentence) if word))


_USUAL: dict[str, Callable[[Action | None, Spot], str]] = {
    "id": lambda action, _: name_of(action),
    "it": lambda action, _: name_inside(action),
    "heading": lambda _, spot: quoted(spot.heading).rstrip(" :"),
    "value": lambda _, spot: quoted(spot.value),
    "status": lambda action, _: quoted(action.text(Field.STATUS)) if action else "",
}


def _spot(hit: Hit, tracker: Tracker | None) -> Spot:
    if tracker is None:
        return Spot("")
    if hit.action is None:
        heading = tracker.columns.get(hit.field) if hit.field else None
        if heading is None:
            return Spot(tracker.sheet)
        return Spot(tracker.sheet, tracker.header_row, heading.number, heading.heading, heading.heading)
    field = hit.field if hit.field in tracker.columns else Field.ACTION
    column = tracker.columns.get(field) if field else None
    if column is None:
        column = next(iter(tracker.columns.values()))
    value = hit.action.text(field) if field else ""
    return Spot(tracker.sheet, hit.action.row, column.number, column.heading, value)
