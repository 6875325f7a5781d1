"""Residents' details that never leave, and what looks like them."""

from __future__ import annotations

import pytest

from onelead.sharing.details import DetailFinder

FOUND = [
    ("NHS 943 476 5919 seen by GP", "NHS number"),
    ("resident 9434765919 moved", "NHS number"),
    ("DOB 4/7/1938", "date of birth"),
    ("born on 3 March 1941", "date of birth"),
    ("rang daughter on 01632 960 983", "telephone number"),
    ("07700 900123", "telephone number"),
    ("call +44 20 7946 0958 after six", "telephone number"),
    ("write to m.rees@example.org", "e-mail address"),
    ("NI QQ 12 34 56 C", None),
    ("NI AB 12 34 56 C", "National Insurance number"),
    ("lives at LS1 4AP", "postcode"),
    ("see https://sharepoint.example/sites/home/plan.docx", "link"),
    (r"in S:\Homes\Rose Court\photos", "link"),
    (r"in \\server\share\audit.pdf", "link"),
]
NOT_FOUND = [
    *("audit 25/9/26: 20 of 20 weights on file", "ref 9434765919", "job no 01632 960 983", "1,250 charts, 96 %"),
    *("15:00 and 22:00", "Regulation 12(2)(h)", "floors 1, 2 and 3", "31/10/2026 to 30/11/2026", "bed 12", "£1,234.56"),
]


@pytest.mark.parametrize(("text", "kind"), FOUND)
def test_details_are_found(text: str, kind: str | None) -> None:
    assert [each.kind for each in DetailFinder().find(text)] == ([kind] if kind else [])


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_looks_like_a_detail_stays(text: str) -> None:
    assert DetailFinder().find(text) == []


def test_a_providers_own_words_are_found_with_any_number() -> None:
    finder = DetailFinder(["Room #", "M.R."])

    assert [each.kind for each in finder.find("room 12: M.R. fell; the room is bright")] == ["resident's details"] * 2


def test_a_detail_says_where_it_stands() -> None:
    (found,) = DetailFinder().find("rang 07700 900123 twice")

    assert "rang 07700 900123 twice"[found.start : found.end] == "07700 900123"
