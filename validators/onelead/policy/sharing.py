"""What a commissioner's copy may hold."""

from __future__ import annotations

from typing import Annotated, Literal

from onelead import model
from onelead.policy.part import PolicyPart, setting
from onelead.values import field, frozen

SHARED_FIELDS = (
    *("id", "source", "theme", "issue", "action", "outcome", "owner", "started", "deadline", "revised_deadline"),
    *("delay_reason", "priority", "status", "evidence_source", "evidence", "evidence_date", "completed"),
    *("verified_by", "verified_on", "verification", "reviewed_on", "decision", "escalated_to", "escalated_on"),
    *("staff_informed", "interim_control", "notice", "review_due", "recheck_on", "service", "measure"),
)


@frozen
class Sharing(PolicyPart):
    """What a commissioner's copy may hold; a column that is not listed never leaves the house."""

    fields: Annotated[list[model.Field], setting("The columns that are shared.")] = field(
        default_factory=lambda: [model.Field(each) for each in SHARED_FIELDS]
    )
    residents: Annotated[
        list[str], setting('Words by which residents can be known, such as initials or "Room #" (# is any number).')
    ] = field(default_factory=list)
    keep: Annotated[list[str], setting("Words with a capital letter that are nobody's name.")] = field(
        default_factory=list
    )
    mask: Annotated[list[str], setting("Words that are masked wherever they stand.")] = field(default_factory=list)
    staff: Annotated[
        Literal["roles", "initials", "names"],
        setting("How members of staff are called: by role, initials or name."),
    ] = "roles"
