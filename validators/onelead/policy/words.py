"""Words of the provider's own, besides those that OneLead understands by itself."""

from __future__ import annotations

from typing import Annotated

from onelead import model
from onelead.policy.part import PolicyPart, setting
from onelead.values import field, frozen


@frozen
class Words(PolicyPart):
    """Words of the provider's own, besides those that OneLead understands by itself."""

    headings: Annotated[dict[model.Field, list[str]], setting("Field → further headings.")] = field(
        default_factory=dict
    )
    statuses: Annotated[dict[model.Status, list[str]], setting("Status → further words.")] = field(default_factory=dict)
    rag: Annotated[
        dict[str, model.Status],
        setting("RAG colour → what it means here; green is closed only where this, or the workbook's key, says so."),
    ] = field(default_factory=dict)
    placeholders: Annotated[list[str], setting("Words that stand for nobody.")] = field(default_factory=list)
    groups: Annotated[list[str], setting("Words that stand for a group.")] = field(default_factory=list)
    roles: Annotated[list[str], setting("Words that stand for a post.")] = field(default_factory=list)
