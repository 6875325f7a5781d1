"""The texts of an .xlsx: the table of shared strings, and text that stands in the cell itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from onelead.reading.namespaces import namespace_of
from onelead.reading.package import Package
from onelead.reading.parts import children
from onelead.reading.styles import strikes_out

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How Excel writes characters that XML can't hold (ECMA-376 part 1, 22.9.2.19): ``_x0007_``."""
REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class SharedTexts:
    """The texts that cells point to by index."""

    plain: dict[str, str] = field(default_factory=dict)
    """Index, as text, → text: those that need no further look, being neither blank, struck out nor too long."""
    all: list[str] = field(default_factory=list)
    struck_out: frozenset[int] = frozenset()


def read_shared_texts(package: Package, part: str | None) -> SharedTexts:
    """Return the shared texts of a workbook, which may have no part for them."""
    if part is None or part not in package:
        return SharedTexts()
    longest = package.limits.cell_characters
    texts: list[str] = []
    struck_out = set()
    for item in children(package.pieces(part), part, package.limits):
        if not _is_plain(item) and is_struck_out(item):
            struck_out.add(len(texts))
        texts.append(text_of(item))
    plain = {str(i): text for i, text in enumerate(texts) if text and len(text) <= longest and i not in struck_out}
    return SharedTexts(plain, texts, frozenset(struck_out))


def text_of(item: Element) -> str:
    """Return the text of a shared or inline string: its runs joined, phonetic guides left out, escapes undone."""
    if _is_plain(item):
        text = item[0].text or ""
    else:
        namespace = namespace_of(item)
        parts = item.findall(f"{namespace}t") + item.findall(f"{namespace}r/{namespace}t")
        text = "".join(part.text or "" for part in parts)
    return unescaped(text) if "_x" in text else text


def plain_text(item: Element, longest: int) -> str:
    """Return the text of an inline string that needs no further look; raises ValueError for any other."""
    text = item[0].text
    if len(item) > 1 or not text or len(text) > longest or "_x" in text or item[0].tag[-2:] != "}t":
        raise ValueError
    return text


def _is_plain(item: Element) -> bool:
    return len(item) == 1 and not len(item[0])


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
