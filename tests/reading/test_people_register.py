"""Owner cells where the workbook has a register: it decides first."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.model import Owner, Ownership, Person
from onelead.reading.people.people import People

TODAY = dt.date(2026, 11, 23)

STAFF = (
    Person("Ruth Okonjo", "Registered Manager", "RO", ("Ruthie",), "ruth.okonjo@larchfield.example"),
    Person("Bethan Rhys-Evans", "Deputy Manager", "BRE", ("Beth",), "b.rhys-evans@larchfield.example"),
    Person("Callum O'Hara", "Clinical Lead", "CO"),
    Person("Dorota Wiśniewska", "Senior Carer", "DW"),
    Person("Amara Diallo", "Senior Carer", "AD"),
    Person("Jane Pritchard", "Activities Coordinator", "JP"),
    Person("Jane Mbeki", "Cook", "JM"),
    Person("Samuel Cook", "Maintenance", "SC"),
    Person("Theresa Finn", "Housekeeping Lead", "TF", left_on=dt.date(2026, 8, 31)),
    Person("Peter van der Meer", "Nominated Individual / Director", "PvdM"),
    Person("Firemark Ltd", "Fire alarm contractor", external=True),
    Person("Nasreen Aziz", "Pharmacist", "NA", external=True),
)


def owner(text: str, staff: tuple[Person, ...] = STAFF, column: tuple[str, ...] = ()) -> Owner:
    return People(staff, [text, *column], TODAY).owner(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ruth Okonjo", "Ruth Okonjo"),
        ("ruth okonjo", "Ruth Okonjo"),
        ("RUTH OKONJO", "Ruth Okonjo"),
        ("Okonjo, Ruth", "Ruth Okonjo"),
        ("Okonjo Ruth", "Ruth Okonjo"),
        ("R Okonjo", "Ruth Okonjo"),
        ("R. Okonjo", "Ruth Okonjo"),
        ("Okonjo R", "Ruth Okonjo"),
        ("Ruth O", "Ruth Okonjo"),
        ("Ruth", "Ruth Okonjo"),
        ("Okonjo", "Ruth Okonjo"),
        ("Mrs Okonjo", "Ruth Okonjo"),
        ("Ruthie", "Ruth Okonjo"),
        ("Ruthie Okonjo", "Ruth Okonjo"),
        ("RO", "Ruth Okonjo"),
        ("ro", "Ruth Okonjo"),
        ("R.O.", "Ruth Okonjo"),
        ("ruth.okonjo@larchfield.example", "Ruth Okonjo"),
        ("RUTH.OKONJO@larchfield.example", "Ruth Okonjo"),
        ("Registered Manager", "Ruth Okonjo"),
        ("Reg. Manager", "Ruth Okonjo"),
        ("RM", "Ruth Okonjo"),
        ("Manager", "Ruth Okonjo"),
        ("Home Manager", "Ruth Okonjo"),
        ("RM (Ruth)", "Ruth Okonjo"),
        ("Ruth - RM", "Ruth Okonjo"),
        ("Ruth / RM", "Ruth Okonjo"),
        ("Ruth Okonjo / Registered Manager", "Ruth Okonjo"),
        ("RO (Registered Manager)", "Ruth Okonjo"),
        ("Ruth Okonjo\nRegistered Manager", "Ruth Okonjo"),
        ("Bethan", "Bethan Rhys-Evans"),
        ("Beth", "Bethan Rhys-Evans"),
        ("Beth Rhys-Evans", "Bethan Rhys-Evans"),
        ("BRE", "Bethan Rhys-Evans"),
        ("Deputy", "Bethan Rhys-Evans"),
        ("Deputy manager (Beth)", "Bethan Rhys-Evans"),
        ("DM", "Bethan Rhys-Evans"),
        ("Callum O’Hara", "Callum O'Hara"),
        ("Callum OHara", "Callum O'Hara"),
        ("Clinical Lead", "Callum O'Hara"),
        ("Clinical leader", "Callum O'Hara"),
        ("Dorota Wisniewska", "Dorota Wiśniewska"),
        ("Dorota (Senior Carer)", "Dorota Wiśniewska"),
        ("Jane P", "Jane Pritchard"),
        ("Activities Co-ordinator", "Jane Pritchard"),
        ("Jane Mbeki", "Jane Mbeki"),
        ("JM", "Jane Mbeki"),
        ("Cook", "Jane Mbeki"),
        ("Sam Cook", "Samuel Cook"),
        ("Samuel", "Samuel Cook"),
        ("Maintenance", "Samuel Cook"),
        ("Sam Cook - Maintenance", "Samuel Cook"),
        ("Peter van der Meer", "Peter van der Meer"),
        ("van der Meer, Peter", "Peter van der Meer"),
        ("NI", "Peter van der Meer"),
        ("Director", "Peter van der Meer"),
        ("NI / Director", "Peter van der Meer"),
        ("Samuel maintenance", "Samuel Cook"),
        ("Ruth Okonjo with support from Beth", "Ruth Okonjo"),
        ("Nasreen Aziz", "Nasreen Aziz"),
        ("Pharmacist", "Nasreen Aziz"),
    ],
)
def test_the_register_says_who_it_is(text: str, name: str) -> None:
    found = owner(text)
    assert (found.ownership, found.name, found.on_register) == (Ownership.ONE, name, True)


@pytest.mark.parametrize("text", ["Jane", "Mrs Jane"])
def test_a_first_name_that_fits_two_is_unclear(text: str) -> None:
    assert owner(text).ownership is Ownership.UNCLEAR


def test_a_surname_that_fits_two_is_unclear() -> None:
    staff = (Person("Ann Dunne"), Person("Carl Dunne"))
    assert owner("Dunne", staff).ownership is Ownership.UNCLEAR
    assert owner("Ann Dunne", staff).name == "Ann Dunne"


def test_initials_that_two_share_are_unclear() -> None:
    staff = (Person("John Smith"), Person("Jane Shaw"))
    assert owner("JS", staff).ownership is Ownership.UNCLEAR


def test_initials_are_read_from_the_names_where_the_register_has_no_column_for_them() -> None:
    assert owner("JS", (Person("John Smith"), Person("Tom Hall"))).name == "John Smith"


def test_an_alias_comes_before_a_shortened_name() -> None:
    staff = (Person("Patricia Dunne", aliases=("Pat",)), Person("Patrick Lowe", aliases=("Paddy",)))
    assert owner("Pat", staff).name == "Patricia Dunne"


@pytest.mark.parametrize(
    "text", ["RO/BRE", "RO & BRE", "Ruth + Callum", "Ruth / Beth", "RM / Deputy", "Ruth, Beth", "Beth\nRuth", "RO, CO"]
)
def test_two_people_of_the_register_are_several(text: str) -> None:
    assert owner(text).ownership is Ownership.SEVERAL


@pytest.mark.parametrize("text", ["Senior Carer", "Senior carer", "Housekeeping Lead", "Night Lead", "Head of Estates"])
def test_a_post_held_by_two_or_a_leaver_or_nobody_is_a_post(text: str) -> None:
    assert owner(text).ownership is Ownership.ROLE


@pytest.mark.parametrize("text", ["Senior Carers", "Seniors", "Cooks", "Firemark Ltd", "Night staff", "Clinical Leads"])
def test_a_group_stays_a_group(text: str) -> None:
    assert owner(text).ownership is Ownership.GROUP


def test_a_leaver_is_one_person_who_has_left() -> None:
    found = owner("Theresa")
    assert (found.ownership, found.name, found.left_on) == (Ownership.ONE, "Theresa Finn", dt.date(2026, 8, 31))


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("Dorotha Wisniewska", "Dorota Wiśniewska"),
        ("Calum O'Hara", "Callum O'Hara"),
        ("Ruth Okonja", "Ruth Okonjo"),
        ("Therese Finn", "Theresa Finn"),
        ("Gwen Harding", None),
        ("Bethann", "Bethan Rhys-Evans"),
    ],
)
def test_a_name_that_is_not_on_the_register(text: str, nearest: str | None) -> None:
    found = owner(text)
    assert (found.ownership, found.on_register, found.nearest) == (Ownership.ONE, False, nearest)


@pytest.mark.parametrize("text", ["TJ", "XX/RO (?)", "ZQ"])
def test_initials_that_the_register_does_not_explain_are_unclear(text: str) -> None:
    assert owner(text).ownership is Ownership.UNCLEAR


def test_a_banner_is_no_register_to_be_missing_from() -> None:
    banner = (Person("Leah Ogden", "Branch manager", listed=False),)
    assert owner("Mariam Said", banner).on_register is None
    assert owner("Branch manager", banner).name == "Leah Ogden"


def test_two_people_of_one_name_are_unclear() -> None:
    staff = (Person("John Reid", "Carer", "JR1"), Person("John Reid", "Chef", "JR2"))
    assert owner("John Reid", staff).ownership is Ownership.UNCLEAR
    assert owner("JR2", staff).name == "John Reid"


def test_one_person_listed_for_two_posts_is_one() -> None:
    staff = (
        Person("Ola Lund", "Registered Manager", email="ola@x.example"),
        Person("Ola Lund", "Safeguarding Lead", email="ola@x.example"),
    )
    assert owner("Ola Lund", staff).name == "Ola Lund"
    assert owner("Safeguarding Lead", staff).name == "Ola Lund"
    assert owner("RM / Safeguarding Lead", staff).name == "Ola Lund"


def test_a_post_line_that_belongs_to_somebody_else_is_a_second_owner() -> None:
    assert owner("Callum O'Hara\nDeputy Manager").ownership is Ownership.SEVERAL


def test_the_exact_post_comes_before_what_managers_are_also_called() -> None:
    staff = (Person("Una Blake", "Care Manager"), Person("Ira Stone", "Registered Manager"))
    assert owner("Care Manager", staff).name == "Una Blake"
    assert owner("Manager", staff).name == "Ira Stone"


def test_a_key_of_posts_explains_short_forms() -> None:
    forms = {
        "QCC": "Quality Care Coordinator",
        "HSO": "Health & Safety Officer",
        "CO": "Care office",
        "NT": "Night team",
    }
    staff = (*STAFF, Person("Gwen Harding", "Health and Safety Officer"))
    read = People(staff, [], TODAY, short_forms=forms)
    assert read.owner("QCC").ownership is Ownership.ROLE
    assert read.owner("HSO").name == "Gwen Harding"
    assert read.owner("NT").ownership is Ownership.GROUP
    assert read.owner("CO").name == "Callum O'Hara"
