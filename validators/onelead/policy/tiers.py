"""Who is told when an action goes wrong, and how soon they must answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, WithJsonSchema, model_validator

from onelead.policy.part import PolicyPart

Limit = Annotated[
    Annotated[int, Field(ge=0)] | None,
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 0}, {"const": False}]}),
]
"""A number that brings an action to a tier; false, kept as None, never does."""


class Tier(PolicyPart):
    """
    One tier: who holds it, what brings an action to it, and how soon it must answer.

    A threshold that is set to false never brings anything.
    """

    name: str = Field("", description="What the tier is called on escalation sheets.")
    roles: list[str] = Field(
        default_factory=list, description="Roles on the register that hold the tier, the first held one counts."
    )
    overdue_days: Limit = Field(None, description="More days overdue than this.")
    safety_overdue_days: Limit = Field(None, description="A safety action more days overdue than this.")
    past_first_deadline_days: Limit = Field(
        None, description="More days past the first deadline than this, however often it was revised."
    )
    missed_checks: Limit = Field(None, description="This many checks in a row were missed.")
    repeated_gap: bool = Field(default=False, description="The latest two checks failed.")
    extensions: Limit = Field(None, description="The meeting extended it this often.")
    recurrences: Limit = Field(None, description="The problem came back this often after closure.")
    safety_recurrence: bool = Field(default=False, description="A safety problem came back after closure.")
    danger: bool = Field(
        default=False, description="Overdue with people in immediate danger, or a notice's date has passed."
    )
    ownership: bool = Field(default=False, description="No one person owns it.")
    unsupported: bool = Field(default=False, description="Its closure is not supported by what is recorded.")
    answer_days: int = Field(35, ge=0, description="It decides within this many days (at its next meeting).")
    safety_answer_days: int = Field(7, ge=0, description="It decides on a safety action within this many days.")

    @model_validator(mode="before")
    @classmethod
    def _false_is_never(cls, given: Any) -> Any:  # what TOML holds, before it is checked
        if not isinstance(given, dict):
            return given
        return {key: None if value is False and key in NUMBERS else value for key, value in given.items()}


NUMBERS = frozenset(
    {
        *("overdue_days", "safety_overdue_days", "past_first_deadline_days"),
        *("missed_checks", "extensions", "recurrences"),
    }
)


def _quality_lead() -> Tier:
    return Tier.model_construct(
        name="quality lead",
        roles=[
            "quality lead",
            "quality manager",
            "quality and compliance manager",
            "governance lead",
            "deputy manager",
        ],
        overdue_days=0,
        missed_checks=1,
        ownership=True,
        unsupported=True,
        answer_days=7,
    )


def _registered_manager() -> Tier:
    return Tier.model_construct(
        name="registered manager",
        roles=["registered manager", "home manager", "service manager", "care manager", "branch manager", "manager"],
        overdue_days=7,
        safety_overdue_days=0,
        missed_checks=2,
        repeated_gap=True,
        extensions=2,
        recurrences=1,
    )


def _provider_oversight() -> Tier:
    return Tier.model_construct(
        name="provider oversight",
        roles=[
            "nominated individual",
            "provider",
            "managing director",
            "director",
            "chief executive",
            "operations director",
            "head of operations",
            "operations manager",
            "regional manager",
            "area manager",
            "owner",
            "trustee",
            "board",
        ],
        safety_overdue_days=7,
        past_first_deadline_days=28,
        recurrences=2,
        safety_recurrence=True,
        danger=True,
    )


class Tiers(PolicyPart):
    """The three tiers, from the nearest to the work to the furthest from it."""

    quality_lead: Tier = Field(default_factory=_quality_lead, description="The first to be told: a work list.")
    registered_manager: Tier = Field(default_factory=_registered_manager, description="The second to be told.")
    provider_oversight: Tier = Field(default_factory=_provider_oversight, description="The last inside the provider.")

    @model_validator(mode="before")
    @classmethod
    def _over_the_defaults(cls, given: Any) -> Any:  # what TOML holds, before it is checked
        if not isinstance(given, dict):
            return given
        return {key: _over(key, value) for key, value in given.items()}

    def numbered(self) -> Iterator[tuple[int, Tier]]:
        """Yield the tiers with their numbers, from 1."""
        yield from enumerate((self.quality_lead, self.registered_manager, self.provider_oversight), 1)

    def __getitem__(self, number: int) -> Tier:
        return dict(self.numbered())[number]


def _over(key: str, given: Any) -> Any:  # what TOML holds, before it is checked
    """Lay the settings of one tier over its defaults, so that a provider writes only what differs."""
    default = DEFAULTS.get(key)
    return default().model_dump() | given if default and isinstance(given, dict) else given


DEFAULTS = {
    "quality_lead": _quality_lead,
    "registered_manager": _registered_manager,
    "provider_oversight": _provider_oversight,
}
