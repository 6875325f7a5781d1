"""
Who must decide what by when, and why: the rows of the escalation sheets (section 9 of the rule book).

Each action stands once, at the highest tier that it has reached, with every reason. Where the evidence is weak the
decision proposed is to extend or to escalate, never to close.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from onelead.catalogue import rule_named
from onelead.checking import Outcome, TrackerOutcome
from onelead.follow_up import History
from onelead.model import Action, Closure, Decision, EvidenceKind, Field, Ownership, Verdict
from onelead.policy import Policy
from onelead.tiers import Escalation, Holder, Ladder, Reached, escalate_to
from onelead.values import frozen
from onelead.words import capitalised, listed

TEN_YEARS = dt.timedelta(days=3650)
CLOSE, EXTEND, ESCALATE = "Close", "Extend", "Escalate"


@frozen
class Located:
    """An action with where it stands and what was found about it."""

    workbook: str
    """The file's name, without its folder."""
    service: str
    """What the row says, else what the workbook names above its table, else the file's name without its ending."""
    sheet: str
    action: Action
    verdict: Verdict


@frozen
class EscalationRow:
    """One line of an escalation sheet."""

    located: Located
    tier: int
    """1 to 3."""
    tier_name: str
    holder: Holder
    why: tuple[str, ...]
    """Every reason, of the tiers below too."""
    since: dt.date | None
    days_overdue: int
    missing: str
    """Which evidence is missing, in words; empty where none is asked for yet."""
    needed: str
    """The decision that is needed, in words."""
    proposed: tuple[str, ...]
    """What may be decided: never to close where the evidence is weak."""
    decide_by: dt.date
    is_carried_over: bool
    """The last meeting extended or escalated it, or it waits for an answer."""

    @property
    def action(self) -> Action:
        """The action that is escalated."""
        return self.located.action


def located_actions(outcomes: Iterable[tuple[str, Outcome]]) -> Iterator[Located]:
    """Yield every action of some workbooks (path, outcome) but the cancelled ones, in reading order."""
    for path, outcome in outcomes:
        for tracker in outcome.trackers:
            yield from _located(PurePath(path.replace("\\", "/")), tracker)


def escalation_rows(outcomes: Sequence[tuple[str, Outcome]], policy: Policy) -> list[EscalationRow]:
    """Return the lines of the escalation sheets over some workbooks (path, outcome), the highest risk first."""
    rows = [row for path, outcome in outcomes for row in _rows(path, outcome, policy)]
    return sorted(rows, key=_risk)


def without_one_owner(outcomes: Iterable[tuple[str, Outcome]]) -> list[Located]:
    """Return the accountability list: the actions that no one named person owns."""
    return [each for each in located_actions(outcomes) if each.action.ownership is not Ownership.ONE]


def one_service(rows: Iterable[EscalationRow], unowned: Iterable[Located]) -> str:
    """Return the service that all of these belong to; empty where there are several, or none."""
    names = {each.service for each in (*(row.located for row in rows), *unowned)}
    return names.pop() if len(names) == 1 else ""


def _located(path: PurePath, tracker: TrackerOutcome) -> Iterator[Located]:
    for action in tracker.tracker.live_actions:
        service = action.text(Field.SERVICE) or tracker.tracker.service or path.stem
        yield Located(path.name, service, tracker.tracker.sheet, action, tracker.verdicts[action.row])


def _rows(path: str, outcome: Outcome, policy: Policy) -> Iterator[EscalationRow]:
    workbook, today = outcome.workbook, outcome.today
    ladder = Ladder(History(workbook.logs, policy, today), workbook.people)
    holders = {
        number: escalate_to(number, workbook.people, policy.tiers, today) for number, _ in policy.tiers.numbered()
    }
    for located in located_actions([(path, outcome)]):
        reached = ladder.reached(located.action, located.verdict)
        if reached:
            holder = holders[reached[-1].number]
            yield _row(located, reached, holder, ladder.escalations(located.action), today)


def _row(
    located: Located, reached: Sequence[Reached], holder: Holder, recorded: Sequence[Escalation], today: dt.date
) -> EscalationRow:
    action, top = located.action, reached[-1]
    waiting = [each for each in recorded if not each.answered and each.day is not None]
    told = max((each.day for each in waiting if each.tier == top.number and each.day), default=today)
    told = min(max(told, today - TEN_YEARS), today + TEN_YEARS)  # a slip of the pen is no day to count from
    weak = _evidence_is_weak(located)
    reasons = _said_once(reason.words for each in reversed(reached) for reason in each.reasons)
    return EscalationRow(
        located=located,
        tier=top.number,
        tier_name=top.tier.name,
        holder=holder,
        why=reasons,
        since=top.since,
        days_overdue=action.days_overdue(today),
        missing=_missing(located),
        needed=_needed(located, today),
        proposed=(EXTEND, ESCALATE) if weak or action.is_open else (CLOSE, EXTEND, ESCALATE),
        decide_by=told + dt.timedelta(days=top.decide_within),
        is_carried_over=bool(waiting) or action.decision in (Decision.EXTEND, Decision.ESCALATE),
    )


def _said_once(reasons: Iterable[str]) -> tuple[str, ...]:
    """Return reasons without those that a fuller one says too: "23 days overdue", "a safety action 23 days overdue"."""
    kept: list[str] = []
    for each in reasons:
        if not any(each in other for other in kept):
            kept.append(each)
    return tuple(kept)


def _risk(row: EscalationRow) -> tuple[int, bool, bool, bool, int]:
    """Return what lines are ordered by: tier, then carried over, then safety, then priority, then days overdue."""
    action = row.action
    return -row.tier, not row.is_carried_over, not action.is_safety, not action.is_high_priority, -row.days_overdue


def _evidence_is_weak(located: Located) -> bool:
    return located.verdict.closure is not Closure.SUPPORTED


def _missing(located: Located) -> str:
    """Say which evidence a meeting would have to see."""
    if located.verdict.closure is Closure.SUPPORTED:
        return ""
    if located.verdict.closure is not None:
        return capitalised(listed(lacks(located.verdict.reasons)))
    return _OF_OPEN.get(located.action.evidence.kind, "")


def lacks(reasons: Iterable[str]) -> list[str]:
    """Return what is behind a verdict on a closure, each code in words."""
    return [_IN_SHORT.get(code) or _rule_name(code) for code in reasons] or ["what is recorded can't be read"]


def _rule_name(code: str) -> str:
    rule = rule_named(code)
    return rule.name.replace("-", " ") if rule else code


_IN_SHORT = {
    "CLS001": "no evidence",
    "CLS002": "evidence says what was done, not what changed",
    "CLS003": "no full check by somebody else (name, date and result)",
    "CLS004": "checked by its own owner",
    "CLS005": "the check failed or can't be read",
    "CLS006": "no readable decision of the meeting",
    "CLS007": "the meeting did not decide to close",
    "CLS008": "it came back after closure",
    "CLS009": "its measure is below target",
    "CLS013": "no one owner",
    "CLS014": "evidence does not say what was found",
    "CLS015": "the checker is not named",
    "CLS016": "the result falls short",
    "OWN005": "the owner is a post",
    "OWN006": "the owner is unclear",
    "STR003": "the tracker has no column for some of it",
    "STR006": "a cell is in error",
}
_OF_OPEN = {
    EvidenceKind.ACTIVITY: "What is recorded says what was done, not what changed",
    EvidenceKind.UNCLEAR: "What is recorded does not say what was found",
    EvidenceKind.PLACEHOLDER: "No evidence yet",
    EvidenceKind.NONE: "No evidence yet",
}


def _needed(located: Located, today: dt.date) -> str:
    return " ".join(_decisions(located, today)) or "Decide whether to extend or to escalate."


def _decisions(located: Located, today: dt.date) -> Iterator[str]:
    """Yield the decisions that an action needs, each as a sentence."""
    action = located.action
    if action.ownership is not Ownership.ONE:
        yield "Name the one person who answers for it."
    elif action.owner_has_left(today):
        yield f"Name the person who takes it over from {action.owner.name}, who has left."
    if located.verdict.closure is Closure.UNSUPPORTED:
        yield "Reopen it and extend or escalate; it can't be closed on this evidence."
    elif located.verdict.closure is Closure.CANNOT_TELL:
        yield "Ask for what is missing before it is closed."
    if action.days_overdue(today):
        yield "Agree a new date with the reason, or escalate."
        if action.is_safety and not action.text(Field.INTERIM_CONTROL):
            yield "Say what keeps people safe meanwhile."
