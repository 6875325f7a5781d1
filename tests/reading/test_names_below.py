"""The owner is found by the names below a heading that says nothing, and places are no owners."""

from __future__ import annotations

import pytest

from reading.drawn_workbook import workbook_from

PLAN = """
**Plan**
Action | {0} | By when | Status{1}
Fit a closer to the front door | {2} | 2026-12-01 | Open{5}
Count each chart on Sundays | {3} | 2026-12-11 | Open{5}
Lock the sluice at night | {4} | 2026-12-18 | Open{5}
"""


def owner(heading: str, *cells: str, beside: tuple[str, str] = ("", "")) -> str | None:
    (tracker,) = workbook_from(PLAN.format(heading, beside[0], *cells, beside[1])).trackers
    return next((column.letters for field, column in tracker.columns.items() if str(field) == "owner"), None)


@pytest.mark.parametrize(
    "cells",
    [
        ("Jane Smith", "Tom Jones", "Una Cassidy"),
        ("Jane Smith", "Mr T Jones", "JS"),
        ("Kev O'Hara", "Dr Rowan Ashby-Lloyd", "Sharon O'Hara"),
    ],
)
def test_names_under_a_heading_that_says_nothing_are_the_owners(cells: tuple[str, str, str]) -> None:
    assert owner("Whodunnit", *cells) == "B"


@pytest.mark.parametrize(
    "cells",
    [
        ("Oak Unit", "Elm Unit", "First Floor"),
        ("Elm View", "Ash View", "Oak View"),
        ("Falls", "Medicines", "Fire Safety"),
        ("SA", "EF", "WL"),
        ("Hand Hygiene Audit", "Night Visit", "Fire Inspection"),
        ("Jane Smith", "the landlord's surveyor", "Kitchen"),
    ],
)
def test_places_topics_and_codes_are_no_owners(cells: tuple[str, str, str]) -> None:
    assert owner("Blob", *cells) is None


@pytest.mark.parametrize("heading", ["Resident", "Raised by", "Reported by", "Author", "Service user", "GP", "Family"])
def test_whom_it_is_about_and_who_raised_it_are_no_owners(heading: str) -> None:
    assert owner(heading, "Jane Smith", "Tom Jones", "Una Cassidy") is None


def test_names_beside_an_owner_are_not_the_owner() -> None:
    assert owner("Blob", "Jane Smith", "Tom Jones", "Una Cassidy", beside=(" | Lead", " | Ola Lund")) == "E"
