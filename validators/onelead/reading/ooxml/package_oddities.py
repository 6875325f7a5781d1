"""What is unusual about a package: macros, links to other workbooks and programs, authors, bytes after its end."""

from __future__ import annotations

from onelead.reading.oddities import OddityLog
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.parts import children
from onelead.reading.ooxml.relations import Relation, relations_of

AUTHORS = {"creator": "made by", "lastModifiedBy": "last saved by"}
LONGEST_DETAIL = 200


Relations = dict[str, Relation]


def note_package(package: Package, root: Relations, relations: Relations, log: OddityLog) -> None:
    """Note what a person should know about the workbook itself, given the package's relations and its main part's."""
    if package.trailing_bytes:
        log.note("trailing_bytes", f"{package.trailing_bytes:,}")
    if any(part.endswith("/vbaproject.bin") for part in package.parts()) or _has_macro_sheet(relations):
        log.note("macros")
    for relation in relations.values():
        if relation.kind == "externalLink" and relation.target in package:
            _note_link(package, relation.target, log)
    _note_authors(package, root, log)


def _has_macro_sheet(relations: Relations) -> bool:
    return any(relation.kind in {"xlMacrosheet", "xlIntlMacrosheet"} for relation in relations.values())


def _note_link(package: Package, part: str, log: OddityLog) -> None:
    kinds = {child.tag.rpartition("}")[2] for child in children(package.pieces(part), part, package.limits)}
    if "ddeLink" in kinds:
        log.note("dde")
    else:
        targets = [r.target for r in relations_of(package, part).values() if r.is_external]
        log.note("external_links", ", ".join(targets)[:LONGEST_DETAIL])


def _note_authors(package: Package, root: Relations, log: OddityLog) -> None:
    core = next((r.target for r in root.values() if r.kind == "core-properties"), "")
    if core not in package:
        return
    found = []
    for child in children(package.pieces(core), core, package.limits):
        role = AUTHORS.get(child.tag.rpartition("}")[2])
        if role and child.text and child.text.strip():
            found.append(f"{role} {child.text.strip()}")
    if found:
        log.note("author", ", ".join(found)[:LONGEST_DETAIL])
