"""The actions of a pack, as the tracker says them."""

from __future__ import annotations

from onelead.model import Field
from onelead.pages.pack_pages.columns import COLUMNS, IN_WORDS, as_shared
from onelead.pages.pack_pages.content import PackContent
from onelead.pages.page import Cell, CellValue, Page, PageColumn, PageTable


def actions_page(content: PackContent) -> Page:
    """Return the page of all actions that are shared, each with the verdict on its closure."""
    fields = [each for each in content.fields if each is not Field.SERVICE]
    services = len({each.service for each in content.actions}) > 1
    columns = [COLUMNS[each] for each in fields]
    columns[1:1] = [COLUMNS[Field.SERVICE]] if services else []
    rows = []
    for each in content.actions:
        cells: list[CellValue | Cell] = [as_shared(each.action, name) for name in fields]
        cells[1:1] = [each.service] if services else []
        rows.append((*cells, IN_WORDS.get(each.verdict.closure) if each.verdict.closure else None))
    note = "The last column is our verdict on each action that is claimed as finished; the others have none."
    table = PageTable((*columns, PageColumn("Our verdict", 14)), tuple(rows), note=note)
    return Page("Actions", "Actions", (table,))
