"""Shared texts that are written plainly, read from the text of their part."""

from __future__ import annotations

from onelead.reading.ooxml.plain_items import PlainItems
from onelead.reading.ooxml.surroundings import Surroundings
from onelead.reading.ooxml.texts import WrittenTexts

BEFORE, AFTER = "<si><t>", "</t>"
BETWEEN = f"{AFTER}</si>{BEFORE}"
KEEPING_SPACES = '<t xml:space="preserve">'


class PlainTexts(PlainItems[str]):
    """The plain texts of a workbook: not rich, not blank, and no longer than the limit."""

    holder, depth, item = "sst", 1, "si"

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest
        self._texts = WrittenTexts(longest)

    def begin_within(self, surroundings: Surroundings) -> None:
        """Need nothing: a plain text has no tag whose meaning could differ."""

    def read(self, text: str) -> list[str]:
        """Return a text, its end tag left out."""
        return self.read_all(text)

    def read_all(self, text: str) -> list[str]:
        """Return texts, the last end tag left out, at a tenth of what they cost one by one."""
        text = text.replace(KEEPING_SPACES, "<t>")
        if not (text.startswith(BEFORE) and text.endswith(AFTER)):
            raise ValueError(text)
        texts = text[len(BEFORE) : -len(AFTER)].split(BETWEEN)
        tags_around = BETWEEN.count("<") * len(texts) - 1
        if text.count("<") != tags_around or not all(texts):
            raise ValueError(text)
        if "&" in text or ("_" in text and "_x" in text) or len(max(texts, key=len)) > self._longest:
            return [self._texts[each] for each in texts]
        return texts
