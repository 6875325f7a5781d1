"""
Everything that a pack is to hold goes through here, text by text: staff are called as was asked for, residents' details
are found, and what is to be masked is masked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from onelead.pages.page import Bar, Cell, CellValue, Line, Page, PageTable, Paper, Part, RunChart
from onelead.policy import Sharing
from onelead.sharing.capitals import is_everyday
from onelead.sharing.details import Detail, DetailFinder
from onelead.sharing.staff import ANYBODY, StaffWords

LINK = "link"
NAME = "name"
_ESCAPE = re.compile(r"_x(?=[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class FoundDetail:
    """A resident's detail in a pack: what it is, and where; never the detail itself."""

    kind: str
    place: str


@dataclass(slots=True)
class Redaction:
    """Makes texts fit to leave, and counts what it masks; a text met before is remembered."""

    staff: StaffWords
    sharing: Sharing
    masks: bool
    """Whether details are masked; else they are only found, and stop the pack."""
    masked: Counter[str] = field(default_factory=Counter)
    _finder: DetailFinder = field(init=False)
    _names: re.Pattern[str] | None = field(init=False)
    _known: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._finder = DetailFinder(self.sharing.residents)
        names = "|".join(_in_any_spelling(each.strip()) for each in self.sharing.mask if each.strip())
        self._names = re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE) if names else None

    def text(self, text: str) -> str:
        """Return a text as it may leave."""
        made, masked, _ = self._made(text)
        if masked:
            self.masked.update(masked)
        return made

    def details(self, text: str) -> tuple[str, ...]:
        """Return the kinds of the details that stop a pack and are not masked."""
        return self._made(text)[2]

    @property
    def met_details(self) -> bool:
        """Tell whether any text so far holds a detail that is not masked."""
        return any(left for _, _, left in self._known.values())

    def _made(self, text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._make(text)
        return known

    def _make(self, text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        made = self.staff.replace(_ESCAPE.sub("_ x", text))
        kinds = [NAME] * (made.count(ANYBODY) - text.count(ANYBODY)) if ANYBODY in made else []
        left: tuple[str, ...] = ()
        if found := self._finder.find(made):
            masked = [each for each in found if self.masks or each.kind == LINK]
            left = tuple(each.kind for each in found if each not in masked)
            kinds += [each.kind for each in masked]
            made = _with_masks(made, masked)
        if self._names is not None:
            made, number = self._names.subn(f"[{NAME}]", made)
            kinds += [NAME] * number
        return made, tuple(kinds), left


def _in_any_spelling(word: str) -> str:
    """
    Return the pattern of a word to mask: with either apostrophe, and any spaces between the words of a name.

    A word that means something besides (Will, May) is masked only where it has its capital letter.
    """
    pattern = r"\s+".join(re.sub("['’]", "['’]", re.escape(each)) for each in word.split())
    return f"(?-i:{pattern}|{pattern.upper()})" if word[:1].isupper() and is_everyday(word) else pattern


def _with_masks(text: str, details: list[Detail]) -> str:
    for each in reversed(details):
        text = f"{text[: each.start]}[{each.kind}]{text[each.end :]}"
    return text


# ------------------------------------------------------------------------------------------------ whole pages --


def redacted(paper: Paper, redaction: Redaction) -> Paper:
    """Return the pages with every text on them as it may leave."""
    pages = tuple(_page(each, redaction) for each in paper.pages)
    return replace(paper, title=redaction.text(paper.title), pages=pages)


def texts_of(paper: Paper) -> Iterator[tuple[str, str]]:
    """Yield every text of some pages with where it stands: the page, the row's first cell, and the heading."""
    for page in paper.pages:
        yield page.title, page.name
        for part in page.parts:
            yield from ((text, f"{page.name}{place}") for text, place in _texts(part))


def _texts(part: Part) -> Iterator[tuple[str, str]]:
    match part:
        case Line():
            yield part.text, ""
        case Bar():
            yield part.label, ""
        case RunChart():
            yield part.title, ""
        case PageTable():
            yield from ((text, "") for text in (part.title, part.note))
            for row in part.rows:
                name = str(_value(row[0]) or "")[:30]
                for column, cell in zip(part.columns, row, strict=True):
                    value = _value(cell)
                    if isinstance(value, str):
                        yield value, f", {name}, {column.heading}"


def _value(cell: CellValue | Cell) -> CellValue:
    return cell.value if isinstance(cell, Cell) else cell


def _page(page: Page, redaction: Redaction) -> Page:
    return replace(page, title=redaction.text(page.title), parts=tuple(_part(each, redaction) for each in page.parts))


def _part(part: Part, redaction: Redaction) -> Part:
    match part:
        case Line():
            return replace(part, text=redaction.text(part.text))
        case Bar():
            return replace(part, label=redaction.text(part.label))
        case RunChart():
            return replace(part, title=redaction.text(part.title), unit=redaction.text(part.unit))
        case PageTable():
            rows = tuple(tuple(_cell(cell, redaction) for cell in row) for row in part.rows)
            return replace(part, title=redaction.text(part.title), note=redaction.text(part.note), rows=rows)


def _cell(cell: CellValue | Cell, redaction: Redaction) -> CellValue | Cell:
    if isinstance(cell, Cell):
        return replace(cell, value=redaction.text(cell.value), link="") if isinstance(cell.value, str) else cell
    return redaction.text(cell) if isinstance(cell, str) else cell
