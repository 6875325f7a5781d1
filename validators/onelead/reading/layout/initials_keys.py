"""A row that explains initials: ``PT - Paul Tranter``, ``GM (Gwen Mottram)``, ``RM | Registered Manager``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onelead.reading.patterns import Pattern


def explains_initials(texts: Sequence[str]) -> bool:
    """
    Tell whether every text of a row is initials and what they stand for, in one cell or side by side.

    A label such as "Leads" may stand before two of them or more.
    """
    labelled = len(texts) > 2 and _LABEL.fullmatch(texts[0]) is not None
    parts = (part for text in (texts[1:] if labelled else texts) for part in _SEPARATORS.split(text))
    return all(_is_explained(code, meaning) for code, meaning in _pairs(parts))


def _pairs(parts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield initials with their meaning; initials alone take the next part as theirs."""
    rest = iter(parts)
    for part in rest:
        pair = _PAIR.fullmatch(part) or _TURNED.fullmatch(part) or _BARE.fullmatch(part)
        yield (pair["code"], pair["meaning"]) if pair else (part.strip(), next(rest, ""))


_LABEL = Pattern(r"[A-Z][\w'’]*(?: [\w'’]+){0,2}:?(?<![A-Z])")
_CODE = r"[A-Z][A-Za-z]{0,2}[A-Z]"
_SEPARATORS = Pattern(rf"[,;\n]\s*(?={_CODE}\b)|(?<=[A-Z]\))[,;\s]+(?=[A-Z])")
_PAIR = Pattern(rf"\s*(?P<code>{_CODE})\s*(?:[-–—:=→(]\s*)(?P<meaning>[^\W\d_].*)")
_TURNED = Pattern(rf"\s*(?P<meaning>[^\W\d_][^()]*?)\s*(?:\(|[-–—=]\s*)(?P<code>{_CODE})\)?\s*")
_BARE = Pattern(rf"\s*(?P<code>{_CODE}) (?P<meaning>[A-Z].*)")


def _is_explained(code: str, meaning: str) -> bool:
    """Tell whether a text begins with as many words as there are initials, each with its letter."""
    words = _WORD.findall(meaning)[: len(code)]
    return len(code) > 1 and code[0].isupper() and "".join([word[0] for word in words]).upper() == code.upper()


_WORD = Pattern(r"[^\W\d_][\w'’]*")
