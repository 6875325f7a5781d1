"""Verifier cells, compared with the owner as a person."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.model import Person, Verifier, VerifierKind
from onelead.reading.people.people import People

TODAY = dt.date(2026, 11, 23)

STAFF = (
    Person("Maureen Fitzroy", "Care Manager", "MF", ("Mo",), "maureen.fitzroy@elm.example"),
    Person("Kelvin Fitzroy", "Maintenance Lead", "KF"),
    Person("Teresa Bright", "Registered Manager", "TB"),
    Person("Asha Nair", "Senior Carer", "AN"),
    Person("Bo Lindqvist", "Senior Carer", "BL"),
    Person("Northside Pharmacy", "Supplying pharmacy", external=True),
    Person("Owen Hale", "Fire risk assessor", external=True),
)


def verify(
    text: str, owner: str, *, support: str = "", staff: tuple[Person, ...] = (), column: tuple[str, ...] = ()
) -> Verifier:
    read = People(staff, [owner, *column], TODAY)
    return read.verifier(text, read.owner(owner), owner, support)


@pytest.mark.parametrize(
    "text",
    [
        "Maureen Fitzroy", "MF", "mf", "M.F.", "M. Fitzroy", "M Fitzroy", "Fitzroy, Maureen", "maureen fitzroy ",
        "Self", "self", "Me", "Owner", "As owner", "Maureen", "Mrs Fitzroy", "Maureen Fitzory",
        "MAUREEN FITZROY", "Fitzroy",
        "maureen.fitzroy@elm.example", "Maureen F", "Checked by Maureen", "MF 12/3/26",
        "Maureen Fitzroy (Care Manager)",
        "Signed off by MF", "Self / MF", "Maureen / night team",
    ],
)  # fmt: skip
def test_the_owner_in_other_words(text: str) -> None:
    assert verify(text, "Maureen Fitzroy").kind is VerifierKind.OWNER


@pytest.mark.parametrize("text", ["Mo Fitzroy", "Mo", "Care Manager", "care manager", "MF", "Fitzroy Maureen"])
def test_the_owner_as_the_register_knows_them(text: str) -> None:
    assert verify(text, "Maureen Fitzroy", staff=STAFF).kind is VerifierKind.OWNER


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Jane Smith", "Jane"),
        ("Jane Smith", "J Smith"),
        ("Jane", "Jane Smith (RM)"),
        ("RM", "Jane Smith (RM)"),
        ("Registered Manager", "RM - Jane Smith"),
        ("Clinical Lead", "Clinical Lead"),
        ("RM", "Registered Manager"),
        ("Jane Smith", "Jane Smith / Tom Jones"),
        ("Tom Jones", "Jane Smith / Tom Jones"),
        ("Night team", "Night team"),
        ("RM", "Rita Moss"),
        ("Smith, Jane", "Jane Smith"),
    ],
)
def test_one_of_those_who_own_it(text: str, owner: str) -> None:
    assert verify(text, owner).kind is VerifierKind.OWNER


@pytest.mark.parametrize(
    ("text", "owner", "name"),
    [
        ("Tom Jones", "Jane Smith", "Tom Jones"),
        ("Tom", "Jane Smith", "Tom"),
        ("TJ", "Jane Smith", "TJ"),
        ("John Smith", "Jane Smith", "John Smith"),
        ("Mrs Patel", "Jane Smith", "Mrs Patel"),
        ("Tom Jones (RM)", "Jane Smith", "Tom Jones"),
        ("Tom Jones 3/9/26", "Jane Smith", "Tom Jones"),
        ("Jane Smith / Tom Jones", "Jane Smith", "Tom Jones"),
        ("Self and Tom Jones", "Jane Smith", "Tom Jones"),
        ("Night team, Tom Jones", "Jane Smith", "Tom Jones"),
        ("Tom Jones", "", "Tom Jones"),
        ("Tom Jones", "TBC", "Tom Jones"),
        ("Tom Jones", "Night team", "Tom Jones"),
        ("Audited by Tom Jones", "Jane Smith", "Tom Jones"),
        ("tom.jones@elm.example", "Jane Smith", "Tom Jones"),
        ("Paula Jones", "Paul Jones", "Paula Jones"),
    ],
)
def test_somebody_else(text: str, owner: str, name: str) -> None:
    found = verify(text, owner)
    assert (found.kind, found.name) == (VerifierKind.PERSON, name)


def test_initials_of_another_owner_of_the_column_are_that_person() -> None:
    found = verify("PL", "Josephine Marsden", column=("Prakash Limbu",))
    assert (found.kind, found.name) == (VerifierKind.PERSON, "Prakash Limbu")


@pytest.mark.parametrize(
    ("text", "name"),
    [("TB", "Teresa Bright"), ("Registered Manager", "Teresa Bright"), ("RM", "Teresa Bright"),
     ("Kelvin Fitzroy", "Kelvin Fitzroy"), ("KF", "Kelvin Fitzroy"), ("Maintenance Lead", "Kelvin Fitzroy")],
)  # fmt: skip
def test_somebody_else_as_the_register_knows_them(text: str, name: str) -> None:
    found = verify(text, "Maureen Fitzroy", staff=STAFF)
    assert (found.kind, found.name) == (VerifierKind.PERSON, name)


@pytest.mark.parametrize(
    "text", ["", " ", "TBC", "-", "N/A", "Yes", "y", "Done", "signed", "to be confirmed", "?", "None", "Yep"]
)
def test_nobody(text: str) -> None:
    assert verify(text, "Jane Smith").kind is VerifierKind.NOBODY


@pytest.mark.parametrize(
    "text",
    ["Seniors", "Night team", "Quality team", "All staff", "Governance meeting", "Management", "CQC", "Landlord"],
)
def test_a_group(text: str) -> None:
    assert verify(text, "Jane Smith").kind is VerifierKind.GROUP


@pytest.mark.parametrize(
    "text",
    [
        "Registered Manager",
        "RM",
        "Deputy",
        "Quality Lead",
        "Pharmacist",
        "CNS",
        "Hospice CNS",
        "peer",
        "Peer",
        "Peer reviewer",
    ],
)
def test_a_post_that_nobody_holds(text: str) -> None:
    assert verify(text, "Jane Smith").kind is VerifierKind.POST


def test_a_post_that_two_hold_is_a_post() -> None:
    assert verify("Senior Carer", "Asha Nair", staff=STAFF).kind is VerifierKind.POST


def test_a_surname_that_two_share_names_nobody_for_certain() -> None:
    assert verify("Fitzroy", "Maureen Fitzroy", staff=STAFF).kind is VerifierKind.POST


@pytest.mark.parametrize("text", ["Northside Pharmacy", "northside pharmacy", "Owen Hale", "Fire risk assessor"])
def test_outsiders_of_the_register(text: str) -> None:
    assert verify(text, "Maureen Fitzroy", staff=STAFF).kind is VerifierKind.EXTERNAL


@pytest.mark.parametrize(
    ("text", "support"),
    [("Tom Jones", "Tom Jones"), ("Tom Jones", "Tom"), ("TJ", "Tom Jones"), ("Tom", "Ann / Tom Jones"),
     ("Tom Jones", "seniors, T Jones")],
)  # fmt: skip
def test_a_verifier_who_also_supports(text: str, support: str) -> None:
    assert verify(text, "Jane Smith", support=support).is_support


def test_a_verifier_who_does_not_support() -> None:
    assert not verify("Tom Jones", "Jane Smith", support="Ann Lee / seniors").is_support
