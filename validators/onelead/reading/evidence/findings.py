"""When a clause may be something that was found, rather than done or meant."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause
from onelead.reading.evidence.evidence_words import DOING, Say

UNSURE = DOING | Say.FUTURE | Say.OPINION | Say.SAID | Say.TOOL
"""Any sign that a clause says what was done, meant, thought or told."""

SHORT = 4
"""A clause of so few words may be a name."""


def is_a_finding(clause: Clause) -> bool:
    """Tell whether a clause behind a check may be what the check found."""
    if clause.signs and clause.signs[0] & Say.NONE and clause.length >= LEAST:
        return not clause.says & (Say.ASKED | Say.FUTURE) and "yet" not in clause.words
    if clause.length < LEAST or clause.says & (DOING | Say.FUTURE | Say.FILED | Say.OPINION):
        return False
    return clause.words[:1] not in _PLACING


LEAST = 2
_PLACING = tuple((word,) for word in ("by", "see", "with", "in", "on", "for", "at", "from", "to"))
