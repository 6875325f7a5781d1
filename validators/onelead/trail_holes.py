"""What an action's evidence, check and review leave open on its trail, in words; the gravest hole first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import Action, Decision, EvidenceKind, Field, Tracker, Verification, VerifierKind

EVIDENCE_HOLES = {
    EvidenceKind.ACTIVITY: "It says what was done or asked, not what changed.",
    EvidenceKind.PLACEHOLDER: "It is a word that shows nothing.",
    EvidenceKind.NONE: "There is no evidence.",
    EvidenceKind.UNCLEAR: "It names a record, not what was found in it.",
}
"""What an evidence cell lacks that states no result."""


def holes_of_check(tracker: Tracker, action: Action, today: dt.date) -> Iterator[str]:
    """Yield what fails in the check by somebody else."""
    if not action.verification_counts(today):
        yield "The check is dated after today, so it does not count."
    if action.verification is Verification.FAILED:
        yield "The check says that it is not resolved."
    if action.verifier.kind in _VERIFIER_HOLES:
        yield _VERIFIER_HOLES[action.verifier.kind]
    if action.verified_on.is_missing and _is_asked(tracker, action, Field.VERIFIED_ON):
        yield "When it was checked is not recorded."
    if action.verification is Verification.BLANK and _is_asked(tracker, action, Field.VERIFICATION):
        yield "What the check found is not recorded."


def doubt_of_check(action: Action) -> str:
    """Return why nobody can tell of the check; empty where they can."""
    if action.verification is Verification.UNREADABLE:
        return "What the check found can't be read."
    return _VERIFIER_DOUBTS.get(action.verifier.kind, "")


def holes_of_review(tracker: Tracker, action: Action, today: dt.date) -> Iterator[str]:
    """Yield what fails in the decision of the governance meeting."""
    if not action.review_counts(today):
        yield "The review is dated after today, so it does not count."
    if action.decision is Decision.BLANK:
        yield "No decision is recorded."
    if action.decision in (Decision.EXTEND, Decision.ESCALATE):
        yield "It did not decide to close."
    if action.reviewed_on.is_missing and _is_asked(tracker, action, Field.REVIEWED_ON):
        yield "When the meeting decided is not recorded."


_VERIFIER_HOLES = {
    VerifierKind.NOBODY: "Nobody else's check is recorded.",
    VerifierKind.OWNER: "The owner checked it.",
}
_VERIFIER_DOUBTS = {
    VerifierKind.GROUP: "The checker is a group, not a person.",
    VerifierKind.POST: "The checker is a post that nobody is named for.",
}


def _is_asked(tracker: Tracker, action: Action, field: Field) -> bool:
    """Tell whether a closure has to say what the tracker has a column for."""
    return action.is_closure and tracker.can_read(action, field)
