"""Words of the provider's own, besides those that OneLead understands by itself."""

from __future__ import annotations

from pydantic import Field

from onelead import model
from onelead.policy.part import PolicyPart


class Words(PolicyPart):
    """Words of the provider's own, besides those that OneLead understands by itself."""

    headings: dict[model.Field, list[str]] = Field(default_factory=dict, description="Field → further headings.")
    statuses: dict[model.Status, list[str]] = Field(default_factory=dict, description="Status → further words.")
    rag: dict[str, model.Status] = Field(
        default_factory=dict,
        description="RAG colour → what it means here; green is closed only where this, or the workbook's key, says so.",
    )
    placeholders: list[str] = Field(default_factory=list, description="Words that stand for nobody.")
    groups: list[str] = Field(default_factory=list, description="Words that stand for a group.")
    roles: list[str] = Field(default_factory=list, description="Words that stand for a post.")
