"""
Takes the marks away again.

A marked copy that nothing else has saved gives back every part to the byte. Where Excel saved it since, its parts are
other anyway: then the formats with our sign and the Findings sheet are taken out, and the rest stays as Excel wrote it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onelead.problems import UsageProblem
from onelead.reading.limits import Limits
from onelead.writing.edits import Edit, Undo, digest, edited, taken_back
from onelead.writing.marking import SIGN
from onelead.writing.markup import markup_after_rows, markup_of
from onelead.writing.packages import (
    Parts,
    SheetPart,
    package_with,
    parts_of,
    relations_part,
    sheets_of,
    workbook_part,
)

NOT_MARKED = UsageProblem(
    "There are no marks of OneLead in this workbook, so there is nothing to take away.",
    "Give the copy that onelead mark wrote.",
)


@dataclass(frozen=True, slots=True)
class Cleared:
    """A copy without marks, and whether it is what was marked, part by part to the byte."""

    data: bytes
    is_exact: bool


def cleared_copy(data: bytes, limits: Limits) -> Cleared:
    """Return a copy without the marks; raises UsageProblem where there are none."""
    parts = parts_of(data, limits)
    sheets = sheets_of(parts, workbook_part(parts))
    ours = [sheet for sheet in sheets if _is_ours(parts.read(sheet.part), parts)]
    for sheet in ours:
        kept = _kept(parts.read(sheet.part))
        if kept is not None and all(digest(parts.read(part)) == undo.sha256 for part, undo in kept.items()):
            changed = {part: taken_back(parts.read(part), undo.steps) for part, undo in kept.items()}
            return Cleared(package_with(parts, changed, frozenset({sheet.part})), is_exact=True)
    return Cleared(_without_signs(parts, sheets, ours), is_exact=False)


def _is_ours(part: bytes, parts: Parts) -> bool:
    """Tell whether a sheet is a Findings sheet: its first cell says so, in its own text or a shared one."""
    first = FIRST_CELL.search(part)
    if first is None:
        return False
    if OUR_TITLE in first[0]:
        return True
    shared = SHARED.search(first[0])
    if shared is None or b't="s"' not in first[0] or "xl/sharedStrings.xml" not in parts:
        return False
    texts = re.findall(rb"<(?:\w+:)?si\b.*?</(?:\w+:)?si>", parts.read("xl/sharedStrings.xml"), re.DOTALL)
    return int(shared[1]) < len(texts) and OUR_TITLE in texts[int(shared[1])]


OUR_TITLE = b">OneLead findings<"
FIRST_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*\br="A1".*?</(?:\w+:)?c>', re.DOTALL)
SHARED = re.compile(rb"<(?:\w+:)?v>(\d{1,7})</")
KEPT = re.compile(rb"<!--(\{.*\})--></worksheet>$", re.DOTALL)


def _kept(part: bytes) -> Mapping[str, Undo] | None:
    """Return what the Findings sheet remembers, or None where another program has saved it."""
    match = KEPT.search(part)
    if match is None:
        return None
    try:
        return {str(name): Undo.from_json(undo) for name, undo in json.loads(match[1])["undo"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _without_signs(parts: Parts, sheets: list[SheetPart], ours: list[SheetPart]) -> bytes:
    changed: dict[str, bytes] = {}
    for sheet in sheets:
        if sheet not in ours:
            content = parts.read(sheet.part)
            edits = list(_formats_of_ours(content))
            if edits:
                changed[sheet.part] = edited(content, edits)[0]
    if not changed and not ours:
        raise NOT_MARKED
    book = workbook_part(parts)
    for sheet in ours:
        for part, pattern in _mentions(book, sheet):
            content = changed.get(part) or parts.read(part)
            changed[part] = re.sub(pattern, b"", content)
    if ours:
        changed[book] = _names_mended(changed[book], parts.read(book), ours)
    return package_with(parts, changed, frozenset(sheet.part for sheet in ours))


def _formats_of_ours(sheet: bytes) -> Iterator[Edit]:
    markup = markup_after_rows(sheet)
    children = markup.children()
    bounds = [*(each.start for each in children), markup.root.end]
    for element, end in zip(children, bounds[1:], strict=True):
        content = sheet[element.start : end]
        if element.name == "conditionalFormatting" and SIGN.search(content):
            yield Edit(element.start, content, b"")


def _mentions(book: str, sheet: SheetPart) -> Iterator[tuple[str, bytes]]:
    """Yield where the package names a sheet: its tab, its relation, its content type."""
    identity = re.escape(sheet.relation).encode()
    yield book, rb'<(?:\w+:)?sheet\b[^>]*:id="' + identity + rb'"[^>]*/>'
    yield relations_part(book), rb'<(?:\w+:)?Relationship\b[^>]*\bId="' + identity + rb'"[^>]*/>'
    yield (
        "[Content_Types].xml",
        rb'<(?:\w+:)?Override\b[^>]*PartName="/' + re.escape(sheet.part).encode() + rb'"[^>]*/>',
    )


def _names_mended(book: bytes, before: bytes, ours: list[SheetPart]) -> bytes:
    """Take out the names that belong to our sheet, and count those of the sheets behind it one lower."""
    listed = markup_of(before)
    tabs = [each.attributes.get("name") for each in listed.inside(listed.child("sheets") or listed.root)]
    for place in sorted((tabs.index(sheet.name) for sheet in ours), reverse=True):
        name = rb'<(?:\w+:)?definedName\b[^>]*localSheetId="%d"[^>]*>.*?</(?:\w+:)?definedName>' % place
        book = re.sub(name, b"", book, flags=re.DOTALL)
        book = _lowered(book, rb"localSheetId", place + 1)
        book = _lowered(book, rb"(?:activeTab|firstSheet)", max(place, 1))
    return book


def _lowered(book: bytes, attribute: bytes, least: int) -> bytes:
    """Count an attribute's number one lower where it is *least* or more."""

    def one_lower(match: re.Match[bytes]) -> bytes:
        number = int(match[2])
        return match[1] + str(number - (number >= least)).encode() + match[3]

    return re.sub(rb"(\b" + attribute + rb'=")(\d{1,6})(")', one_lower, book)
