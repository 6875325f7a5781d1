"""What a commissioner's copy may hold."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from onelead import model
from onelead.policy.part import PolicyPart

SHARED_FIELDS = (
    *("id", "source", "theme", "issue", "action", "outcome", "owner", "started", "deadline", "revised_deadline"),
    *("delay_reason", "priority", "status", "evidence_source", "evidence", "evidence_date", "completed"),
    *("verified_by", "verified_on", "verification", "reviewed_on", "decision", "escalated_to", "escalated_on"),
    *("staff_informed", "interim_control", "notice", "review_due", "recheck_on", "service", "measure"),
)


class Sharing(PolicyPart):
    """What a commissioner's copy may hold; a column that is not listed never leaves the house."""

    fields: list[model.Field] = Field(
        default_factory=lambda: [model.Field(each) for each in SHARED_FIELDS],
        description="The columns that are shared.",
    )
    residents: list[str] = Field(
        default_factory=list,
        description='Words by which residents can be known, such as initials or "Room #" (# is any number).',
    )
    keep: list[str] = Field(default_factory=list, description="Words with a capital letter that are nobody's name.")
    mask: list[str] = Field(default_factory=list, description="Words that are masked wherever they stand.")
    staff: Literal["roles", "initials", "names"] = Field(
        "roles", description="How members of staff are called: by role, initials or name."
    )
