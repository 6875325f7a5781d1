"""What was escalated already: on the action's own row, or in a log of escalations."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from onelead.model import Action, Decision, EscalationRecord, Field, Logs, Person
from onelead.policy import Tiers
from onelead.reading.logs.references import reference_key
from onelead.reading.people.placeholder_owners import stands_for_nobody
from onelead.tiers.holders import tier_of
from onelead.values import frozen

_NOT_ESCALATED = re.compile(
    r"^(?:n|no|none|not (?:yet |needed|required|escalated|applicable).*|no escalation.*|n/?a|-+)$"
)
_ESCALATED = re.compile(r"^(?:y|yes|escalated|✓|✔|x|true)$")


@frozen
class Escalation:
    """One escalation of an action, wherever it is recorded."""

    action: Action
    tier: int | None
    """1 to 3; 0 for a contractor, who is a route and no tier; None where nobody can tell."""
    to: str
    """To whom, as it is written; empty where no person is given."""
    day: dt.date | None
    answered: bool
    record: EscalationRecord | None = None
    """The line of the log; None for an escalation on the action's own row."""

    def days_without_answer(self, today: dt.date) -> int:
        """Return for how many days it has waited for a decision; 0 where it is answered or has no date."""
        return 0 if self.answered or self.day is None else max(0, (today - self.day).days)


def escalations_of(action: Action, logs: Logs, people: tuple[Person, ...], tiers: Tiers) -> Iterator[Escalation]:
    """Yield what is recorded of an action's escalation: first its own row, then the log in its order."""
    own = _own(action, people, tiers)
    if own is not None:
        yield own
    key = reference_key(action.id) if action.id else ""
    for record in logs.escalations or ():
        if key and record.action and reference_key(record.action) == key:
            to = _to(record.escalated_to)
            answered = bool(record.decision or record.decided_on)
            yield Escalation(action, tier_of(to, people, tiers) if to else None, to, record.day, answered, record)


def _own(action: Action, people: tuple[Person, ...], tiers: Tiers) -> Escalation | None:
    written = action.text(Field.ESCALATED_TO)
    if not _is_escalated(action, written):
        return None
    to, day = _to(written), action.escalated_on.day
    return Escalation(action, tier_of(to, people, tiers) if to else None, to, day, _is_answered(action, day))


def _is_escalated(action: Action, written: str) -> bool:
    said = written.casefold().strip()
    if said:
        return not _NOT_ESCALATED.match(said)
    return action.escalated_on.day is not None or action.decision is Decision.ESCALATE


def _to(written: str) -> str:
    """Return to whom; "Yes" and "TBC" name nobody."""
    said = written.strip()
    return "" if _ESCALATED.match(said.casefold()) or stands_for_nobody(said) else said


def _is_answered(action: Action, day: dt.date | None) -> bool:
    """Tell whether the meeting decided after the escalation; "escalate" is the escalation itself, not its answer."""
    if action.decision in (Decision.BLANK, Decision.ESCALATE):
        return False
    return day is None or action.reviewed_on.day is None or action.reviewed_on.day >= day
