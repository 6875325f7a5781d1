"""Keys of initials that lie along one row below a table: they are no action, and say whose the initials are."""

import pytest

from onelead.model import Ownership
from reading.drawn_workbook import workbook_from

PLAN = """
**L8**
Ref | Action | From | Lead | By when | Status | Evidence | Checked by
1 | Flush the outlets in wing B weekly | Survey | PT | 2026-12-11 | Open
2 | Test the tank lid each month | Survey | GM | 2026-12-11 | Open
3 | Insulate the cold water main | Survey | GM/PT | 2026-12-11 | Open

"""


@pytest.mark.parametrize(
    "key",
    [
        " | PT - Paul Tranter (maintenance) |  | GM - Gwen Mottram (deputy manager)",
        "PT | Paul Tranter | GM | Gwen Mottram",
        " | PT | Paul Tranter |  | GM | Gwen Mottram, deputy manager",
        "GM (Gwen Mottram), PT (Paul Tranter)",
        " | GM (Gwen Mottram), PT (Paul Tranter)",
        "Leads: GM (Gwen Mottram), PT (Paul Tranter)",
        " | Gwen Mottram (GM) |  | Paul Tranter (PT)",
        "GM = Gwen Mottram | PT = Paul Tranter | TP = Tina Poole",
        "PT | Paul Tranter | TP | Tina Poole | GM | Gwen Mottram",
        "Leads | PT | Paul Tranter | GM | Gwen Mottram",
        "Initials | PT Paul Tranter | GM Gwen Mottram",
        "PT Paul Tranter, GM Gwen Mottram",
        "Key: PT (Paul Tranter) GM (Gwen Mottram)",
        " | PT: Paul Tranter | GM: Gwen Mottram | NPO: Nia Parry-Owen",
    ],
)
def test_a_key_along_one_row_explains_initials(key: str) -> None:
    (tracker,) = workbook_from(PLAN + key).trackers
    owners = [action.owner for action in tracker.actions]
    assert [owner.name for owner in owners] == ["Paul Tranter", "Gwen Mottram", None]
    assert owners[2].ownership is Ownership.SEVERAL


@pytest.mark.parametrize(
    "row",
    [
        "4 | PAT - Test all 38 kettles | HSE | PT | 2026-12-11 | Open",
        " | TMV - Thermostatic mixing valves fitted to 12 baths |  | GM | 2026-12-11",
        "WM | Fit a water meter | HTM | PT | 2026-12-11 | Open",
    ],
)
def test_an_action_that_begins_with_initials_stays_an_action(row: str) -> None:
    (tracker,) = workbook_from(PLAN.rstrip() + "\n" + row).trackers
    assert [action.row for action in tracker.actions] == [2, 3, 4, 5]


def test_a_bracket_in_prose_names_nobody() -> None:
    page = PLAN + "Staff asked the GP (Green Park) and the MD (Mary Dean) about it"
    assert workbook_from(page).people == ()
