"""Of two findings that say the same of a row, the graver one alone is told to a person."""

from __future__ import annotations

from collections.abc import Iterable

from onelead.model import Finding

STANDS_FOR = {"ESC004": "DUE006"}
"""A safety action that is overdue is reported as such; that it is overdue need not be said again."""
SAID_BY_OTHERS = frozenset(STANDS_FOR.values())


def readable(findings: Iterable[Finding]) -> list[Finding]:
    """
    Return the findings without those that a graver one at the same row says too.

    A graver one that is accepted speaks only for what is accepted too: what nobody accepted is told.
    """
    everything = list(findings)
    graver = [each for each in everything if each.code in STANDS_FOR]
    if not graver:
        return everything
    said = {(STANDS_FOR[each.code], each.sheet, each.row) for each in graver}
    told = {(STANDS_FOR[each.code], each.sheet, each.row) for each in graver if not each.accepted}
    return [
        each
        for each in everything
        if each.code not in SAID_BY_OTHERS or (each.code, each.sheet, each.row) not in (said if each.accepted else told)
    ]
