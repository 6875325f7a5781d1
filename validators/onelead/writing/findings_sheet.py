"""The Findings sheet of a marked copy, as the XML of one part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from xml.sax.saxutils import escape, quoteattr

from onelead import __version__
from onelead.model import Finding, Severity
from onelead.reading.grid import address
from onelead.words import counted, listed
from onelead.writing.mark_styles import Looks

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEADINGS = (
    ("Where", 22), ("Action", 12), ("Heading", 20), ("What the cell says", 32),
    ("How serious", 12), ("What is wrong", 52), ("What to do", 52), ("Rule", 10),
)  # fmt: skip
IN_WORDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Note"}
FIRST_ROW = 5
LETTERS = "ABCDEFGH"
MOST_LINKS = 65_530
"""Excel opens no sheet with more links than this."""
LINE = 15.5
"""The height of a line of text, in points."""
LONGEST = 32_000
"""Excel holds 32,767 characters in a cell."""


def findings_sheet(findings: Sequence[Finding], day: str, limit: str, looks: Looks, kept: str) -> bytes:
    """
    Return the sheet's part.

    ``day`` is the day of the check in words. ``kept`` is remembered in the part, as a comment that no program shows:
    how to take all marks back to the byte.
    """
    last = FIRST_ROW + len(findings)
    rows = "".join(_rows(findings, day, limit, looks))
    links = "".join(_links(findings))
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, (_, width) in enumerate(HEADINGS, 1)
    )
    text = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<worksheet xmlns="{MAIN}"><sheetPr><tabColor rgb="FF1F3A5F"/><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="A1:{address(max(last, FIRST_ROW), len(HEADINGS))}"/>'
        '<sheetViews><sheetView workbookViewId="0">'
        f'<pane ySplit="{FIRST_ROW}" topLeftCell="A{FIRST_ROW + 1}" activePane="bottomLeft" state="frozen"/>'
        f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols>'
        f"<sheetData>{rows}</sheetData>"
        f'<autoFilter ref="A{FIRST_ROW}:{address(max(last, FIRST_ROW), len(HEADINGS))}"/>'
        f"{'<hyperlinks>' + links + '</hyperlinks>' if links else ''}"
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;LOneLead findings&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>"
        f"<!--{kept}--></worksheet>"
    )
    return text.encode("utf-8")


def _rows(findings: Sequence[Finding], day: str, limit: str, looks: Looks) -> Iterator[str]:
    numbers = {severity: sum(each.severity is severity for each in findings) for severity in Severity}
    told = listed(counted(number, IN_WORDS[severity].lower()) for severity, number in numbers.items())
    yield _row(1, [("OneLead findings", looks.title)])
    yield _row(2, [(f"Checked for {day} by OneLead {__version__}: {told}.", looks.line)])
    yield _row(3, [(limit, looks.line)])
    yield _row(FIRST_ROW, [(heading, looks.heading) for heading, _ in HEADINGS])
    for number, each in enumerate(findings, FIRST_ROW + 1):
        where = (f"{each.sheet}!{each.cell}", looks.link) if each.cell else (each.sheet or "The workbook", looks.text)
        said = (
            *(each.action or "", each.heading, each.value, IN_WORDS[each.severity]),
            *(each.message, each.remedy, each.code),
        )
        yield _row(number, [where, *((text, looks.text) for text in said)])


def _row(number: int, cells: Sequence[tuple[str, int]]) -> str:
    inner = "".join(
        f'<c r="{LETTERS[column]}{number}" s="{look}" t="inlineStr">{_text(text)}</c>'
        for column, (text, look) in enumerate(cells)
        if text
    )
    return f'<row r="{number}" ht="{LINE * _lines(cells)}" customHeight="1">{inner}</row>'


def _lines(cells: Sequence[tuple[str, int]]) -> int:
    """Return how many lines a row needs, by its longest wrapped text; programs differ on rows that don't say."""
    if len(cells) < len(HEADINGS):
        return 1
    widths = (width for _, width in HEADINGS)
    return min(12, max(-(-len(text) // width) for (text, _), width in zip(cells, widths, strict=True)) or 1)


def _links(findings: Sequence[Finding]) -> Iterator[str]:
    placed = ((number, each) for number, each in enumerate(findings, FIRST_ROW + 1) if each.cell)
    for number, each in islice(placed, MOST_LINKS):
        sheet = _in_attribute(each.sheet)
        yield f'<hyperlink ref="A{number}" location="{sheet}!{each.cell}" display="{sheet}!{each.cell}"/>'


@lru_cache(maxsize=4096)
def _in_attribute(sheet: str) -> str:
    """Return a sheet's name as a link writes it, in quotation marks of its own and safe inside an attribute."""
    return quoteattr(f"'{_clean(sheet).replace(chr(39), chr(39) * 2)}'")[1:-1].replace('"', "&quot;")


@lru_cache(maxsize=4096)
def _text(text: str) -> str:
    told = text if _PLAIN.fullmatch(text) else escape(_ESCAPED.sub(r"_x005F_\g<0>", _clean(text))[:LONGEST])
    return f'<is><t xml:space="preserve">{told}</t></is>'


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


_PLAIN = re.compile(r"[ !-%'-;=?-^`-~]{0,1000}")
"""Most texts: nothing in them needs to be written otherwise."""
# What XML 1.0 can't hold; and what Excel would read as an escape of its own (_x0041_).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
