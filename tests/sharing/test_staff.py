"""What members of staff are called in a pack."""

from __future__ import annotations

import pytest

from drawing import outcome_from
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


def test_by_initials() -> None:
    words = staff(StaffNames.INITIALS)

    assert words.replace("Jane Smith / Tom Jones") == "J.S. / T.J."


def test_by_name_nothing_changes_and_the_names_may_stand() -> None:
    words = staff(StaffNames.NAMES)

    assert words.replace("Jane Smith / JS") == "Jane Smith / JS"
    assert {"Jane", "Smith", "Ada", "Penrose"} <= words.may_stand


def test_the_roles_that_stand_for_names_may_stand() -> None:
    assert "Registered" in staff(StaffNames.ROLES, ROSE_COURT).may_stand
