"""The XML namespaces of SpreadsheetML: each exists twice, in the everyday ("transitional") and the Strict form."""

from __future__ import annotations

from xml.etree.ElementTree import Element

MAIN = frozenset(
    {
        "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
        "{http://purl.oclc.org/ooxml/spreadsheetml/main}",
    }
)
RELATION_ID = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)


def namespace_of(element: Element) -> str:
    """Return an element's namespace in braces, as it stands before the element's name."""
    return element.tag[: element.tag.rfind("}") + 1]


def main_name(element: Element) -> str:
    """Return the name of an element of SpreadsheetML; of an extension's element, whatever its name, nothing."""
    namespace = namespace_of(element)
    return element.tag[len(namespace) :] if namespace in MAIN else ""
