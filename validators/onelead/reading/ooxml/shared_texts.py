"""The table of shared strings of an .xlsx."""

from __future__ import annotations

from collections.abc import Sequence

from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import children
from onelead.reading.ooxml.plain_texts import PlainTexts
from onelead.reading.ooxml.texts import is_struck_out, plain_text, text_of
from onelead.values import field, frozen

INDEXES: list[str] = []
MOST_REMEMBERED = 8_192


@frozen
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
    plainly = PlainTexts(longest)
    texts: list[str] = []
    plain: dict[str, str] = {}
    struck_out = set()
    for item in children(package.pieces(part), part, package.limits, plainly.cut_out):
        if (run := plainly.run_at(item)) is not None:
            plain.update(zip(_indexes(len(texts), len(run)), run, strict=True))
            texts += run
            continue
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


def _indexes(first: int, count: int) -> Sequence[str]:
    """Return indexes as text; most are those of the workbook before, whose making takes as long as a text's reading."""
    last = first + count
    if last > MOST_REMEMBERED:
        return list(map(str, range(first, last)))
    INDEXES.extend(map(str, range(len(INDEXES), last)))
    return INDEXES[first:last]
