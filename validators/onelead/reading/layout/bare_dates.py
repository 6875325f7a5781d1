"""What a bare "Date" means right of "Checked by" or "Decision": the day on which they did."""

from __future__ import annotations

from onelead.model import Field
from onelead.reading.layout.headings import fields_of, plain


def day_of(before: str, heading: str) -> Field | None:
    """Return the day that a bare heading stands for by the one to its left; None where either says something else."""
    if plain(heading) not in _BARE_DATES:
        return None
    meant = next(iter(fields_of(before)), None)
    return _DAY_OF.get(meant.field) if meant else None


_BARE_DATES = ("date", "on", "when", "day")
_DAY_OF = {
    Field.VERIFIED_BY: Field.VERIFIED_ON,
    Field.VERIFICATION: Field.VERIFIED_ON,
    Field.EVIDENCE: Field.EVIDENCE_DATE,
    Field.DECISION: Field.REVIEWED_ON,
    Field.ESCALATED_TO: Field.ESCALATED_ON,
}
