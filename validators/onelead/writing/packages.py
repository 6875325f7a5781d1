"""The parts of a package as bytes, and a new package in which some are other."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from onelead.reading.limits import Limits
from onelead.reading.ooxml.package import Package
from onelead.writing.markup import markup_of

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FAST = 1
"""What is added is long and repeats itself: it shrinks well even in a hurry."""
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a workbook's package; names are looked up without regard to capitals, as Excel does."""

    data: bytes
    package: Package
    names: Mapping[str, str]
    """Name in small letters → name as the package spells it."""
    unpacked: dict[str, bytes] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self.names

    def read(self, name: str) -> bytes:
        """Return a part's bytes, counted while they are unpacked; each part is unpacked once."""
        key = name.lower()
        if key not in self.unpacked:
            self.unpacked[key] = b"".join(self.package.pieces(name))
        return self.unpacked[key]

    def spelt(self, name: str) -> str:
        """Return a part's name as the package spells it; a new name as it is given."""
        return self.names.get(name.lower(), name)


def parts_of(data: bytes, limits: Limits) -> Parts:
    """Return the parts of a workbook; raises WorkbookProblem where it is no sound package."""
    package = Package(data, limits)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = {name.replace("\\", "/").lstrip("/").lower(): name for name in archive.namelist()}
    return Parts(data, package, names)


def package_with(parts: Parts, changed: Mapping[str, bytes], removed: frozenset[str] = frozenset()) -> bytes:
    """
    Return a package with *changed* parts in place of theirs or added, and *removed* ones left out.

    Every other part is copied: the same bytes, the same name, date and attributes.
    """
    left = {parts.spelt(name): content for name, content in changed.items()}
    dropped = {parts.spelt(name) for name in removed}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(parts.data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            if entry.filename not in dropped:
                content = left.pop(entry.filename, None)
                target.writestr(entry, parts.read(entry.filename) if content is None else content)
        for name, content in left.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # no clock: the same input gives the same bytes
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content, compresslevel=FAST)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One tab of a workbook: its name, the part that holds it, and its relation's id."""

    name: str
    part: str
    sheet_id: int
    relation: str


def workbook_part(parts: Parts) -> str:
    """Return the name of the part that lists the sheets."""
    for element in markup_of(parts.read("_rels/.rels")).children():
        if element.attributes.get("Type", "").endswith("/officeDocument"):
            return element.attributes["Target"].lstrip("/")
    return "xl/workbook.xml"


def relations_part(part: str) -> str:
    """Return the name of the part with another part's relations."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations(parts: Parts, part: str) -> dict[str, tuple[str, str]]:
    """Return a part's inner relations: id → (kind, part)."""
    found = {}
    for element in markup_of(parts.read(relations_part(part))).children():
        target, mode = element.attributes.get("Target", ""), element.attributes.get("TargetMode")
        if mode != "External":
            path = target.lstrip("/") if target.startswith("/") else _joined(part, target)
            found[element.attributes.get("Id", "")] = (element.attributes.get("Type", "").rpartition("/")[2], path)
    return found


def _joined(part: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def sheets_of(parts: Parts, book: str) -> list[SheetPart]:
    """Return the tabs of a workbook that hold cells, in their order."""
    targets = relations(parts, book)
    markup = markup_of(parts.read(book))
    listed = markup.child("sheets")
    found = []
    for element in markup.inside(listed) if listed else ():
        identity = next((value for key, value in element.attributes.items() if key.endswith(":id")), "")
        kind, path = targets.get(identity, ("", ""))
        if kind == "worksheet" and path in parts:
            found.append(SheetPart(element.attributes["name"], path, int(element.attributes["sheetId"]), identity))
    return found
