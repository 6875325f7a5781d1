"""What the attributes of SpreadsheetML say."""

from __future__ import annotations

from xml.etree.ElementTree import Element

TRUE = frozenset({"1", "true", "on"})


def is_hidden_row(row: Element) -> bool:
    """Say whether a row is hidden, or so low that nobody sees it."""
    return row.get("hidden") in TRUE or row.get("ht") == "0"


def are_hidden_columns(columns: Element) -> bool:
    """Say whether a ``<col>`` hides its columns, or makes them so narrow that nobody sees them."""
    return columns.get("hidden") in TRUE or columns.get("width") == "0"
