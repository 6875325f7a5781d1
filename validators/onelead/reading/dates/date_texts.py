"""Whether a text is a date at a glance, before anybody reads which."""

from __future__ import annotations

from onelead.reading.patterns import Pattern


def looks_like_a_date(text: str) -> bool:
    """Tell whether half of a text at least is a date; what stands behind it in brackets does not count."""
    length = len(text.partition(" (")[0])
    found = _DATE_TEXT.search(text.casefold()) if length <= 2 * _LONGEST_DATE else None
    return found is not None and (found.end() - found.start()) * 2 >= length


_LONGEST_DATE = len("immediately 2026")
_DATE_TEXT = Pattern(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(?:20)?\d\d"
    r"|^(?:asap|immediate(?:ly)?|ongoing|q[1-4]\s+(?:20)?\d\d|\d+\s+(?:days|weeks|months))"
)
