"""
Personal details of people in a workbook: where they stand and of what kind, never the details themselves.

A tracker that goes to commissioners must not hold them. Names and addresses of staff belong in person fields and
registers, so those are left out; an NHS number belongs nowhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from onelead.model import Field, Person, PersonalDetail
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.patterns import Pattern
from onelead.reading.personal.personal_patterns import (
    BIRTH,
    EMAIL,
    GROUPED,
    HOME,
    NHS,
    NI_NUMBER,
    OF_SOMETHING_ELSE,
    POSTCODE,
    SPOKEN_TO,
    TEN_DIGITS,
    is_nhs_number,
    telephones_in,
)
from onelead.values import frozen

PERSON_FIELDS = (Field.OWNER, Field.SUPPORT, Field.VERIFIED_BY, Field.ESCALATED_TO)
"""Columns that name members of staff, where an e-mail address or a telephone number is in its place."""


def find_personal(book: Book, tables: Sequence[Table], people: Sequence[Person]) -> Iterator[PersonalDetail]:
    """Yield each personal detail in reading order; at most one of a kind for each cell."""
    for grid in book:
        staff = _Staff(
            rows=frozenset(person.row for person in people if person.sheet == grid.name),
            fields=[_person_fields(table) for table in tables if table.grid.name == grid.name],
        )
        yield from _details(grid, staff)


@frozen
class _Staff:
    """Where a sheet speaks of staff: rows of a register, and person fields of its tables."""

    rows: Collection[int]
    fields: Sequence[tuple[Collection[int], Collection[int]]]
    """Of each table, its rows and the columns of its person fields."""

    def holds(self, row: int, column: int) -> bool:
        """Tell whether a cell speaks of staff."""
        return row in self.rows or any(row in rows and column in columns for rows, columns in self.fields)


def _person_fields(table: Table) -> tuple[Collection[int], Collection[int]]:
    columns = [table.columns[each].number for each in PERSON_FIELDS if each in table.columns]
    return frozenset(table.action_rows), columns


LONGEST_HEADING = 40


class _Headings:
    """What the headings above say of each column: ``nhs_number``, ``date_of_birth``, ``telephone`` or ``postcode``."""

    def __init__(self) -> None:
        self.of: dict[int, str] = {}

    def note(self, column: int, text: str) -> None:
        """Keep what a text says of its column, where it is a heading for personal details."""
        kind = _kind_of_heading(text) if len(text) <= LONGEST_HEADING else None
        if kind is not None:
            self.of[column] = kind


@lru_cache(maxsize=4096)
def _kind_of_heading(text: str) -> str | None:
    found = _HEADING.fullmatch(text.strip())
    return next((kind for kind, said in found.groupdict().items() if said), None) if found else None


_HEADING = Pattern(
    r"(?P<nhs_number>.*\bnhs\b.*\b(?:no|num|number)\b.*|nhs)"
    r"|(?P<date_of_birth>.*\bd\.?o\.?b\b.*|.*\b(?:date of birth|birth ?date|born)\b.*)"
    r"|(?P<telephone>.*\b(?:tel|telephone|phone|mobile)\b.*)"
    r"|(?P<postcode>.*\b(?:post ?code|home address|address)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_HAS_DIGIT_OR_AT = Pattern("[0-9@]")
_HAS_DIGITS_OF_INTEREST = Pattern(
    "[0-9](?:[A-Z]{2}|(?=[0-9 \u00a0)-]{4})"
    "(?:[0-9]{2}(?:[ \u00a0-][0-9]{3}|[0-9]{7}|(?<=(?<![0-9])0[1237][0-9])[0-9 )-]{6})"
    "| ?[0-9]{2} ?[0-9]{2} ?[A-Da-d]))"
)
_OUTLINE_OF_THEM = Pattern(r"0(?:AA|00(?: 000|[0 ]{6}| ?00 ?[Aa-d])| 00 ?00 ?[Aa-d])")
_OUTLINES = bytes.maketrans(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ \xa0)-", b"0000000000AAAAAAAAAAAAAAAAAAAAAAAAAA    ")


def _has_digits_of_interest(text: str) -> bool:
    """
    Tell whether digits stand as in a number of interest.

    First in outline, each digit as 0, each capital as A and what may part digits as a space: a search skips to one
    character ten times as fast as to one of ten, and nearly all texts end there.
    """
    outline = text.encode("latin-1", "replace").translate(_OUTLINES).decode("latin-1")
    return _OUTLINE_OF_THEM.search(outline) is not None and _HAS_DIGITS_OF_INTEREST.search(text) is not None


def _may_be_personal(text: str) -> bool:
    """Tell whether a text, or one of several that are joined, may tell a personal detail."""
    return "@" in text or "+44" in text or _has_digits_of_interest(text) or _holds_one_of(_SIGNS_OF_A_BIRTH, text)


def _may_be_heading(text: str) -> bool:
    """Tell whether a text, or one of several that are joined, may be a heading for personal details."""
    return _holds_one_of(_SIGNS_OF_A_HEADING, text) or _TELEPHONE.search(text.lower()) is not None


def _holds_one_of(signs: Sequence[str], text: str) -> bool:
    small = text.casefold().replace(".", "")
    for sign in signs:  # noqa: SIM110 -- a loop costs a third of any() here, and every row of every sheet comes by
        if sign in small:
            return True
    return False


_SIGNS_OF_A_BIRTH = ("dob", "born", "birth")
"""One of these stands, full stops aside, in every text that tells a birth and in every heading for it."""
_SIGNS_OF_A_HEADING = (*_SIGNS_OF_A_BIRTH, "nhs", "phone", "mobile", "code", "address")
_TELEPHONE = Pattern(r"tel\b(?<=\btel)")
"""The last of those signs: ``Tel``, neither ``tell`` nor ``Patel``; a search skips to its first letters."""


def _may_matter(texts: Collection[str]) -> bool:
    """Tell whether one of some texts may be a personal detail or a heading for them."""
    return _may_be_personal("\n".join(texts)) or _may_be_heading(
        "\n".join([text for text in texts if len(text) <= LONGEST_HEADING])
    )


def _rows_that_matter(grid: Grid, headings: _Headings) -> Iterator[tuple[int, Mapping[int, Value]]]:
    """Yield the rows that may hold a personal detail or its heading; below such a heading every row may."""
    for stretch in grid.stretches():
        if headings.of or _may_matter(stretch.texts):
            yield from ((row, cells) for row, cells in stretch.rows if headings.of or _may_matter(_texts_in(cells)))


def _texts_in(cells: Mapping[int, Value]) -> Sequence[str]:
    return [value for value in cells.values() if isinstance(value, str)]


def _details(grid: Grid, staff: _Staff) -> Iterator[PersonalDetail]:
    headings = _Headings()
    for row, cells in _rows_that_matter(grid, headings):
        for column, value in cells.items():
            if isinstance(value, str):
                if not _HAS_DIGIT_OR_AT.search(value):
                    headings.note(column, value)
                    continue
                heading = headings.of.get(column, "")
                if not heading and not _may_be_personal(value):
                    continue
            elif column not in headings.of:
                continue
            for kind, sure in _kinds(value, headings.of.get(column, "")):
                if kind == "nhs_number" or not staff.holds(row, column):
                    yield PersonalDetail(grid.name, row, column, kind, sure)


def _kinds(value: Value, heading: str) -> Iterator[tuple[str, bool]]:
    if isinstance(value, str):
        yield from _in_text(value, heading)
    elif isinstance(value, dt.datetime | dt.date):
        if heading == "date_of_birth":
            yield heading, True
    elif isinstance(value, float | int) and not isinstance(value, bool):
        yield from _in_number(value, heading)


def _in_number(value: float, heading: str) -> Iterator[tuple[str, bool]]:
    digits = f"{value:.0f}"
    if heading == "nhs_number" and len(digits) == 10 and is_nhs_number(digits):
        yield heading, True
    if heading == "telephone" and len(digits) in (9, 10):
        yield heading, True


def _in_text(text: str, heading: str) -> Iterator[tuple[str, bool]]:
    nhs = _nhs_number(text, heading)
    if nhs is not None:
        yield "nhs_number", nhs
    if BIRTH.search(text) or (heading == "date_of_birth" and re.search(r"\d{2}", text)):
        yield "date_of_birth", True
    if any(telephones_in(text)):
        yield "telephone", True
    if "@" in text and EMAIL.search(text):
        yield "email", True
    if NI_NUMBER.search(text):
        yield "ni_number", True
    if POSTCODE.search(text) and (heading == "postcode" or HOME.search(text)):
        yield "postcode", True


def _nhs_number(text: str, heading: str) -> bool | None:
    """Return whether a text surely holds an NHS number, False where it may, None where it holds none."""
    if any(is_nhs_number(found[1] + found[3] + found[4]) for found in GROUPED.finditer(text)):
        return True
    sure: bool | None = None
    for found in TEN_DIGITS.finditer(text):
        if is_nhs_number(found[0]):
            before = text[: found.start()]
            if heading == "nhs_number" or NHS.search(before[-20:]):
                return True
            other = OF_SOMETHING_ELSE.search(before) or SPOKEN_TO.search(before) or found[0].startswith("0")
            if not other:
                sure = False
    return sure
