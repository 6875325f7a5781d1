"""Which cells name somebody: "Jane Smith", "Mr T Jones", and initials among them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onelead.reading.layout.witnesses import Rows
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of


def column_of_names(numbers: Iterable[int], rows: Rows) -> int | None:
    """
    Return the first of some columns that names people in nearly all its cells; None where none does.

    Two words in capitals may be a place: "Oak Unit" is known by its second word, "Elm View" and "Ash View" by the one
    that they share. Initials alone may be a code for anything, and count beside full names only.
    """
    return next((number for number in numbers if _names_people(rows, number)), None)


def _names_people(rows: Rows, number: int) -> bool:
    cells = [cells[number] for cells in rows if number in cells]
    texts = [" ".join(cell.split()) for cell in cells if isinstance(cell, str)]
    full = {text for text in texts if _FULL_NAME.fullmatch(text) and not _NO_PERSON.search(text)}
    named = sum(text in full or _INITIALS.fullmatch(text) is not None for text in texts)
    last_words = {text.rpartition(" ")[2] for text in full}
    return len(full) > 1 and len(last_words) * 2 > len(full) and named >= NEARLY_ALL * len(cells)


NEARLY_ALL = 0.7

_FULL_NAME = Pattern(r"(?:[A-ZÀ-Þ][\w'’-]*\.? ){1,3}[A-ZÀ-Þ][a-zß-ÿ'’]+(?:['’-]?[A-Z][a-zß-ÿ]+)?")
_INITIALS = Pattern(r"[A-Z]{2,3}")
_NO_PERSON = Pattern(
    any_of("""
    floor, wing, units?, wards?, rooms?, lounge, kitchen, garden, office, house, lodge, court, corridor, area, suite,
    home, homes, care, service, services, audit, review, policy, plan, meeting, visit, inspection, council, team, staff,
    manager, nurse, lead, officer, director, safety, health, fire, food, medicines?, training, records?, risk, people,
    quality, governance, infection, control, equipment, environment, end, life, first, ground, second, top, upper, lower
    """),
    re.IGNORECASE,
)
