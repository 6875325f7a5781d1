r"""
JSON as people can read it, one key a line, written nearly as fast as JSON without any line ends.

Python's own `json` leaves its quick encoder as soon as it is asked to indent. Here that encoder writes many objects at
once, with line end and indent for a separator. In JSON a line end within a text is written ``\n``; so every one that
stands there is between two parts, and the whole can be cut where an object ends.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TypeGuard

from onelead.inert import escaped_in_json

Json = object
"""None, a truth, a number, a text, or a list, tuple or dict of such."""


def json_text(value: Json, depth: int = 0) -> str:
    """Return what ``json.dumps(value, ensure_ascii=False, indent=1)`` does, so many levels deep, and made inert."""
    return escaped_in_json(_indented(value, depth))


def _indented(value: Json, depth: int) -> str:
    if not _holds_parts(value):
        return _encoder(0)(value)
    if isinstance(value, dict):
        return _objects([value], depth)[0]
    line = _line(depth + 1)
    objects = [each for each in value if isinstance(each, dict) and each]
    whole = len(objects) == len(value)
    inside = f",{line}".join(_objects(objects, depth + 1) if whole else [_indented(each, depth + 1) for each in value])
    return f"[{line}{inside}{_line(depth)}]"


def _objects(values: Sequence[Mapping[str, Json]], depth: int) -> list[str]:
    """Return each of several objects, none of them empty: first without what holds parts itself, then with that."""
    line, end = _line(depth + 1), _line(depth)
    held = list(map(_held, values))
    bare = [{**each, **dict.fromkeys(parts)} if parts else each for each, parts in zip(values, held, strict=True)]
    texts = _encoder(depth + 1)(bare)[2:-2].split(f"}},{line}{{")
    whole = map(partial(_with_held, depth=depth), texts, values, held)
    return [f"{{{line}{inside}{end}}}" for inside in whole]


def _held(value: Mapping[str, Json]) -> Mapping[str, Json]:
    if _KINDS.isdisjoint(map(type, value.values())):
        return {}
    return {name: part for name, part in value.items() if _holds_parts(part)}


def _with_held(inside: str, value: Mapping[str, Json], held: Mapping[str, Json], depth: int) -> str:
    """Return what stands inside an object with what it holds that has parts itself."""
    if not held:
        return inside
    line = _line(depth + 1)
    parts = inside.split(f",{line}")
    for at, name in enumerate(value):
        if name in held:
            parts[at] = parts[at].removesuffix("null") + _indented(held[name], depth + 1)
    return f",{line}".join(parts)


def _holds_parts(value: Json) -> TypeGuard[dict[str, Json] | list[Json] | tuple[Json, ...]]:
    return type(value) in _KINDS and bool(value)


_KINDS = frozenset({dict, list, tuple})


def _line(depth: int) -> str:
    return "\n" + " " * depth


@cache
def _encoder(depth: int) -> Callable[[Json], str]:
    return json.JSONEncoder(ensure_ascii=False, separators=(f",{_line(depth)}", ": ")).encode
