"""A list of people under headings: a People, Team or Contacts sheet, or a small list beside a tracker."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from onelead.model import Person
from onelead.reading.dates.dates import read_date
from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.names import folded, name_words
from onelead.reading.people.owner_cell import read_cell
from onelead.reading.people.owner_parts import Link
from onelead.reading.people.register_headings import About, read_headings, surname_first
from onelead.reading.shown import shown
from onelead.values import frozen, replace

Rows = Mapping[int, Mapping[int, Value]]
"""Row number → column number → value, both ascending, as in a grid."""

_HEADER_ROWS = 40
"""How many filled rows from the top may stand above a list's headings."""


@frozen
class PeopleList:
    """A row of headings and what stands under them."""

    sheet: str
    header_row: int
    columns: Mapping[About, int]
    headings: Mapping[int, str]
    rows: Rows


def people_listed(sheet: str, rows: Rows) -> tuple[Person, ...]:
    """Return the people of the list on a sheet (or part of one); nothing where it holds no list of people."""
    found = _find_list(sheet, rows)
    if found is None or _is_matrix(found):
        return ()
    people = _without_surname_first(tuple(_read_rows(found)), found)
    names = Counter(folded(person.name) for person in people)
    is_log = len(people) > 3 and len(names) * 10 < len(people) * 7
    return () if is_log else _with_outsiders(found, people)


def _find_list(sheet: str, rows: Rows) -> PeopleList | None:
    lone: PeopleList | None = None  # or the title of the list, if headings follow
    for row, cells in islice(rows.items(), _HEADER_ROWS):
        headings = {column: value.strip() for column, value in cells.items() if isinstance(value, str)}
        if len(cells) - len(headings) > 1:
            continue  # a row of data, or a rota's row of days
        if columns := read_headings(_addresses_named(row, headings, rows)) if len(headings) >= 2 else {}:
            return _list_under(sheet, row, columns, headings, rows)
        if lone is None and (columns := _lone_heading(sheet, headings, cells)):
            lone = _list_under(sheet, row, columns, headings, rows)
    return lone


def _addresses_named(row: int, headings: Mapping[int, str], rows: Rows) -> Mapping[int, str]:
    """Return headings with "E-mail" for what may be any way to reach somebody, where addresses stand below it."""
    told = [column for column, heading in headings.items() if _REACHED.search(heading)]
    below = list(islice((cells for number, cells in rows.items() if number > row), _LOOKED_AT)) if told else []
    return {**headings, **{column: "E-mail" for column in told if _holds_addresses(column, below)}}


_REACHED = Pattern(r"\b(?:contact|address|account|log-?in|user ?name)", re.IGNORECASE)
_LOOKED_AT = 20


def _holds_addresses(column: int, rows: Sequence[Mapping[int, Value]]) -> bool:
    values = [cells[column] for cells in rows if column in cells]
    addresses = sum(isinstance(value, str) and _ADDRESS.fullmatch(value.strip()) is not None for value in values)
    return bool(values) and addresses * 2 > len(values)


_ADDRESS = Pattern(r"(?:mailto:)?[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def _list_under(
    sheet: str, row: int, columns: Mapping[About, int], headings: Mapping[int, str], rows: Rows
) -> PeopleList:
    left, right = _edges(headings, columns)
    inside = {column: text for column, text in headings.items() if left <= column <= right}
    below = {number: each for number, each in rows.items() if number > row}
    return PeopleList(sheet, row, columns, inside, below)


_PEOPLE_SHEET = Pattern(
    r"people|staff|team|directory|who|contacts?|personnel|employees|names|members?\b|trustees|officers", re.IGNORECASE
)


def _lone_heading(sheet: str, headings: Mapping[int, str], cells: Mapping[int, Value]) -> dict[About, int]:
    """Understand a lone heading of names on a sheet that is called Staff, Team or the like."""
    if len(cells) != 1 or len(headings) != 1 or not _PEOPLE_SHEET.search(sheet):
        return {}
    column, heading = next(iter(headings.items()))
    found = read_headings({column: heading, column + 1: "Role"})
    return {About.NAME: column} if About.NAME in found else {}


def _edges(headings: Mapping[int, str], columns: Mapping[About, int]) -> tuple[int, int]:
    """Return the first and last column of the list: headings that touch those that were understood."""
    left, right = min(columns.values()), max(columns.values())
    while left - 1 in headings:
        left -= 1
    while right + 1 in headings:
        right += 1
    return left, right


_MOST = 0.6
_MATRIX_COLUMNS = 3


def _is_matrix(people: PeopleList) -> bool:
    """Tell whether most of the columns hold dates or marks: a rota or a training matrix, whose rows have names too."""
    others = [column for column in people.headings if column not in people.columns.values()]
    marks = sum(_is_marks(column, people.rows) for column in others)
    # The header itself may hold the days of a rota as dates, which are no headings of text.
    return marks >= _MATRIX_COLUMNS or (marks > 0 and marks == len(others) and len(people.columns) == 1)


def _is_marks(column: int, rows: Rows) -> bool:
    values = [cells[column] for cells in islice(rows.values(), 60) if column in cells]
    short = sum(not isinstance(value, str) or len(value.strip()) <= 4 for value in values)
    return bool(values) and short >= _MOST * len(values)


def _read_rows(people: PeopleList) -> Iterator[Person]:
    blank_since = people.header_row
    for row, cells in people.rows.items():
        if row - blank_since > 3:
            return
        said = {about: cells.get(column) for about, column in people.columns.items()}
        person = _read_row(said, people.sheet, row)
        if person is not None:
            yield person
        blank_since = row


def _read_row(said: Mapping[About, Value], sheet: str, row: int) -> Person | None:
    text = {about: shown(value) for about, value in said.items()}
    name = text.get(About.NAME) or f"{text.get(About.GIVEN, '')} {text.get(About.FAMILY, '')}".strip()
    role = text.get(About.ROLE, "")
    name, beside = _name_in(name)
    if not name or (
        not role and not any(text.get(about) for about in text if about is not About.NAME) and len(text) > 1
    ):
        return None
    marks = [mark for mark in re.split(r"[,;/\n]", text.get(About.INITIALS, "")) if mark.strip()]
    aliases = [alias for alias in re.split(r"[,;/\n]", text.get(About.ALIASES, "")) if alias.strip()]
    return Person(
        name=name,
        role=role or beside,
        initials=marks[0].strip() if marks else "",
        aliases=tuple(alias.strip() for alias in (*aliases, *marks[1:])),
        email=text.get(About.EMAIL, "").removeprefix("mailto:"),
        joined_on=_day(said.get(About.JOINED)),
        left_on=_day(said.get(About.LEFT)),
        external=_is_marked_external(text.get(About.EXTERNAL, ""), role, name),
        escalates_to=text.get(About.ESCALATES_TO, ""),
        sheet=sheet,
        row=row,
    )


def _name_in(text: str) -> tuple[str, str]:
    """Return the name in a cell, and the post that stands beside it; nothing where the cell stands for nobody."""
    parts = read_cell(text)
    if not parts or parts[0].mention.kind is Kind.NOBODY:
        return "", ""
    if len(parts) == 1 or any(part.link is Link.COMMA for part in parts):
        return " ".join(text.split()), ""
    first = parts[0].mention
    if first.kind is not Kind.PERSON:
        return " ".join(text.split()), ""
    post = next((part.mention.text for part in parts[1:] if part.mention.kind is Kind.POST), "")
    return first.name or first.text, post


def _day(value: Value) -> dt.date | None:
    return read_date(value).day if value is not None else None


_NOT_EXTERNAL = Pattern(r"\b(?:no|n|false|internal|in-?house|employee|employed|permanent|staff|own)\b", re.IGNORECASE)
_MARK = Pattern(
    r"\b(?:y|yes|true|x|external|contractor|supplier|agency|visiting|third party|partner|landlord|outside|outsider|"
    r"consultant)\b|[✓✔☑]",
    re.IGNORECASE,
)
_OUTSIDE = Pattern(
    r"\b(?:contractor|external|supplier|landlord|pharmac(?:y|ist)|surveyor|council|local authority|commissioner|cqc|"
    r"icb|gp|visiting|independent|surgery|social worker|district nurse|inspector|fire (?:service|risk assessor)|"
    r"environmental health)\b",
    re.IGNORECASE,
)


def _is_marked_external(mark: str, role: str, name: str) -> bool:
    if mark and _MARK.search(mark):
        return True
    if mark and _NOT_EXTERNAL.search(mark):
        return False
    return _OUTSIDE.search(role) is not None or _OUTSIDE.search(name) is not None


def _without_surname_first(people: tuple[Person, ...], found: PeopleList) -> tuple[Person, ...]:
    """Turn ``Smith, Jane`` round; where the list is kept so without a comma, its heading or its capitals say it."""
    heading = found.headings.get(found.columns.get(About.NAME, 0), "")
    return tuple(replace(person, name=_spoken(person.name, surname_first(heading))) for person in people)


def _spoken(name: str, family_first: bool) -> str:
    family, comma, given = (part.strip() for part in name.partition(","))
    if comma and given and read_mention(given).kind in (Kind.PERSON, Kind.CODE) and len(name_words(family)) <= 3:
        return f"{given} {family}"
    words = name.split()
    shouted = len(words) == 2 and words[0].isupper() and len(words[0]) > 2 and not words[1].isupper()
    if len(words) >= 2 and (family_first or shouted) and not comma:
        return " ".join([*words[1:], words[0]])
    return name


def _with_outsiders(found: PeopleList, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Mark as external whoever belongs to another organisation than most of the list."""
    column = found.columns.get(About.ORGANISATION)
    kept = tuple(person for person in people if person.external or _is_somebody(person))
    if column is None:
        return kept
    theirs = {person.row: folded(shown(found.rows[person.row].get(column))) for person in kept}
    counted = Counter(theirs.values())
    usual, rows = counted.most_common(1)[0] if counted else ("", 0)
    home = {"", usual} if "" in counted or rows > 1 else {""}
    home = {""} if "" in counted and rows * 2 <= len(theirs) and usual else home
    return tuple(replace(person, external=person.external or theirs[person.row] not in home) for person in kept)


def _is_somebody(person: Person) -> bool:
    """Tell whether the row names a person, not a section of the list or a post with nobody in it."""
    return read_mention(person.name).kind in (Kind.PERSON, Kind.CODE)
