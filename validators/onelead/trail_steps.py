"""
The steps of an action's trail: each a question of an inspector, what is recorded, and whether it holds.

A step says yes, no, or that nobody can tell; what comes later is not asked of an action that is still open, and of one
that was cancelled only who decided on it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from enum import StrEnum

from onelead.escalation import lacks
from onelead.follow_up import History, closed_on
from onelead.measure_figures import MeasureProgress, progress_of
from onelead.model import (
    Action,
    CheckRecord,
    Closure,
    Decision,
    EvidenceKind,
    Field,
    Ownership,
    Tracker,
    Verdict,
)
from onelead.trail_holes import EVIDENCE_HOLES, doubt_of_check, holes_of_check, holes_of_review
from onelead.values import frozen
from onelead.words import capitalised, counted, day_in_words, listed, number_shown


class Holds(StrEnum):
    """Whether a step of the trail holds."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot tell"
    NOT_YET = "not yet"
    NOT_ASKED = "not asked"


@frozen
class Step:
    """One step of the trail: the question that is asked, what is recorded, and what is missing."""

    question: str
    recorded: str
    holds: Holds
    hole: str = ""
    """What is missing, in words; empty where nothing is."""


@frozen
class Steps:
    """The steps of one action."""

    tracker: Tracker
    action: Action
    verdict: Verdict
    history: History
    today: dt.date

    def all(self) -> Iterator[Step]:
        """Yield the steps in the order in which an inspector asks."""
        yield self._text("What was found?", (Field.ISSUE, Field.SOURCE, Field.THEME), "The finding is not recorded.")
        yield self._text("What is to change?", (Field.ACTION,), "The action itself is blank.")
        yield from self._of_cancelled() if self.action.is_cancelled else self._of_live()

    def _of_cancelled(self) -> Iterator[Step]:
        yield self._delivery()
        decided = (Field.DECISION, Field.REVIEWED_ON, Field.DELAY_REASON)
        yield self._text("Who decided to cancel it, and why?", decided, "No decision to cancel it is recorded.")

    def _of_live(self) -> Iterator[Step]:
        yield self._text("What should be visible then?", (Field.OUTCOME,), "No intended outcome is recorded.")
        yield self._owner()
        yield self._deadline()
        yield self._interim()
        yield self._delivery()
        yield self._evidence()
        yield self._checks()
        yield self._staff()
        yield self._verification()
        yield self._review()
        yield self._outcome()
        yield self._later()
        yield self._closure()

    def _text(self, question: str, fields: Sequence[Field], hole: str) -> Step:
        said = [self.action.text(field) for field in fields if self.action.text(field)]
        return Step(question, _joined(said), Holds.YES) if said else self._blank(question, fields[0], hole)

    def _blank(self, question: str, field: Field, hole: str) -> Step:
        if self.tracker.has(field):
            return Step(question, "", Holds.NO, hole)
        return Step(question, "", Holds.CANNOT_TELL, f"{hole} The tracker has no column for it.")

    def _owner(self) -> Step:
        question, action = "Who answers for it, and since when?", self.action
        if action.ownership is not Ownership.ONE:
            written = action.text(Field.OWNER)
            hole = f'"{written}" is not one named person.' if written else "Nobody is named."
            return Step(question, written, Holds.NO, hole)
        if action.owner_has_left(self.today) and action.owner.left_on is not None:
            left = f"{action.owner.name} left on {day_in_words(action.owner.left_on)}, and nobody has taken it over."
            return Step(question, action.owner.name or "", Holds.NO, left)
        since = f", since {day_in_words(action.started.day)}" if action.started.day else ", since when is not recorded"
        return Step(question, f"{action.owner.name}{since}", Holds.YES)

    def _deadline(self) -> Step:
        question, action = "By when, and was that kept?", self.action
        first, late = action.deadline.day, action.days_overdue(self.today)
        if first is None:
            return self._blank(question, Field.DEADLINE, "There is no date that can be read.")
        told = day_in_words(first)
        if action.revised_deadline.day:
            reason = action.text(Field.DELAY_REASON) or "no reason recorded"
            told += f", moved to {day_in_words(action.revised_deadline.day)} ({reason})"
        if late:
            return Step(question, told, Holds.NO, f"It is {counted(late, 'day')} overdue.")
        return Step(question, told, Holds.NOT_YET) if action.is_open else self._kept(question, told)

    def _kept(self, question: str, told: str) -> Step:
        """Tell whether what is finished was finished by the date that counted."""
        finished, due = self.action.finished_on, self.action.due
        if finished is None or due is None:
            return Step(question, told, Holds.CANNOT_TELL, "When it was finished is not recorded.")
        late = (finished - due).days
        hole = f"It was finished {counted(late, 'day')} late, on {day_in_words(finished)}." if late > 0 else ""
        return Step(question, told, Holds.NO if hole else Holds.YES, hole)

    def _interim(self) -> Step:
        question, said = "What keeps people safe meanwhile?", self.action.text(Field.INTERIM_CONTROL)
        if said:
            return Step(question, said, Holds.YES)
        if not (self.action.is_safety and self.action.is_open):
            return Step(question, "It is not an open safety action.", Holds.NOT_ASKED)
        return self._blank(question, Field.INTERIM_CONTROL, "Nothing says what keeps people safe until it is done.")

    def _delivery(self) -> Step:
        action, question = self.action, "How far is it?"
        told = action.text(Field.STATUS) or "no status"
        if action.completed.day:
            told += f", completed {day_in_words(action.completed.day)}"
        if action.text(Field.PROGRESS):
            told += f"; {action.text(Field.PROGRESS)}"
        return Step(question, told, Holds.NOT_YET if action.is_open else Holds.YES)

    def _evidence(self) -> Step:
        action, question = self.action, "What shows that it worked?"
        kind, said = action.evidence.kind, action.text(Field.EVIDENCE)
        if action.evidence.says_failed or "CLS016" in self.verdict.reasons:
            return Step(question, said, Holds.NO, "The result falls short of what was intended.")
        if kind is EvidenceKind.RESULT:
            return Step(question, said, Holds.YES)
        if not action.is_closure and kind is EvidenceKind.NONE:
            return Step(question, said, Holds.NOT_YET)
        if not self.tracker.has(Field.EVIDENCE):
            return self._blank(question, Field.EVIDENCE, "There is no evidence.")
        holds = Holds.CANNOT_TELL if kind is EvidenceKind.UNCLEAR else Holds.NO
        return Step(question, said, holds, EVIDENCE_HOLES[kind])

    def _checks(self) -> Step:
        question, checks = "Was it followed up?", self.history.checks_of(self.action)
        missed = self.history.missed_checks(self.action) if self.action.is_open else None
        told = "; ".join(_check_in_words(each) for each in checks[-4:])
        if missed is not None:
            times = counted(missed.times, "check")
            return Step(question, told, Holds.NO, f"{times} missed since {day_in_words(missed.since)}.")
        if not checks:
            return Step(question, "", Holds.CANNOT_TELL, "No check of this action is logged.")
        if self.history.has_failed(checks[-1], self.history.target_of(self.action)):
            return Step(question, told, Holds.NO, "The latest check failed.")
        return Step(question, told, Holds.YES)

    def _staff(self) -> Step:
        question = "Do staff know what changed?"
        if self.action.text(Field.STAFF_INFORMED):
            return Step(question, self.action.text(Field.STAFF_INFORMED), Holds.YES)
        if self.action.is_open:
            return Step(question, "", Holds.NOT_YET)
        return self._blank(question, Field.STAFF_INFORMED, "Nothing says that staff were told.")

    def _verification(self) -> Step:
        action, question = self.action, "Who else looked, and what did they see?"
        said = [action.text(f) for f in (Field.VERIFIED_BY, Field.VERIFIED_ON, Field.VERIFICATION) if action.text(f)]
        told = ", ".join(said)
        if action.is_open and not said:
            return Step(question, "", Holds.NOT_YET)
        if not self.tracker.has(Field.VERIFIED_BY):
            return self._blank(question, Field.VERIFIED_BY, "Nobody else's check is recorded.")
        return self._judged(
            question, told, next(holes_of_check(self.tracker, action, self.today), ""), doubt_of_check(action)
        )

    def _review(self) -> Step:
        action, question = self.action, "What did the governance meeting decide?"
        told = ", ".join(filter(None, (action.text(Field.DECISION), action.text(Field.REVIEWED_ON))))
        if action.is_open:
            return Step(question, told, Holds.YES if told else Holds.NOT_YET)
        if not self.tracker.has(Field.DECISION):
            return self._blank(question, Field.DECISION, "No decision of a meeting is recorded.")
        doubt = "The decision can't be read." if action.decision is Decision.UNREADABLE else ""
        return self._judged(question, told, next(holes_of_review(self.tracker, action, self.today), ""), doubt)

    def _judged(self, question: str, told: str, hole: str, doubt: str) -> Step:
        """Return a step that fails with a hole, and can't be told with a doubt alone."""
        if hole:
            return Step(question, told, Holds.NO, hole)
        return Step(question, told, Holds.CANNOT_TELL if doubt else Holds.YES, doubt)

    def _outcome(self) -> Step:
        question = "Did the measure move?"
        measures = [progress_of(each, self.today) for each in self.history.measures_of(self.action)]
        if not measures:
            return Step(question, "", Holds.CANNOT_TELL, "It is linked to no measure.")
        told = [_reading_in_words(each) for each in measures]
        below = [each.measure.name or each.measure.id for each in measures if each.met is False]
        unknown = [each.measure.name or each.measure.id for each in measures if each.met is None]
        hole = f"{_have(below, 'not reached the target')}." if below else ""
        doubt = f"{_have(unknown, 'no reading, or no target')}." if unknown else ""
        return self._judged(question, "; ".join(told), hole, doubt)

    def _later(self) -> Step:
        question = "Did it last?"
        finished = closed_on(self.action)
        if self.action.is_open:
            return Step(question, "", Holds.NOT_YET)
        if finished is None:
            return Step(question, "", Holds.CANNOT_TELL, "When it was finished is not recorded.")
        back = self.history.recurrences(self.action)
        if back:
            days = listed([day_in_words(each.day) for each in back if each.day])
            return Step(question, "", Holds.NO, f"It came back after closure, on {days}.")
        later = [each for each in self.history.checks_of(self.action) if each.day and each.day > finished]
        if later:
            failed = self.history.has_failed(later[-1], self.history.target_of(self.action))
            told = "; ".join(_check_in_words(each) for each in later[-3:])
            return self._judged(question, told, "The latest check failed." if failed else "", "")
        return Step(question, "", Holds.CANNOT_TELL, "Nothing was logged after it was closed.")

    def _closure(self) -> Step:
        question = "So is its closure supported?"
        match self.verdict.closure:
            case Closure.SUPPORTED:
                return Step(question, "Supported by what is recorded.", Holds.YES)
            case Closure.UNSUPPORTED:
                return Step(question, "Unsupported.", Holds.NO, capitalised(f"{listed(lacks(self.verdict.reasons))}."))
            case Closure.CANNOT_TELL:
                hole = capitalised(f"{listed(lacks(self.verdict.reasons))}.")
                return Step(question, "Cannot tell.", Holds.CANNOT_TELL, hole)
            case _:
                return Step(question, "It is not closed.", Holds.NOT_YET)


def _have(names: Sequence[str], what: str) -> str:
    return f"{listed(names)} {'has' if len(names) == 1 else 'have'} {what}"


def _reading_in_words(progress: MeasureProgress) -> str:
    measure, latest = progress.measure, progress.latest
    name = measure.name or measure.id
    if latest is None or latest.value is None or latest.day is None:
        return f"{name}: no reading"
    target = f", target {number_shown(measure.target, measure.unit)}" if measure.target is not None else ""
    return f"{name}: {number_shown(latest.value, measure.unit)} on {day_in_words(latest.day)}{target}"


def _joined(texts: Sequence[str]) -> str:
    """Return several cells in one line, each but the last without its full stop."""
    *before, last = texts
    return "; ".join([*(text.rstrip(". ") for text in before), last])


def _check_in_words(record: CheckRecord) -> str:
    day = day_in_words(record.day) if record.day else "undated"
    if record.sampled and record.compliant is not None:
        return f"{day}: {number_shown(record.compliant)} of {number_shown(record.sampled)}"
    return f"{day}: {record.result or 'no result'}"
