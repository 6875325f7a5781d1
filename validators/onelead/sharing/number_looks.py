r"""
How a number is shown, in one spelling: programs write the same number format in different ways.

LibreOffice writes ``DD/MM/YYYY`` as ``dd/mm/yyyy`` and ``yyyy-mm-dd`` as ``yyyy\-mm\-dd``; Excel adds ``;@`` and
gives some formats a number instead of a code (ECMA-376 part 1, 18.8.30).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

BUILT_IN: Mapping[int, str] = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "dd/mm/yyyy",
    20: "h:mm",
    21: "h:mm:ss",
    46: "[h]:mm:ss",
    49: "@",
}
"""Formats that are given by number. 14 is the short date of the reader's country, day first where packs go."""

ALWAYS_LITERAL = frozenset(" $£€-+/():!^&'~{}<>=,.")
"""Characters that stand for themselves, or for what they are in every spelling, whether escaped or not."""
_TOKEN = re.compile(r'"([^"]*)"?|\\(.)|(\[\$[^\]]*\])|(.)', re.DOTALL)
PLAIN = frozenset({"", "general", "@"})


def look_of_number(number: int, code: str | None) -> str:
    """Return how the numbers of a format are shown; empty for a plain number."""
    look = _in_one_spelling(_code(number, code))
    return "" if look in PLAIN else look


def look_of_text(number: int, code: str | None) -> str:
    """Return how the texts of a format are shown; empty, as nearly always, where they are shown as they are."""
    sections = _in_one_spelling(_code(number, code)).split(";")
    of_text = sections[3] if len(sections) > 3 else next((each for each in sections if _has_text(each)), "@")
    return "" if of_text == "@" else of_text


def _code(number: int, code: str | None) -> str:
    return code if code is not None else BUILT_IN.get(number, f"#{number}")


def _in_one_spelling(code: str) -> str:
    """Return a code in small letters, each literal character marked by a backslash, without the name of a country."""
    shown = "".join(map(_spelt, _TOKEN.finditer(code)))
    return shown.removesuffix(";@")


def _spelt(token: re.Match[str]) -> str:
    quoted, escaped, country, plain = token.groups()
    if country is not None:
        return ""
    if plain is not None:
        return plain.lower()
    return "".join(each if each in ALWAYS_LITERAL else f"\\{each}" for each in quoted or escaped or "")


def _has_text(section: str) -> bool:
    return re.search(r"(?<!\\)@", section) is not None
