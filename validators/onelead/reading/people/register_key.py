"""A key of initials or a banner around a tracker: ``GA = Grace Adeyemi``, ``Registered Manager: Jane Smith``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from onelead.model import Person
from onelead.reading.grid import Value
from onelead.reading.patterns import Pattern
from onelead.reading.people.identities import is_initials_of
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.names import folded, initials, name_words
from onelead.reading.people.owner_cell import read_cell
from onelead.reading.people.owner_parts import Link
from onelead.reading.people.owner_words import NOT_A_NAME, POST_ABBREVIATIONS, RANKS, SUBJECTS

Rows = Mapping[int, Mapping[int, Value]]

_LONGEST_KEY = 600
_LONGEST_NAME = 60


def people_named_around(sheet: str, rows: Rows, *, labels_need_colon: bool = False) -> Iterator[Person]:
    """
    Yield the people whom keys and banners name, each as one who stands in no list.

    ``rows`` are the cells around a tracker's table. With ``labels_need_colon`` a post and a name in neighbouring cells
    count only where the post ends in a colon, as on a sheet that may be anything.
    """
    for row, cells in rows.items():
        before = ""
        for column, value in cells.items():
            if isinstance(value, str) and 1 < len(value) <= _LONGEST_KEY:
                if _has_sign(value) or _HAS_INITIALS.match(value):  # nearly no cell has
                    yield from _in_cell(value, sheet, row)
                if not (_CODE.fullmatch(before) and is_initials_of(before, value)):  # that name is explained already
                    yield from _in_neighbours(value, _next_text(cells, column), sheet, row, labels_need_colon)
                before = value.strip()


def short_forms_around(rows: Rows) -> Iterator[tuple[str, str]]:
    """Yield each short form that a key explains as a post or a group: ``HSO``, ``Health & Safety Officer``."""
    for cells in rows.values():
        for column, value in cells.items():
            if isinstance(value, str) and 1 < len(value) <= _LONGEST_KEY:
                for code, meaning in (*_pairs(value), (value.strip(), _next_text(cells, column))):
                    if _CODE.fullmatch(code) and read_mention(_without_bracket(meaning)).kind in (
                        Kind.POST,
                        Kind.GROUP,
                    ):
                        yield code, _without_bracket(meaning)


def _next_text(cells: Mapping[int, Value], column: int) -> str:
    """Return the next filled cell to the right, at most six columns on, if it holds text."""
    for other in range(column + 1, column + 7):
        if other in cells:
            after = cells[other]
            return after.strip() if isinstance(after, str) else ""
    return ""


_CODE = Pattern(r"[A-Z][A-Za-z]?[A-Z]{1,2}\d?")
_PAIR = Pattern(
    r"(?<![\w&])([A-Z][A-Za-z]?[A-Z]{1,2}\d?)\s*(?:=|:|[-–—]|→)\s*([^\W\d_][^=;|,\n]{1,60}?)"
    r"\s*(?=[,;|\n]|$|\s[A-Z]{2,4}\s*[=:–-])"
)
_LABEL = Pattern(
    r"(?:^|[;|\n,]|\s{3,})\s*([^\W\d_][\w &/'’.-]{1,45}?)\s*(?::|=|\s[-–—])\s*([^:;|\n=]{3,60}?)"
    r"\s*(?=$|[;|\n]|\s{3,}|,\s*[\w &/]{2,40}(?::|=))"
)


_REVERSED = Pattern(
    r"(?:^|[,;|\n])\s*([^\W\d_][\w '’.-]{3,40}?)\s*(?:\(\s*|\s[-–—=]\s*|[=:]\s*)"
    r"([A-Z][A-Za-z]?[A-Z]{1,2})\)?(?=\s*(?:[,;|\n]|$))"
)


_BRACKETED = Pattern(r"([A-Z][A-Za-z]?[A-Z]{1,2}) ?\(([^()]{4,60})\)")
_ALL_BRACKETED = Pattern(r"(?:[^:]{1,30}:)?(?:[\s,;]*[A-Z][A-Za-z]?[A-Z]{1,2} ?\([^()]{4,60}\))+[.;\s]*")
"""``GM (Gwen Mottram), PT (Paul Tranter)``, and nothing else: in prose a bracket explains much."""


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(code, meaning) for code, meaning in _PAIR.findall(text)]


def _in_cell(text: str, sheet: str, row: int) -> Iterator[Person]:
    has_sign = _has_sign(text)
    found = [_of_code(code, name, sheet, row) for code, name in _codes_in(text, has_sign)]
    found += [_of_banner(label, value, sheet, row) for label, value in (_LABEL.findall(text) if has_sign else ())]
    yield from filter(None, found)


def _has_sign(text: str) -> bool:
    """Tell whether a text holds what may stand between a short form or a post and a name."""
    for sign in ":=-–—(":  # noqa: SIM110 -- a loop costs half of any() here, and every cell comes by
        if sign in text:
            return True
    return False


def _codes_in(text: str, has_sign: bool) -> Iterator[tuple[str, str]]:
    """Yield each short form with the name that stands beside it."""
    if _HAS_INITIALS.match(text):
        yield from _without_signs(text)
    if has_sign:
        yield from _pairs(text)
        if _ALL_BRACKETED.fullmatch(text):
            yield from ((code, name) for code, name in _BRACKETED.findall(text) if is_initials_of(code, name))
        yield from ((code, name) for name, code in _REVERSED.findall(text) if is_initials_of(code, name))


def _without_signs(text: str) -> list[tuple[str, str]]:
    """Return ``PT Paul Tranter, GM Gwen Mottram`` in pairs; nothing where a part is not initials and their name."""
    pairs = [pair for part in _PARTS.split(text.strip()) if (pair := _CODE_AND_NAME.fullmatch(part))]
    explained = [(pair[1], pair[2]) for pair in pairs if is_initials_of(pair[1], pair[2])]
    return explained if len(explained) == len(_PARTS.split(text.strip())) else []


_HAS_INITIALS = Pattern(r"\s*[A-Z][A-Za-z]?[A-Z]{1,2} [A-Z]")
_PARTS = Pattern(r"\s*[,;\n]\s*")
_CODE_AND_NAME = Pattern(r"([A-Z][A-Za-z]?[A-Z]{1,2}) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})")


def _in_neighbours(text: str, beside: str, sheet: str, row: int, need_colon: bool) -> Iterator[Person]:
    label = text.strip()
    if not beside or len(label) > _LONGEST_NAME or len(beside) > _LONGEST_NAME:
        return
    code, name = (beside, label) if _CODE.fullmatch(beside) else (label.strip(":=- "), beside)
    person = _of_code(code, name, sheet, row) if _CODE.fullmatch(code) else None
    if person is None and (label.endswith(":") or not need_colon):
        person = _of_banner(label.rstrip(": -–"), beside, sheet, row)
    if person is not None:
        yield person


def _of_code(code: str, meaning: str, sheet: str, row: int) -> Person | None:
    """``GA = Grace Adeyemi (Deputy)``; a code that is a post's short form gives the post."""
    name, post = _full_name(meaning)
    if not name:
        return None
    letters = folded(code).rstrip("0123456789")
    if letters in POST_ABBREVIATIONS and letters not in initials(name_words(name)):
        return Person(name=name, role=POST_ABBREVIATIONS[letters].capitalize(), sheet=sheet, row=row, listed=False)
    if name_words(name)[0][0] != letters[0] and name_words(name)[-1][0] != letters[0]:
        return None
    return Person(name=name, role=post, initials=code, sheet=sheet, row=row, listed=False)


def _of_banner(label: str, value: str, sheet: str, row: int) -> Person | None:
    """Understand ``Registered Manager: Jane Smith``, and ``Quality plan - Registered Manager: Jane Smith``."""
    last = re.split(r"\s[-–—]\s", label.strip())[-1]
    post = re.sub(r"(?i)^(?:name of (?:the )?|our |current |the )|\s*(?:'?s name|name)$", "", last)
    mention = read_mention(post)
    if mention.kind is not Kind.POST or len(post) > 45:
        return None
    name, _ = _full_name(value)
    return Person(name=name, role=post, sheet=sheet, row=row, listed=False) if name else None


def _without_bracket(text: str) -> str:
    return re.sub(r"\s*[(\[].*", "", text).strip()


def _full_name(text: str) -> tuple[str, str]:
    """Return the one full name in a text with the post beside it; nothing where the text holds no such name."""
    parts = read_cell(text)
    people = [part for part in parts if part.mention.kind is Kind.PERSON]
    posts = [part for part in parts if part.mention.kind is Kind.POST]
    if not people and posts and len(parts) == 2:
        return "", ""
    others = [part for part in parts if part not in people and part not in posts]
    if len(people) != 1 or any(part.link is not Link.BESIDE for part in others):
        return "", ""
    name = people[0].mention.name
    words = name_words(name)
    known = sum(word in RANKS or word in SUBJECTS or word in NOT_A_NAME for word in words)
    if len(words) < 2 or known or not all(word[0].isupper() for word in name.split() if len(word) > 3):
        return "", ""
    return name, posts[0].mention.text if posts else people[0].mention.post


def first_rows(rows: Rows, count: int) -> Rows:
    """Return the first filled rows."""
    return dict(islice(rows.items(), count))
