"""
Regular expressions that are compiled when they are first asked for.

The reader knows hundreds of them, and one tracker needs a part; compiling them all took longer than reading a workbook.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any


class Pattern:
    """What ``re.compile`` returns, made at first use; from then on each method is the compiled pattern's own."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take what ``re.compile`` takes."""
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Find the first place that fits."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Fit the beginning of a text."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Fit a whole text."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Yield each place that fits."""
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Callable[[str], list[Any]]:  # texts, or tuples of them where a pattern has groups
        """Return the text of each place that fits, or those of its groups."""
        return self._compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """Cut a text at each place that fits."""
        return self._compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Put something else in each place that fits."""
        return self._compiled.sub


class HintedPattern:
    """
    A pattern with hints: pieces of text in small letters, of which whatever it fits holds one.

    A text without a hint is not searched, and the pattern that no text hints at is never compiled: most patterns that
    a tracker's cells are asked for are about what few cells say.
    """

    def __init__(self, pattern: str, hints: str, flags: int = 0) -> None:
        """Take what ``re.compile`` takes, and the hints with ``|`` between them."""
        self.pattern, self.hints = Pattern(pattern, flags), tuple(hints.split("|"))
        HINTED.append(self)

    def may_fit(self, text: str) -> bool:
        """Tell whether a text holds a hint."""
        small = text.casefold()
        for hint in self.hints:  # noqa: SIM110 -- a loop costs half of any() here
            if hint in small:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first place that fits."""
        return self.pattern.search(text) if self.may_fit(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Fit the beginning of a text."""
        return self.pattern.match(text) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Fit a whole text."""
        return self.pattern.fullmatch(text) if self.may_fit(text) else None

    def sub(self, instead: str, text: str) -> str:
        """Put something else in each place that fits."""
        return self.pattern.sub(instead, text) if self.may_fit(text) else text


HINTED: list[HintedPattern] = []
"""Every pattern with hints, in the order in which they are made."""
