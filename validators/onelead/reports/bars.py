"""Completion as bars of characters: what is claimed, and under it the three parts of which that consists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from onelead.figure_words import (
    figure_in_words,
    gap_in_words,
    on_time_in_words,
    supported_in_words,
    supported_of_due_in_words,
)
from onelead.model import Figure, Figures
from onelead.reports.layout import Line, Piece, Style, piece, wrapped
from onelead.values import frozen

INDENT = 4
LABEL = 18
BAR = 40
NARROW_BAR = 16
WIDE = 90
"""From this width a line has room for the long bar and its figure."""


@frozen
class Glyphs:
    """The characters of a bar's parts, which differ in shape and not only in colour."""

    supported: str
    unsupported: str
    cannot_tell: str
    rest: str
    arrow: str
    dot: str


BLOCKS = Glyphs("█", "▒", "░", "·", "→ ", " · ")
ASCII = Glyphs("#", "x", "?", ".", "> ", " - ")


@frozen
class _Part:
    name: str
    figure: Figure
    words: str
    glyph: str
    style: Style


def completion_lines(figures: Figures, width: int, glyphs: Glyphs) -> Iterator[Line]:
    """Yield the figures: the claim as a bar, the same length in its three parts, and each figure in words."""
    length = BAR if width >= WIDE else NARROW_BAR
    claimed = _Part("Claimed", figures.claimed, figure_in_words(figures.claimed), glyphs.supported, Style.PLAIN)
    parts = _parts(figures, glyphs)
    yield (_label("Claimed"), *_bar([claimed], length, glyphs), piece(f"  {claimed.words}"))
    yield (_label("in three parts"), *_bar(parts, length, glyphs))
    for part in parts:
        yield (piece(" " * (INDENT + LABEL)), piece(part.glyph, part.style), piece(f" {part.name:<12}{part.words}"))
    for name, words in _sentences(figures):
        yield from wrapped(words, width, indent=INDENT, mark=f"{name:<{LABEL}}")


def _parts(figures: Figures, glyphs: Glyphs) -> Sequence[_Part]:
    return (
        _Part("supported", figures.supported, supported_in_words(figures), glyphs.supported, Style.SUPPORTED),
        _Part(
            "unsupported",
            figures.unsupported,
            figure_in_words(figures.unsupported),
            glyphs.unsupported,
            Style.ERROR,
        ),
        _Part(
            "cannot tell",
            figures.cannot_tell,
            figure_in_words(figures.cannot_tell),
            glyphs.cannot_tell,
            Style.WARNING,
        ),
    )


def _sentences(figures: Figures) -> Iterator[tuple[str, str]]:
    yield "Gap", gap_in_words(figures)
    yield "Supported of due", supported_of_due_in_words(figures)
    yield "On time", on_time_in_words(figures)
    yield "One named owner", figure_in_words(figures.single_ownership)


def _label(name: str) -> Piece:
    return piece(" " * INDENT + f"{name:<{LABEL}}")


def _bar(parts: Sequence[_Part], length: int, glyphs: Glyphs) -> Iterator[Piece]:
    """Cut at rounded running totals, so that the parts together are as long as the whole they make up."""
    of = parts[0].figure.of
    ends = [round(length * n / of) if of else 0 for n in accumulate((part.figure.n for part in parts), initial=0)]
    for part, (start, end) in zip(parts, pairwise(ends), strict=True):
        yield piece(part.glyph * (end - start), part.style)
    yield piece(glyphs.rest * (length - ends[-1]), Style.QUIET)
