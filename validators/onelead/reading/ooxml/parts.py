"""The XML of an untrusted part, handed over as it arrives, so that a large sheet takes no more room than a small."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NoReturn
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser
from xml.parsers import expat

from onelead.reading.limits import Limits
from onelead.reading.refusals import damaged, too_large, unsafe

PARSER_DAMAGE = (ParseError, ValueError, LookupError)  # the last two: encodings that Python or expat does not know
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
UTF_8 = (b'encoding="utf-8"', b"encoding='utf-8'")
ENCODINGS = frozenset({"utf-8", "utf8", "utf-16", "utf16", "us-ascii"})

Batch = tuple[Element, Sequence[Element]]
CutOut = Callable[[Iterable[bytes]], Iterable[bytes]]
"""What takes out of a part's pieces what the parser is not to see."""


def children(pieces: Iterable[bytes], part: str, limits: Limits, cut_out: CutOut = iter) -> Iterator[Element]:
    """Yield each child of a part's root once it is complete."""
    for _, finished in _batches(cut_out(_sane(pieces, part)), part, limits, level=1):
        yield from finished


def grandchildren(pieces: Iterable[bytes], part: str, limits: Limits, cut_out: CutOut = iter) -> Iterator[Batch]:
    """
    Yield each child of a part's root with those of its own children that have become complete since the last time.

    A child comes at least once, perhaps with none; of a long one, such as a sheet's rows, batch after batch comes.
    """
    return _batches(cut_out(_sane(pieces, part)), part, limits, level=2)


def _batches(pieces: Iterable[bytes], part: str, limits: Limits, level: int) -> Iterator[Batch]:
    builder = TreeBuilder()
    parser = XMLParser(target=builder)  # noqa: S314 -- what harms it, a DOCTYPE above all, is refused in _sane
    standing = 0  # bytes since an element was last let go
    try:
        for piece in pieces:
            parser.feed(piece)
            root = builder.close()  # of the C accelerator: the tree as far as it stands
            standing += len(piece)
            for batch in _let_go(root, level, ended=False):
                standing = 0
                yield batch
            if standing > limits.ratio_from_bytes:
                most = limits.ratio_from_bytes
                raise too_large(f"one element of its part {part} has {standing:,} bytes", "ratio_from_bytes", most)
            _refuse_depth(root, part, limits.depth)
        yield from _let_go(parser.close(), level, ended=True)
    except PARSER_DAMAGE as error:
        if (root := builder.close()) is not None:
            _take_apart(_standing(root))
        raise damaged(f"its part {part} can't be understood") from error


def _let_go(root: Element, level: int, *, ended: bool) -> Iterator[Batch]:
    """Yield what is complete, and forget it: the last child may still grow."""
    if level == 1:
        yield from _finished_children(root, ended=ended)
        return
    for child in root[:-1]:
        yield child, child[:]
    del root[:-1]
    for child in root:
        if ended:
            yield child, child[:]
        else:
            yield from _finished_children(child, ended=False)


def _finished_children(parent: Element, *, ended: bool) -> Iterator[Batch]:
    finished = parent[:] if ended else parent[:-1]
    if finished:
        del parent[: len(finished)]
        yield parent, finished


def _sane(pieces: Iterable[bytes], part: str) -> Iterator[bytes]:
    """Pass the pieces on, once what no workbook needs and a parser may choke on has been refused."""
    first, tag_is_open = True, False
    for piece in pieces:
        if first and usual_start(piece) is None:
            _refuse_strange_start(piece, part)
        first = False
        begins, ends = piece.rfind(b"<"), piece.rfind(b">")
        if tag_is_open and begins == ends:  # neither: one tag is longer than a whole piece
            raise unsafe(f"its part {part} has an element with far too many attributes")
        tag_is_open = begins > ends
        yield piece


def usual_start(piece: bytes) -> int | None:
    """
    Return where the root begins in a part's first bytes, if they are as nearly always.

    That is: UTF-8, nothing but a declaration before the root, and the root's tag is there up to its end.
    """
    declaration, rest = b"", piece.removeprefix(BYTE_ORDER_MARK)
    if rest.startswith(b"<?xml "):
        declaration, _, rest = rest.partition(b"?>")
    rest = rest.lstrip()
    tag = rest[: rest.find(b">") + 1]
    encoding_is_known = b"encoding" not in declaration or any(each in declaration.lower() for each in UTF_8)
    is_root = tag.rfind(b"<") == 0 and tag[1:2].isalpha() and tag.count(b'"') % 2 == 0 and b"'" not in tag
    return len(piece) - len(rest) if encoding_is_known and is_root else None


class _RootReached(Exception):
    """No error: it ends the look at a part's first bytes."""


def _refuse_strange_start(piece: bytes, part: str) -> None:
    """Refuse a DOCTYPE, where entities that grow or reach out are declared, and encodings other than Unicode's."""

    def refuse_doctype(*_: object) -> NoReturn:
        raise unsafe(f"its part {part} has a DOCTYPE, which no spreadsheet program writes")

    def refuse_encoding(_version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in ENCODINGS:
            raise unsafe(f"its part {part} is written in {encoding[:40]}, not in Unicode")

    def stop(*_: object) -> NoReturn:
        raise _RootReached

    probe = expat.ParserCreate()
    probe.StartDoctypeDeclHandler = refuse_doctype
    probe.XmlDeclHandler = refuse_encoding
    probe.StartElementHandler = stop
    try:
        probe.Parse(piece, False)
    except _RootReached:
        return
    except expat.ExpatError as error:
        raise damaged(f"its part {part} can't be understood") from error
    raise damaged(f"its part {part} has no beginning")


def _refuse_depth(root: Element, part: str, most: int) -> None:
    standing = _standing(root)
    if len(standing) > most:
        _take_apart(standing)
        raise too_large(f"its part {part} has elements within elements {most + 1} deep", "depth", most)


def _standing(root: Element) -> list[Element]:
    """Return the elements that are open, from the root inwards."""
    standing = [root]
    while len(standing[-1]):
        standing.append(standing[-1][-1])
    return standing


def _take_apart(standing: Sequence[Element]) -> None:
    """Empty elements from within: to free them as a whole needs a stack as deep, which a browser does not have."""
    for element in reversed(standing):
        element.clear()
