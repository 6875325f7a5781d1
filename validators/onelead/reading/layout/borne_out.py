"""How much the cells of a column speak for a field that its heading may mean, or against it."""

from __future__ import annotations

from onelead.model import Field
from onelead.reading.layout.witnesses import Witness

DATES = frozenset({
    Field.DEADLINE, Field.REVISED_DEADLINE, Field.STARTED, Field.COMPLETED, Field.EVIDENCE_DATE, Field.VERIFIED_ON,
    Field.REVIEWED_ON, Field.ESCALATED_ON, Field.REVIEW_DUE, Field.RECHECK_ON,
})  # fmt: skip
PEOPLE = frozenset({Field.OWNER, Field.SUPPORT, Field.VERIFIED_BY, Field.ESCALATED_TO})
NEVER_FILLED = {Field.STATUS: -0.4, Field.VERIFIED_BY: -2.0, Field.VERIFIED_ON: -2.0, Field.VERIFICATION: -2.0}
"""What an empty column takes from a reading: a bare "Checked" over nothing could be anybody, any day or any answer."""

_MAY_DECIDE = DATES | {Field.DECISION, Field.STATUS, Field.ESCALATED_TO}
"""What "Close 20/10/26", "Closed" and "Escalate" may stand under."""

PROSE = frozenset({
    Field.ACTION, Field.ISSUE, Field.OUTCOME, Field.EVIDENCE, Field.PROGRESS, Field.DELAY_REASON, Field.INTERIM_CONTROL,
    Field.EVIDENCE_SOURCE,
})  # fmt: skip


def borne_out(field: Field, seen: Witness) -> float:
    """Return how much the cells speak for (or against) a field; nothing where they are blank."""
    if not seen.filled:
        return NEVER_FILLED.get(field, 0.0)
    if decides(seen) and field not in _MAY_DECIDE:
        return -4.0
    if field in DATES:
        return _for_dates(field, seen)
    if field is Field.ESCALATED_TO and seen.yes_no >= 0.5:  # "Escalated to" is also answered: whether it was
        return 0.0
    if field in PEOPLE:
        return _for_people(field, seen)
    if field in PROSE:
        return _for_prose(field, seen)
    return _FOR_THE_REST.get(field, lambda _: 0.0)(seen)


def decides(seen: Witness) -> bool:
    """Tell whether cells say what a meeting decided: close, extend or escalate in nearly all of them."""
    return seen.filled > 1 and seen.decisions >= 0.75 and seen.verdicts >= 0.3


def _for_dates(field: Field, seen: Witness) -> float:
    if seen.dates >= 0.5:
        return 0.0 if field is Field.VERIFIED_ON and seen.signed >= 0.5 else 1.0
    if field is Field.DEADLINE and seen.words <= 4 and not seen.numbers and not seen.yes_no and not seen.states > 0.5:
        return 0.3 if seen.dates else -1.0
    return -5.0 if not seen.dates else -1.5


def _for_people(field: Field, seen: Witness) -> float:
    if seen.dates - seen.signed >= 0.5 or seen.yes_no >= 0.5 or seen.numbers >= 0.5:
        return -6.0
    if seen.words > 8:
        return -3.0
    if field is Field.VERIFIED_BY and seen.words > 5 and seen.names < 0.2:  # "Assurance", which is told
        return -1.5
    return 0.8 if seen.names >= 0.5 else 0.0


def _for_prose(field: Field, seen: Witness) -> float:
    if seen.dates >= 0.6 or seen.numbers >= 0.6 or seen.levels >= 0.6:
        return -6.0
    if field is Field.EVIDENCE:
        return -0.6 if seen.states >= 0.6 and seen.words <= 3 else 0.0
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
