"""
Fills named cells of a built workbook in its package, without opening it as a spreadsheet.

Only the sheets that hold the cells change; every other part is copied. A text is stored as a text, so one that begins
with ``=`` is never taken for a formula. Source of the format: ECMA-376, part 1, 18.3.1.4 (c) and 18.2.5 (definedName).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from onelead.reading.limits import Limits
from onelead.writing.markup import markup_of
from onelead.writing.packages import Parts, package_with, parts_of, sheets_of, workbook_part

NAMED_CELL = re.compile(r"^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)$")


def fill_named_cells(workbook: bytes, texts: Mapping[str, str]) -> bytes:
    """
    Return the workbook with each named cell holding its text.

    Each formula that only repeats the cell (``=Name&""``) shows the text too, before any program works it out.

    Raises KeyError where the workbook has no cell of that name: the templates are ours, so that is a mistake of ours.
    """
    if not texts:
        return workbook
    parts = parts_of(workbook, Limits())
    book = workbook_part(parts)
    sheets = {sheet.name: sheet.part for sheet in sheets_of(parts, book)}
    changed = {part: parts.read(part).decode("utf-8") for part in sheets.values()}
    for name, (sheet, cell) in _named_cells(parts, book).items():
        if name in texts:
            changed[sheets[sheet]] = _with_text(changed[sheets[sheet]], cell, texts[name])
    missing = texts.keys() - _named_cells(parts, book).keys()
    if missing:
        raise KeyError(f"The template has no cell called {', '.join(sorted(missing))}.")
    for part in changed:
        for name, text in texts.items():
            changed[part] = _repeated(changed[part], name, text)
    return package_with(parts, {part: content.encode("utf-8") for part, content in changed.items()})


def _named_cells(parts: Parts, book: str) -> Mapping[str, tuple[str, str]]:
    """Return the sheet and the address of each name that stands for one cell."""
    part = parts.read(book)
    markup = markup_of(part)
    listed = markup.child("definedNames")
    found = {}
    for element in markup.inside(listed) if listed else ():
        match = NAMED_CELL.match(part[element.inside : element.end].decode("utf-8"))
        if match:
            sheet = (match[1] or match[2]).replace("''", "'")
            found[element.attributes["name"]] = (sheet, f"{match[3]}{match[4]}")
    return found


def _with_text(sheet: str, cell: str, text: str) -> str:
    """Put a text into a cell, which keeps its look."""
    pattern = re.compile(rf'<c r="{cell}"((?: s="\d+")?)[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
    filled, count = pattern.subn(
        lambda match: f'<c r="{cell}"{match[1]} t="inlineStr"><is><t>{escape(text)}</t></is></c>', sheet, count=1
    )
    if not count:
        raise KeyError(f"The template's sheet has no cell {cell}.")
    return filled


def _repeated(sheet: str, name: str, text: str) -> str:
    """Give the stored result of every formula that does nothing but repeat the cell."""
    pattern = re.compile(rf'(<c r="[A-Z]+\d+"(?: s="\d+")?)(?: t="\w+")?(><f>{name}&amp;""</f><v>)[^<]*(</v></c>)')
    return pattern.sub(lambda match: f'{match[1]} t="str"{match[2]}{escape(text)}{match[3]}', sheet)
