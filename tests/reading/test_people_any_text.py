"""Whatever stands in a cell, an owner and a verifier come out, and they keep their promises."""

from __future__ import annotations

import datetime as dt
import re

from hypothesis import given
from hypothesis import strategies as st

from onelead.model import Ownership, Person, VerifierKind
from onelead.reading.people.people import People

STAFF = (
    Person("Jane Smith", "Registered Manager", "JS", email="jane.smith@elm.example"),
    Person("?"),
    Person("Boiler engineer", "Contractor", external=True),
)
WORDS = re.split(
    " ",
    "Jane Smith RM & / , - ( ) : ; TBC ? @ jane.smith@elm.example the of and or with support from to will lead 12/3/26 x "
    "'s ’s – · • 1. J J. mk HR team Senior Carers new vacant c/o Dr van der + => | é 李 😀 ß \n \t \u200b now by (s) i/c no",
)
CELLS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=12).map("".join),
)


@given(text=CELLS, other=CELLS, staff=st.sampled_from([(), STAFF]))
def test_any_two_cells_can_be_read_and_compared(text: str, other: str, staff: tuple[Person, ...]) -> None:
    people = People(staff, [text, other], dt.date(2026, 11, 23))
    owner = people.owner(text)
    assert bool(owner.name) is (owner.ownership is Ownership.ONE)
    assert (len(owner.people) > 1) is (owner.ownership is Ownership.SEVERAL)
    verifier = people.verifier(other, owner, text, other)
    assert bool(verifier.name) is (verifier.kind is not VerifierKind.NOBODY)
