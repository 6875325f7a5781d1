"""Which tiers an action has reached, and every reason for it, in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from onelead.follow_up import History, Missed
from onelead.model import Action, CheckRecord, Closure, Event, Field, Ownership, Person, Verdict
from onelead.policy import Tier
from onelead.reading.dates.dates import dates_in
from onelead.reading.dates.intervals import read_interval
from onelead.reading.patterns import HintedPattern
from onelead.tiers.recorded import Escalation, Escalations
from onelead.values import frozen
from onelead.words import counted, day_in_words, number_in_words


@frozen
class Reason:
    """Why an action has reached a tier."""

    words: str
    """Finishes the sentence "It goes to the registered manager: …"."""
    since: dt.date | None = None
    """The first day on which it held, where that can be told."""


@frozen
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


@frozen
class Ladder:
    """What brings an action to a tier, given what the logs say of it."""

    history: History
    people: tuple[Person, ...] = ()

    def reached(self, action: Action, verdict: Verdict | None = None) -> list[Reached]:
        """Return every tier that an action has reached, the lowest first; the *verdict* on its closure counts too."""
        if action.is_cancelled:
            return []
        facts = self._facts(action, verdict)
        found = []
        for number, tier in self.history.policy.tiers.numbered():
            reasons = tuple(_reasons(number, tier, facts))
            if reasons:
                found.append(Reached(number, tier, reasons, answer_days(tier, action)))
        return found

    def escalations(self, action: Action) -> list[Escalation]:
        """Return what is recorded of an action's escalation."""
        return list(self._recorded.of(action))

    def escalated(self, actions: Iterable[Action]) -> Iterator[tuple[Action, list[Escalation]]]:
        """Yield those of some actions that were escalated, each with what is recorded of it."""
        for action in self._recorded.that_may_be_named(actions):
            escalations = self.escalations(action)
            if escalations:
                yield action, escalations

    @cached_property
    def _recorded(self) -> Escalations:
        return Escalations(self.history.logs, self.people, self.history.policy.tiers, self.history.today)

    def _facts(self, action: Action, verdict: Verdict | None) -> _Facts:
        history, is_open = self.history, action.is_open
        policy, today = history.policy, history.today
        unsupported = verdict is not None and verdict.closure is Closure.UNSUPPORTED
        return _Facts(
            action=action,
            today=today,
            overdue=action.days_overdue(today, policy.thresholds.years_ahead),
            missed=history.missed_checks(action) if is_open else None,
            gap=history.repeated_gap(action) if is_open else None,
            extensions=history.extensions(action) if is_open else 0,
            unanswered=tuple(self._unanswered(action)) if is_open else (),
            unsupported=unsupported and not action.is_waiting(today, policy.thresholds.waiting_days),
            recurrences=history.recurrences(action),
        )

    def _unanswered(self, action: Action) -> Iterator[tuple[Escalation, int]]:
        """Yield the escalations that a tier has not answered in its days, with those days."""
        for each in self.escalations(action):
            if each.tier:
                limit = answer_days(self.history.policy.tiers[each.tier], action)
                if each.days_without_answer(self.history.today) > limit:
                    yield each, limit


@frozen
class _Facts:
    """What is known of one action, whatever tier is asked."""

    action: Action
    today: dt.date
    overdue: int
    missed: Missed | None
    gap: tuple[CheckRecord, CheckRecord] | None
    extensions: int
    unanswered: tuple[tuple[Escalation, int], ...]
    unsupported: bool
    recurrences: Sequence[Event | CheckRecord]

    def days_ago(self, days: int) -> dt.date:
        """Return the day that was so many days before the check."""
        return self.today - dt.timedelta(days=days)


def _reasons(number: int, tier: Tier, facts: _Facts) -> Iterator[Reason]:
    if facts.action.is_open:
        yield from _lateness(number, tier, facts)
        yield from _past_first_deadline(tier, facts)
        yield from _danger(tier, facts)
        yield from _checks(tier, facts)
        yield from _extensions(tier, facts)
        yield from _answers(number, facts)
    yield from _ownership(tier, facts)
    yield from _closure(tier, facts)
    yield from _recurrence(tier, facts)


def _lateness(number: int, tier: Tier, facts: _Facts) -> Iterator[Reason]:
    limit, kind = _overdue_limit(number, tier, facts.action)
    if limit is not None and facts.overdue > limit:
        yield Reason(f"{kind}{counted(facts.overdue, 'day')} overdue", facts.days_ago(facts.overdue - limit - 1))


def _past_first_deadline(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    limit, action, first = tier.past_first_deadline_days, facts.action, facts.action.deadline.day
    if limit is None or first is None or not action.is_plausible(first, facts.today):
        return
    limit, days = max(limit, _own_limit(action) or 0), (facts.today - first).days
    if days > limit:
        words = f"{counted(days, 'day')} past its first deadline of {day_in_words(first)}"
        yield Reason(words, first + dt.timedelta(days=limit + 1))


def _danger(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    if not tier.danger:
        return
    for day in dates_in(facts.action.text(Field.NOTICE))[-1:]:
        if day < facts.today:
            yield Reason(f"the notice's date of {day_in_words(day)} has passed", day + dt.timedelta(days=1))
    if facts.overdue and _is_immediate(facts.action):
        yield Reason("overdue with people in immediate danger", facts.days_ago(facts.overdue - 1))


def _checks(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    missed, gap = facts.missed, facts.gap
    if missed is not None and tier.missed_checks is not None and missed.times >= tier.missed_checks:
        times = f"{number_in_words(missed.times)} checks" if missed.times > 1 else "a check"
        yield Reason(f"{times} missed since {day_in_words(missed.since)}", missed.due_on)
    if tier.repeated_gap and gap is not None and gap[1].day is not None:
        yield Reason(f"its last two checks both failed, the latest on {day_in_words(gap[1].day)}", gap[1].day)


def _extensions(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    times = facts.extensions
    if tier.extensions is not None and times >= max(1, tier.extensions):
        yield Reason(f"extended {'twice' if times == 2 else f'{number_in_words(times)} times'}")


def _answers(number: int, facts: _Facts) -> Iterator[Reason]:
    for each, limit in facts.unanswered:
        if each.tier == number - 1 and each.day is not None:
            words = f"{each.to} has not answered since {day_in_words(each.day)}"
            yield Reason(words, each.day + dt.timedelta(days=limit + 1))


def _ownership(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    if tier.ownership and facts.action.ownership is not Ownership.ONE:
        yield Reason(OWNERSHIP_WORDS[facts.action.ownership])


def _closure(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    if tier.unsupported and facts.unsupported:
        yield Reason("closed without the proof that a closure needs", facts.action.finished_on)


def _recurrence(tier: Tier, facts: _Facts) -> Iterator[Reason]:
    found = facts.recurrences
    if not found:
        return
    safety = facts.action.is_safety or any(not isinstance(each, CheckRecord) and each.safety for each in found)
    often = tier.recurrences is not None and len(found) >= tier.recurrences
    if often or (tier.safety_recurrence and safety):
        when = f" on {day_in_words(found[-1].day)}" if found[-1].day else ""
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


def _is_immediate(action: Action) -> bool:
    ranked = f"{action.text(Field.PRIORITY)} {action.text(Field.NOTICE)}"
    return bool(IMMEDIATE.search(ranked) or IN_DANGER.search(action.text(Field.ISSUE)))


_NO = r"(?<!\bno )(?<!\bnot )(?<!\bnot an )(?<!\bnon-)"
IN_DANGER = HintedPattern(
    rf"{_NO}\b(?:(?:immediate|imminent) (?:serious )?(?:risk|danger|threat|harm|hazard)"
    r"|risk to life\b|life[- ]threatening\b)",
    "immediate|imminent|risk to life|threatening",
    re.IGNORECASE,
)
"""Words by which a finding says that people are in danger now; "no immediate risk" says the opposite."""

IMMEDIATE = HintedPattern(
    rf"{_NO}\b(?:immediate|imminent|risk to life|life[- ]threatening)\b",
    "immediate|imminent|risk to life|threatening",
    re.IGNORECASE,
)
"""Words by which a priority or a notice says so."""
