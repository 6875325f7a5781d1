"""A text report as lines of styled pieces: one description, shown plain in a pipe and in colour on a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from enum import StrEnum

NARROWEST = 40


class Style(StrEnum):
    """What a piece of a line is; colour only repeats what its words say."""

    PLAIN = "plain"
    TITLE = "title"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    PLACE = "place"
    REMEDY = "remedy"
    QUIET = "quiet"
    SUPPORTED = "supported"


Piece = tuple[str, Style]
"""Some words in one style; a report has thousands, and nothing is made as quickly as a tuple."""
Line = tuple[Piece, ...]
BLANK: Line = ()


def piece(text: str, style: Style = Style.PLAIN) -> Piece:
    """Return some words in one style."""
    return text, style


def plain(line: Line) -> str:
    """Return a line's words alone."""
    text = line[0][0] if len(line) == 1 else "".join([words for words, _ in line])
    return text.rstrip()


def line(text: str, style: Style = Style.PLAIN) -> Line:
    """Return a line in one style."""
    return ((text, style),)


def wrapped(
    text: str, width: int, *, indent: int, style: Style = Style.PLAIN, mark: str = "", inert: bool = False
) -> Sequence[Line]:
    """
    Return lines no wider than *width*; *mark* stands before the first, and the rest hang under its words.

    A text that was made *inert*, and so has no tabs and line ends, need not be looked through for them.
    """
    first = " " * indent + mark
    room = max(width, NARROWEST) - len(first)
    if not (inert or text.isprintable()):
        lines = None
    elif text and len(text) <= room and text[-1] != " ":
        return [((first + text, style),)]  # most of what a report says is as short as that
    else:
        lines = _filled(text, room, first)
    if lines is None:
        lines = textwrap.wrap(
            text, room + len(first), initial_indent=first, subsequent_indent=" " * len(first), break_on_hyphens=False
        )
    return [((each, style),) for each in lines]


def _filled(text: str, room: int, first: str) -> list[str] | None:
    """
    Return what `textwrap.wrap` does, in a tenth of its time.

    None where it does more: where a word is wider than the room, or where more than single spaces part the words.
    """
    if not text or "  " in text or text[0] == " " or text[-1] == " ":
        return None
    lines, done, begin = [], 0, first
    while len(text) - done > room:
        end = text.rfind(" ", done, done + room + 1)
        if end < 0:
            return None
        lines.append(begin + text[done:end])
        done, begin = end + 1, " " * len(first)
    lines.append(begin + text[done:])
    return lines


def as_text(lines: Iterable[Line]) -> str:
    """Return lines as text without any style."""
    return "".join([f"{plain(each)}\n" for each in lines])
