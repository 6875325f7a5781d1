"""What pydantic knows of the settings: it checks a provider's own, writes them as plain values and describes them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, get_type_hints  # Any: what TOML and JSON hold

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from onelead.policy import Policy, PolicyPart


def checked(settings: Mapping[str, Any]) -> Policy:
    """Return the policy that settings make; raises `pydantic.ValidationError` with all that is wrong with them."""
    return _policy().validate_python(settings)


def plain(policy: Policy) -> dict[str, Any]:
    """Return a policy as texts, numbers, lists and dictionaries."""
    settings: dict[str, Any] = _policy().dump_python(policy, mode="json")
    return settings


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the settings."""
    return _policy().json_schema()


def described(part: type[PolicyPart]) -> dict[str, FieldInfo]:
    """Return the settings of a part of the policy by their names, each with its type and its meaning."""
    hints = get_type_hints(part, include_extras=True)
    return {name: FieldInfo.from_annotation(hints[name]) for name in part.__annotations__}


@cache
def _policy() -> TypeAdapter[Policy]:
    return TypeAdapter(Policy)
