"""
Marks findings in a copy of a workbook, every other part of which stays the same to the byte.

Added are: a conditional format in each sheet that has findings, the looks that it needs, and a Findings sheet. The
Findings sheet also remembers, out of sight, how to take all of it away again (`clearing`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from xml.sax.saxutils import quoteattr

from onelead.model import Finding, Severity
from onelead.problems import UsageProblem
from onelead.reading.limits import Limits
from onelead.writing.edits import Edit, Undo, edited
from onelead.writing.findings_sheet import findings_sheet
from onelead.writing.mark_styles import Looks, add_looks
from onelead.writing.markup import CANNOT_MARK, Markup, markup_after_rows, markup_of
from onelead.writing.packages import (
    RELATIONS,
    STRICT_RELATIONS,
    Parts,
    package_with,
    parts_of,
    relations,
    relations_part,
    sheets_of,
    workbook_part,
)

SHEET = "Findings"
MARKER = 'LEN("OneLead")&gt;0'
"""The formula of every format of ours: always true, and a sign by which to know it again."""
SIGN = re.compile(rb'LEN\("OneLead"\)(?:>|&gt;)0')
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
SEVERITIES = tuple(Severity)
RANGES_AT_ONCE = 300
"""How many ranges one conditional format names; Excel reads long lists, but not endless ones."""

AFTER_FORMATS = frozenset(
    [
        "conditionalFormatting",
        "dataValidations",
        "hyperlinks",
        "printOptions",
        "pageMargins",
        "pageSetup",
        "headerFooter",
        "rowBreaks",
        "colBreaks",
        "customProperties",
        "cellWatches",
        "ignoredErrors",
        "smartTags",
        "drawing",
        "drawingHF",
        "legacyDrawing",
        "legacyDrawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
    ]
)
"""What follows conditional formats in a sheet: CT_Worksheet of ISO/IEC 29500-1, section 18.3.1.99."""


@dataclass(slots=True)
class _Marked:
    """A package while marks are added: the parts that are other, and how to take each edit back."""

    parts: Parts
    changed: dict[str, bytes] = field(default_factory=dict)
    undo: dict[str, Undo] = field(default_factory=dict)

    def edit(self, part: str, edits: Iterable[Edit]) -> None:
        """Make edits in a part."""
        self.changed[part], self.undo[part] = edited(self.parts.read(part), edits)


def marked_copy(
    data: bytes, findings: Sequence[Finding], day: str, limit: str, limits: Limits, *, force: bool
) -> bytes:
    """
    Return a copy of a workbook with its findings marked.

    ``day`` is the day of the check in words and ``limit`` what every report says of its own limit. Raises UsageProblem
    where the workbook has a digital signature, which any change breaks (unless *force*), or can't be marked.
    """
    parts = parts_of(data, limits)
    if not force and any(name.startswith("_xmlsignatures/") for name in parts.names):
        raise UsageProblem(
            "This workbook is digitally signed, and marks in a copy would break the signature of the copy.",
            "Add --force to mark it all the same, or use the report workbook: onelead check WORKBOOK --format xlsx.",
        )
    marked = _Marked(parts)
    book = workbook_part(parts)
    looks = _add_looks(marked, book)
    for sheet in sheets_of(parts, book):
        mine = [each for each in findings if each.sheet == sheet.name and each.cell]
        if mine:
            marked.edit(sheet.part, _format_edits(parts.read(sheet.part), mine, looks))
    added = _add_sheet(marked, book)
    kept = json.dumps({"undo": {part: undo.to_json() for part, undo in marked.undo.items()}, "sheet": added})
    marked.changed[added] = findings_sheet(findings, day, limit, looks, kept.replace("--", "-\\u002d"))
    return package_with(parts, marked.changed)


def is_marked(data: bytes, limits: Limits) -> bool:
    """Tell whether a workbook carries marks of OneLead."""
    parts = parts_of(data, limits)
    return any(SIGN.search(parts.read(sheet.part)) for sheet in sheets_of(parts, workbook_part(parts)))


# ------------------------------------------------------------------------------------------------------ the looks --


def _add_looks(marked: _Marked, book: str) -> Looks:
    styles = next((part for kind, part in relations(marked.parts, book).values() if kind == "styles"), None)
    if styles is None or styles not in marked.parts:
        raise CANNOT_MARK
    edits, looks = add_looks(marked.parts.read(styles))
    marked.edit(styles, edits)
    return looks


# ------------------------------------------------------------------------------------------- the marks on each sheet --


def _format_edits(sheet: bytes, findings: Sequence[Finding], looks: Looks) -> Iterator[Edit]:
    markup = markup_after_rows(sheet)
    yield from _make_way(markup)
    place = next((each.start for each in markup.children() if each.name in AFTER_FORMATS), markup.root.end)
    yield Edit(place, b"", "".join(_formats(markup.prefix, findings, looks)).encode())


def _make_way(markup: Markup) -> Iterator[Edit]:
    """Move the sheet's own formats behind ours: where two colour one cell, the first in order is seen."""
    start = markup.children()[0].start if markup.children() else markup.root.end
    for match in PRIORITY.finditer(markup.part, start):
        later = str(int(match[1]) + len(SEVERITIES)).encode()
        yield Edit(match.start(1), match[1], later)


PRIORITY = re.compile(rb"""<(?:[\w.-]+:)?cfRule\b[^<>]*?\spriority=["'](\d{1,9})["']""")


def _formats(p: str, findings: Sequence[Finding], looks: Looks) -> Iterator[str]:
    worst = worst_at(findings)
    for order, severity in enumerate(SEVERITIES, 1):
        ranges = list(_ranges(worst, severity))
        for first in range(0, len(ranges), RANGES_AT_ONCE):
            yield (
                f'<{p}conditionalFormatting sqref="{" ".join(ranges[first : first + RANGES_AT_ONCE])}">'
                f'<{p}cfRule type="expression" dxfId="{looks.marks[severity]}" priority="{order}">'
                f"<{p}formula>{MARKER}</{p}formula></{p}cfRule></{p}conditionalFormatting>"
            )


def worst_at(findings: Iterable[Finding]) -> Mapping[tuple[str, int], Severity]:
    """Return the gravest severity at each cell: (column's letters, row) → severity."""
    worst: dict[tuple[str, int], Severity] = {}
    for each in findings:
        letters = each.cell.rstrip("0123456789")
        place = letters, int(each.cell[len(letters) :])
        worst[place] = min(worst.get(place, each.severity), each.severity, key=SEVERITIES.index)
    return worst


def _ranges(worst: Mapping[tuple[str, int], Severity], severity: Severity) -> Iterator[str]:
    """Yield the cells of a severity, neighbours in a column joined: ``F7:F12``."""
    places = sorted((len(letters), letters, row) for (letters, row), each in worst.items() if each is severity)
    for (_, letters, _), run in groupby(enumerate(places), key=lambda pair: (*pair[1][:2], pair[1][2] - pair[0])):
        rows = [row for _, (_, _, row) in run]
        yield f"{letters}{rows[0]}" if len(rows) == 1 else f"{letters}{rows[0]}:{letters}{rows[-1]}"


# ------------------------------------------------------------------------------------------------ the Findings sheet --


def _add_sheet(marked: _Marked, book: str) -> str:
    """List a new sheet in the workbook, its relations and the content types; return the name of its part."""
    parts = marked.parts
    markup = markup_of(parts.read(book))
    listed = markup.child("sheets")
    if listed is None:
        raise CANNOT_MARK
    tabs = [each.attributes for each in markup.inside(listed)]
    folder = book.rpartition("/")[0]
    number = next(n for n in range(1, 10_000) if f"{folder}/worksheets/sheet{n}.xml".lstrip("/") not in parts)
    target = f"worksheets/sheet{number}.xml"
    identity = next(name for n in range(1, 10_000) if (name := f"rIdOneLead{n}") not in relations(parts, book))
    name = free_name(SHEET, (tab.get("name", "") for tab in tabs))
    sheet_id = max((int(tab.get("sheetId", "0")) for tab in tabs), default=0) + 1
    is_strict = STRICT_RELATIONS.encode() in parts.read(book)
    kind = STRICT_RELATIONS if is_strict else RELATIONS
    entry = (
        f'<{markup.prefix}sheet xmlns:onelead="{kind}" name={quoteattr(name)} sheetId="{sheet_id}" '
        f'onelead:id="{identity}"/>'
    )
    marked.edit(book, [Edit(listed.end, b"", entry.encode())])
    relation = f'<{{p}}Relationship Id="{identity}" Type="{kind}/worksheet" Target="{target}"/>'
    part = f"{folder}/{target}".lstrip("/")
    _append_to_root(marked, relations_part(book), relation)
    _append_to_root(marked, "[Content_Types].xml", f'<{{p}}Override PartName="/{part}" ContentType="{SHEET_TYPE}"/>')
    return part


def _append_to_root(marked: _Marked, part: str, element: str) -> None:
    markup = markup_of(marked.parts.read(part))
    marked.edit(part, [Edit(markup.root.end, b"", element.format(p=markup.prefix).encode())])


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """Return a sheet name that no other sheet has: ``Findings``, else ``Findings (2)``…"""
    names = {each.casefold() for each in taken}
    choices = (wanted, *(f"{wanted} ({number})" for number in range(2, 2_000)))
    return next(each for each in choices if each.casefold() not in names)
