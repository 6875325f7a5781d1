"""Names of sheets that Excel accepts, made of whatever people and services are called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onelead.inert import inert_line

LONGEST = 31
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
RESERVED = "history"
"""Excel keeps this name for itself."""


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Return a legal name for each wanted one: no forbidden character, 31 at most, no two alike."""
    taken: set[str] = set()
    names = []
    for each in wanted:
        name = _free(_legal(each), taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _legal(name: str) -> str:
    text = " ".join(FORBIDDEN.sub(" ", inert_line(name)).split()).strip("'")
    text = text[:LONGEST].strip(" '") or "Sheet"
    return f"{text} sheet" if text.casefold() == RESERVED else text


def _free(name: str, taken: set[str]) -> str:
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        end = f" ({number})"
        found = name[: LONGEST - len(end)].rstrip() + end
    return found
