"""
The commissioner's copy as pages: what the provider says, what was checked, and what could not be.

Only values, and only what the policy allows; names and details are dealt with afterwards, on every text of these pages.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from onelead.escalation import EscalationRow
from onelead.measure_figures import MeasureProgress
from onelead.model import Action, Closure, DateCell, DateKind, Decision, Field, Figures, Status, Tracker, Verdict
from onelead.pages.changes_pages import FIGURE_NAMES
from onelead.pages.completion_pages import overview_parts
from onelead.pages.page import Cell, CellValue, Emphasis, Kind, Line, Page, PageColumn, PageTable, Paper, Part, Row
from onelead.pages.run_charts import run_chart
from onelead.pairing import Pair
from onelead.updates import Comparison
from onelead.values import frozen
from onelead.words import capitalised, counted, day_in_words, listed, number_shown

# ------------------------------------------------------------------------------------------- what the pages are of --


@frozen
class SharedAction:
    """One action that may leave: where it stands, and the verdict on its closure."""

    service: str
    tracker: Tracker
    action: Action
    verdict: Verdict

    @property
    def name(self) -> str:
        """What to call it: its id, or its row."""
        return self.action.id or f"row {self.action.row}"

    @property
    def what(self) -> str:
        """What is to be done."""
        return self.action.text(Field.ACTION) or self.action.text(Field.ISSUE)


@frozen
class PackContent:
    """Everything that a pack says."""

    service: str
    provider: str
    today: dt.date
    actions: tuple[SharedAction, ...]
    fields: tuple[Field, ...]
    """The columns that are shared, in their order."""
    figures: Figures
    held_back: Mapping[str, int]
    """What rows are held back for → how many."""
    problems: Mapping[str, int]
    """``errors``, ``warnings`` → how many findings the check made."""
    policy: str
    """The SHA-256 of the provider's settings, or that there are none."""
    staff: str
    """How members of staff are called: ``roles``, ``initials`` or ``names``."""
    versions: tuple[str, str]
    """Of OneLead, and of its rule book."""
    escalations: tuple[EscalationRow, ...] = ()
    measures: tuple[tuple[str, MeasureProgress], ...] = ()
    comparison: Comparison | None = None
    since: str = ""
    masked: tuple[str, ...] = ()
    """What was masked, in words: ``2 postcodes``."""
    public_key: str = ""
    fingerprint: str = ""


def pack_pages(content: PackContent) -> tuple[Page, ...]:
    """Return the pages that tell of the actions; cover and seal come once it is known what was masked."""
    pages = [
        _actions(content),
        _completion(content),
        _doubts(content),
        _escalations(content),
        *([_changes(content.comparison, content.since)] if content.comparison else []),
        _explanations(content),
    ]
    return tuple(pages)


def whole_pack(content: PackContent, pages: Sequence[Page]) -> Paper:
    """Return the pack: the cover, the pages, the seal."""
    title = f"{content.service}: actions and completion on {day_in_words(content.today)}"
    return Paper(title, (_cover(content, [each.name for each in pages]), *pages, _seal(content)))


# --------------------------------------------------------------------------------------------------------- the cover --

EXPLAINED = {
    "Actions": "Every action that is shared, as the tracker says it, with our verdict on each closure.",
    "Completion": "What is claimed beside what is supported, always as a number out of a number.",
    "Unsupported and cannot tell": "Actions that are claimed as finished and that the record does not support.",
    "Escalations": "Who must decide what by when, why, and what was decided.",
    "What changed": "New, gone and changed actions since the last update.",
    "Explanations": "Actions that were repeated or moved, with the reason that is recorded.",
    "Seal": "Shows later whether anything in this workbook was changed.",
}
BLANKS = {"none": "none", "": "not stated"}


def _cover(content: PackContent, names: Sequence[str]) -> Page:
    held = sum(content.held_back.values())
    facts: list[tuple[str, str]] = [
        ("Service", content.service),
        ("Provider", content.provider or "not stated"),
        ("Checked for", day_in_words(content.today)),
        ("Checked with", f"OneLead {content.versions[0]}, rule book {content.versions[1]}"),
        ("Provider's settings", content.policy),
        ("Actions", f"{content.figures.actions}{_cancelled(content.figures.cancelled)}"),
        ("Shared here", f"{len(content.actions)}{f'; {_held(content)}' if held else ''}"),
        ("The check found", _found(content.problems)),
        ("Staff are shown by", {"roles": "role", "initials": "initials", "names": "name"}[content.staff]),
    ]
    columns = (PageColumn("What", 28), PageColumn("What it says", 70))
    table = PageTable(columns, tuple((Cell(name, Emphasis.STRONG), told) for name, told in facts), title="What this is")
    sheets = PageTable(
        (PageColumn("Sheet", 28), PageColumn("What stands there", 70)),
        tuple((Cell(name, Emphasis.STRONG), EXPLAINED.get(name, "")) for name in (*names, "Seal")),
        title="How to read it",
    )
    return Page("Cover", content.service, (*_verdict_lines(content), table, sheets))


def _verdict_lines(content: PackContent) -> Iterator[Line]:
    figures = content.figures
    yield Line(
        f"{_of(figures.claimed.n, figures.claimed.of)} are claimed as finished; "
        f"{_of(figures.supported.n, figures.supported.of)} are supported by what is recorded.",
        Emphasis.STRONG,
    )
    if content.problems.get("errors"):
        yield Line("The tracker has errors that were not put right before it was shared.", Emphasis.DOUBT)


def _of(n: int, of: int) -> str:
    return f"{n} of {counted(of, 'action')}"


def _cancelled(number: int) -> str:
    return f", and {number} cancelled, which no figure counts" if number else ""


def _held(content: PackContent) -> str:
    told = listed(f"{number} {subject}" for subject, number in content.held_back.items())
    return f"{sum(content.held_back.values())} held back ({told}), which the figures count"


def _found(problems: Mapping[str, int]) -> str:
    return (
        listed(counted(number, kind.removesuffix("s")) for kind, number in problems.items()) if problems else "nothing"
    )


# ----------------------------------------------------------------------------------------------------------- actions --

COLUMNS: Mapping[Field, PageColumn] = {
    Field.ID: PageColumn("Action no.", 10),
    Field.SERVICE: PageColumn("Service", 16),
    Field.SOURCE: PageColumn("Source", 16),
    Field.THEME: PageColumn("Theme", 16),
    Field.ISSUE: PageColumn("Issue", 32),
    Field.ACTION: PageColumn("Action", 36),
    Field.OUTCOME: PageColumn("Intended outcome", 28),
    Field.OWNER: PageColumn("Owner", 20),
    Field.STARTED: PageColumn("Started", 12, Kind.DATE),
    Field.DEADLINE: PageColumn("Deadline", 12, Kind.DATE),
    Field.REVISED_DEADLINE: PageColumn("Revised deadline", 12, Kind.DATE),
    Field.DELAY_REASON: PageColumn("Reason for delay", 26),
    Field.PRIORITY: PageColumn("Priority", 10),
    Field.STATUS: PageColumn("Status", 14),
    Field.PROGRESS: PageColumn("Progress", 32),
    Field.EVIDENCE_SOURCE: PageColumn("Evidence source", 20),
    Field.EVIDENCE: PageColumn("Evidence", 36),
    Field.EVIDENCE_DATE: PageColumn("Evidence date", 12, Kind.DATE),
    Field.COMPLETED: PageColumn("Completed", 12, Kind.DATE),
    Field.VERIFIED_BY: PageColumn("Verified by", 20),
    Field.VERIFIED_ON: PageColumn("Verified on", 12, Kind.DATE),
    Field.VERIFICATION: PageColumn("Verification", 20),
    Field.REVIEWED_ON: PageColumn("Reviewed on", 12, Kind.DATE),
    Field.DECISION: PageColumn("Decision", 16),
    Field.ESCALATED_TO: PageColumn("Escalated to", 20),
    Field.ESCALATED_ON: PageColumn("Escalated on", 12, Kind.DATE),
    Field.INTERIM_CONTROL: PageColumn("What keeps people safe meanwhile", 26),
    Field.STAFF_INFORMED: PageColumn("Staff informed", 18),
    Field.NOTICE: PageColumn("Notice", 16),
    Field.REVIEW_DUE: PageColumn("Review due", 12, Kind.DATE),
    Field.RECHECK_ON: PageColumn("Check again on", 12, Kind.DATE),
    Field.MEASURE: PageColumn("Measure", 16),
    Field.SUPPORT: PageColumn("Support", 20),
    Field.FOLLOW_UP: PageColumn("Follow-up", 14),
    Field.ESCALATE_AFTER: PageColumn("Escalate after", 14),
}
"""How the columns of a pack are called, whatever the tracker calls them, in their order."""

IN_WORDS = {
    Closure.SUPPORTED: Cell("Supported", Emphasis.GOOD),
    Closure.UNSUPPORTED: Cell("Unsupported", Emphasis.BAD),
    Closure.CANNOT_TELL: Cell("Cannot tell", Emphasis.DOUBT),
}


def shared_fields(allowed: Sequence[Field], actions: Sequence[SharedAction]) -> tuple[Field, ...]:
    """Return the columns that are allowed and filled in at least one action, in the order of the pack."""
    filled = {name for each in actions for name, text in each.action.written.items() if text}
    return tuple(each for each in COLUMNS if each in allowed and each in filled)


def _actions(content: PackContent) -> Page:
    fields = [each for each in content.fields if each is not Field.SERVICE]
    services = len({each.service for each in content.actions}) > 1
    columns = [COLUMNS[each] for each in fields]
    columns[1:1] = [COLUMNS[Field.SERVICE]] if services else []
    rows = []
    for each in content.actions:
        cells: list[CellValue | Cell] = [_as_shared(each.action, name) for name in fields]
        cells[1:1] = [each.service] if services else []
        rows.append((*cells, IN_WORDS.get(each.verdict.closure) if each.verdict.closure else None))
    note = "The last column is our verdict on each action that is claimed as finished; the others have none."
    table = PageTable((*columns, PageColumn("Our verdict", 14)), tuple(rows), note=note)
    return Page("Actions", "Actions", (table,))


DATES = frozenset(name for name, column in COLUMNS.items() if column.kind is Kind.DATE)
"""The columns of dates; an action keeps each under the column's own name."""


def _as_shared(action: Action, name: Field) -> CellValue:
    """Return a cell as it is shared: a date as a date, everything else as it is written."""
    date = getattr(action, name.value) if name in DATES else None
    if isinstance(date, DateCell) and date.kind is DateKind.DATE:
        return date.day
    return action.text(name) or None


# -------------------------------------------------------------------------------------------------------- completion --

MOST_CHARTS = 4


def _completion(content: PackContent) -> Page:
    told = Line(f"Over every action of the tracker on {day_in_words(content.today)}; cancelled actions are left out.")
    return Page("Completion", "Completion", (told, *overview_parts(content.figures), *_measures(content.measures)))


def _measures(measures: Sequence[tuple[str, MeasureProgress]]) -> Iterator[Part]:
    if measures:
        columns = PageColumn("Measure", 28), PageColumn("Latest reading", 44), PageColumn("From where to where", 60)
        yield PageTable(columns, tuple(_measure(each) for _, each in measures), title="Measures")
        yield from (run_chart(each.measure, name) for name, each in measures[:MOST_CHARTS] if each.measure.readings)


def _measure(progress: MeasureProgress) -> Row:
    measure, latest = progress.measure, progress.latest
    by = f" by {day_in_words(measure.by)}" if measure.by else ""
    when = f" on {day_in_words(latest.day)}" if latest and latest.day else ""
    return (
        Cell(measure.name or measure.id, Emphasis.STRONG),
        f"{_number(latest.value, measure.unit)}{when}" if latest else Cell("no reading yet", Emphasis.DOUBT),
        f"from {_number(measure.baseline, measure.unit)} to {_number(measure.target, measure.unit)}{by}",
    )


def _number(value: float | None, unit: str) -> str:
    return "not recorded" if value is None else number_shown(value, unit)


# ---------------------------------------------------------------------------------------- what could not be verified --

REASONS = {
    "CLS001": "no evidence is recorded",
    "CLS002": "the evidence says what was done, not what changed",
    "CLS003": "no check by somebody other than the owner is recorded",
    "CLS004": "the owner checked their own action",
    "CLS005": "the check says that it is not, or only partly, resolved",
    "CLS006": "no decision of a governance review to close it is recorded",
    "CLS007": "the review decided to extend or to escalate it",
    "CLS008": "the same problem came back afterwards",
    "CLS009": "its measure is below the target",
    "CLS013": "no one person owns it",
    "CLS014": "the evidence names a record, not what it found",
    "CLS015": "who checked it is not named",
    "CLS016": "the result itself falls short",
    "OWN005": "its owner is a post that the workbook gives to nobody",
    "OWN006": "it is unclear who owns it",
    "STR003": "the tracker has no column for something that a closure needs",
    "STR006": "a cell that it rests on is in error",
}
"""Code → what stands in the way of a closure, in a commissioner's words."""
NEEDED = {
    Field.OWNER: "the owner",
    Field.EVIDENCE: "the evidence",
    Field.VERIFIED_BY: "who checked it",
    Field.DECISION: "the decision of a review",
}


def _doubts(content: PackContent) -> Page:
    doubted = [each for each in content.actions if each.verdict.closure in (Closure.UNSUPPORTED, Closure.CANNOT_TELL)]
    doubted.sort(key=lambda each: each.verdict.closure is Closure.CANNOT_TELL)
    columns = (
        *(
            PageColumn("Action no.", 10),
            PageColumn("Action", 40),
            PageColumn("Status", 14),
            PageColumn("Our verdict", 14),
        ),
        *(PageColumn("Why", 48), PageColumn("Evidence as recorded", 40)),
    )
    table = PageTable(
        columns,
        tuple(_doubt(each, content.fields) for each in doubted),
        note="These are claimed as finished. Unsupported: what is recorded fails. Cannot tell: too little is recorded.",
        when_empty="Every closure that is shared here is supported by what is recorded."
        if any(each.verdict.closure for each in content.actions)
        else "No action that is shared here is claimed as finished.",
    )
    return Page("Unsupported and cannot tell", "What we could not verify", (*_missing_columns(content), table))


def _doubt(each: SharedAction, fields: Sequence[Field]) -> Row:
    closure = each.verdict.closure
    told = [REASONS.get(code, code) for code in each.verdict.reasons]
    evidence = each.action.text(Field.EVIDENCE) if Field.EVIDENCE in fields else "not shared"
    return (
        Cell(each.name, Emphasis.STRONG),
        each.what,
        each.action.text(Field.STATUS),
        IN_WORDS.get(closure) if closure else None,
        f"{capitalised('; '.join(dict.fromkeys(told)))}." if told else None,
        evidence or Cell("Nothing is recorded", Emphasis.QUIET),
    )


def _missing_columns(content: PackContent) -> Iterator[Line]:
    trackers = {id(each.tracker): each.tracker for each in content.actions}.values()
    for tracker in trackers:
        lacks = [words for name, words in NEEDED.items() if not tracker.has(name)]
        if lacks:
            told = f"The sheet {tracker.sheet} has no column for {listed(lacks, 'or')}, so none of it could be checked."
            yield Line(told, Emphasis.DOUBT)


# -------------------------------------------------------------------------------------------- escalations, decisions --


def _escalations(content: PackContent) -> Page:
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 36), PageColumn("Owner", 20), PageColumn("Goes to", 24)),
        *(PageColumn("Why", 36), PageColumn("Since", 12, Kind.DATE), PageColumn("Decision needed", 36)),
        *(PageColumn("Decide by", 12, Kind.DATE), PageColumn("Escalated to", 20), PageColumn("Last decision", 18)),
    )
    note = "Actions that have reached a threshold at which somebody above their owner must decide, the gravest first."
    table = PageTable(
        columns,
        tuple(_escalation(each, content) for each in content.escalations),
        note=note,
        when_empty="Nothing has reached an escalation threshold.",
    )
    return Page("Escalations", "Escalations and decisions", (table, _decisions(content)))


def _owner(action: Action) -> CellValue | Cell:
    return action.owner.name or action.text(Field.OWNER) or Cell("nobody is named", Emphasis.BAD)


def _escalation(row: EscalationRow, content: PackContent) -> Row:
    action = row.action
    return (
        Cell(action.id or f"row {action.row}", Emphasis.STRONG),
        action.text(Field.ACTION) or action.text(Field.ISSUE),
        _owner(action) if Field.OWNER in content.fields else Cell("not shared", Emphasis.QUIET),
        capitalised(row.holder.name or row.holder.words),
        f"{capitalised('; '.join(row.why))}.",
        row.since,
        row.needed,
        row.decide_by,
        action.text(Field.ESCALATED_TO) or Cell("not recorded", Emphasis.QUIET),
        action.text(Field.DECISION) or Cell("not recorded", Emphasis.QUIET),
    )


def _decisions(content: PackContent) -> PageTable:
    decided = [each for each in content.actions if each.action.decision not in (Decision.BLANK, Decision.UNREADABLE)]
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 36), PageColumn("Status", 20), PageColumn("Decision", 24)),
        PageColumn("Reviewed on", 36, Kind.DATE),
    )
    rows = tuple(
        (
            Cell(each.name, Emphasis.STRONG),
            each.what,
            each.action.text(Field.STATUS),
            each.action.text(Field.DECISION),
            _as_shared(each.action, Field.REVIEWED_ON),
        )
        for each in decided
        if Field.DECISION in content.fields
    )
    return PageTable(columns, rows, title="Decisions of the governance review", when_empty="No decision is recorded.")


# ------------------------------------------------------------------------------------------- since the last update --


def _changes(comparison: Comparison, since: str) -> Page:
    figures = PageTable(
        (PageColumn("Figure", 28), PageColumn("Before", 20), PageColumn("Now", 20)),
        tuple(
            (Cell(FIGURE_NAMES.get(each.name, each.name), Emphasis.STRONG), each.older, each.newer)
            for each in comparison.figures
        ),
        title="Figures side by side",
    )
    columns = PageColumn("Action no.", 28), PageColumn("What changed", 36), PageColumn("Action", 60)
    update = comparison.update
    rows: list[Row] = [
        *((each.action.id or "", "new", _what(each.action)) for each in update.new),
        *((each.action.id or "", "gone", _what(each.action)) for each in update.gone),
        *(
            (each.newer.action.id or "", changes, _what(each.newer.action))
            for each in update.pairs
            if (changes := "; ".join(_changed(each)))
        ),
    ]
    table = PageTable(columns, tuple(rows), title="Actions", when_empty="No action is new, gone or changed.")
    told = Line(f"Compared with {since}." if since else "Compared with the last update.")
    return Page("What changed", "What changed since the last update", (told, figures, table))


def _what(action: Action) -> str:
    return action.text(Field.ACTION) or action.text(Field.ISSUE)


def _changed(pair: Pair) -> Iterator[str]:
    """Yield what is told of one action: its status, date, owner and evidence."""
    older, newer = pair.older.action, pair.newer.action
    if older.status is not newer.status:
        yield f"{_status(older.status)} before, {_status(newer.status)} now"
    if newer.due is not None and older.due != newer.due:
        yield f"now due {day_in_words(newer.due)}"
    if newer.owner.name != older.owner.name and not pair.unchanged(Field.OWNER):
        yield "another owner" if newer.owner.name else "no longer one named owner"
    if not pair.unchanged(Field.EVIDENCE):
        yield "evidence recorded" if older.is_blank(Field.EVIDENCE) else "other evidence"


def _status(status: Status) -> str:
    return status.value.replace("_", " ")


def _explanations(content: PackContent) -> Page:
    columns = (
        *(PageColumn("Action no.", 10), PageColumn("Action", 40), PageColumn("First deadline", 14, Kind.DATE)),
        *(
            PageColumn("Due now", 14, Kind.DATE),
            PageColumn("Why it is here", 28),
            PageColumn("Explanation recorded", 48),
        ),
    )
    repeated = set(_repeated(content))
    rows = tuple(
        _explanation(each, each.name in repeated, content) for each in content.actions if _is_repeated(each, repeated)
    )
    note = "Open actions that stood in the last update past their deadline, or whose deadline was moved."
    table = PageTable(columns, rows, note=note, when_empty="No open action was repeated or moved.")
    return Page("Explanations", "Explanations for repeated actions", (table,))


def _repeated(content: PackContent) -> Iterator[str]:
    for pair in content.comparison.update.pairs if content.comparison else ():
        older, newer = pair.older.action, pair.newer.action
        if older.is_open and newer.is_open and newer.days_overdue(content.today):
            yield newer.id or f"row {newer.row}"


def _is_repeated(each: SharedAction, repeated: set[str]) -> bool:
    action = each.action
    moved = (
        action.is_open
        and action.revised_deadline.day is not None
        and action.revised_deadline.day != action.deadline.day
    )
    return action.is_open and (each.name in repeated or moved or action.decision is Decision.EXTEND)


def _explanation(each: SharedAction, was_open_before: bool, content: PackContent) -> Row:
    action = each.action
    why = "Open and overdue in both updates" if was_open_before else "Its deadline was moved"
    said = action.text(Field.DELAY_REASON) if Field.DELAY_REASON in content.fields else ""
    return (
        Cell(each.name, Emphasis.STRONG),
        each.what,
        action.deadline.day,
        action.due,
        why,
        said or Cell("No explanation is recorded", Emphasis.BAD),
    )


# ---------------------------------------------------------------------------------------------------------- the seal --

LONGEST_STATEMENT = 86


def _seal(content: PackContent) -> Page:
    masked = listed(content.masked) if content.masked else "nothing"
    held = (
        listed(f"{number} {subject}" for subject, number in content.held_back.items()) if content.held_back else "none"
    )
    told: tuple[tuple[str, str | None], ...] = (
        ("Seal format", "onelead-seal/1"),
        ("Checked for", day_in_words(content.today)),
        ("OneLead version", content.versions[0]),
        ("Rule-book version", content.versions[1]),
        ("Provider's settings", content.policy),
        ("Masked in this pack", masked),
        ("Rows held back", held),
        ("Public key", content.public_key or "Not signed"),
        ("Key's fingerprint", content.fingerprint or "Not signed"),
        ("Digest", None),
        ("Signature", None),
        ("Where to look", "By the short digests below, rows and columns that were changed are found again."),
    )
    lines = (
        Line("Shows whether anything in this workbook was changed after it was checked."),
        Line("Check it with verify.html in any browser, offline, or with: onelead verify and the name of this file."),
        Line("A digest proves no sender: compare it with one given in another way, or check the signature."),
    )
    columns = PageColumn("What", 44), PageColumn("What it says", LONGEST_STATEMENT)
    return Page("Seal", "Seal", (*lines, PageTable(columns, told)))
