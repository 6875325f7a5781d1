"""Owner cells where the other cells of the column show what one cell cannot."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.model import Ownership, Person
from onelead.policy import Words
from onelead.reading.people.people import People

TODAY = dt.date(2026, 11, 23)


def people(*column: str) -> People:
    return People((), column, TODAY)


def test_most_of_the_column_shows_that_surnames_come_first() -> None:
    column = people("Okafor, Chidi", "Rhys, Bethan", "Nowak, Tomasz", "TBC")
    assert [column.owner(text).name for text in ("Okafor, Chidi", "Rhys, Bethan")] == ["Chidi Okafor", "Bethan Rhys"]


def test_a_place_that_is_a_family_name_is_one_where_surnames_come_first() -> None:
    column = people("Ward, Lee", "WARD, Lee", "Singh, Harjit", "Price, Morgan", "Street, Jane")
    assert [column.owner(text).name for text in ("Ward, Lee", "WARD, Lee")] == ["Lee Ward", "Lee Ward"]
    assert column.owner("Street, Jane").name == "Jane Street"


def test_posts_in_one_bracket_are_those_of_one_person() -> None:
    assert people().owner("Jane Smith (Registered Manager & NI)").name == "Jane Smith"


def test_the_same_name_elsewhere_shows_the_order() -> None:
    assert people("Okafor, Chidi", "Chidi Okafor").owner("Okafor, Chidi").name == "Chidi Okafor"


def test_nothing_shows_the_order_of_a_single_pair() -> None:
    assert people("Okafor, Chidi", "Bethan Rhys").owner("Okafor, Chidi").ownership is Ownership.UNCLEAR


def test_two_first_names_that_stand_elsewhere_are_two_people() -> None:
    column = people("Leanne, Chidi", "Leanne Boothroyd", "Chidi")
    assert column.owner("Leanne, Chidi").ownership is Ownership.SEVERAL


def test_pairs_of_first_names_are_no_surnames() -> None:
    column = people("Sarah, Kelly", "Kelly, Deb", "Deb, Sarah")
    assert column.owner("Sarah, Kelly").ownership is Ownership.SEVERAL


def test_a_first_name_that_fits_two_of_the_column_is_unclear() -> None:
    column = people("Jane Pritchard", "Jane Mbeki", "Jane", "Chidi Okafor", "Chidi")
    assert column.owner("Jane").ownership is Ownership.UNCLEAR
    assert column.owner("Chidi").name == "Chidi"


def test_an_initial_that_fits_two_of_the_column_is_unclear() -> None:
    assert people("Jane Smith", "John Smith", "J Smith").owner("J Smith").ownership is Ownership.UNCLEAR


def test_a_name_known_elsewhere_is_a_person_beside_a_department() -> None:
    assert people("Paul maintenance", "Paul").owner("Paul maintenance").name == "Paul"
    assert people("Paul maintenance").owner("Paul maintenance").ownership is Ownership.GROUP


def test_what_says_not_known_may_be_initials_among_initials() -> None:
    assert people("JS", "NK", "TR", "Jo Marsh").owner("NK").ownership is Ownership.UNCLEAR
    assert people("JS", "NK/TR", "TR", "MP").owner("NK/TR").ownership is Ownership.UNCLEAR
    assert people("PT", "NK", "GM", "the boiler man").owner("NK").ownership is Ownership.UNCLEAR


@pytest.mark.parametrize(
    "column", [["NK"], ["JS", "NK"], ["Jo Marsh", "Al Rees", "JS", "TR", "NK"], ["NK", "TBC", "RM", "DM"]]
)
def test_it_says_not_known_where_the_column_holds_other_words(column: list[str]) -> None:
    assert people(*column).owner("NK").ownership is Ownership.PLACEHOLDER


@pytest.mark.parametrize("text", ["N/K", "NA", "TBC", "nk"])
def test_other_words_for_nobody_stay_so_among_initials(text: str) -> None:
    assert people("JS", "TR", "MP", text).owner(text).ownership is Ownership.PLACEHOLDER


def test_initials_stay_unclear_even_where_they_fit_a_name_of_the_column() -> None:
    assert people("Jane Smith", "JS").owner("JS").ownership is Ownership.UNCLEAR


@pytest.mark.parametrize(
    ("column", "odd"),
    [
        (["Marcia Levy", "Marcia Levy", "M Levy"], {"M Levy": "Marcia Levy"}),
        (["Marcia Levy", "M. Levy"], {"M. Levy": "Marcia Levy"}),
        (["Pranit Jejurikar", "Pranit Jejurikar", "Pranit jejurikar"], {"Pranit jejurikar": "Pranit Jejurikar"}),
        (["Hassan Mahmood", "Hassan Mahmood", "Hasan Mahmood"], {"Hasan Mahmood": "Hassan Mahmood"}),
        (["Siobhan Gallagher", "Siobahn Gallagher", "Siobhan Gallagher"], {"Siobahn Gallagher": "Siobhan Gallagher"}),
        (["Siân Rees", "Sian Rees", "Siân Rees"], {"Sian Rees": "Siân Rees"}),
        (["Bronwen Jenkins", "Bron Jenkins"], {"Bron Jenkins": "Bronwen Jenkins"}),
        (["Jane Pritchard", "Jane"], {"Jane": "Jane Pritchard"}),
        (["Jane Pritchard", "Pritchard"], {"Pritchard": "Jane Pritchard"}),
        (["Jane Ann Pritchard", "Jane Pritchard", "Jane Pritchard"], {"Jane Ann Pritchard": "Jane Pritchard"}),
    ],
)
def test_one_person_written_in_two_ways(column: list[str], odd: dict[str, str]) -> None:
    read = people(*column)
    assert read.spelt_two_ways() == odd
    assert {text: read.owner(text).usual for text in odd} == odd


@pytest.mark.parametrize(
    "column",
    [
        ["Jane Smith", "John Smith"],
        ["Ann Lee", "Anna Leigh"],
        ["Paul Jones", "Paula Jones"],
        ["Daniel Ward", "Danielle Ward"],
        ["Marie Jones", "Maria Jones"],
        ["Jane Smith", "Jane Smythson"],
        ["Craig Smith", "Craig Sutherland", "Craig"],
        ["Mo Ali", "Mia Ali"],
        ["Li Wei", "Lu Wei"],
        ["Jane Smith", "Jane Smith", "  Jane Smith"],
        ["Jane Smith (RM)", "Jane Smith"],
        ["Jane Smith", "Jane Smith / Tom Jones"],
        ["Dr Jane Smith", "Jane Smith"],
        ["Jane Smith", "Tom Jones", "TBC", "", "Senior Carers"],
        ["Jane Smith", "John Smith", "J Smith"],
    ],
)
def test_different_people_and_equal_spellings_raise_no_alarm(column: list[str]) -> None:
    assert people(*column).spelt_two_ways() == {}


def test_a_register_settles_spellings() -> None:
    staff = (Person("Marcia Levy", initials="ML"),)
    assert People(staff, ["Marcia Levy", "M Levy"], TODAY).spelt_two_ways() == {}


def test_the_providers_own_words_are_understood() -> None:
    words = Words(placeholders=["Pool"], groups=["Bluebells"], roles=["Guardian of safe hours", "Bee keeper"])
    read = People((), [], TODAY, words)
    kinds = [read.owner(text).ownership for text in ("pool", "BLUEBELLS", "Bee Keeper", "Guardian of safe hours")]
    assert kinds == [Ownership.PLACEHOLDER, Ownership.GROUP, Ownership.ROLE, Ownership.ROLE]
