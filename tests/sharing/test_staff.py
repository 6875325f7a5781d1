"""What members of staff are called in a pack."""

from __future__ import annotations

import re

import pytest

from drawing import outcome_from
from onelead.reading.people.names import folded, name_words
from onelead.sharing.staff import StaffNames, StaffWords
from sharing.packs import ROSE_COURT

REGISTER = """
    | ID    | Action          | Owner       | Verified by |
    | ----- | --------------- | ----------- | ----------- |
    | CR-01 | Mend the door   | Jane Smith  | Rose Price  |
    | CR-02 | Mend the window | Ada Penrose | Tom Jones   |

    **People**
    | Name       | Role               | Initials | Email            |
    | ---------- | ------------------ | -------- | ---------------- |
    | Jane Smith | Registered manager | JS       | jane@example.org |
    | Tom Jones  | Senior carer       | TJ       |                  |
    | Rose Price | Senior carer       | RP       |                  |
"""


def staff(called: StaffNames, page: str = REGISTER) -> StaffWords:
    return StaffWords([outcome_from(page)], called)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jane Smith", "Registered manager"),
        ("checked by jane  smith on 3/9", "checked by Registered manager on 3/9"),
        ("JS to check", "Registered manager to check"),
        ("JANE found 9 of 10", "Registered manager found 9 of 10"),
        ("Tom Jones and Rose Price", "Senior carer 1 and Senior carer 2"),
        ("Smith's audit", "Registered manager's audit"),
        ("ask jane@example.org", "ask Registered manager"),
        ("Ada Penrose", "Member of staff 1"),
        ("Rose Court, Price list", "Rose Court, Price list"),
        ("Jane Smithson fell", "Jane Smithson fell"),
        ("the smith mended it", "the smith mended it"),
    ],
)
def test_by_role(text: str, shown: str) -> None:
    assert staff(StaffNames.ROLES).replace(text) == shown


COLUMNS = """
    | ID    | Action          | Owner                     | Verified by   | Support    |
    | ----- | --------------- | ------------------------- | ------------- | ---------- |
    | CR-01 | Mend the door   | Leanne Boothroyd          | Grace Adeyemi | Mark Price |
    | CR-02 | Mend the window | Leanne / Chidi            | Tom Jones     | June Field |
    | CR-03 | Mend the lock   | Siobhán O'Brien           | Dr Khan       | Rose Price |
    | CR-04 | Mend the roof   | van der Meer, Sarah-Louise | KJ           | Daisy Bell |

    **People**
    | Name             | Role           | Initials |
    | ---------------- | -------------- | -------- |
    | Leanne Boothroyd | Senior carer   | LB       |
    | Chidi Okafor     | Senior carer   | CO       |
    | Grace Adeyemi    | Deputy manager |          |
"""
"""A workbook whose columns name more people than its register."""


@pytest.mark.parametrize(
    "text",
    [
        *("Leanne", "leanne", "LEANNE", "Leanne's", "Leannes", "LEANNE'S", "Leanne Boothroyd", "leanne boothroyd"),
        *("Boothroyd, Leanne", "Boothroyd Leanne", "L Boothroyd", "L. Boothroyd", "L.Boothroyd", "Leanne B"),
        *("Leanne Boothroid", "Leanne_Boothroyd", "@Leanne", "(Leanne)", "Leanne\u00a0Boothroyd", "Leanne  Boothroyd"),
        *(
            "Mrs Leanne Boothroyd",
            "LB",
            "Chidi Okafor",
            "Okafor, Chidi",
            "Grace A.",
            "Siobhan O’Brien",
            "Siobhán OBrien",
        ),
        *("Siobhan", "Dr Khan", "Khan", "T Jones", "Sarah Louise", "Sarah-Louise Meer", "van der Meer", "KJ"),
        *("Meer, Sarah-Louise", "SARAH LOUISE VAN DER MEER"),
    ],
)
def test_every_spelling_of_a_name_is_replaced(text: str) -> None:
    words = staff(StaffNames.ROLES, COLUMNS)

    for said in (text, f"asked {text} on 3/9/26", f"12 of 12; {text} to check", f"Door ({text}), lock"):
        shown = words.replace(said)
        assert "enior carer" in shown or "eputy manager" in shown or "ember of staff" in shown, shown
        left = {folded(each) for each in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", shown)}
        assert not left & {word for each in text.split() for word in name_words(each) if len(word) > 2}, shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Leanne / Chidi", "Senior carer 1 / Senior carer 2"),
        ("Chidi Okafor (CO), 3/9", "Senior carer 2 (Senior carer 2), 3/9"),
        ("CO alarms tested, asked by CO", "CO alarms tested, asked by Senior carer 2"),
        ("Grace checked 12 of 12", "Deputy manager checked 12 of 12"),
        ("Grace period of 2 weeks on Grace unit", "Grace period of 2 weeks on Grace unit"),
        ("with Grace & Mark", "with Deputy manager & Member of staff 3"),
        ("Mark the door; Mark to check", "Mark the door; Member of staff 3 to check"),
        ("in June, June Field trained", "in June, Member of staff 5 trained"),
        ("Rose unit is fine, Rose has checked", "Rose unit is fine, Member of staff 6 has checked"),
        ("Price list", "Price list"),
        ("Mrs Boothroyd fell", "Mrs [name] fell"),
        ("the Okafor family rang", "the [name] family rang"),
        ("Bob Boothroyd fell", "Bob Boothroyd fell"),
        ("Leanne Smithson fell", "Leanne Smithson fell"),
        ("Leanne-led audit", "Senior carer 1-led audit"),
        ("Leanne2", "Senior carer 1 2"),
        ("Signed: L.B., then C. O. and U.K.", "Signed: Senior carer 1, then Senior carer 2 and U.K."),
        ("14/9 Grace - 12 of 12", "14/9 Deputy manager - 12 of 12"),
        ("Manager Grace to sign", "Manager Deputy manager to sign"),
    ],
)
def test_a_name_is_told_from_what_only_looks_like_it(text: str, shown: str) -> None:
    words = staff(StaffNames.ROLES, COLUMNS)
    numbers = {name: words.replace(name) for name in ("Mark Price", "June Field", "Rose Price")}
    for was, name in (("Member of staff 3", "Mark Price"), ("Member of staff 5", "June Field")):
        shown = shown.replace(was, numbers[name])
    assert words.replace(text) == shown.replace("Member of staff 6", numbers["Rose Price"])


def test_namesakes_are_named_by_nobody() -> None:
    page = COLUMNS.replace("Chidi Okafor ", "Pat Boothroyd").replace("Tom Jones", "Boothroyd")

    assert staff(StaffNames.ROLES, page).replace("Boothroyd agreed") == "Senior carer agreed"


def test_those_who_left_are_known_from_the_last_update() -> None:
    newer = outcome_from(COLUMNS.replace("Tom Jones", "Daisy Bell"))
    words = StaffWords([newer, outcome_from(COLUMNS)], StaffNames.ROLES)

    assert "Jones" not in words.replace("Tom Jones has left")


def test_by_initials() -> None:
    words = staff(StaffNames.INITIALS)

    assert words.replace("Jane Smith / Tom Jones") == "J.S. / T.J."


def test_by_name_nothing_changes_and_the_names_may_stand() -> None:
    words = staff(StaffNames.NAMES)

    assert words.replace("Jane Smith / JS") == "Jane Smith / JS"
    assert {"Jane", "Smith", "Ada", "Penrose"} <= words.may_stand


def test_the_roles_that_stand_for_names_may_stand() -> None:
    assert "Registered" in staff(StaffNames.ROLES, ROSE_COURT).may_stand
