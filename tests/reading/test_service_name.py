"""Papers call a service by the name that its workbook gives, beside a label or above the table."""

import pytest

from drawing import workbook_from

TABLE = """
    | ID    | Action                          | Owner      | Deadline   | Status |
    | CR-01 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | Open   |
"""


def services(above: str, elsewhere: str = "") -> list[str]:
    page = f"""
    **Plan**
    {above}
    {TABLE}
    {elsewhere}
    """
    return [each.service for each in workbook_from(page).trackers]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Rose Court Care Home – CQC Action Plan", "Rose Court Care Home"),
        ("GLENSIDE NURSING HOME", "Glenside Nursing Home"),
        ("Fernleigh Court quality improvement plan", "Fernleigh Court"),
        ("St Oswald's Nursing Home: estates actions", "St Oswald's Nursing Home"),
        ("The Old Rectory Care Home Ltd – actions", "The Old Rectory Care Home Ltd"),
        ("Bridgeway Supported Living", "Bridgeway Supported Living"),
        ("Northern Star Home Care Ltd", "Northern Star Home Care Ltd"),
        ("Service: Hawthorns", "Hawthorns"),
        ("Name of service: The Laurels", "The Laurels"),
        ("Premises action tracker", ""),
        ("CQC Action Plan", ""),
        ("Care Home Improvement Plan", ""),
        ("Our Home – what we will do", ""),
        ("Medicines Optimisation Action Plan", ""),
        ("Small jobs from the house meeting", ""),
        ("Home Manager", ""),
    ],
)
def test_a_title_names_the_service_or_says_nothing(title: str, name: str) -> None:
    assert services(f"| {title} |") == [name]


def test_a_label_names_the_service_beside_it_even_in_one_word() -> None:
    assert services("| Care home: | Thornfield |") == ["Thornfield"]


def test_the_only_name_in_the_workbook_stands_for_every_tracker() -> None:
    cover = """
    **Cover**

    | Name of service    | Elder Brook  |
    | Registered manager | Hannah Pryce |
    """
    assert services("", cover) == ["Elder Brook"]


def test_the_headings_of_a_list_elsewhere_are_no_label() -> None:
    contacts = """
    **Contacts**

    | Service | Manager |
    | Elm     | Jo Lee  |
    """
    assert services("", contacts) == [""]


def test_two_names_in_a_workbook_stand_for_their_own_sheets_alone() -> None:
    second = f"""
    **Second**

    | Ash Court actions |
    {TABLE}

    **Third**
    {TABLE}
    """
    assert services("| Rose Court actions |", second) == ["Rose Court", "Ash Court", ""]
