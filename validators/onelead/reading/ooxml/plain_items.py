"""
The short road through a large part: what is written plainly is read from its text and never becomes elements.

Spreadsheet programs write nearly all rows and texts in one and the same way. Runs of those are cut out of the part; the
parser is given a mark in the place of each run, and all the rest as it stands. So it still judges what is written in
any other way, tells in which order things come, and refuses what is no XML.
"""

from __future__ import annotations

import os
import re
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import ClassVar, Generic, TypeVar
from xml.etree.ElementTree import Element

from onelead.reading.ooxml.namespaces import MAIN, namespace_of
from onelead.reading.ooxml.parts import usual_start
from onelead.reading.ooxml.surroundings import Surroundings

WORTH_IT = 1 << 14
"""Of a part with fewer bytes than this, all is left to the parser, which is as quick."""
LONGEST = 1 << 18
"""From an item with more bytes than this on, all is left to the parser."""
FEW = 10
NOT_IN_XML = bytes(code for code in range(0x20) if code not in b"\t\n\r")

Item = TypeVar("Item")


class PlainItems(ABC, Generic[Item]):
    """The items of one part that are written plainly."""

    holder: ClassVar[str]
    """The name of the element whose children the items are."""
    depth: ClassVar[int]
    """The number of elements they are in."""
    item: ClassVar[str]
    """Their own name."""

    def __init__(self) -> None:
        self._mark = f"plain-{os.urandom(8).hex()}"  # a name that no part can know, and so have itself
        self._tag_of_marks = ""
        self._runs: deque[list[Item]] = deque()
        self._end = f"</{self.item}>"
        self._goes_on = True

    @abstractmethod
    def begin_within(self, surroundings: Surroundings) -> None:
        """Note where the items stand."""

    @abstractmethod
    def read(self, text: str) -> list[Item]:
        """Return what a text holds up to an end tag, left out; raises LookupError or ValueError if it is not plain."""

    def read_all(self, text: str) -> list[Item]:
        """Do the same for a text of many items, where there is a quicker way than one by one."""
        raise ValueError(text)

    def run_at(self, element: Element) -> list[Item] | None:
        """Return the run that an element is the mark of, or None where it is none. Marks come in their order."""
        return self._runs.popleft() if element.tag == self._tag_of_marks else None

    def cut_out(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield a part with marks for its plain items; from where anything around those is unusual, as it stands."""
        pieces = iter(pieces)
        for first in pieces:
            beginning = self._beginning(first)
            if beginning:
                yield beginning
                yield from self._cut(chain((first[len(beginning) :],), pieces))
            else:
                yield first
                yield from pieces

    def _beginning(self, first: bytes) -> bytes:
        """Return a part up to its first item, or nothing where that is not as every program writes it."""
        start = usual_start(first) if len(first) >= WORTH_IT else None
        if start is None:
            return b""
        before, tag, after = first.partition(b"<" + self.holder.encode())
        beginning = before + tag + after[: after.find(b">") + 1]
        if beginning.endswith(b"/>") or _may_hold_no_tags(beginning[start:]):
            return b""
        try:
            surroundings = Surroundings(beginning)
        except ValueError:
            return b""
        holder = surroundings.path[-1]
        namespace = namespace_of(holder)
        if len(surroundings.path) != self.depth or namespace not in MAIN or holder.tag != namespace + self.holder:
            return b""
        self._tag_of_marks = namespace + self._mark
        self.begin_within(surroundings)
        return beginning

    def _cut(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        waiting = b""
        end = self._end.encode()
        for piece in pieces:
            waiting += piece
            if len(waiting) > LONGEST or _may_hold_no_tags(waiting):
                break
            complete, ended, rest = waiting.rpartition(end)
            if not ended:
                continue
            text = _text_of(complete)
            if text is None:
                break
            yield "".join(self._skeleton(text)).encode()
            waiting = rest
            if not self._goes_on:
                break
        yield waiting
        yield from pieces

    def _skeleton(self, text: str) -> Iterator[str]:
        """Yield what the parser is given of some items, the last end tag left out: marks, and what is not plain."""
        try:
            yield self._mark_for(self.read_all(text))
        except (LookupError, ValueError):
            yield from self._skeleton_one_by_one(text.split(self._end))

    def _skeleton_one_by_one(self, texts: list[str]) -> Iterator[str]:
        run: list[Item] = []
        others = 0
        for number, text in enumerate(texts):
            try:
                run += self.read(text)
                continue
            except (LookupError, ValueError):
                others += 1
            if run:
                yield self._mark_for(run)
                run = []
            if not self._is_one_item(text):
                self._goes_on = False
                yield self._end.join((*texts[number:], ""))
                return
            yield text + self._end
        if run:
            yield self._mark_for(run)
        self._goes_on = others < len(texts) or others < FEW  # where nothing is plain, it costs less not to look

    def _mark_for(self, run: list[Item]) -> str:
        self._runs.append(run)
        return f"<{self._mark}/>"

    def _is_one_item(self, text: str) -> bool:
        """Say whether, past a text and its end tag, the parser is back at where the items stand."""
        start = f"<{self.item}"
        first = re.match(rf"(?:{start}[^<>]*+(?<=/)>)*{start}", text)  # after some that are empty
        return first is not None and start not in text[first.end() :]


def _may_hold_no_tags(text: bytes) -> bool:
    """Say whether there may be a comment, CDATA or an instruction, in which ``<`` begins no tag."""
    return (b"!" in text and b"<!" in text) or (b"?" in text and b"<?" in text)  # one byte is found ten times as fast


def _text_of(stretch: bytes) -> str | None:
    """Return a stretch as XML reads it, or None where XML can't hold it."""
    for code in NOT_IN_XML:  # one by one: a single byte is found at the speed of memory
        if code in stretch:
            return None
    try:
        text = stretch.decode()
    except UnicodeDecodeError:
        return None
    if ("]" in text and "]]>" in text) or "\ufffe" in text or "\uffff" in text:
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
