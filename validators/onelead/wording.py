"""Puts what a rule hits into a finding: the cell, the user's heading, and finished sentences."""

from __future__ import annotations

from collections.abc import Callable

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
    words = _Words(hit, spot)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=Severity(severity),
        sheet=spot.sheet,
        cell=address(spot.row, spot.column) if spot.row and spot.column else "",
        heading=spot.heading,
        value=spot.value,
        action=hit.action.id if hit.action else None,
        message=(hit.message or rule.message).format_map(words),
        remedy=(hit.remedy or rule.remedy).format_map(words),
        row=spot.row,
    )


def name_of(action: Action | None) -> str:
    """Return what to call an action at the start of a sentence: its id, "Action 46", or its row."""
    named = name_inside(action)
    return named if action and named == action.id else capitalised(named)


def name_inside(action: Action | None) -> str:
    """Return what to call an action inside a sentence: its id, "action 46" where it is a bare number, or its row."""
    if action is None:
        return ""
    if action.id is None:
        return f"the action on row {action.row}"
    return f"action {action.id}" if action.id.isdigit() else action.id


class _Words(dict[str, str]):
    """The words of a sentence: the hit's own, and the usual ones as the sentence asks for them."""

    def __init__(self, hit: Hit, spot: Spot) -> None:
        super().__init__(hit.words)
        self._action, self._spot = hit.action, spot

    def __missing__(self, word: str) -> str:
        self[word] = found = _USUAL[word](self._action, self._spot)
        return found


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
