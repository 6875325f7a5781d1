"""The seal in the document's own properties, which a program that saves the workbook may keep or lose."""

from __future__ import annotations

from onelead.reading.limits import Limits
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import children
from onelead.reading.ooxml.relations import relations_of
from onelead.sharing.seal_sheet import PROPERTY


def seal_in_properties(data: bytes, limits: Limits) -> str:
    """Return what the property says, or an empty text where it isn't there."""
    package = Package(data, limits)
    part = next((each.target for each in relations_of(package, "").values() if each.kind == "custom-properties"), "")
    if part not in package:
        return ""
    for each in children(package.pieces(part), part, limits):
        if each.get("name") == PROPERTY:
            return "".join(each.itertext()).strip()
    return ""
