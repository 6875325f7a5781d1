"""Who is told when an action goes wrong, and how soon they must answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any

from onelead.policy.part import PolicyPart, setting
from onelead.values import field, frozen


def limit(meaning: str) -> object:
    """Return what a number that brings an action to a tier is checked by; false, kept as None, never does."""
    number_or_false = {"anyOf": [{"type": "integer", "minimum": 0}, {"const": False}]}
    return setting(meaning, ge=0, json_schema_extra=number_or_false)


@frozen
class Tier(PolicyPart):
    """
    One tier: who holds it, what brings an action to it, and how soon it must answer.

    A threshold that is set to false never brings anything.
    """

    name: Annotated[str, setting("What the tier is called on escalation sheets.")] = ""
    roles: Annotated[list[str], setting("Roles on the register that hold the tier, the first held one counts.")] = (
        field(default_factory=list)
    )
    overdue_days: Annotated[int | None, limit("More days overdue than this.")] = None
    safety_overdue_days: Annotated[int | None, limit("A safety action more days overdue than this.")] = None
    past_first_deadline_days: Annotated[
        int | None, limit("More days past the first deadline than this, however often it was revised.")
    ] = None
    missed_checks: Annotated[int | None, limit("This many checks in a row were missed.")] = None
    repeated_gap: Annotated[bool, setting("The latest two checks failed.")] = False
    extensions: Annotated[int | None, limit("The meeting extended it this often.")] = None
    recurrences: Annotated[int | None, limit("The problem came back this often after closure.")] = None
    safety_recurrence: Annotated[bool, setting("A safety problem came back after closure.")] = False
    danger: Annotated[bool, setting("Overdue with people in immediate danger, or a notice's date has passed.")] = False
    ownership: Annotated[bool, setting("No one person owns it.")] = False
    unsupported: Annotated[bool, setting("Its closure is not supported by what is recorded.")] = False
    answer_days: Annotated[int, setting("It decides within this many days (at its next meeting).", ge=0, le=3650)] = 35
    safety_answer_days: Annotated[
        int, setting("It decides on a safety action within this many days.", ge=0, le=3650)
    ] = 7


def _quality_lead() -> Tier:
    return Tier(
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
    return Tier(
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
    return Tier(
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


def over(default: Callable[[], Tier]) -> object:
    """Return what lays a provider's settings of a tier over its defaults, so that only what differs is written."""
    from dataclasses import asdict

    from pydantic import BeforeValidator

    def laid(given: Any) -> Any:  # what TOML holds, before it is checked
        return asdict(default()) | dict(_never(given)) if isinstance(given, dict) else given

    return BeforeValidator(laid)


def _never(given: dict[str, object]) -> Iterator[tuple[str, object]]:
    """Yield the settings of a tier; a limit that is set to false becomes None."""
    for key, each in given.items():
        yield key, None if each is False and key in LIMITS else each


LIMITS = frozenset(
    {
        *("overdue_days", "safety_overdue_days", "past_first_deadline_days"),
        *("missed_checks", "extensions", "recurrences"),
    }
)


@frozen
class Tiers(PolicyPart):
    """The three tiers, from the nearest to the work to the furthest from it."""

    quality_lead: Annotated[Tier, setting("The first to be told: a work list."), over(_quality_lead)] = field(
        default_factory=_quality_lead
    )
    registered_manager: Annotated[Tier, setting("The second to be told."), over(_registered_manager)] = field(
        default_factory=_registered_manager
    )
    provider_oversight: Annotated[Tier, setting("The last inside the provider."), over(_provider_oversight)] = field(
        default_factory=_provider_oversight
    )

    def numbered(self) -> Iterator[tuple[int, Tier]]:
        """Yield the tiers with their numbers, from 1."""
        yield from enumerate((self.quality_lead, self.registered_manager, self.provider_oversight), 1)

    def __getitem__(self, number: int) -> Tier:
        return dict(self.numbered())[number]
