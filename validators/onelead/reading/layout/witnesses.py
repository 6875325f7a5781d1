"""What the cells of a column look like: dates, names, states, answers, codes or long sentences."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import cast  # a column is read as texts at once, and anew where it holds something else

from onelead.reading.dates.date_texts import looks_like_a_date
from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern
from onelead.values import frozen

Rows = Sequence[Mapping[int, Value]]
"""The cells below a table's headings, row by row: column number → value."""

LONGEST_SIGN = 60
"""A longer text is prose: it can't be a date, a state, a name or a code."""


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
    verdicts: float = 0
    """Close, extend or escalate as one tells somebody to; *closed* may be a status."""
    names: float = 0
    words: float = 0
    """Words in a cell, on average."""
    codes: float = 0
    levels: float = 0
    """High, medium, low and the like."""
    distinct: float = 1


NOTHING = Witness(0)


def witness_of(rows: Rows, column: int) -> Witness:
    """Return what the cells of a column look like."""
    values = [value for cells in rows if (value := cells.get(column)) is not None]
    texts, others = _texts_and_others(values)
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
        verdicts=seen["verdict"] / total,
        names=seen["name"] / total,
        words=len(" ".join(texts).split()) / len(texts) if texts else 0,
        codes=seen["code"] / total,
        levels=seen["level"] / total,
        distinct=len({*texts, *others}) / total,
    )


def _texts_and_others(values: Sequence[Value]) -> tuple[Sequence[str], Sequence[Value]]:
    """Return the texts that say something, and what is no text; first as if all were texts, as in most columns."""
    try:
        return list(filter(None, map(str.strip, cast("Sequence[str]", values)))), ()
    except TypeError:
        texts = [text for value in values if isinstance(value, str) and (text := value.strip())]
        return texts, [value for value in values if not isinstance(value, str)]


def may_decide(rows: Rows, column: int) -> bool:
    """Tell whether the first filled cell of a column says close, extend or escalate."""
    first = next((value for cells in rows if (value := cells.get(column)) is not None), None)
    return isinstance(first, str) and _DECISION.match(first.casefold()) is not None


def _how_many(kind: type, values: Sequence[Value]) -> int:
    return sum([isinstance(value, kind) for value in values])


@lru_cache(maxsize=4096)
def _signs(text: str) -> tuple[str, ...]:
    """Return what a cell's text looks like."""
    small = text.casefold()
    signs: list[str] = []
    if small[0] in _FIRST_OF_A_DECISION and _DECISION.match(small):
        signs += ["decision", "verdict"] if _VERDICT.match(small) else ["decision"]
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
_FIRST_OF_A_DECISION = "akrced"
_VERDICT = Pattern(
    r"\s*(?:(?:agreed? )?(?:to )?(?:close|extend|escalate)|keep (?:it )?open|carry (?:it )?(?:forward|over))\b"
)
_NAME_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]*|of|and|de|van|der|the)"
_NAME = Pattern(rf"{_NAME_WORD}(?:[\s/&,]+{_NAME_WORD}){{0,5}}")
_SIGNED = Pattern(r"(?:[A-Z][\w'’-]*\.? [A-Z][\w'’-]+|(?!W[BCE] )[A-Z]{2,3}),? (?:on )?(?=\d)")
"""``H. Lind 10/11/26``, ``HL 10/11``."""
_LEVEL = Pattern(r"(?:very )?(?:high|medium|moderate|low|critical|urgent|essential|p[1-5])\b")
_CODE = Pattern(r"[A-Za-z]{0,6}[-\s/.#]?\d[\w./-]*|[A-Z]{1,3}\d*")
