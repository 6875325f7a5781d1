"""
Which rows of a table are actions, and which only look like it.

Repeated headers, section titles, totals, footers, keys and reference lists are told from actions by what fills them:
an action's cells fit their columns (a date under the deadline, a state under the status, an id like the others).
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from onelead.model import Field
from onelead.reading.grid import Block, Grid, Value
from onelead.reading.layout.columns import Columns
from onelead.reading.layout.header import Header
from onelead.reading.layout.headings import LONGEST_HEADING, plain
from onelead.reading.layout.initials_keys import explains_initials
from onelead.reading.layout.other_tables import opens_another_table
from onelead.reading.patterns import Pattern
from onelead.reading.shown import shown

IN_THE_TABLE, AFTER_A_GAP, AFTER_A_KEY, NEVER = 1.0, 2.0, 3.5, math.inf
"""How well a row must fit the columns, by where it stands: the further from the table, the better."""

MERGED_AT_MOST = 500
"""How many rows of one merged cell are looked at; a column merged to the end of the sheet holds no actions."""

SAID = (Field.ACTION, Field.ISSUE, Field.OWNER, Field.DEADLINE)
"""A row that fills none of these says nothing of an action."""


GUIDES = 3
"""How many rows below a header may teach how to fill the table in."""

CLEAR = 4.0
"""A row that fits this well needs no closer look."""

LIKE_THE_OTHERS = 1.0
"""What an id of the same shape as the others' adds to how well a row fits."""


def action_rows(grid: Grid, header: Header, columns: Columns) -> Iterator[int]:
    """Yield the rows below the header that are actions, in order."""
    table = _TableOf(grid, header, columns)
    needed, last, shape = IN_THE_TABLE, header.row, ""
    yielded = header.row
    for row, filled in grid.rows.items():
        if row <= header.row:
            continue
        cells = table.cells(row, filled) if table.holds_others else filled
        if not cells:
            continue
        is_like = table.has_an_id_like(shape, cells)
        if not is_like and table.is_repeated_header(cells):
            needed, last = IN_THE_TABLE, row
        elif _opens_a_key(cells):
            needed, last = AFTER_A_KEY, row
        elif yielded not in (row - 1, header.row) and opens_another_table(grid, row, table.fields):
            needed = NEVER
        else:
            fit = CLEAR if is_like and table.is_whole(cells) else table.fit(row, cells, shape)
            enough = max(needed, AFTER_A_GAP if row - last > 1 else IN_THE_TABLE)
            if fit >= enough and ((fit >= CLEAR and row > header.row + GUIDES) or not table.is_aside(row, cells)):
                shape = shape or _shape(cells.get(table.id))
                last = yielded = row
                yield row
            elif needed == IN_THE_TABLE and not table.is_unused(cells):
                last = row


class _TableOf:
    """The cells of a table that people fill in, row by row."""

    def __init__(self, grid: Grid, header: Header, columns: Columns) -> None:
        self.grid = grid
        self.number = {field: column.number for field, column in columns.fields.items()}
        self.fields = {number: field for field, number in self.number.items()}
        self.wanted = frozenset(self.number.values()) | {column.number for column in columns.unused}
        self.id = self.number.get(Field.ID, 0)
        self.deadline = self.number.get(Field.DEADLINE, 0)
        self.action = self.number.get(Field.ACTION, self.number.get(Field.ISSUE, 0))
        self.headings = {column: plain(heading) for column, heading in header.headings.items()}
        self.first_letters = {column: heading[:1] + heading[:1].upper() for column, heading in self.headings.items()}
        self.measures = [(self.number[field], measure) for field, measure in _FITS.items() if field in self.number]
        self.said = [self.number[field] for field in SAID if field in self.number]
        self.measured = {number for number, _ in self.measures} | {self.id}
        self.deeds = self.number.get(Field.ACTION, 0)
        self.holds_others = bool(grid.formulas) or grid.has_blank_texts or not self.wanted.issuperset(grid.columns)
        self.across = {block.top: block for block in grid.merged if block.right > block.left}
        self.down = _merged_down(grid.merged)

    def cells(self, row: int, filled: Mapping[int, Value]) -> Mapping[int, Value]:
        """Return the filled cells of a row under the table's columns; formulas count only as what is to be done."""
        wanted, formulas = self.wanted, self.grid.formulas
        if not formulas and not self.grid.has_blank_texts and wanted.issuperset(filled):
            return filled
        others = {
            column
            for column, value in filled.items()
            if column not in wanted or (isinstance(value, str) and value.isspace())
        }
        if formulas:
            others.update(each for each in filled if each != self.action and (row, each) in formulas)
        return {column: filled[column] for column in filled if column not in others} if others else filled

    def is_repeated_header(self, cells: Mapping[int, Value]) -> bool:
        """Tell whether a row says the headings again: most of its cells do, and two at least."""
        others = len(cells) // 3
        if len(cells) - others < 2:
            return False
        firsts = self.first_letters
        for column, value in cells.items():
            # Nearly every cell is told from its heading by the first letter alone.
            if (
                not isinstance(value, str)
                or (value[0] not in firsts.get(column, "") and value[0].isalpha())
                or not self._is_heading(column, value)
            ):
                if not others:
                    return False
                others -= 1
        return True

    def has_an_id_like(self, shape: str, cells: Mapping[int, Value]) -> bool:
        """Tell whether a row has a number like the others' (``CR-07`` for the shape ``A-9``), as no heading has."""
        return "9" in shape and _shape(cells.get(self.id)) == shape

    def is_whole(self, cells: Mapping[int, Value]) -> bool:
        """Tell at once of most actions with an id like the others' that they fit clearly: by a true date, and words."""
        action, deadline = cells.get(self.deeds), cells.get(self.deadline)
        if action is None or not isinstance(deadline, dt.date):
            return False
        return _fit_of_action(action) + FITS_AS_A_DATE + LIKE_THE_OTHERS >= CLEAR

    def _is_heading(self, column: int, value: str) -> bool:
        return len(value) <= LONGEST_HEADING and plain(value) == self.headings.get(column, "")

    def is_unused(self, cells: Mapping[int, Value]) -> bool:
        """Tell whether a row holds only what a template fills in by itself: a number, a default status or priority."""
        for number in self.said:  # noqa: SIM110 -- a loop costs half of any() here, and runs for every row
            if cells.get(number):
                return False
        return True

    def is_aside(self, row: int, cells: Mapping[int, Value]) -> bool:
        """Tell whether a row is a title, a total, a footer or a definition rather than an action."""
        block = self.across.get(row)
        if block is not None and block.right - block.left >= 2 and len(cells) <= 2 and block.left in cells:
            return True
        texts = [shown(value) for value in cells.values()]
        if explains_initials(texts):
            return True
        if len(cells) == 1:
            return self.action not in cells or not _reads_as_an_action(texts[0])
        return _is_total(texts) or _is_definition(texts) or _is_guidance(texts)

    def fit(self, row: int, cells: Mapping[int, Value], shape: str) -> float:
        """Return how well a row's cells fit their columns; 0 where it says nothing of an action."""
        if self.is_unused(cells) and not self._merged_action(row, cells):
            return 0.0
        fit = sum([measure(cells[number]) for number, measure in self.measures if number in cells])
        identity = cells.get(self.id)
        if identity is not None:
            fit += LIKE_THE_OTHERS if not shape or _shape(identity) == shape else -0.5
        return fit + min(1.0, 0.5 * len(cells.keys() - self.measured))

    def _merged_action(self, row: int, cells: Mapping[int, Value]) -> bool:
        return len(cells) >= 2 and bool(self.down) and any((row, number) in self.down for number in self.said)


def _merged_down(merged: tuple[Block, ...]) -> frozenset[tuple[int, int]]:
    """Return the cells that a merged cell above them covers."""
    return frozenset(
        (row, block.left) for block in merged if block.bottom > block.top for row in _below_the_first(block)
    )


def _below_the_first(block: Block) -> range:
    return range(block.top + 1, min(block.bottom, block.top + MERGED_AT_MOST) + 1)


def _fit_of_action(value: Value) -> float:
    return 1.5 if isinstance(value, str) and value.count(" ") >= 2 else 0.75


def _fit_of_issue(value: Value) -> float:
    return 1.0 if isinstance(value, str) and " " in value else 0.5


def _fit_of_date(value: Value) -> float:
    if isinstance(value, dt.date):
        return FITS_AS_A_DATE
    return 1.0 if isinstance(value, str) and len(value) <= 40 else 0.0


FITS_AS_A_DATE = 1.5


def _fit_of_state(value: Value) -> float:
    return 1.0 if len(shown(value)) <= 40 else 0.5


def _fit_of_owner(value: Value) -> float:
    return 1.0 if isinstance(value, str) and len(value.split()) <= 8 else 0.0


_FITS: Mapping[Field, Callable[[Value], float]] = {
    Field.ACTION: _fit_of_action,
    Field.ISSUE: _fit_of_issue,
    Field.OWNER: _fit_of_owner,
    Field.DEADLINE: _fit_of_date,
    Field.STATUS: _fit_of_state,
}


@lru_cache(maxsize=4096)
def _shape(value: Value) -> str:
    """Return the pattern of an id: ``A-9`` for ``CR-07``, ``9`` for 12."""
    text = shown(value) if value is not None else ""
    return _NUMBERS.sub("9", _LETTERS.sub("A", text)).replace(" ", "")


_LETTERS = Pattern(r"[^\W\d_]+")
_NUMBERS = Pattern(r"\d+(?:\.\d+)*")


_KEY = Pattern(
    r"\s*(?:rag\s+)?(?:key|legend|notes?|guidance|abbreviations?|definitions?|status (?:key|list|options?)|rag ratings?"
    r"|staff list|signed(?: off)?(?: by)?|sign(?:ature| off)|(?:prepared|reviewed|approved|completed) by|version"
    r"|page \d+|document control|distribution|printed|last (?:updated|saved|reviewed)|lists?|drop.?downs?|initials)\b"
    r"\s*(?:[:.–-]|$|of\b|for\b|to\b|=)",
    re.IGNORECASE,
)


def _opens_a_key(cells: Mapping[int, Value]) -> bool:
    """Tell whether a row begins a key, a list of names or a block of signatures."""
    if len(cells) > 3:
        return False
    first = next(iter(cells.values()))
    return isinstance(first, str) and _KEY.match(first) is not None


def _reads_as_an_action(text: str) -> bool:
    """Tell whether a lone text says what to do rather than naming a section."""
    words = text.split()
    return len(words) >= 4 and text != text.upper() and not text.rstrip().endswith(":") and not _FOOTER.search(text)


_FOOTER = Pattern(
    r"\bpage \d+|\btotal\b|^\(|\bversion \d|©|\bconfidential\b|^end of\b|\bsee (?:sheet|tab|overleaf)\b", re.IGNORECASE
)
_TOTAL = Pattern(
    r"(?:sub|grand)?[\s-]*totals?\b|count(?: of\b|:?$)|number of\b|sum of\b|average\b|% ?(?:complete|closed)\b",
    re.IGNORECASE,
)


def _is_total(texts: list[str]) -> bool:
    if len(texts) > MOST_IN_A_TOTAL:
        return False
    named = [text for text in texts if _TOTAL.match(text)]
    return (
        bool(named)
        and len(named[0].split()) <= 6
        and all(
            text in named or _NUMBER.fullmatch(text) or _TOTAL.match(text) or len(text.split()) <= 2 for text in texts
        )
        and not any(_DAY.fullmatch(text) for text in texts)
    )


MOST_IN_A_TOTAL = 8
_NUMBER = Pattern(r"[\d.,\s%/]+")
_DAY = Pattern(r"\d{1,2}/\d{1,2}/\d{4}.*")
_DEFINED = Pattern(
    r"\s*(?:red|amber|green|blue|grey|black|brag?|high|medium|low|p[1-4]|critical|closed|open|complete[d]?|overdue"
    r"|not started|in progress|on hold|ongoing|cancelled|implemented)\b\s*(?:[=:–-].*)?",
    re.IGNORECASE,
)


def _is_definition(texts: list[str]) -> bool:
    """Tell whether a row explains a word of a key: "RED | overdue", "Key: RED = late"."""
    if len(texts) > 2:
        return False
    return _DEFINED.fullmatch(texts[0]) is not None or "=" in texts[0] or texts[0].endswith(":")


_GUIDANCE = Pattern(
    r"^(?:e\.?g\.?[\s:,]|example\b|enter\b|insert\b|describe\b|state\b|type\b|please\b|select\b|choose\b|dd[/-]mm"
    r"|who (?:will|is)\b|\(?date\)?$|name of\b|what (?:will|is|needs)\b|\[)",
    re.IGNORECASE,
)


def _is_guidance(texts: list[str]) -> bool:
    """Tell whether a row teaches how to fill the table in."""
    return sum(_GUIDANCE.match(text) is not None for text in texts) * 2 > len(texts)
