"""What was escalated already: on the action's own row, or in a log of escalations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property

from onelead.model import Action, Decision, EscalationRecord, Field, Logs, Person
from onelead.policy import Tiers
from onelead.reading.actions.decisions import read_decision
from onelead.reading.logs.references import reference_key
from onelead.reading.patterns import Pattern
from onelead.reading.people.placeholder_owners import stands_for_nobody
from onelead.tiers.holders import tier_of
from onelead.values import frozen

_NOT_ESCALATED = Pattern(r"^(?:n|no|none|not (?:yet |needed|required|escalated|applicable).*|no escalation.*|n/?a|-+)$")
_ESCALATED = Pattern(r"^(?:y|yes|escalated|✓|✔|x|true)$")


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


@frozen
class Escalations:
    """What a workbook records of escalations: on the actions' own rows, and in a log."""

    logs: Logs
    people: tuple[Person, ...]
    tiers: Tiers
    today: dt.date
    """What is dated later has not been decided."""

    def that_may_be_named(self, actions: Iterable[Action]) -> Iterable[Action]:
        """Return those of some actions of whose escalation a place speaks; of most there is none."""
        if self._log:
            return actions
        to, escalate = Field.ESCALATED_TO, Decision.ESCALATE
        return [
            each
            for each in actions
            if to in each.written or each.escalated_on.day is not None or each.decision is escalate
        ]

    def of(self, action: Action) -> Iterator[Escalation]:
        """Yield what is recorded of an action's escalation: first its own row, then the log in its order."""
        written = action.text(Field.ESCALATED_TO)
        if _is_escalated(action, written):
            to, day = _to(written), action.escalated_on.day
            yield Escalation(action, self._tier_of(to), to, day, _is_answered(action, day, self.today))
        for record in self._log.get(reference_key(action.id), ()) if action.id and self._log else ():
            to, answered = _to(record.escalated_to), _is_decided(record, self.today)
            yield Escalation(action, self._tier_of(to), to, record.day, answered, record)

    def _tier_of(self, to: str) -> int | None:
        if to not in self._tiers_told:
            self._tiers_told[to] = tier_of(to, self.people, self.tiers) if to else None
        return self._tiers_told[to]

    @cached_property
    def _tiers_told(self) -> dict[str, int | None]:
        return {}

    @cached_property
    def _log(self) -> dict[str, list[EscalationRecord]]:
        found: dict[str, list[EscalationRecord]] = {}
        for record in self.logs.escalations or ():
            key = reference_key(record.action or "")
            if key:
                found.setdefault(key, []).append(record)
        return found


def _is_escalated(action: Action, written: str) -> bool:
    said = written.casefold().strip() if written else ""
    if said:
        return not _NOT_ESCALATED.match(said)
    return action.escalated_on.day is not None or action.decision is Decision.ESCALATE


def _to(written: str) -> str:
    """Return to whom; "Yes" and "TBC" name nobody."""
    said = written.strip()
    return "" if _ESCALATED.match(said.casefold()) or stands_for_nobody(said) else said


def _is_answered(action: Action, day: dt.date | None, today: dt.date) -> bool:
    """Tell whether the meeting decided after the escalation; "escalate" is the escalation itself, not its answer."""
    if action.decision in (Decision.BLANK, Decision.ESCALATE) or not action.review_counts(today):
        return False
    return day is None or action.reviewed_on.day is None or action.reviewed_on.day >= day


def _is_decided(record: EscalationRecord, today: dt.date) -> bool:
    """Tell whether a line of the log holds a decision; "Pending" is none, nor is what is to be decided later."""
    if record.decided_on is not None:
        return record.decided_on <= today
    return read_decision(record.decision) is not Decision.BLANK
