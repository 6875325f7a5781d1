"""The parts of an owner cell between its separators, put together again where only together they say something."""

from __future__ import annotations

from enum import StrEnum

from onelead.reading.patterns import HintedPattern, Pattern
from onelead.reading.people.mentions import Kind, Mention, Vocabulary, read_mention
from onelead.reading.people.names import folded
from onelead.reading.people.owner_words import POSTS, RANKS, SUBJECTS, respelt
from onelead.values import frozen, replace


class Link(StrEnum):
    """What stands before a part of the cell."""

    START = "start"
    LINE = "line"
    COMMA = "comma"
    BESIDE = "beside"
    """A bracket, a dash, a colon: more about the same one."""
    AND = "and"
    """A slash, an ampersand, *and*, *or*, an arrow: another one."""


@frozen
class Part:
    """A phrase of the cell."""

    mention: Mention
    link: Link
    leads: bool = False
    """The cell says that this one leads."""
    helps: bool = False
    """The cell says that this one only helps."""


@frozen
class Piece:
    """What stands between two separators."""

    text: str
    link: Link

    @property
    def words(self) -> list[str]:
        """Its words, folded, in the vocabulary's spelling."""
        return [respelt(folded(word)) for word in self.text.split()]

    @property
    def only_modifies(self) -> bool:
        """Tell whether it holds nothing but words that stand before a post or a team: ``HR``, ``Night``."""
        return all(word in RANKS or word in SUBJECTS or word in ("hr", "it", "of", "&") for word in self.words)

    @property
    def ends_in_post(self) -> bool:
        """Tell whether its last word is a post."""
        return self.words[-1] in POSTS


def read_parts(text: str, own: Vocabulary) -> tuple[Part, ...]:
    """Cut a text at its separators and understand what is between them."""
    if _DEPARTMENT.fullmatch(text):
        return (Part(Mention(text, Kind.GROUP), Link.START),)
    parts: list[Part] = []
    rest = _pieces(text)
    while rest:
        length = next((n for n in range(min(len(rest), _MOST_JOINED), 1, -1) if _belong_together(rest[:n], own)), 1)
        whole = " ".join(piece.text for piece in rest[:length])
        parts.append(Part(replace(read_mention(whole, own), text=whole), rest[0].link))
        rest = rest[length:]
    return tuple(parts)


_MOST_JOINED = 4
_DEPARTMENT = HintedPattern(
    r"(?i)(?:the )?(?:dept|department|ministry|office|directorate|division|bureau|board|school|faculty|institute)\.?"
    r" (?:of|for)\b[^\n/;]*",
    "dept|department|ministry|office|directorate|division|bureau|board|school|faculty|institute",
)
_SEPARATOR = Pattern(
    r"""(?ix)
      (?P<line> \s*\n\s* (?:[/&+,;]|\band\b)? \s* )
    | (?P<and> \s* (?: [/\\|;+] | (?<![A-Z])& | &(?![A-Z]\b) | → | ⇒ | -> | => | > | · | •
          | \b (?:and/or|and|or|then|plus|alongside|(?:along\ |together\ )?with|w/) \b (?!\ charge)
          | (?<=\s) (?-i:n) (?=\s) | \s(?=@\w) ) \s* )+
    | (?P<comma> \s*,\s* (?: (?:and|&|or)\b\s* )? )
    | (?P<beside> \s*[()\[\]]+\s* | \s+[-–—]+\s* | \s*[-–—]+\s+ | \s*:\s* | \s*[–—]\s* )
    """
)
_LINKS = {"line": Link.LINE, "and": Link.AND, "comma": Link.COMMA, "beside": Link.BESIDE}
_WEAKEST_FIRST = tuple(Link)


def _pieces(text: str) -> list[Piece]:
    """Cut a text at its separators; of several in a row the strongest counts, before the first piece none does."""
    pieces: list[Piece] = []
    link, at = Link.START, 0
    for found in _SEPARATOR.finditer(text):
        piece = text[at : found.start()].strip()
        if piece:
            pieces.append(Piece(piece, link))
            link = Link.START
        if pieces:
            link = max(link, _LINKS[found.lastgroup or "and"], key=_WEAKEST_FIRST.index)
        at = found.end()
    rest = text[at:].strip()
    return [*pieces, Piece(rest, link)] if rest else pieces


def _belong_together(pieces: list[Piece], own: Vocabulary) -> bool:
    """``HR`` & ``Finance Specialist``, ``Marketing``⏎``Team``, ``Head of Quality`` and ``Compliance`` are one each."""
    *before, last = pieces
    if any(piece.link is Link.BESIDE for piece in pieces[1:]):
        return False
    if last.link is Link.AND and _IS_OF.search(pieces[0].text):
        rest = pieces[1:]
        return all(one.only_modifies and not one.ends_in_post and not _IS_OF.search(one.text) for one in rest)
    if not all(piece.only_modifies for piece in before):
        return False
    if last.link is Link.LINE:
        return _goes_on(last, own)
    return not before[-1].ends_in_post and _lends_its_noun(before[-1], last, own)


_IS_OF = Pattern(r"\b(?:of|for)\b")


def _goes_on(line: Piece, own: Vocabulary) -> bool:
    """Tell whether a line goes on with the modifiers above it: ``Team`` below ``Marketing``."""
    is_noun = read_mention(line.text, own).kind in (Kind.POST, Kind.GROUP)
    return is_noun and not (len(line.words) == 1 and line.words[0] in SUBJECTS)


def _lends_its_noun(before: Piece, last: Piece, own: Vocabulary) -> bool:
    """Tell whether a phrase lends its noun to the modifier before: ``Finance Specialist`` to ``HR &``."""
    words = last.words
    kind = read_mention(last.text, own).kind
    if len(words) < 2 or kind is not Kind.POST:
        return len(words) > 1 and kind is Kind.GROUP
    return words[0] in SUBJECTS or (words[0] not in RANKS and before.words[-1] in SUBJECTS)
