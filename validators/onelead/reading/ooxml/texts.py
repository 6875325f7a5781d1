"""The texts of an .xlsx: the table of shared strings, and text that stands in the cell itself."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from onelead.reading.ooxml.character_data import character_data
from onelead.reading.ooxml.namespaces import namespace_of
from onelead.reading.ooxml.styles import strikes_out
from onelead.reading.patterns import Pattern

ESCAPED = Pattern(r"_x([0-9A-Fa-f]{4})_")
"""How Excel writes characters that XML can't hold (ECMA-376 part 1, 22.9.2.19): ``_x0007_``."""
REPLACEMENT = "\ufffd"


class FormulaTexts(dict[str, str]):
    """The texts that formulas came to, as they stand in the cells; one that needs a further look raises ValueError."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest

    def __missing__(self, text: str) -> str:
        if not text or "_x" in text or len(text) > self._longest:
            raise ValueError
        return text


class WrittenTexts(FormulaTexts):
    """The same by what is written between two tags, where XML has escapes of its own; a bad one raises ValueError."""

    def __missing__(self, written: str) -> str:
        return super().__missing__(character_data(written) if "&" in written else written)


def plain_text(item: Element, longest: int) -> str:
    """Return the text of a string that needs no further look; raises ValueError or LookupError for any other."""
    held = item[0]
    text = held.text
    if not text or len(item) > 1 or len(text) > longest or "_x" in text or held.tag[-2:] != "}t":
        raise ValueError
    return text


def text_of(item: Element) -> str:
    """Return the text of a shared or inline string: its runs joined, phonetic guides left out, escapes undone."""
    namespace = namespace_of(item)
    parts = item.findall(f"{namespace}t") + item.findall(f"{namespace}r/{namespace}t")
    return unescaped("".join(part.text or "" for part in parts))


def unescaped(text: str) -> str:
    """Return a text with Excel's ``_xHHHH_`` undone; half of a surrogate pair becomes U+FFFD."""
    return ESCAPED.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return REPLACEMENT if 0xD800 <= code <= 0xDFFF else chr(code)


def is_struck_out(item: Element) -> bool:
    """Say whether every run of a rich text that shows anything is struck out."""
    namespace = namespace_of(item)
    shown = [run for run in item.findall(f"{namespace}r") if (run.findtext(f"{namespace}t") or "").strip()]
    plain = (item.findtext(f"{namespace}t") or "").strip()
    return bool(shown) and not plain and all(_run_is_struck_out(run, namespace) for run in shown)


def _run_is_struck_out(run: Element, namespace: str) -> bool:
    properties = run.find(f"{namespace}rPr")
    return properties is not None and strikes_out(properties)
