"""The texts of an .xlsx: the table of shared strings, and text that stands in the cell itself."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from onelead.reading.ooxml.namespaces import namespace_of
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import children
from onelead.reading.ooxml.styles import strikes_out
from onelead.reading.patterns import Pattern
from onelead.values import field, frozen

ESCAPED = Pattern(r"_x([0-9A-Fa-f]{4})_")
"""How Excel writes characters that XML can't hold (ECMA-376 part 1, 22.9.2.19): ``_x0007_``."""
REPLACEMENT = "\ufffd"


@frozen
class SharedTexts:
    """The texts that cells point to by index."""

    plain: dict[str, str] = field(default_factory=dict)
    """Index, as text, → text: those that need no further look, being neither blank, struck out nor too long."""
    all: list[str] = field(default_factory=list)
    struck_out: frozenset[int] = frozenset()


class FormulaTexts(dict[str, str]):
    """The texts that formulas came to, as they stand in the cells; one that needs a further look raises ValueError."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest

    def __missing__(self, text: str) -> str:
        if not text or "_x" in text or len(text) > self._longest:
            raise ValueError
        return text


def read_shared_texts(package: Package, part: str | None) -> SharedTexts:
    """Return the shared texts of a workbook, which may have no part for them."""
    if part is None or part not in package:
        return SharedTexts()
    longest = package.limits.cell_characters
    texts: list[str] = []
    plain: dict[str, str] = {}
    struck_out = set()
    for item in children(package.pieces(part), part, package.limits):
        try:
            text = plain[str(len(texts))] = plain_text(item, longest)
        except (ValueError, LookupError):
            text = text_of(item)
            if is_struck_out(item):
                struck_out.add(len(texts))
            elif 0 < len(text) <= longest:
                plain[str(len(texts))] = text
        texts.append(text)
    return SharedTexts(plain, texts, frozenset(struck_out))


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
