"""
Whether what a workbook records supports a closure: supported, unsupported, or cannot tell.

The verdict follows the facts and the default severities of the closure rules. A policy, a selection or an accepted
finding never changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from onelead.catalogue import Hit, Rule
from onelead.model import (
    Action,
    Closure,
    Decision,
    EvidenceKind,
    Field,
    Ownership,
    Severity,
    Tracker,
    Verdict,
    Verification,
    VerifierKind,
)

NEEDED = (Field.OWNER, Field.EVIDENCE, Field.VERIFIED_BY, Field.DECISION)
"""The columns without which nobody can tell whether a closure is supported."""

OPEN = Verdict(None)
UNSUPPORTED = Closure.UNSUPPORTED


def verdicts(tracker: Tracker, hits: Iterable[tuple[Rule, Sequence[Hit]]]) -> Mapping[int, Verdict]:
    """Return the verdict on each action's closure by row; a row that is not a closure has none."""
    failed = _failures(hits)
    missing = any(not tracker.has(field) for field in NEEDED)
    return {
        action.row: _verdict(action, failed.get(action.row, ()), missing) if action.is_closure else OPEN
        for action in tracker.actions
    }


def _failures(hits: Iterable[tuple[Rule, Sequence[Hit]]]) -> Mapping[int, Sequence[str]]:
    failed: dict[int, list[str]] = {}
    for rule, found in hits:
        if rule.code.startswith("CLS"):
            usually = rule.severity is Severity.ERROR
            for row in {hit.action.row for hit in found if hit.action is not None and _fails(hit, usually)}:
                failed.setdefault(row, []).append(rule.code)
    return failed


def _fails(hit: Hit, usually: bool) -> bool:
    if hit.fails is not None:
        return hit.fails
    return usually if hit.severity is None else hit.severity is Severity.ERROR


def _verdict(action: Action, failed: Sequence[str], column_missing: bool) -> Verdict:
    if failed:
        return Verdict(UNSUPPORTED, tuple(sorted(failed)))
    doubts = tuple(_doubts(action, column_missing))
    if doubts:
        return Verdict(Closure.CANNOT_TELL, doubts)
    return Verdict(Closure.SUPPORTED)


def _doubts(action: Action, column_missing: bool) -> Iterator[str]:
    if column_missing:
        yield "STR003"
    if action.in_error.intersection(NEEDED):
        yield "STR006"
    if action.ownership is Ownership.ROLE:
        yield "OWN005"
    if action.ownership is Ownership.UNCLEAR:
        yield "OWN006"
    if action.evidence.kind is EvidenceKind.UNCLEAR:
        yield "CLS014"
    if action.verifier.kind in (VerifierKind.GROUP, VerifierKind.POST):
        yield "CLS015"
    if action.verification is Verification.UNREADABLE:
        yield "CLS005"
    if action.decision is Decision.UNREADABLE:
        yield "CLS006"
