"""
Which column is which field: what the headings say, and what the cells below bear out.

Where a heading leaves a choice ("Checked", "Completion date", "Progress"), a column of dates, of names, of yes and no
or of long sentences decides it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice

from onelead.model import Column, Field, HeadingDoubt
from onelead.reading.dates.date_texts import looks_like_a_date
from onelead.reading.grid import Grid, Value, letters
from onelead.reading.layout.header import Header
from onelead.reading.layout.headings import OwnHeadings, Reading, fields_of, plain
from onelead.reading.layout.tick_columns import tick_columns
from onelead.reading.patterns import Pattern
from onelead.values import frozen

ROWS_LOOKED_AT = 40
LONGEST_SIGN = 60
"""A longer text is prose: it can't be a date, a state, a name or a code."""

LEAST = 4.0
"""A reading under this is not taken."""
CLOSE = 0.75
"""Two columns whose scores differ by less could both be the field."""

DATES = frozenset({
    Field.DEADLINE, Field.REVISED_DEADLINE, Field.STARTED, Field.COMPLETED, Field.EVIDENCE_DATE, Field.VERIFIED_ON,
    Field.REVIEWED_ON, Field.ESCALATED_ON, Field.REVIEW_DUE, Field.RECHECK_ON,
})  # fmt: skip
PEOPLE = frozenset({Field.OWNER, Field.SUPPORT, Field.VERIFIED_BY, Field.ESCALATED_TO})
NEVER_FILLED = {Field.STATUS: -0.4, Field.VERIFIED_BY: -2.0, Field.VERIFIED_ON: -2.0, Field.VERIFICATION: -2.0}
"""What an empty column takes from a reading: a bare "Checked" over nothing could be anybody, any day or any answer."""

PROSE = frozenset({
    Field.ACTION, Field.ISSUE, Field.OUTCOME, Field.EVIDENCE, Field.PROGRESS, Field.DELAY_REASON, Field.INTERIM_CONTROL,
    Field.EVIDENCE_SOURCE,
})  # fmt: skip


@frozen
class Columns:
    """What each column of a table was understood to be."""

    fields: Mapping[Field, Column]
    unused: tuple[Column, ...]
    doubts: tuple[HeadingDoubt, ...]
    ticks: tuple[Column, ...] = ()
    """The columns of a status that is ticked under one of several headings."""


def understand_columns(
    grid: Grid, header: Header, own: OwnHeadings = (), corrections: Mapping[Field, str] | None = None
) -> Columns:
    """Give each field the column that its heading and its cells speak for.

    ``own`` are the provider's headings, ``corrections`` the columns that the provider named: field → letter or heading.
    """
    columns = [
        Column(number, letters(number), " ".join(heading.split()), hidden=number in grid.hidden_columns)
        for number, heading in sorted(header.headings.items())
    ]
    table = _main_run(columns)
    beside = [column for column in columns if column not in table]
    below = _rows_below(grid, header.row)
    witnesses = {
        column.number: _witness(below, column.number) if fields_of(column.heading, own) else NOTHING for column in table
    }
    taken = _corrected(columns, corrections or {})
    ticks = () if Field.STATUS in taken else tick_columns(table, below)
    if ticks:
        taken[Field.STATUS] = ticks[-1]
    used = {column.number for column in (*taken.values(), *ticks)}
    candidates = sorted(_candidates(table, witnesses, own), key=lambda each: (-each[0], each[2].number))
    for score, field, column in candidates:
        if score >= LEAST and field not in taken and column.number not in used:
            taken[field] = column
            used.add(column.number)
    _settle_completion(taken, witnesses)
    if Field.ID not in taken and not used.intersection([table[0].number]) and _holds_numbers(below, table[0]):
        taken[Field.ID] = table[0]
        used.add(table[0].number)
    unused = tuple([column for column in table if column.number not in used])
    doubts = (*_doubts(candidates, taken), *_actions_beside(taken, beside))
    return Columns(taken, unused, doubts, ticks)


def _main_run(columns: Sequence[Column]) -> list[Column]:
    """Leave out look-up lists and legends that stand beside the table, behind a gap."""
    runs: list[list[Column]] = []
    for column in columns:
        if runs and column.number - runs[-1][-1].number == 1:
            runs[-1].append(column)
        else:
            runs.append([column])
    at = max(range(len(runs)), key=lambda place: _weight(runs[place]))
    table = list(runs[at])
    for outwards in (runs[:at][::-1], runs[at + 1 :]):
        for run in outwards:
            if not _goes_on(table, run):
                break
            table += run
    return sorted(table, key=lambda column: column.number)


def _goes_on(table: Sequence[Column], run: Sequence[Column]) -> bool:
    """Tell whether headings behind a gap belong to the table: most of them say what it has not said yet."""
    known, first = _fields_named(table), _fields_named(run)
    apart = min(abs(one.number - other.number) for one in table for other in (run[0], run[-1]))
    if apart > _GAP or first & known & _NAMED_ONCE:
        return False
    return bool(first - known) and len(first - known) * 2 >= len(run)


def _fields_named(columns: Sequence[Column]) -> set[Field]:
    return {readings[0].field for column in columns if (readings := fields_of(column.heading))}


_GAP = 2
"""One blank column may part the columns of a table."""
_NAMED_ONCE = {Field.ID, Field.ACTION}
"""What no table names twice: where it comes again behind a gap, another table begins."""


def _weight(run: Sequence[Column]) -> float:
    best: dict[Field, float] = {}
    for column in run:
        for reading in fields_of(column.heading)[:1]:
            best[reading.field] = max(best.get(reading.field, 0), reading.score)
    return sum(best.values())


def _holds_numbers(rows: Sequence[Mapping[int, Value]], first: Column) -> bool:
    """Tell whether a first column that nobody claims numbers the rows: "Log", "Entry", "Line"."""
    seen = _witness(rows, first.number)
    return seen.filled > 1 and seen.codes + seen.numbers >= 0.8 and seen.distinct >= 0.8


# ------------------------------------------------------------------------------------------ what the cells bear out --


@frozen
class Witness:
    """What the cells of a column look like: shares of its filled cells, from 0 to 1."""

    filled: int
    dates: float = 0
    signed: float = 0
    """Somebody's name and a date behind it, which count as dates too."""
    numbers: float = 0
    yes_no: float = 0
    states: float = 0
    decisions: float = 0
    names: float = 0
    words: float = 0
    """Words in a cell, on average."""
    codes: float = 0
    levels: float = 0
    """High, medium, low and the like."""
    distinct: float = 1


NOTHING = Witness(0)


def _rows_below(grid: Grid, header_row: int) -> Sequence[Mapping[int, Value]]:
    return list(islice((cells for row, cells in grid.rows.items() if row > header_row), ROWS_LOOKED_AT))


def _witness(rows: Sequence[Mapping[int, Value]], column: int) -> Witness:
    values = [value for cells in rows if (value := cells.get(column)) is not None]
    texts = [text for value in values if isinstance(value, str) and (text := value.strip())]
    others = [value for value in values if not isinstance(value, str)]
    total = len(texts) + len(others)
    if not total:
        return NOTHING
    seen = Counter(chain.from_iterable(map(_signs, texts)))
    return Witness(
        filled=total,
        dates=(seen["date"] + _how_many(dt.date, others)) / total,
        signed=seen["signed"] / total,
        numbers=_how_many(float, others) / total,
        yes_no=(seen["yes_no"] + _how_many(bool, others)) / total,
        states=seen["state"] / total,
        decisions=seen["decision"] / total,
        names=seen["name"] / total,
        words=sum([len(text.split()) for text in texts]) / len(texts) if texts else 0,
        codes=seen["code"] / total,
        levels=seen["level"] / total,
        distinct=len({*texts, *others}) / total,
    )


def _how_many(kind: type, values: Sequence[Value]) -> int:
    return sum([isinstance(value, kind) for value in values])


@lru_cache(maxsize=4096)
def _signs(text: str) -> tuple[str, ...]:
    """Return what a cell's text looks like."""
    small = text.casefold()
    signs = ["decision"] if _DECISION.match(small) else []
    if len(text) > LONGEST_SIGN:
        return tuple(signs)
    if looks_like_a_date(text):
        signs += ["date", "signed"] if _SIGNED.match(text) else ["date"]
    if (text[0].isupper() or text[0] in _SMALL) and _NAME.fullmatch(text):
        signs.append("name")
    if text.count(" ") <= _FEW_WORDS:
        signs += _signs_of_few_words(text, small)
    return tuple(signs)


def _signs_of_few_words(text: str, small: str) -> Iterator[str]:
    if len(text) <= _LONGEST_YES and _YES_NO.fullmatch(small):
        yield "yes_no"
    if _STATE.search(small):
        yield "state"
    if _CODE.fullmatch(text):
        yield "code"
    if _LEVEL.match(small):
        yield "level"


_LONGEST_YES = len("false")
_FEW_WORDS = 3
"""A text with more spaces is no state, no code and no level."""
_SMALL = "oadvt"
"""What a name may begin with in small letters: *of*, *and*, *de*, *van*, *the*."""

_YES_NO = Pattern(r"y(?:es)?\.?|n(?:o)?\.?|true|false|[✓✔✅☑❌✗✘]|tick")
_STATE = Pattern(
    r"^(?:not\s+)?(?:open|closed?|complete[d]?|done|started?|begun|progress|ongoing|on\s*(?:going|track|hold|time)|in[\s_-]*progress"
    r"|pending|overdue|red|amber|green|blue|grey|black|outstanding|awaiting|delayed|cancelled|under\s?way|live|new|met"
    r"|achieved|implemented|late|due|signed\s+off|\d{1,3}\s?%|[01](?:\.\d+)?|planned|part(?:ly|ially)?|proposed)\b"
    r"|\b(?:progress|complete[d]?|closed|started|hold|track)$"
)
_DECISION = Pattern(r"\s*(?:agreed|keep|remain|close[d]?|extend|escalat|carry|approved|continue|reopen|defer)")
_NAME_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|of|and|de|van|der|the)"
_NAME = Pattern(rf"{_NAME_WORD}(?:[\s/&,]+{_NAME_WORD}){{0,5}}")
_SIGNED = Pattern(r"(?:[A-Z][\w'’-]*\.? [A-Z][\w'’-]+|(?!W[BCE] )[A-Z]{2,3}),? (?:on )?(?=\d)")
"""``H. Lind 10/11/26``, ``HL 10/11``."""
_LEVEL = Pattern(r"(?:very )?(?:high|medium|moderate|low|critical|urgent|essential|p[1-5])\b")
_CODE = Pattern(r"[A-Za-z]{0,6}[-\s/.#]?\d[\w./-]*|[A-Z]{1,3}\d*")


def _candidates(
    columns: Sequence[Column], witnesses: Mapping[int, Witness], own: OwnHeadings
) -> Iterator[tuple[float, Field, Column]]:
    before: Column | None = None
    for column in columns:
        witness = witnesses[column.number]
        for reading in (*fields_of(column.heading, own), *_dated(column, before)):
            yield reading.score + _borne_out(reading.field, witness), reading.field, column
        before = column


def _dated(column: Column, before: Column | None) -> Iterator[Reading]:
    """Yield what a bare "Date" means right of "Checked by" or "Decision": when they did."""
    if before is None or before.number != column.number - 1 or plain(column.heading) not in _BARE_DATES:
        return
    meant = next(iter(fields_of(before.heading)), None)
    if meant is not None and meant.field in _DAY_OF:
        yield Reading(_DAY_OF[meant.field], BESIDE)


_BARE_DATES = ("date", "on", "when", "day")
_DAY_OF = {
    Field.VERIFIED_BY: Field.VERIFIED_ON,
    Field.VERIFICATION: Field.VERIFIED_ON,
    Field.EVIDENCE: Field.EVIDENCE_DATE,
    Field.DECISION: Field.REVIEWED_ON,
    Field.ESCALATED_TO: Field.ESCALATED_ON,
}
BESIDE = 6.0
"""How surely a bare heading is read by the one to its left."""


def _borne_out(field: Field, seen: Witness) -> float:
    """Return how much the cells speak for (or against) a field; nothing where they are blank."""
    if not seen.filled:
        return NEVER_FILLED.get(field, 0.0)
    if field in DATES:
        return _for_dates(field, seen)
    if field is Field.ESCALATED_TO and seen.yes_no >= 0.5:  # "Escalated to" is also answered: whether it was
        return 0.0
    if field in PEOPLE:
        return _for_people(seen)
    if field in PROSE:
        return _for_prose(field, seen)
    return _FOR_THE_REST.get(field, lambda _: 0.0)(seen)


def _for_dates(field: Field, seen: Witness) -> float:
    if seen.dates >= 0.5:
        return 0.0 if field is Field.VERIFIED_ON and seen.signed >= 0.5 else 1.0
    if field is Field.DEADLINE and seen.words <= 4 and not seen.numbers and not seen.yes_no and not seen.states > 0.5:
        return 0.3 if seen.dates else -1.0
    return -5.0 if not seen.dates else -1.5


def _for_people(seen: Witness) -> float:
    if seen.dates - seen.signed >= 0.5 or seen.yes_no >= 0.5 or seen.numbers >= 0.5:
        return -6.0
    if seen.words > 8:
        return -3.0
    return 0.8 if seen.names >= 0.5 else 0.0


def _for_prose(field: Field, seen: Witness) -> float:
    if seen.dates >= 0.6 or seen.numbers >= 0.6 or seen.levels >= 0.6:
        return -6.0
    if field is Field.PROGRESS:
        return -3.0 if seen.states >= 0.6 and seen.words <= 3 else 0.0
    if field is Field.ACTION:
        return 1.0 if seen.words >= 4 else -2.5 if seen.codes >= 0.6 or seen.words < 1.6 else 0.0
    if field is Field.OUTCOME and seen.codes >= 0.6:
        return -4.0
    return 0.0


def _for_status(seen: Witness) -> float:
    if seen.dates >= 0.5 and seen.states < 0.3:
        return -6.0
    if seen.states >= 0.5 or seen.yes_no >= 0.5:
        return 3.0
    if seen.numbers >= 0.6:
        return 1.0
    return -3.5 if seen.words > 6 else 0.0


def _for_verification(seen: Witness) -> float:
    if seen.dates >= 0.5 or (seen.names >= 0.6 and seen.distinct > 0.2 and seen.yes_no < 0.3 and seen.words >= 1.6):
        return -4.0
    return 1.0 if seen.yes_no >= 0.5 else -3.0 if seen.words > 5 and seen.distinct > 0.5 else 0.0


def _for_decision(seen: Witness) -> float:
    if seen.decisions >= 0.5:  # "Close 20/10/26" too, which is a date as well
        return 1.5
    return -5.0 if seen.dates >= 0.6 else 0.0


def _for_measure(seen: Witness) -> float:
    return 1.0 if seen.codes >= 0.6 else -1.5 if seen.words > 5 else 0.0


def _for_id(seen: Witness) -> float:
    return 1.0 if seen.codes + seen.numbers >= 0.6 else _for_short(seen)


def _for_short(seen: Witness) -> float:
    return -4.0 if seen.words > 8 else -5.0 if seen.dates >= 0.6 else 0.0


def _for_priority(seen: Witness) -> float:
    return 1.5 if seen.levels >= 0.5 else _for_short(seen)


_FOR_THE_REST = {
    Field.STATUS: _for_status,
    Field.VERIFICATION: _for_verification,
    Field.DECISION: _for_decision,
    Field.MEASURE: _for_measure,
    Field.ID: _for_id,
    Field.PRIORITY: _for_priority,
    Field.THEME: _for_short,
    Field.SERVICE: _for_short,
}


# --------------------------------------------------------------------------------------------------- what is settled --


def _settle_completion(taken: dict[Field, Column], witnesses: Mapping[int, Witness]) -> None:
    """Read a lone "Completion date" as the deadline: a table plans a completion before it records one."""
    column = taken.get(Field.COMPLETED)
    if column is None or Field.DEADLINE in taken or _SAYS_IT_HAPPENED.search(plain(column.heading)):
        return
    most = max((each.filled for each in witnesses.values()), default=0)
    if witnesses[column.number].filled * 10 >= most * 6:
        taken[Field.DEADLINE] = taken.pop(Field.COMPLETED)


_SAYS_IT_HAPPENED = Pattern(r"actual|completed|closed|done|finished|achieved|resolved|taken|\bon$")


def _corrected(columns: Sequence[Column], corrections: Mapping[Field, str]) -> dict[Field, Column]:
    """Return the columns that the provider's policy names, by letter or by heading."""
    taken: dict[Field, Column] = {}
    for field, wanted in corrections.items():
        named = [column for column in columns if is_named(column, wanted)]
        by_letter = [column for column in named if column.letters == wanted.strip().upper()]
        for column in (by_letter or named)[:1]:
            taken[field] = column
    return taken


def is_named(column: Column, wanted: str) -> bool:
    """Tell whether a provider means a column, by its letter or its heading."""
    return column.letters == wanted.strip().upper() or plain(column.heading) == plain(wanted)


def _actions_beside(taken: Mapping[Field, Column], beside: Sequence[Column]) -> Iterator[HeadingDoubt]:
    """Yield the headings of actions in another table beside this one: those actions are not read."""
    mine = taken.get(Field.ACTION)
    for column in beside if mine else ():
        readings = fields_of(column.heading)
        if mine and readings and readings[0].field is Field.ACTION and readings[0].score >= SURE_OF_ACTION:
            yield HeadingDoubt(Field.ACTION, mine, column)


SURE_OF_ACTION = 8.0
"""From here on a heading names actions and nothing else."""


def _doubts(candidates: Iterable[tuple[float, Field, Column]], taken: Mapping[Field, Column]) -> Iterator[HeadingDoubt]:
    """Yield the fields for which a column was left over that could be it just as well."""
    scores = {(field, column.number): score for score, field, column in candidates}
    used = {column.number for column in taken.values()}
    for field, column in taken.items():
        mine = scores.get((field, column.number))
        for (other_field, number), score in scores.items():
            if other_field is field and number not in used and mine is not None and score >= max(6.0, mine - CLOSE):
                other = next(each for _, _, each in candidates if each.number == number)
                yield HeadingDoubt(field, column, other)
