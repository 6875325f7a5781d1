"""
Users' text made inert: what would steer a terminal, turn the reading direction or start a formula is only text.

Control characters and the marks of the bidirectional algorithm (Unicode Standard Annex 9) are taken out, so a cell can
neither recolour a terminal nor make ``exe.slx`` read as ``xls.exe``.
"""

from __future__ import annotations

import re
import unicodedata

CONTROLS = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 (but tab and line ends) and C1
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff"  # direction marks and their like
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"  # half characters, annotations, invisible tags
)
_CONTROL = f"[{CONTROLS}]"  # compiled by `re` at first use: few texts have use for either
_IN_JSON = f"[{CONTROLS}\u2028\u2029]"
STARTS_A_FORMULA = frozenset("=+-@\t\r\n")


def inert(text: str) -> str:
    """Return text without control and direction characters; its line ends and tabs stay."""
    return text if text.isprintable() else re.sub(_CONTROL, "", text)


def inert_line(text: str) -> str:
    """Return text as one line, inert."""
    if text.isprintable() and "  " not in text:  # no space in such a text is another one than " "
        return text.strip(" ")
    return " ".join(inert(text).split())


def inert_path(path: str) -> str:
    """Return a path as it can be shown: bytes of its name that are no UTF-8 become question marks."""
    return inert_line(path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def escaped_in_json(text: str) -> str:
    r"""Return a JSON text with the same meaning in which such characters are written as ``\uXXXX``."""
    if text.replace("\n", "").isprintable():  # and so without any of them, which is a tenth of the time of looking
        return text
    return re.sub(_IN_JSON, lambda found: _json_escape(found.group()), text)


def as_text_in_csv(text: str) -> str:
    """
    Return text that a spreadsheet program opening a CSV file keeps as text.

    An apostrophe goes before what would start a formula, full-width forms and leading spaces included.
    """
    shown = inert(text)
    begins = (shown[:1], unicodedata.normalize("NFKC", shown.lstrip()[:1]))
    return f"'{shown}" if STARTS_A_FORMULA.intersection(begins) else shown


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
