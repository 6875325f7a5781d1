"""Personal details are seen; dates, money and references are not taken for them."""

import pytest

from drawing import workbook_from
from onelead.reading.personal.personal_patterns import is_nhs_number


def kinds(text: str, heading: str = "Comments") -> list[str]:
    """Return the kinds of detail in one cell of a tracker, a possible one with a question mark."""
    page = f"""
    | ID    | Action                        | Owner    | Deadline   | Status | {heading} |
    | ----- | ----------------------------- | -------- | ---------- | ------ | --------- |
    | CR-01 | Re-time the nine morning runs | Ann Hill | 2026-12-18 | Open   | {text}    |
    """
    return [each.kind if each.sure else f"{each.kind}?" for each in workbook_from(page).personal]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fall of 943 476 5919 in the lounge", "nhs_number"),
        ("943-476-5919", "nhs_number"),
        ("NHS no. 9434765919", "nhs_number"),
        ("9434765919 seen", "nhs_number?"),
        ("DOB 03/04/1938", "date_of_birth"),
        ("born 3 April 1938", "date_of_birth"),
        ("Rang 07700 900123", "telephone"),
        ("Tel. 0161 496 0000", "telephone"),
        ("020 7946 0958 after six", "telephone"),
        ("+44 7700 900123", "telephone"),
        ("on 07700900123", "telephone"),
        ("write to mary.smith@example.com", "email"),
        ("NI AB 12 34 56 C", "ni_number"),
        ("lives at 12 Mill Road, HX1 2AB", "postcode"),
    ],
)
def test_a_detail(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "31/10/2026",
        "2026-10-31 10:45",
        "19 - 23/2/2018",
        "£1,234,567.00",
        "9 of 10 complete, 96%",
        "Order 9434765919",
        "Job sheet 88213 of 22/9/26",
        "ref 0161-88213",
        "02012026001",
        "943 476 5918",
        "FD12 1AB closes",
        "HX1 2AB",
        "1,250 x 0.5 = 625",
        "Reg 12(2)(g)",
        "Cert 0123 456 7890",
    ],
)
def test_no_detail(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("heading", "text", "kind"),
    [
        ("NHS number", "9434765919", "nhs_number"),
        ("Date of birth", "1938-04-03", "date_of_birth"),
        ("Contact phone", "7700900123", "telephone"),
        ("Home address", "HX1 2AB", "postcode"),
    ],
)
def test_a_heading_says_what_its_cells_hold(heading: str, text: str, kind: str) -> None:
    assert kinds(text, heading) == [kind]


def test_person_fields_and_registers_are_left_alone_but_for_an_nhs_number() -> None:
    found = workbook_from("""
    | ID    | Action                        | Owner                | Deadline   | Status |
    | ----- | ----------------------------- | -------------------- | ---------- | ------ |
    | CR-01 | Re-time the nine morning runs | ann.hill@example.com | 2026-12-18 | Open   |
    | CR-02 | Move two hoists to the store  | Ann 943 476 5919     | 2026-12-18 | Open   |

    **People**

    | Name     | Initials | Role               | Email                |
    | -------- | -------- | ------------------ | -------------------- |
    | Ann Hill | AH       | Registered Manager | ann.hill@example.com |
    """).personal
    assert [(each.sheet, each.row, each.kind) for each in found] == [("Action Plan", 3, "nhs_number")]


def test_the_check_digit_of_an_nhs_number() -> None:
    assert is_nhs_number("9434765919")
    assert not is_nhs_number("9434765918")
    assert not is_nhs_number("0000000000")
