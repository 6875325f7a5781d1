"""An .xlsx, .xlsm, .xltx or .xltm as a book of grids, by the standard library alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from onelead.pace import without_search_for_cycles
from onelead.reading.grid import Book, Visibility
from onelead.reading.oddities import OddityLog
from onelead.reading.ooxml.attributes import TRUE
from onelead.reading.ooxml.cells import Known
from onelead.reading.ooxml.namespaces import RELATION_ID, main_name
from onelead.reading.ooxml.package import Package
from onelead.reading.ooxml.package_oddities import note_package
from onelead.reading.ooxml.parts import grandchildren
from onelead.reading.ooxml.relations import Relation, relations_of
from onelead.reading.ooxml.shared_texts import read_shared_texts
from onelead.reading.ooxml.sheets import SheetPart, SheetReader
from onelead.reading.ooxml.styles import read_styles
from onelead.reading.refusals import damaged, not_a_workbook, too_large
from onelead.values import changing, field

CONTENT_TYPES = "[Content_Types].xml"
VISIBILITY = {"hidden": Visibility.HIDDEN, "veryHidden": Visibility.VERY_HIDDEN}


def read_ooxml(package: Package) -> Book:
    """
    Return the book in a package.

    Raises WorkbookProblem where the package is damaged, unsafe or too large. A bad cell is an oddity of the book.
    """
    with without_search_for_cycles():  # cells and elements form none
        return _read(package)


def _read(package: Package) -> Book:
    if CONTENT_TYPES not in package:
        raise not_a_workbook("it is an ordinary zip file, or a workbook that has lost its list of contents")
    root = relations_of(package, "")
    part = _workbook_part(package, root)
    relations = relations_of(package, part)
    workbook = _read_workbook(package, part)
    log = OddityLog(package.limits.oddities)
    known = Known(
        texts=read_shared_texts(package, _first_target(relations, "sharedStrings")),
        styles=read_styles(package, _first_target(relations, "styles"), from_1904=workbook.from_1904),
        longest_text=package.limits.cell_characters,
    )
    reader = SheetReader(package, known, log)
    grids = tuple(reader.read(sheet) for sheet in _sheet_parts(workbook, relations, package))
    note_package(package, root, relations, log)
    return Book(grids, log.all())


def _workbook_part(package: Package, root: dict[str, Relation]) -> str:
    part = _first_target(root, "officeDocument") or "xl/workbook.xml"
    if part not in package:
        raise damaged("the part that lists its sheets is missing")
    return part


def _first_target(relations: dict[str, Relation], kind: str) -> str | None:
    return next((r.target for r in relations.values() if r.kind == kind and not r.is_external), None)


@changing
class _Workbook:
    from_1904: bool = False
    sheets: list[Element] = field(default_factory=list)


def _read_workbook(package: Package, part: str) -> _Workbook:
    workbook = _Workbook()
    for parent, children in grandchildren(package.pieces(part), part, package.limits):
        name = main_name(parent)  # not its bare name: an extension has a workbookPr too, which says nothing of dates
        if name == "workbookPr":
            workbook.from_1904 = parent.get("date1904") in TRUE
        elif name == "sheets":
            workbook.sheets += children
            if len(workbook.sheets) > package.limits.sheets:
                most = package.limits.sheets
                raise too_large(f"it has more than {most:,} sheets", "sheets", most)
    return workbook


def _sheet_parts(workbook: _Workbook, relations: dict[str, Relation], package: Package) -> Iterable[SheetPart]:
    sheets = list(_listed(workbook, relations, package))
    if not sheets:
        raise damaged("it lists no sheet")
    names = {sheet.name.casefold() for sheet in sheets}
    if len(names) < len(sheets):
        raise damaged("two of its sheets have the same name")
    if all(sheet.visibility is not Visibility.VISIBLE for sheet in sheets):
        raise damaged("all of its sheets are hidden, so Excel can't open it either")
    return sheets


def _listed(workbook: _Workbook, relations: dict[str, Relation], package: Package) -> Iterator[SheetPart]:
    for element in workbook.sheets:
        name = element.get("name", "")
        key = element.get(RELATION_ID[0]) or element.get(RELATION_ID[1])
        if not key:  # a module of macros, which Excel 5 had among the sheets
            continue
        relation = relations.get(key)
        if relation is None or relation.is_external or relation.target not in package:
            raise damaged(f"the cells of its sheet {name[:60]} are missing")
        if relation.kind == "worksheet":  # not a chart, a dialogue or a macro sheet
            yield SheetPart(name, VISIBILITY.get(element.get("state", ""), Visibility.VISIBLE), relation.target)
