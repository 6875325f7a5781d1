"""What each column may be: by its heading, by the headings around it, and by what its cells bear out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from onelead.model import Column, Field
from onelead.reading.layout.borne_out import borne_out, decides
from onelead.reading.layout.headings import OwnHeadings, Reading, fields_of, plain
from onelead.reading.layout.left_neighbour import day_of, is_bare_date, is_found_at
from onelead.reading.layout.witnesses import Witness
from onelead.reading.patterns import Pattern

Candidate = tuple[float, Field, Column]
"""How much speaks for a field, the field, and the column that may be it."""


def candidates_of(columns: Sequence[Column], witnesses: Mapping[int, Witness], own: OwnHeadings) -> Iterator[Candidate]:
    """Yield every field that a column may be, with how much speaks for it."""
    before: Column | None = None
    fields: set[Field] = set()
    for column in columns:
        witness, own_readings = witnesses[column.number], fields_of(column.heading, own)
        beside = (*_beside(column, before, fields), *_asked_of_a_check(column, fields))
        for reading in (*own_readings, *beside, *_decided(witness)):
            yield reading.score + borne_out(reading.field, witness), reading.field, column
        before = column
        fields |= {reading.field for reading in own_readings[:1]}


def _beside(column: Column, before: Column | None, fields: AbstractSet[Field]) -> Iterator[Reading]:
    """
    Yield what a heading means by the one to its left, where the headings before it mean these ``fields``.

    A bare "Date" right of "Checked by" or "Decision" is when they did; "Found" right of who checked an action, and
    when, is the result of the check.
    """
    if before is None or before.number != column.number - 1:
        return
    field = day_of(before.heading, column.heading)
    if field and (Field.ACTION in fields or is_bare_date(column.heading)):
        yield Reading(field, BESIDE)
    elif Field.ACTION in fields and is_found_at(before.heading, column.heading):
        yield Reading(Field.VERIFICATION, FOUND)


def _asked_of_a_check(column: Column, fields: AbstractSet[Field]) -> Iterator[Reading]:
    """Yield the result of a check for "Is it fixed?" behind a status and who checked: it asks what they saw."""
    if fields >= _ANSWERED_BY_A_CHECK and _IS_IT_FIXED.search(plain(column.heading)):
        yield Reading(Field.VERIFICATION, ASKED)


_ANSWERED_BY_A_CHECK = {Field.STATUS, Field.VERIFIED_BY}
_IS_IT_FIXED = Pattern(
    r"^(?:(?:is|was|has|have) (?:it|this|that|the \w+) (?:\w+ )*)?(?:fixed|solved|sorted|resolved|put right)$"
)
ASKED = 11.0
"""How surely it is; as a status it would be answered with yes and no as well."""

BESIDE = 6.0
"""How surely a bare heading is read by the one to its left."""
FOUND = 9.0
"""How surely what was found is the result of the check at its left: a finding stands before the action."""


def _decided(witness: Witness) -> Iterator[Reading]:
    """Yield the decision for a column of which nearly all cells say close, extend or escalate, whatever its heading."""
    if decides(witness):
        yield Reading(Field.DECISION, BY_ITS_CELLS)


BY_ITS_CELLS = 5.0
"""How surely a column is the decision by its cells alone: any that has a heading for it comes first."""
