"""Who holds a tier, and which tier a cell means."""

import datetime as dt

import pytest

from onelead.model import Person
from onelead.policy import DEFAULT_POLICY
from onelead.tiers import circles, escalate_to, tier_of

TODAY = dt.date(2026, 11, 23)
TIERS = DEFAULT_POLICY.tiers
HOUSE = (
    Person("Beverley Hodge", "Quality Lead", initials="BH"),
    Person("Fiona MacLeod", "Registered Manager", initials="FM"),
    Person("Nora Quinn", "Nominated Individual", aliases=("Mrs Quinn",)),
    Person("Otis Lifts", "Lift engineer", external=True),
)


def names(*people: Person) -> list[str]:
    """Return who decides at each tier."""
    return [escalate_to(number, people, TIERS, TODAY).words for number in (1, 2, 3)]


def test_each_tier_is_held_by_role() -> None:
    assert names(*HOUSE) == [
        "Beverley Hodge, quality lead",
        "Fiona MacLeod, registered manager",
        "Nora Quinn, provider oversight",
    ]


def test_where_one_person_holds_two_tiers_the_next_takes_it() -> None:
    both = Person("Fiona MacLeod", "Registered Manager & Quality Lead")
    assert names(both, HOUSE[2])[1] == "Nora Quinn, provider oversight"


def test_where_nobody_is_above_an_outside_reviewer_is_asked() -> None:
    all_three = Person("Fiona MacLeod", "Quality lead / Registered Manager / Nominated Individual")
    assert names(all_three) == ["Fiona MacLeod, quality lead", "an outside reviewer", "an outside reviewer"]


def test_a_role_that_nobody_holds_is_said() -> None:
    vacant = escalate_to(2, HOUSE[:1], TIERS, TODAY)
    assert vacant.is_vacant
    assert vacant.words == "registered manager (nobody on the register holds this role)"


def test_leavers_and_outsiders_hold_nothing() -> None:
    left = Person("Fiona MacLeod", "Registered Manager", left_on=dt.date(2026, 10, 1))
    assert escalate_to(2, [left], TIERS, TODAY).is_vacant
    assert escalate_to(2, [Person("Pat Doyle", "Registered Manager", external=True)], TIERS, TODAY).is_vacant


def test_whom_the_register_names_stands_in_for_a_role() -> None:
    lead = Person("Beverley Hodge", "Quality Lead", escalates_to="Joy Mensah")
    assert names(lead, Person("Joy Mensah", "Head of care"))[1] == "Joy Mensah, registered manager"


def test_a_circle_never_leads_downwards() -> None:
    people = (
        Person("Beverley Hodge", "Quality Lead", escalates_to="Fiona MacLeod"),
        Person("Fiona MacLeod", "Registered Manager", escalates_to="Beverley Hodge"),
    )
    assert escalate_to(3, people, TIERS, TODAY).is_vacant
    assert [[person.name for person in circle] for circle in circles(people)] == [["Beverley Hodge", "Fiona MacLeod"]]


def test_a_straight_line_is_no_circle() -> None:
    assert list(circles([Person("A", escalates_to="B"), Person("B", escalates_to="C"), Person("C")])) == []


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("Quality Lead", 1),
        ("Deputy Manager", 1),
        ("RM", 2),
        ("Reg. Manager", 2),
        ("FM", 2),
        ("Fiona MacLeod", 2),
        ("Area Manager", 3),
        ("NI", 3),
        ("Mrs Quinn", 3),
        ("Provider oversight", 3),
        ("Manager and NI", 3),
        ("Tier 2", 2),
        ("Otis Lifts", 0),
        ("Contractor", 0),
        ("Landlord", 0),
        ("Pat Doyle", None),
    ],
)
def test_whom_a_cell_means(text: str, tier: int | None) -> None:
    assert tier_of(text, HOUSE, TIERS) == tier
