"""Takes out the cells that hold a format and nothing else, before they cost anything: real trackers have millions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

BLANK_CELL = re.compile(rb'<c r="[A-Z]{1,3}[0-9]{1,7}"(?: s="[0-9]{1,6}")?/>')
BLANK_THEN_ANOTHER = b'"/><c '
FEW = 100
"""Up to so many blank cells in a piece, the search for them costs more than they do."""


def without_blank_cells(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """
    Yield a sheet's pieces without its blank cells.

    In XML ``<`` begins a tag everywhere but in what ``<!`` opens (a comment or CDATA): from there on nothing is taken
    out. A cell that two pieces share, and any that is written in another way, stays, and is passed over later.
    """
    before = b""
    pieces = iter(pieces)
    for piece in pieces:
        if b"<!" in piece or (before.endswith(b"<") and piece.startswith(b"!")):
            yield piece
            yield from pieces
            return
        before = piece
        worth_it = piece.count(BLANK_THEN_ANOTHER) > FEW
        yield BLANK_CELL.sub(b"", piece) if worth_it else piece
