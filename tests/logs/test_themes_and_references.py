"""Themes are one theme, and references one reference, however they are typed."""

import pytest

from onelead.reading.logs.numbers import number_in
from onelead.reading.logs.references import reference_key, references_in
from onelead.reading.logs.themes import mentions_theme, same_theme


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fire doors", "fire door"),
        ("Call bells", "Callbells"),
        ("Rude or hurried carers", "Rude/hurried carer"),
        ("Late calls", "Late  calls"),
        ("Medicines left out", "Medecines left out"),
        ("Calls, late", "Late calls"),
    ],
)
def test_one_theme(one: str, other: str) -> None:
    assert same_theme(one, other)
    assert same_theme(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Room 5", "Room 6"), ("Falls", "Walls"), ("Late calls", "Missed calls"), ("", ""), ("Falls", "")],
)
def test_two_themes(one: str, other: str) -> None:
    assert not same_theme(one, other)


def test_a_sentence_speaks_of_a_theme() -> None:
    assert mentions_theme("Serve cold meals again within five minutes", "Cold meal")
    assert not mentions_theme("Serve meals within five minutes", "Cold meals")


@pytest.mark.parametrize(("one", "other"), [("CR-04", "cr4"), ("CR 004", "CR-4"), ("4", "4.0"), ("RC-01", "rc 01")])
def test_one_reference(one: str, other: str) -> None:
    assert reference_key(one) == reference_key(other)


@pytest.mark.parametrize(("one", "other"), [("CR-1", "CR-11"), ("1.1", "1.10"), ("A-1", "B-1")])
def test_two_references(one: str, other: str) -> None:
    assert reference_key(one) != reference_key(other)


def test_a_cell_may_cite_several_and_a_known_one_stays_whole() -> None:
    assert references_in("CR-4 and cr05", ("CR-04", "CR-05")) == ("CR-04", "CR-05")
    assert references_in("3/2026", ("3/2026",)) == ("3/2026",)
    assert references_in("A4, B9", ("CR-04",)) == ("A4, B9",)
    assert references_in("", ("CR-04",)) == ()


@pytest.mark.parametrize(
    ("text", "value"), [("90%", 90), ("≥ 90 %", 90), ("3 or fewer", 3), ("1,250", 1250), ("8 records", 8)]
)
def test_a_number_in_a_text(text: str, value: float) -> None:
    found = number_in(text)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("text", ["about half", "9 of 10", "n/a", "", True, None])
def test_no_number(text: str | bool | None) -> None:
    assert number_in(text) is None
