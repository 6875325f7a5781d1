"""
Compares what OneLead read with what a careful person read in the same trackers.

A label that is absent is not asked for; None is an answer; a list means that any of its values will do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from onelead.checking import Outcome, TrackerOutcome
from onelead.model import Closure, Finding

# The labels are JSON: text, numbers, lists and objects in one another.
Labels = Mapping[str, Any]

EVIDENCE_OF = {"CLS001": {"none", "placeholder"}, "CLS002": {"activity"}, "CLS014": {"unclear"}}


@dataclass
class Score:
    """How many answers were right in each dimension, and the misses in words."""

    right: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    misses: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def mark(self, dimension: str, where: str, expected: object, got: object, *, right: bool | None = None) -> None:
        """Count one answer."""
        is_right = _is_right(expected, got) if right is None else right
        self.asked[dimension] += 1
        self.right[dimension] += is_right
        if not is_right:
            self.misses[dimension].append(f"{where}: expected {expected!r}, got {got!r}")

    def share(self, dimension: str) -> float:
        """Return the share of right answers."""
        return self.right[dimension] / self.asked[dimension]


def _is_right(expected: object, got: object) -> bool:
    if isinstance(expected, list):
        return got in expected
    return expected == got


def score_workbook(score: Score, labels: Labels, outcome: Outcome) -> None:
    """Count the answers of one workbook."""
    name, found = labels["path"], {each.tracker.sheet: each for each in outcome.trackers}
    for sheet in labels["not_trackers"]:
        score.mark("trackers", f"{name} › {sheet}", "no tracker", "a tracker" if sheet in found else "no tracker")
    for tracker in labels["trackers"]:
        read = found.get(tracker["sheet"])
        score.mark("trackers", f"{name} › {tracker['sheet']}", expected=True, got=read is not None)
        if read is not None:
            _score_tracker(score, f"{name} › {tracker['sheet']}", tracker, read, list(outcome.all_findings))
    codes = {each.code for each in outcome.all_findings}
    _score_codes(score, name, labels, codes)


def _score_tracker(score: Score, where: str, labels: Labels, read: TrackerOutcome, findings: list[Finding]) -> None:
    tracker = read.tracker
    score.mark("header row", where, labels["header_row"], tracker.header_row)
    columns = {str(name): column.letters for name, column in tracker.columns.items()}
    for name, letters in labels["columns"].items():
        score.mark("columns", f"{where} {name}", letters, columns.get(name))
    actions = {action.row: action for action in tracker.actions}
    rows = sorted(each["row"] for each in labels["actions"])
    score.mark("rows", where, rows, sorted(actions), right=rows == sorted(actions))
    by_row = _codes_by_row(read, findings)
    for row in labels["actions"]:
        if row["row"] in actions:
            _score_row(score, f"{where} row {row['row']}", row, dict(_answers(read, row["row"])), by_row[row["row"]])
    for figure, expected in labels["figures"].items():
        got = getattr(read.figures, figure)
        shown = got if isinstance(got, int) else {"n": got.n, "of": got.of}
        score.mark("figures", f"{where} {figure}", expected, shown)
    _score_codes(score, where, labels, {each.code for each in findings if each.sheet == tracker.sheet})


def _answers(read: TrackerOutcome, row: int) -> Iterator[tuple[str, object]]:
    action = next(each for each in read.tracker.actions if each.row == row)
    closure = read.verdicts[row].closure
    yield "id", _plain(action.id)
    yield "ownership", str(action.ownership)
    yield "owner", _plain(action.owner.name)
    yield "deadline", action.deadline.day.isoformat() if action.deadline.day else None
    yield "status", str(action.status)
    yield "closure", str(Closure(closure)) if closure else None


def _plain(text: object) -> str | None:
    return " ".join(str(text).split()).casefold().removesuffix(".0") if text is not None else None


def _score_row(score: Score, where: str, labels: Labels, answers: Mapping[str, object], codes: set[str]) -> None:
    for name, got in answers.items():
        if name in labels:
            expected = _plain(labels[name]) if name in ("id", "owner") else labels[name]
            score.mark(name, where, expected, got)
    if "evidence" in labels:
        read = set().union(*(EVIDENCE_OF[code] for code in codes & EVIDENCE_OF.keys())) or {"result"}
        score.mark("evidence", where, labels["evidence"], sorted(read), right=labels["evidence"] in read)
    _score_codes(score, where, labels, codes)


def _score_codes(score: Score, where: str, labels: Labels, codes: set[str]) -> None:
    for code in labels.get("codes", []):
        score.mark("codes", where, code, sorted(codes), right=code in codes)
    if labels.get("never"):
        alarms = sorted(codes & set(labels["never"]))
        score.mark("silence", where, [], alarms, right=not alarms)


def _codes_by_row(read: TrackerOutcome, findings: list[Finding]) -> Mapping[int, set[str]]:
    """Return the codes on each row; a finding on a log counts for its action."""
    ids = Counter(_plain(action.id) for action in read.tracker.actions)
    row_of = {_plain(action.id): action.row for action in read.tracker.actions}
    by_row: dict[int, set[str]] = defaultdict(set)
    for each in findings:
        key = _plain(each.action)
        if key is not None and ids[key] == 1:
            by_row[row_of[key]].add(each.code)
        elif each.sheet == read.tracker.sheet:
            by_row[each.row].add(each.code)
    return by_row
