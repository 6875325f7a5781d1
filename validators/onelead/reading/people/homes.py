"""The homes of a workbook whose names could be a person's: ``Elm Court``, ``Rose Villa``."""

from __future__ import annotations

from collections.abc import Iterable

from onelead.reading.patterns import HintedPattern
from onelead.reading.people.names import folded
from onelead.reading.people.owner_words import HOMES_TOO


def homes_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the homes, folded, in the names of sheets and services: ``rose court`` of ``ROSE COURT CARE HOME``."""
    found = (_HOME.search(folded(text)) for text in texts)
    return frozenset(name for each in found if each for name in (each[0], each["name"]))


_HOME = HintedPattern(
    rf"(?:[^\W\d_]\S* )?(?P<name>[^\W\d_]\S* (?:{'|'.join(sorted(HOMES_TOO))}))\b", "|".join(sorted(HOMES_TOO))
)
