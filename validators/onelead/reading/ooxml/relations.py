"""How the parts of a package point to each other."""

from __future__ import annotations

import posixpath

from onelead.reading.ooxml.package import Package, resolved
from onelead.reading.ooxml.parts import children
from onelead.values import frozen


@frozen
class Relation:
    """One pointer from a part."""

    kind: str
    """The last word of the relation's type, which the everyday and the Strict form share: ``worksheet``, ``styles``…"""
    target: str
    """A part of the package; of an external relation, the address as it stands."""
    is_external: bool


def relations_of(package: Package, part: str) -> dict[str, Relation]:
    """Return a part's relations by their id; the package's own are those of the part ``""``."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    if source not in package:
        return {}
    found = {}
    for element in children(package.pieces(source), source, package.limits):
        target = element.get("Target", "")
        is_external = element.get("TargetMode") == "External"
        kind = element.get("Type", "").rpartition("/")[2]
        found[element.get("Id", "")] = Relation(kind, target if is_external else resolved(part, target), is_external)
    return found
