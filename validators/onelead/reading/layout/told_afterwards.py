"""Which column tells what came of the actions, though its heading may ask for what is intended too."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onelead.model import Column, Field
from onelead.reading.grid import Value
from onelead.reading.layout.headings import OwnHeadings, fields_of
from onelead.reading.layout.witnesses import Rows, witness_of
from onelead.reading.patterns import Pattern
from onelead.reading.shown import shown


def told_afterwards(
    taken: Mapping[Field, Column], table: Sequence[Column], rows: Rows, own: OwnHeadings
) -> Column | None:
    """
    Return the column that holds the evidence of a tracker that has none for it by name.

    What a check found, told at length, is the evidence too. "How do we know" and "Outcome" ask for what is intended,
    or for what came of it: they tell it where they are filled for actions that are finished and blank for the others.
    So do notes on the completion, what was named as the source, and a column that nothing else claims. Where many of
    the cells tell a day on which something was seen, "How do we know" asks for what came of it whatever is blank.
    """
    found = taken.get(Field.VERIFICATION)
    if found and _may_be_evidence(found, own) and _is_told_at_length(found, rows):
        return found
    asked = taken.get(Field.OUTCOME)
    if asked and Field.STATUS in taken and _may_be_evidence(asked, own) and _tells_what_was_seen(asked, rows):
        return asked
    meant = [taken[field] for field in _ASK_FOR_IT_TOO if field in taken and _may_be_evidence(taken[field], own)]
    unclaimed = [column for column in table if column not in taken.values()]
    return next((each for each in (*meant, *unclaimed) if _tells_at_the_end(each, taken, rows)), None)


_ASK_FOR_IT_TOO = (Field.OUTCOME, Field.EVIDENCE_SOURCE, Field.PROGRESS)


def _tells_at_the_end(column: Column, taken: Mapping[Field, Column], rows: Rows) -> bool:
    return _follows_the_end(column, taken, rows) and _is_told_at_length(column, rows)


def _tells_what_was_seen(column: Column, rows: Rows) -> bool:
    """Tell whether two cells in five tell something of a day, other than what is to be by then."""
    texts = [value for cells in rows if isinstance(value := cells.get(column.number), str)]
    seen = sum(_A_DAY.search(text) is not None and not _TO_COME.search(text) for text in texts)
    return len(texts) > 1 and seen * 5 >= len(texts) * 2


_A_DAY = Pattern(
    r"\b\d{1,2}(?:[/.]\d{1,2}|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.IGNORECASE
)
_TO_COME = Pattern(
    r"\b(?:will|should|must|shall|to be|want|target|(?:by|before|until|from|each|every)(?: the)?(?: end of)? \d)",
    re.IGNORECASE,
)


def _may_be_evidence(column: Column, own: OwnHeadings) -> bool:
    return any(reading.field is Field.EVIDENCE for reading in fields_of(column.heading, own))


def _is_told_at_length(column: Column, rows: Rows) -> bool:
    seen = witness_of(rows, column.number)
    return seen.words > TOLD and seen.yes_no < 0.3 and seen.distinct > 0.5


TOLD = 3
"""From more words in a cell on, on average, a column tells something rather than answering."""


def _follows_the_end(column: Column, taken: Mapping[Field, Column], rows: Rows) -> bool:
    """Tell whether a column is filled for nearly all finished actions and for few others, at least two of each."""
    said = [taken[field].number for field in (Field.ACTION, Field.ISSUE) if field in taken]
    ends = [(field, taken[field].number) for field in _ENDS if field in taken]
    filled: dict[bool, list[bool]] = {True: [], False: []}
    for cells in rows:
        if any(number in cells for number in said):
            filled[_is_finished(cells, ends)].append(column.number in cells)
    finished, others = filled[True], filled[False]
    return min(len(finished), len(others)) > 1 and _share(finished) >= MOST and _share(others) <= FEW


_ENDS = (Field.STATUS, Field.COMPLETED, Field.VERIFIED_BY, Field.VERIFIED_ON)
MOST, FEW = 0.7, 0.4


def _is_finished(cells: Mapping[int, Value], ends: Sequence[tuple[Field, int]]) -> bool:
    return any(
        value is not None and (field is not Field.STATUS or _FINISHED.match(shown(value)) is not None)
        for field, number in ends
        for value in (cells.get(number),)
    )


_FINISHED = Pattern(
    r"\s*(?:fully |all )?(?:(?:clos|complet|finish|achiev|implement|resolv|sign(?:ed)?[ -]?off)\w*"
    r"|done|met|blue|y(?:es)?|1|100 ?%?|[✓✔✅☑])(?!\w)",
    re.IGNORECASE,
)


def _share(filled: Sequence[bool]) -> float:
    return sum(filled) / len(filled)
