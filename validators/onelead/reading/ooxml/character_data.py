"""The text between two tags, as XML means it."""

from __future__ import annotations

import re

from onelead.reading.patterns import Pattern

REFERENCE = Pattern(r"&(?:(amp|lt|gt|quot|apos);|#(?:([0-9]{1,7})|x([0-9A-Fa-f]{1,6}));)?")
NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def character_data(written: str) -> str:
    """Return what is meant by a text with ``&`` in it; raises ValueError where that stands for nothing in XML."""
    return REFERENCE.sub(_character, written)


def _character(reference: re.Match[str]) -> str:
    name, decimal, hexadecimal = reference.groups()
    if name:
        return NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal or "", 16)
    if not _is_allowed(code):
        raise ValueError(code)
    return chr(code)


def _is_allowed(code: int) -> bool:
    """Say whether XML may hold a character (XML 1.0, 2.2)."""
    if code < 0x20:
        return code in (0x9, 0xA, 0xD)
    return code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x1_0000 <= code <= 0x10_FFFF
