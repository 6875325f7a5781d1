"""
Patterns that are looked for only where a word stands that they hang on.

Evidence is asked dozens of questions, and each hangs on a few words: ``from 11 to 4`` on *from* or *fell*, ``rated 5``
on *rated*. Those words are named beside the pattern, each word of a text is looked up once, and a pattern of which no
word is there is neither searched nor compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from onelead.reading.patterns import Pattern


class Cues:
    """
    The beginnings of words that things hang on; a beginning that ends in ``$`` is a whole word.

    Of a word with hyphens or apostrophes its parts count as words too.
    """

    def __init__(self, all_cues: Iterable[str] = ()) -> None:
        """Take the cues of some things, as `add` does."""
        self._bits: dict[str, int] = {}
        self._of_word: dict[str, int] = {}
        self._known, self._longest = 0, 0
        for cues in all_cues:
            self.add(cues)

    def add(self, beginnings: str) -> int:
        """Take the cues of one more thing, with spaces between them; return the bit that stands for it."""
        bit = 1 << self._known
        self._known += 1
        for beginning in beginnings.split():
            self._bits[beginning] = self._bits.get(beginning, 0) | bit
            self._longest = max(self._longest, len(beginning))
        return bit

    def of(self, words: Iterable[str]) -> int:
        """Return the bits of all things that words in small letters may be cues of."""
        together, known = 0, self._of_word
        for word in words:
            together |= known[word] if word in known else self._look_up(word)
        return together

    def _look_up(self, word: str) -> int:
        together = 0
        for part in {word, *word.replace("'", "-").split("-")}:
            together |= self._bits.get(f"{part}$", 0)
            for end in range(1, min(len(part), self._longest) + 1):
                together |= self._bits.get(part[:end], 0)
        if len(self._of_word) < _WORDS_KEPT:
            self._of_word[word] = together
        return together


_WORDS_KEPT = 20_000
"""More words than people use; what a hostile text could fill the memory with ends here."""


class Worded(Protocol):
    """A text in small letters, and what its words are cues of."""

    @property
    def text(self) -> str:
        """The text."""
        ...

    @property
    def cues(self) -> int:
        """Return what `CUES` tells of its words."""
        ...


CUES = Cues()
"""The cues of all patterns that clauses are asked for."""


class CuedPattern:
    """A pattern and its cues; ``marks`` are signs that it may hang on instead of a word, such as ``°``."""

    def __init__(self, pattern: str, cues: str, marks: str = "") -> None:
        """Take what ``re.compile`` takes, and the beginnings of words with spaces between them."""
        self.pattern, self.cues, self.marks = Pattern(pattern), cues, marks
        self.bit = CUES.add(cues)
        ALL.append(self)

    def search(self, worded: Worded) -> re.Match[str] | None:
        """Find the first place that fits."""
        return self.pattern.search(worded.text) if self.may_fit(worded) else None

    def may_fit(self, worded: Worded) -> bool:
        """Tell whether a word or a mark is there without which the pattern fits nowhere."""
        if worded.cues & self.bit:
            return True
        for mark in self.marks:  # noqa: SIM110 -- a loop costs half of any() here
            if mark in worded.text:
                return True
        return False


ALL: list[CuedPattern] = []
"""Every pattern with cues, in the order in which they are made."""
