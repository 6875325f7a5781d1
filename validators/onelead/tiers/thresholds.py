"""Which tiers an action has reached, and every reason for it, in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onelead.follow_up import History
from onelead.model import Action, CheckRecord, Closure, Field, Ownership, Person, Verdict
from onelead.policy import Tier
from onelead.reading.dates import dates_in
from onelead.reading.intervals import read_interval
from onelead.tiers.recorded import Escalation, escalations_of
from onelead.words import counted, day_in_words, number_in_words


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an action has reached a tier."""

    words: str
    """Finishes the sentence "It goes to the registered manager: …"."""
    since: dt.date | None = None
    """The first day on which it held, where that can be told."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A tier that an action has reached, with all the reasons."""

    number: int
    tier: Tier
    reasons: tuple[Reason, ...]
    decide_within: int
    """Days within which the tier answers."""

    @property
    def since(self) -> dt.date | None:
        """The first day on which any of the reasons held."""
        return min((reason.since for reason in self.reasons if reason.since is not None), default=None)


@dataclass(frozen=True)
class Ladder:
    """What brings an action to a tier, given what the logs say of it."""

    history: History
    people: tuple[Person, ...] = ()

    def reached(self, action: Action, verdict: Verdict | None = None) -> list[Reached]:
        """Return every tier that an action has reached, the lowest first; the *verdict* on its closure counts too."""
        if action.is_cancelled:
            return []
        recorded = self.escalations(action)
        found = []
        for number, tier in self.history.policy.tiers.numbered():
            reasons = tuple(self._reasons(number, tier, action, recorded, verdict))
            if reasons:
                found.append(Reached(number, tier, reasons, answer_days(tier, action)))
        return found

    def escalations(self, action: Action) -> list[Escalation]:
        """Return what is recorded of an action's escalation."""
        return list(escalations_of(action, self.history.logs, self.people, self.history.policy.tiers))

    def _reasons(
        self, number: int, tier: Tier, action: Action, recorded: Sequence[Escalation], verdict: Verdict | None
    ) -> Iterator[Reason]:
        if action.is_open:
            yield from self._lateness(number, tier, action)
            yield from self._danger(tier, action)
            yield from self._checks(tier, action)
            yield from self._extensions(tier, action)
            yield from self._unanswered(number, action, recorded)
        yield from self._ownership(tier, action)
        yield from self._closure(tier, action, verdict)
        yield from self._recurrence(tier, action)

    def _lateness(self, number: int, tier: Tier, action: Action) -> Iterator[Reason]:
        days = action.days_overdue(self.history.today, self.history.policy.thresholds.years_ahead)
        late_on = self.history.today - dt.timedelta(days=days)
        limit, kind = _overdue_limit(number, tier, action)
        if limit is not None and days > limit:
            yield Reason(f"{kind}{counted(days, 'day')} overdue", late_on + dt.timedelta(days=limit + 1))
        yield from self._past_first_deadline(tier, action)

    def _past_first_deadline(self, tier: Tier, action: Action) -> Iterator[Reason]:
        limit, today = tier.past_first_deadline_days, self.history.today
        first = action.deadline.day
        if limit is None or first is None or not action.is_plausible(first, today):
            return
        days = (today - first).days
        if days > max(limit, _own_limit(action) or 0):
            words = f"{counted(days, 'day')} past its first deadline of {day_in_words(first)}"
            yield Reason(words, first + dt.timedelta(days=limit + 1))

    def _danger(self, tier: Tier, action: Action) -> Iterator[Reason]:
        if not tier.danger:
            return
        today = self.history.today
        passed = [day for day in _notice_dates(action) if day < today]
        if passed:
            day = min(passed)
            yield Reason(f"the notice's date of {day_in_words(day)} has passed", day + dt.timedelta(days=1))
        overdue = action.days_overdue(today, self.history.policy.thresholds.years_ahead)
        if overdue and _is_immediate(action):
            yield Reason("overdue with people in immediate danger", today - dt.timedelta(days=overdue - 1))

    def _checks(self, tier: Tier, action: Action) -> Iterator[Reason]:
        missed = self.history.missed_checks(action)
        if missed is not None and tier.missed_checks is not None and missed.times >= tier.missed_checks:
            times = f"{number_in_words(missed.times)} checks" if missed.times > 1 else "a check"
            yield Reason(f"{times} missed since {day_in_words(missed.since)}", missed.due_on)
        gap = self.history.repeated_gap(action) if tier.repeated_gap else None
        if gap is not None and gap[1].day is not None:
            yield Reason(f"its last two checks both failed, the latest on {day_in_words(gap[1].day)}", gap[1].day)

    def _extensions(self, tier: Tier, action: Action) -> Iterator[Reason]:
        times = self.history.extensions(action)
        if tier.extensions is not None and times >= tier.extensions:
            yield Reason(f"extended {'twice' if times == 2 else f'{number_in_words(times)} times'}")

    def _unanswered(self, number: int, action: Action, recorded: Sequence[Escalation]) -> Iterator[Reason]:
        for each in recorded:
            if each.tier == number - 1 and each.tier:
                below = self.history.policy.tiers[each.tier]
                limit = answer_days(below, action)
                if each.day and each.days_without_answer(self.history.today) > limit:
                    words = f"the {below.name} has not answered since {day_in_words(each.day)}"
                    yield Reason(words, each.day + dt.timedelta(days=limit + 1))

    def _ownership(self, tier: Tier, action: Action) -> Iterator[Reason]:
        if tier.ownership and action.ownership is not Ownership.ONE:
            yield Reason(OWNERSHIP_WORDS[action.ownership])

    def _closure(self, tier: Tier, action: Action, verdict: Verdict | None) -> Iterator[Reason]:
        unsupported = verdict is not None and verdict.closure is Closure.UNSUPPORTED
        waiting = action.is_waiting(self.history.today, self.history.policy.thresholds.waiting_days)
        if tier.unsupported and unsupported and not waiting:
            yield Reason("closed without the proof that a closure needs", action.finished_on)

    def _recurrence(self, tier: Tier, action: Action) -> Iterator[Reason]:
        found = self.history.recurrences(action)
        if not found:
            return
        safety = action.is_safety or any(not isinstance(each, CheckRecord) and each.safety for each in found)
        often = tier.recurrences is not None and len(found) >= tier.recurrences
        if often or (tier.safety_recurrence and safety):
            came_back = found[-1].day
            when = f" on {day_in_words(came_back)}" if came_back else ""
            times = f", {number_in_words(len(found))} times in all" if len(found) > 1 else ""
            yield Reason(f"the problem came back after closure{when}{times}", found[0].day)


OWNERSHIP_WORDS = {
    Ownership.NONE: "nobody owns it",
    Ownership.PLACEHOLDER: "nobody owns it yet",
    Ownership.SEVERAL: "more than one person owns it",
    Ownership.GROUP: "a group owns it, not a person",
    Ownership.ROLE: "a post owns it, and nobody is named",
    Ownership.UNCLEAR: "it is unclear who owns it",
}


def answer_days(tier: Tier, action: Action) -> int:
    """Return within how many days a tier decides on an action."""
    return min(tier.safety_answer_days, tier.answer_days) if action.is_safety else tier.answer_days


def _overdue_limit(number: int, tier: Tier, action: Action) -> tuple[int | None, str]:
    """Return how many days overdue are still left to the tier below, and how the action is called in the reason."""
    limits = [(tier.overdue_days, "")]
    if action.is_safety:
        limits.append((tier.safety_overdue_days, "a safety action "))
    given = [(limit, kind) for limit, kind in limits if limit is not None]
    if not given:
        return None, ""
    limit, kind = min(given)
    own = _own_limit(action)
    if own is None or number == 1:
        return limit, kind
    return (own, kind) if number == 2 else (max(limit, own), kind)


def _own_limit(action: Action) -> int | None:
    """Return the row's own threshold in days, such as ``14 days`` or ``2 weeks``."""
    return read_interval(action.text(Field.ESCALATE_AFTER))


def _notice_dates(action: Action) -> tuple[dt.date, ...]:
    return dates_in(action.text(Field.NOTICE))[-1:]


def _is_immediate(action: Action) -> bool:
    said = f"{action.text(Field.PRIORITY)} {action.text(Field.NOTICE)} {action.text(Field.ISSUE)}"
    return bool(IMMEDIATE.search(said))


IMMEDIATE = re.compile(r"\bimmediate\b|\bimminent\b|\brisk to life\b|\blife[- ]threatening\b", re.IGNORECASE)
"""Words by which a row says that people are in danger now."""
