"""Whom a workbook names as its people, in all the shapes in which registers, keys and banners are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from onelead.model import Column, Field, Person
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.people.register import find_people

LEFT = dt.datetime(2026, 8, 31)

Drawn = Sequence[Sequence[Value]]


def grid(name: str, drawn: Drawn) -> Grid:
    rows = {
        row: {column: value for column, value in enumerate(cells, 1) if value} for row, cells in enumerate(drawn, 1)
    }
    return Grid(name, {row: cells for row, cells in rows.items() if cells})


def register(name: str, *drawn: Sequence[Value]) -> tuple[Person, ...]:
    """Read a sheet that is no tracker."""
    return find_people(Book((grid(name, drawn),)), []).register


def tracker(above: Drawn = (), below: Drawn = (), beside: Drawn = ()) -> tuple[Book, Table]:
    """Draw a tracker of three columns and three actions, with what stands around it."""
    header = len(above) + 2
    table: list[list[Value]] = [["Ref", "Action", "Owner"]]
    table.extend([f"A{n}", "Mend the gate", "GA"] for n in (1, 2, 3))
    for cells, more in zip(table, beside, strict=False):
        cells.extend([None, None, *more])
    sheet = grid("Plan", [*above, [], *table, [], *below])
    columns = {
        field: Column(n, "ABC"[n - 1], str(field)) for n, field in enumerate((Field.ID, Field.ACTION, Field.OWNER), 1)
    }
    return Book((sheet,)), Table(sheet, header, header, columns, (), tuple(range(header + 1, header + 4)))


def around(above: Drawn = (), below: Drawn = (), beside: Drawn = ()) -> tuple[Person, ...]:
    book, table = tracker(above, below, beside)
    return find_people(book, [table]).register


def test_every_column_of_a_full_register() -> None:
    [person] = register(
        "Team",
        [
            "Full name",
            "Known as",
            "Initials",
            "Job title",
            "Email",
            "Start date",
            "Leaving date",
            "External?",
            "Escalates to",
        ],
        ["Ola Lund", "Ollie; Ol", "OL", "Chef", "ola@elm.example", dt.datetime(2020, 2, 3), LEFT, "No", "Ruth Okonjo"],
    )
    assert person == Person(
        "Ola Lund", "Chef", "OL", ("Ollie", "Ol"), "ola@elm.example", dt.date(2020, 2, 3), dt.date(2026, 8, 31), False,
        "Ruth Okonjo", "Team", 2,
    )  # fmt: skip


@pytest.mark.parametrize(
    "headings",
    [
        ["Name", "Role"],
        ["NAME", "JOB TITLE"],
        ["Staff name", "Position"],
        ["Name of staff member", "Designation"],
        ["Who", "What they do"],
        ["Person", "Post"],
        ["Employee", "Job role"],
        ["Team member", "Responsibility"],
        ["Name:", "Role:"],
        ["full_name", "job_title"],
        ["Colleague", "Grade"],
        ["Contact name", "Role / title"],
        ["Member of staff", "Occupation"],
        ["Name", "Office held"],
        ["Trustee / officer", "Office held"],
        ["Display name", "Job"],
    ],
)
def test_headings_in_any_wording(headings: list[str]) -> None:
    found = register("Sheet2", headings, ["Ola Lund", "Chef"], ["Ruth Okonjo", "Registered Manager"])
    assert [(person.name, person.role) for person in found] == [
        ("Ola Lund", "Chef"),
        ("Ruth Okonjo", "Registered Manager"),
    ]


def test_an_officer_who_left_the_post_is_known_to_have_left() -> None:
    [person] = register(
        "Officers", ["Name", "Office held", "In post from", "In post to"], ["Ola Lund", "Chef", LEFT, LEFT]
    )
    assert (person.role, person.joined_on, person.left_on) == ("Chef", LEFT.date(), LEFT.date())


@pytest.mark.parametrize("heading", ["Contact", "UPN", "E-mail", "Contact address", "User principal name", "Account"])
def test_addresses_are_found_whatever_their_heading(heading: str) -> None:
    [person] = register("Members", ["Display name", heading], ["Ola Lund", "ola.lund@elm.care"])
    assert (person.name, person.email) == ("Ola Lund", "ola.lund@elm.care")


def test_a_contact_who_is_a_person_is_no_address() -> None:
    [person] = register("Suppliers", ["Contact", "Role"], ["Ola Lund", "Boiler engineer"])
    assert (person.name, person.email) == ("Ola Lund", "")


def test_a_register_below_a_title_and_with_sections() -> None:
    found = register(
        "Who's who",
        ["Elm House: who's who"],
        [],
        ["Name", "Role", "Tel"],
        ["Management"],
        ["Ruth Okonjo", "Registered Manager", "204"],
        ["Care team"],
        ["Ola Lund", "Senior Carer", "205"],
    )
    assert [person.name for person in found] == ["Ruth Okonjo", "Ola Lund"]


def test_first_and_last_names_in_two_columns() -> None:
    found = register(
        "Directory", ["Surname", "First name", "Role"], ["Lund", "Ola", "Chef"], ["van der Meer", "Jo", "Cook"]
    )
    assert [person.name for person in found] == ["Ola Lund", "Jo van der Meer"]


@pytest.mark.parametrize(
    ("heading", "written"),
    [
        ("Name", "Lund, Ola"),
        ("Surname, first name", "Lund, Ola"),
        ("Name (surname first)", "Lund Ola"),
        ("Name", "LUND Ola"),
    ],
)
def test_surnames_first(heading: str, written: str) -> None:
    [person] = register("Staff", [heading, "Role"], [written, "Chef"])
    assert person.name.casefold() == "ola lund"


def test_a_post_beside_the_name() -> None:
    [person] = register("Contacts", ["Name", "Email"], ["Ruth Okonjo (Registered Manager)", "ruth@elm.example"])
    assert (person.name, person.role) == ("Ruth Okonjo", "Registered Manager")


def test_vacant_posts_name_nobody() -> None:
    found = register(
        "People", ["Role", "Name"], ["Registered Manager", "Ruth Okonjo"], ["Deputy", "Vacant"], ["Cook", "TBC"]
    )
    assert [person.name for person in found] == ["Ruth Okonjo"]


@pytest.mark.parametrize(
    ("heading", "mark", "external"),
    [
        ("External?", "Yes", True),
        ("External", "Y", True),
        ("External", "x", True),
        ("External", "No", False),
        ("Internal / external", "External", True),
        ("Internal / external", "Internal", False),
        ("Type", "Contractor", True),
        ("Type", "Staff", False),
        ("Type", "Agency", True),
    ],
)
def test_a_mark_for_outsiders(heading: str, mark: str, external: bool) -> None:
    [person] = register("People", ["Name", "Role", heading], ["Ola Lund", "Engineer", mark])
    assert person.external is external


@pytest.mark.parametrize(
    "role", ["Contractor", "Supplying pharmacist", "Landlord's surveyor", "GP", "Visiting podiatrist"]
)
def test_posts_that_only_outsiders_hold(role: str) -> None:
    [person] = register("Contacts", ["Name", "Role"], ["Ola Lund", role])
    assert person.external


def test_another_organisation_makes_an_outsider() -> None:
    found = register(
        "People",
        ["Name", "Role", "Organisation"],
        ["Ruth Okonjo", "Registered Manager", "Elm House"],
        ["Ola Lund", "Chef", "Elm House"],
        ["Nasreen Aziz", "Adviser", "Northside Chemists"],
    )
    assert [person.external for person in found] == [False, False, True]


def test_outside_organisations_are_kept_and_inside_departments_are_not() -> None:
    found = register(
        "Contacts",
        ["Name", "Telephone", "Role"],
        ["Boiler engineer", "01632 960121", "Contractor"],
        ["Night team", "01632 960144", "Care"],
    )
    assert [(person.name, person.external) for person in found] == [("Boiler engineer", True)]


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        (
            "Training",
            [["Name", "Fire", "Moving & handling", "Safeguarding", "First aid"], ["Ola Lund", LEFT, LEFT, LEFT, LEFT]],
        ),
        ("Matrix", [["Name", "Role", "Fire", "Safeguarding", "Medicines"], ["Ola Lund", "Chef", LEFT, LEFT, LEFT]]),
        ("Rota", [["Name", "Mon", "Tue", "Wed", "Thu"], ["Ola Lund", "E", "L", "OFF", "N"]]),
        ("Rota", [["Name", "Role", "Mon", "Tue", "Wed", "Thu"], ["Ola Lund", "Chef", "E", "L", "OFF", "N"]]),
        ("Rota", [["Name", "Role", LEFT, LEFT, LEFT], ["Ola Lund", "Chef", "E", "L", "N"]]),
        ("Residents", [["Name", "Room", "Admitted", "Key worker"], ["Ola Lund", "12", LEFT, "Ruth Okonjo"]]),
        ("Residents", [["Resident name", "Room", "GP"], ["Ola Lund", "12", "Dr Rao"]]),
        ("People we support", [["Name", "Room", "Start date", "DoLS"], ["Ola Lund", "12", LEFT, "Yes"]]),
        ("Lists", [["Status", "Priority", "Staff"], ["Open", "High", "Ola Lund"], ["Closed", "Low", "Ruth Okonjo"]]),
        ("Visitors", [["Name", "Organisation", "Date", "Time in", "Phone"], ["Ola Lund", "CQC", LEFT, "09:00", "1"]]),
        ("Measures", [["Name", "Baseline", "Target", "Start date"], ["Falls", 0.4, 0.9, LEFT]]),
        ("Supervisions", [["Name", "Role", "Date", "Next due"], *([["Ola Lund", "Chef", LEFT, LEFT]] * 5)]),
        ("Checks", [["Date", "Checked by", "Result"], [LEFT, "Ola Lund", "9 of 10"]]),
        ("Families", [["Resident", "Contact"], ["Ola Lund", "kin@home.example"]]),
        ("Offices", [["Name", "Address"], ["Elm House", "1 High Street"]]),
    ],
)
def test_what_names_people_but_is_no_register(name: str, drawn: list[list[Value]]) -> None:
    assert register(name, *drawn) == ()


@pytest.mark.parametrize(
    "banner",
    [
        [["Registered Manager: Ruth Okonjo"]],
        [["Registered Manager - Ruth Okonjo"]],
        [["Registered Manager:", None, "Ruth Okonjo"]],
        [["Registered Manager", "Ruth Okonjo"]],
        [["Elm House"], ["Service: Elm House    Registered Manager: Ruth Okonjo    Date: 3/9/26"]],
        [["Name of Registered Manager:", "Ruth Okonjo"]],
        [["Registered manager: Ruth Okonjo (in post since May 2024)"]],
    ],
)
def test_a_banner_names_who_holds_a_post(banner: list[list[Value]]) -> None:
    for found in (around(above=banner), around(below=banner)):
        [person] = found
        assert (person.name, person.role.casefold(), person.listed) == ("Ruth Okonjo", "registered manager", False)


def test_a_banner_with_two_posts() -> None:
    found = around(above=[["Registered Manager: Ruth Okonjo; Nominated Individual: Peter van der Meer"]])
    assert [(person.name, person.role) for person in found] == [
        ("Ruth Okonjo", "Registered Manager"),
        ("Peter van der Meer", "Nominated Individual"),
    ]


@pytest.mark.parametrize(
    "key",
    [
        [["Key: GA = Grace Adeyemi, TN = Tomasz Nowak"]],
        [["GA = Grace Adeyemi"], ["TN = Tomasz Nowak"]],
        [["GA - Grace Adeyemi"], ["TN – Tomasz Nowak"]],
        [["GA: Grace Adeyemi; TN: Tomasz Nowak"]],
        [["Key to initials"], ["GA", "Grace Adeyemi"], ["TN", "Tomasz Nowak"]],
        [["GA Grace Adeyemi\nTN Tomasz Nowak".replace("GA ", "GA = ").replace("TN ", "TN = ")]],
        [["Initials", "Name"], ["GA", "Grace Adeyemi"], ["TN", "Tomasz Nowak"]],
        [["Grace Adeyemi (GA), Tomasz Nowak (TN)"]],
        [["Grace Adeyemi - GA"], ["Tomasz Nowak - TN"]],
    ],
)
def test_a_key_of_initials_around_a_tracker(key: list[list[Value]]) -> None:
    for found in (around(above=key), around(below=key), around(beside=key)):
        assert [(person.name, person.initials) for person in found] == [("Grace Adeyemi", "GA"), ("Tomasz Nowak", "TN")]


def test_a_key_with_posts() -> None:
    [person] = around(below=[["GA = Grace Adeyemi (Deputy Manager)"]])
    assert (person.name, person.initials, person.role) == ("Grace Adeyemi", "GA", "Deputy Manager")


def test_a_key_of_posts_explains_short_forms() -> None:
    book, table = tracker(
        below=[["Key for Persons Responsible: HSO = Health & Safety Officer, QCC = Quality Care Coordinator"]]
    )
    people = find_people(book, [table])
    assert people.short_forms == {"HSO": "Health & Safety Officer", "QCC": "Quality Care Coordinator"}
    assert people.register == ()


@pytest.mark.parametrize(
    "key",
    [
        [["Key for Persons Responsible: RM, OM, HSO, QCC, KW"]],
        [["RED", "Overdue or not started"], ["AMBER", "In progress"], ["GREEN", "On Track"]],
        [["NS = Not Started, IP = In Progress, CO = Complete"]],
        [["CP = Care Plan; MCA = Mental Capacity Act; MAR = Medication Administration Record"]],
        [["Date of plan:", "6th September 2026"], ["Home:", "Rose Court"]],
        [["Prepared for: Ruth Okonjo"]],
        [["Each action needs one person - not a team: write the name in full."]],
        [["Manager:", "TBC"]],
        [["STAFF"], ["Ola Lund"], ["Ruth Okonjo"], ["Una Cassidy"]],
    ],
)
def test_what_stands_around_a_tracker_and_names_nobody(key: list[list[Value]]) -> None:
    assert around(above=key) == around(below=key) == around(beside=key) == ()


def test_the_trackers_own_cells_are_no_register() -> None:
    assert around() == ()


def test_a_banner_that_repeats_the_list_is_left_out() -> None:
    book, table = tracker(above=[["Registered Manager: Ruth Okonjo"]])
    people = grid("People", [["Name", "Role"], ["Ruth Okonjo", "Registered Manager"], ["Ola Lund", "Chef"]])
    found = find_people(Book((*book.grids, people)), [table]).register
    assert [(person.name, person.sheet) for person in found] == [("Ruth Okonjo", "People"), ("Ola Lund", "People")]


def test_a_cover_sheet_may_name_who_holds_a_post() -> None:
    found = register("Cover", ["Elm House improvement plan"], ["Registered Manager:", "Ruth Okonjo"], ["Version", "4"])
    assert [(person.name, person.role) for person in found] == [("Ruth Okonjo", "Registered Manager")]


def test_a_list_of_people_beside_a_tracker() -> None:
    found = around(beside=[["Name", "Role"], ["Grace Adeyemi", "Deputy"], ["Tomasz Nowak", "Nurse"]])
    assert [(person.name, person.role, person.listed) for person in found] == [
        ("Grace Adeyemi", "Deputy", True),
        ("Tomasz Nowak", "Nurse", True),
    ]
