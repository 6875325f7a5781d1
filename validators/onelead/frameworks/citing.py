"""
What of a framework a cell cites: "Reg 12", "Regulation 17(2)(a)", "Safe", "S3", "Safe environments".

A number alone is no regulation, and a letter alone no key question, unless the heading says what the column holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from onelead.frameworks.packs import Citation, CitationKind, Framework

HALF = 0.5
"""The share of a column's filled cells that must cite something before figures are grouped by it."""


def citations_in(text: str, framework: Framework, heading: str = "") -> tuple[Citation, ...]:
    """Return what a cell cites, each once; its *heading* tells what a bare number or letter means."""
    found = (*_regulations(text, heading, framework), *_titled(text, framework), *_coded(text, heading, framework))
    return tuple(dict.fromkeys(found))


def cited_kind(texts: Iterable[str], framework: Framework, heading: str = "") -> CitationKind | None:
    """Return what the cells of a column cite, where at least half of the filled ones cite the same kind of thing."""
    filled = [text for text in texts if text.strip()]
    kinds = Counter(kind for text in filled for kind in {each.kind for each in citations_in(text, framework, heading)})
    if not kinds:
        return None
    kind, number = kinds.most_common(1)[0]
    return kind if number >= HALF * len(filled) else None


_REGULATION = re.compile(
    r"\bregs?(?:ulations?)?\b\.?\s*(?P<numbers>\d{1,2}[A-Z]?(?:[^A-Za-z0-9]+(?:and )?\d{1,2}[A-Z]?)*)", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\d(])\b(\d{1,2}[A-Za-z]?)\b(?!\))")
_CODE = re.compile(r"\b([A-Z])\s?(\d)\b")
_LETTER = re.compile(r"^([A-Z])$")
_ABOUT_REGULATIONS = re.compile(r"\breg(?:ulation)?s?\b", re.IGNORECASE)
_ABOUT_QUESTIONS = re.compile(r"\b(?:key question|domain|kloe|quality statement|five questions?)", re.IGNORECASE)


def _regulations(text: str, heading: str, framework: Framework) -> Iterator[Citation]:
    said = [found["numbers"] for found in _REGULATION.finditer(text)]
    if not said and _ABOUT_REGULATIONS.search(heading):
        said = [text]
    for numbers in said:
        for number in _NUMBER.findall(numbers):
            cited = framework.cited(CitationKind.REGULATION, number.upper())
            if cited is not None:
                yield cited


def _titled(text: str, framework: Framework) -> Iterator[Citation]:
    """Yield what a cell cites by its title; one of a single word only where it is the whole cell or a part of it."""
    said = _plain(text)
    parts = {_plain(part) for part in re.split(r"[:/;,|\n]|\s[-–—]\s|\band\b|&", text)} | {said}
    for each in framework.citations:
        title = _plain(each.title)
        if each.kind is CitationKind.REGULATION:
            continue
        short = each.kind is CitationKind.KEY_QUESTION or " " not in title
        if title in parts if short else title in said:
            yield each


def _coded(text: str, heading: str, framework: Framework) -> Iterator[Citation]:
    for letter, number in _CODE.findall(text):
        cited = framework.cited(CitationKind.QUALITY_STATEMENT, f"{letter}{number}")
        if cited is not None and _ABOUT_QUESTIONS.search(heading):
            yield cited
    alone = _LETTER.match(text.strip())
    if alone and _ABOUT_QUESTIONS.search(heading) and alone[1] in framework.letters:
        question = framework.cited(CitationKind.KEY_QUESTION, framework.letters[alone[1]])
        if question is not None:
            yield question


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.replace("’", "'").replace("'", "").casefold()).split())
