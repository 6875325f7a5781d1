"""Formulas: Excel's grammar on our side, LibreOffice's programming grammar on the other."""

from __future__ import annotations

import re
from collections.abc import Callable

SHEET_AND_CELL = re.compile(r"((?:'(?:[^']|'')+')|\b[A-Za-z_]\w*)!(?=\$?[A-Za-z])")
OFFICE_SHEET_AND_CELL = re.compile(r"\$?((?:'(?:[^']|'')+')|\b[A-Za-z_]\w*)\.(?=\$?[A-Za-z]+\$?\d)")
TEXT = re.compile(r'("(?:[^"]|"")*")')


def to_office(formula: str) -> str:
    """Turn ``=IF(Actions!B2="",1,2)`` into ``=IF($Actions.B2="";1;2)``."""
    return _outside_texts(formula, lambda part: SHEET_AND_CELL.sub(r"$\1.", part.replace(",", ";")))


def to_excel(formula: str) -> str:
    """Turn LibreOffice's spelling of a formula back into Excel's; what is no formula stays."""
    if not formula.startswith("="):
        return formula
    return _outside_texts(formula, lambda part: OFFICE_SHEET_AND_CELL.sub(r"\1!", part.replace(";", ",")))


def _outside_texts(formula: str, change: Callable[[str], str]) -> str:
    return "".join(part if part.startswith('"') else change(part) for part in TEXT.split(formula))
