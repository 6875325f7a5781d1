"""The words of a text, as its runs of plain letters."""

from __future__ import annotations

from onelead.reading.patterns import Pattern


def plain_words(text: str) -> list[str]:
    """
    Return the runs of small letters without accents, in reading order.

    Nearly all texts are plain throughout: all else becomes spaces, at which they are split, in half of a search's time.
    """
    return text.translate(_ALL_ELSE_BLANK).split() if text.isascii() else _RUN.findall(text)


_ALL_ELSE_BLANK = "".join(char if "a" <= char <= "z" else " " for char in map(chr, range(128)))
_RUN = Pattern("[a-z]+")
