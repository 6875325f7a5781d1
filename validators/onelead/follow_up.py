"""
What the logs say of each action: the checks it had and missed, the measures it is linked to, whether it came back.

Rules, tiers and the inspector's trail ask the same questions of the same logs, so the answers stand here once.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TypeVar

from onelead.model import Action, CheckRecord, Decision, Event, Field, Logs, Measure, MeasureReading
from onelead.policy import Policy
from onelead.policy.thresholds import RECURRENCE_DAYS, TARGET_PERCENT
from onelead.reading.dates.dates import dates_in
from onelead.reading.logs.measures import is_named
from onelead.reading.logs.references import reference_key
from onelead.reading.logs.themes import mentions_theme, same_theme
from onelead.values import frozen
from onelead.words import number_shown, quoted


@frozen
class Missed:
    """Checks that were due and are not logged."""

    times: int
    """How many in a row."""
    since: dt.date
    """The last check, or the start where there was none."""
    interval: int
    """Days from one check to the next."""

    @property
    def due_on(self) -> dt.date:
        """The first day on which a check was missing."""
        return self.since + dt.timedelta(days=self.interval + 1)


@frozen
class History:
    """What the logs of a workbook say of its actions up to a day; what is dated later has not happened."""

    logs: Logs
    policy: Policy
    today: dt.date

    def checks_of(self, action: Action) -> list[CheckRecord]:
        """Return the dated checks of an action, the latest last."""
        return self._checks.get(reference_key(action.id), []) if action.id and self._checks else []

    def that_may_be_checked(self, actions: Iterable[Action]) -> Iterable[Action]:
        """Return some actions where the log has checks of actions; in many workbooks it names none."""
        return actions if self._checks else ()

    def interval_of(self, action: Action) -> int:
        """Return how many days may lie between two checks of an action: its own, its theme's, or the usual."""
        if action.follow_up_days:
            return action.follow_up_days
        told = action.text(Field.THEME), action.text(Field.SOURCE)
        if told not in self._intervals:
            self._intervals[told] = self._interval_of(*told)
        return self._intervals[told]

    def missed_checks(self, action: Action) -> Missed | None:
        """Return the checks that an action should have had since the last one, or its start; None where it had all."""
        if self.logs.checks is None:
            return None
        checks = self.checks_of(action)
        if not (checks or action.follow_up_days):
            return None
        since = checks[-1].day if checks else action.started.day
        return self._missed(since, self.interval_of(action))

    def missed_rounds(self) -> Iterator[tuple[CheckRecord, Missed]]:
        """Yield the latest line and what was missed since of each log that is kept for the whole service."""
        by_sheet: dict[str, list[CheckRecord]] = {}
        for record in self._dated:
            by_sheet.setdefault(record.sheet, []).append(record)
        for records in by_sheet.values():
            if not any(record.action for record in records):
                last = records[-1]
                missed = self._missed(last.day, self._interval_of(last.sheet, last.theme or ""))
                if missed is not None:
                    yield last, missed

    def has_failed(self, record: CheckRecord, target: float) -> bool:
        """Tell whether a check failed: its result says so, or its share is below the target."""
        return record.passed is False or (record.percent is not None and record.percent < target)

    def target_of(self, action: Action) -> float:
        """Return the share in per cent that a check of an action must reach: its measure's target, or the policy's."""
        return self._target_of(action, self.policy.thresholds.target_percent)

    def repeated_gap(self, action: Action) -> tuple[CheckRecord, CheckRecord] | None:
        """Return the latest two checks of an action where both failed."""
        checks = self.checks_of(action)
        return self._both_failed(checks, self.target_of(action)) if len(checks) > 1 else None

    def repeated_theme_gaps(self) -> Iterator[tuple[CheckRecord, CheckRecord]]:
        """Yield the latest two checks of each theme that is checked without citing an action, where both failed."""
        themes = by_theme((record for record in self._dated if not record.action), lambda record: record.theme or "")
        for records in themes:
            both = self._both_failed(records, self.policy.thresholds.target_percent)
            if both is not None:
                yield both

    def measures_of(self, action: Action) -> list[Measure]:
        """Return the measures that an action names, or whose register names the action."""
        if not self.logs.measures:
            return []
        named = action.text(Field.MEASURE)
        key = reference_key(action.id or "")
        return [
            measure
            for measure in self.logs.measures
            if (named and (is_named(measure, named) or any(is_named(measure, part) for part in _parts(named))))
            or (key and any(reference_key(each) == key for each in measure.actions))
        ]

    def latest_reading(self, measure: Measure) -> MeasureReading | None:
        """Return the latest reading of a measure up to the day of the check."""
        past = [each for each in measure.readings if each.day is not None and each.day <= self.today]
        return past[-1] if past else None

    def themes_of(self, action: Action) -> list[str]:
        """Return an action's theme; where it has none, that of its checks and of the events that it cites."""
        own = action.text(Field.THEME)
        if own:
            return [own]
        said = f"{action.text(Field.ISSUE)} {action.text(Field.SOURCE)}".casefold().split() if self._cited else []
        cited = sorted(chain.from_iterable(self._cited.get(word, ()) for word in set(said)))
        themes = [record.theme for record in self.checks_of(action) if record.theme] + [theme for _, theme in cited]
        return list(dict.fromkeys(themes))

    def recurrences(self, action: Action) -> list[Event | CheckRecord]:
        """Return what shows that a closed action's problem came back: events of its theme, failed checks of its own."""
        if not action.is_closure or not (self._checks or self.logs.events):
            return []
        finished = closed_on(action)
        if finished is None:
            return []
        days = self.policy.thresholds.recurrence_days
        found: list[Event | CheckRecord] = [*self._failed_since(action), *self.events_like(action)]
        return sorted(
            (each for each in found if each.day is not None and 0 < (each.day - finished).days <= days),
            key=lambda each: (each.day or dt.date.min, each.sheet, each.row),
        )

    def events_like(self, action: Action) -> Iterator[Event]:
        """Yield the dated events of an action's theme."""
        for theme in self.themes_of(action):
            yield from self._events_about(theme)

    def extensions(self, action: Action) -> int:
        """Return how often the meetings extended an action, as far as decisions and deadlines on record show."""
        decided = self._extended[reference_key(action.id)] if action.id and self._extended else 0
        return max(decided, len(_deadlines(action)) - 1)

    def answers(self, action: Action, theme: str) -> bool:
        """Tell whether an action is about a theme: by its own theme, or by its words."""
        own = action.text(Field.THEME)
        if own and same_theme(own, theme):
            return True
        return mentions_theme(f"{action.text(Field.ISSUE)} {action.text(Field.ACTION)} {own}", theme)

    @cached_property
    def _dated(self) -> list[CheckRecord]:
        return [each for each in self.logs.checks or () if each.day is not None and each.day <= self.today]

    @cached_property
    def _checks(self) -> dict[str, list[CheckRecord]]:
        found: dict[str, list[CheckRecord]] = {}
        for record in self._dated:
            if record.action:
                found.setdefault(reference_key(record.action), []).append(record)
        return found

    def _events_about(self, theme: str) -> list[Event]:
        found = self._by_theme.get(theme)
        if found is None:
            past = (each for each in self.logs.events or () if each.day is not None and each.day <= self.today)
            found = self._by_theme[theme] = [each for each in past if same_theme(each.theme, theme)]
        return found

    @cached_property
    def _by_theme(self) -> dict[str, list[Event]]:
        return {}

    @cached_property
    def _intervals(self) -> dict[tuple[str, str], int]:
        return {}

    @cached_property
    def _cited(self) -> dict[str, list[tuple[int, str]]]:
        """The events by the reference by which a text cites them: each with its place in the log, and its theme."""
        found: dict[str, list[tuple[int, str]]] = {}
        for place, event in enumerate(self.logs.events or ()):
            found.setdefault(event.reference.casefold(), []).append((place, event.theme))
        return found

    @cached_property
    def _extended(self) -> Counter[str]:
        """How often the meetings extended each action."""
        reviews = (each for each in self.logs.reviews or () if each.action and each.decision is Decision.EXTEND)
        return Counter(key for each in reviews if (key := reference_key(each.action or "")))

    def _interval_of(self, *told: str) -> int:
        for theme, days in self.policy.follow_up.themes.items():
            if any(same_theme(text, theme) or mentions_theme(text, theme) for text in told if text):
                return days
        return self.policy.follow_up.every_days

    def _missed(self, since: dt.date | None, interval: int) -> Missed | None:
        if since is None:
            return None
        times = ((self.today - since).days - 1) // interval
        return Missed(times, since, interval) if times > 0 else None

    def _target_of(self, action: Action, usual: float) -> float:
        shares = [
            measure.target
            for measure in self.measures_of(action)
            if measure.target is not None and measure.higher_is_better and 1 < measure.target <= 100
        ]
        return shares[0] if shares else usual

    def _both_failed(self, checks: list[CheckRecord], target: float) -> tuple[CheckRecord, CheckRecord] | None:
        if len(checks) < 2:
            return None
        before, last = checks[-2:]
        return (before, last) if self.has_failed(before, target) and self.has_failed(last, target) else None

    def _failed_since(self, action: Action) -> Iterator[CheckRecord]:
        checks = self.checks_of(action)
        target = self._target_of(action, TARGET_PERCENT) if checks else 0
        return (record for record in checks if self.has_failed(record, target))


Line = TypeVar("Line", CheckRecord, Event)


def by_theme(lines: Iterable[Line], theme_of: Callable[[Line], str]) -> list[list[Line]]:
    """Return lines of a log by theme, however each is typed; those without a word are left out."""
    groups: list[list[Line]] = []
    known: dict[str, list[Line]] = {}
    for line in lines:
        theme = theme_of(line)
        if theme not in known:
            if not same_theme(theme, theme):  # it has no word
                continue
            same = next((group for group in groups if same_theme(theme_of(group[0]), theme)), None)
            if same is None:
                groups.append(same := [])
            known[theme] = same
        known[theme].append(line)
    return groups


def _deadlines(action: Action) -> set[dt.date]:
    """Return every deadline that an action's cells show, first, revised and revised again."""
    days = {day for day in (action.deadline.day, action.revised_deadline.day) if day is not None}
    for field in (Field.DEADLINE, Field.REVISED_DEADLINE):
        text = action.text(field)
        if len(text) > ONE_DATE:
            days.update(dates_in(text))
    return days


ONE_DATE = 17
"""A longer text may hold more than one date."""


def fails_closure(found: Sequence[Event | CheckRecord], finished: dt.date) -> bool:
    """Tell whether a problem came back so soon that the closure fails; a policy that looks further never decides it."""
    return any(each.day is not None and (each.day - finished).days <= RECURRENCE_DAYS for each in found)


def check_in_words(record: CheckRecord) -> str:
    """Say what a check found: ``4 of 10``, ``80 %``, or its result as it is written."""
    if record.compliant is not None and record.sampled is not None and record.sampled > 1:
        return f"{number_shown(record.compliant)} of {number_shown(record.sampled)}"
    if record.percent is not None and record.passed is None:
        return f"{number_shown(record.percent)} %"
    return f'"{quoted(record.result)}"'


def closed_on(action: Action) -> dt.date | None:
    """Return when an action was finished: completed, else verified, else the date of its evidence."""
    return action.finished_on or max(dates_in(action.evidence.said), default=None)


def _parts(named: str) -> Iterable[str]:
    return [part for part in named.replace("&", ",").replace("/", ",").replace("\n", ",").split(",") if part.strip()]
