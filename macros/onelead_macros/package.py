"""
The parts of an .xlsx, .xlsm or .xlam package, and what adding one of them takes.

Every other part stays byte for byte as it was. Packages are written with fixed times and order, so the same parts give
the same bytes. (Open Packaging Conventions, ECMA-376 part 2: content types and relationships.)
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

Parts = dict[str, bytes]

CONTENT_TYPES = "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip knows
NO_RELATIONSHIPS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


def parts_of(package: bytes) -> Parts:
    """Return the parts of a package that we made ourselves, in their order."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def package_of(parts: Mapping[str, bytes]) -> bytes:
    """Return the package made of ``parts``: the same bytes for the same parts, whenever and wherever."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the same on every system
            archive.writestr(entry, content)
    return target.getvalue()


def with_content_type(parts: Parts, part: str, content_type: str) -> Parts:
    """Return the parts with the type of ``part`` declared."""
    override = f"<Override PartName={quoteattr('/' + part)} ContentType={quoteattr(content_type)}/>"
    return {**parts, CONTENT_TYPES: _before_end(parts[CONTENT_TYPES], "Types", override)}


def with_relationship(parts: Parts, source: str, kind: str, target: str) -> tuple[Parts, str]:
    """
    Return the parts with a relationship from ``source`` ("" for the package) to ``target``, and its identifier.

    ``target`` is written as it is given: relative to the source's folder, or from the root with a leading ``/``.
    """
    place = relationships_of(source)
    known = parts.get(place, NO_RELATIONSHIPS)
    number = next(n for n in range(1, 100_000) if f'"rIdOneLead{n}"'.encode() not in known)
    added = f'<Relationship Id="rIdOneLead{number}" Type={quoteattr(kind)} Target={quoteattr(target)}/>'
    return {**parts, place: _before_end(known, "Relationships", added)}, f"rIdOneLead{number}"


def relationships_of(source: str) -> str:
    """Return the name of the part that lists where ``source`` points to."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def _before_end(document: bytes, root: str, addition: str) -> bytes:
    """Insert before the end of the root element, which may be written ``<Types …/>`` when it is empty."""
    head, end, tail = document.rpartition(f"</{root}>".encode())
    if not end:
        raise ValueError(f"the package has no closing </{root}>")
    return head + addition.encode() + end + tail
