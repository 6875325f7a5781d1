"""Two updates of a tracker held against each other: what is reported, what is explained, and the figures side by side."""

import pytest

from drawing import TODAY
from onelead.model import Figure
from onelead.pages.changes_pages import changes_paper
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.reports.paper_text import paper_text
from two_updates import compared, told

HEAD = """
| ID | Action | Owner | Support | Deadline | Status | Progress | Evidence | Checked by | Decision | Reason for delay |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""
FIELDS = (
    "id",
    "action",
    "owner",
    "support",
    "deadline",
    "status",
    "progress",
    "evidence",
    "checked",
    "decision",
    "reason",
)
USUAL = {
    "id": "CR-01",
    "action": "Paint the door",
    "owner": "Ann Hill",
    "deadline": "2026-12-18",
    "status": "In progress",
    "progress": "Begun",
}


def row(**cells: str) -> str:
    filled = {**USUAL, **cells}
    return f"| {' | '.join(filled.get(field, '') for field in FIELDS)} |\n"


OTHER = row(id="CR-99", action="Count the MAR charts", owner="Tom Fox", progress="Weekly")


def updates(before: dict[str, str], after: dict[str, str]) -> str:
    return f"**Older**\n{HEAD}{row(**before)}{OTHER}\n**Newer**\n{HEAD}{row(**after)}{OTHER}"


def codes(before: dict[str, str], after: dict[str, str], policy: Policy = DEFAULT_POLICY) -> list[str]:
    return [each.code for each in compared(updates(before, after), policy).findings]


def test_two_equal_updates_say_nothing() -> None:
    assert codes({}, {}) == []


LATE = {"deadline": "2026-10-30"}


def test_a_late_action_that_comes_again_unchanged_is_reported() -> None:
    assert told(updates(LATE, LATE), "UPD001") == [
        "B2 CR-01 stood in the last update too and is 24 days overdue; "
        "owner, support, escalation and progress are unchanged."
    ]


@pytest.mark.parametrize(
    "changed", [{"progress": "Half done"}, {"support": "Tom Fox"}, {"owner": "Tom Fox"}, {"reason": "Paint late"}]
)
def test_anything_that_changed_explains_it(changed: dict[str, str]) -> None:
    assert "UPD001" not in codes(LATE, LATE | changed)


def test_an_extension_without_a_word_is_a_repetition_too() -> None:
    assert "UPD001" in codes({"deadline": "2026-12-01"}, {"deadline": "2026-12-18"})


def test_an_action_that_is_gone_is_reported_at_its_old_cell() -> None:
    page = f"**Older**\n{HEAD}{row()}{OTHER}\n**Newer**\n{HEAD}{OTHER}"
    assert told(page, "UPD002") == ['B2 CR-01, "Paint the door", stood in the last update and is not in this one.']


def test_an_action_on_the_archive_sheet_is_not_gone() -> None:
    page = f"**Older**\n{HEAD}{row()}{OTHER}\n**Newer**\n{HEAD}{OTHER}\n**Closed 2026** (hidden)\n{HEAD}{row()}{OTHER}"
    assert told(page, "UPD002") == []


def test_another_owner_needs_a_word() -> None:
    assert told(updates({}, {"owner": "Tom Fox"}), "UPD003") == [
        "C2 CR-01 passed from Ann Hill to Tom Fox since the last update, and nothing says why."
    ]
    assert codes({}, {"owner": "Tom Fox", "progress": "Ann on leave"}) == []


@pytest.mark.parametrize(("before", "after"), [("TBC", "Tom Fox"), ("", "Tom Fox"), ("Ann Hill", "A. Hill")])
def test_a_first_owner_and_another_spelling_need_none(before: str, after: str) -> None:
    assert codes({"owner": before}, {"owner": after}) == []


def test_a_later_deadline_needs_a_word_an_earlier_one_does_not() -> None:
    assert told(updates({"deadline": "2026-12-01"}, {}), "UPD004") == [
        "E2 The deadline of CR-01 moved from 1 December 2026 to 18 December 2026 since the last update, "
        "and nothing says why."
    ]
    assert codes({"deadline": "2026-12-01"}, {"reason": "Paint late"}) == []
    assert codes({}, {"deadline": "2026-12-01"}) == []


def test_reopening_is_noted() -> None:
    assert told(updates({"status": "Closed"}, {}), "UPD005") == [
        'F2 CR-01 was "Closed" in the last update and is open again.'
    ]


UNSUPPORTED = {"status": "Closed", "evidence": "Paint ordered", "checked": "Tom Fox", "decision": "Close"}


def test_a_closure_that_was_unsupported_needs_new_evidence() -> None:
    assert told(updates(UNSUPPORTED, UNSUPPORTED), "UPD006") == [
        "H2 CR-01 was closed without support in the last update, and is closed now on the same evidence: "
        '"Paint ordered".'
    ]
    assert codes(UNSUPPORTED, UNSUPPORTED | {"evidence": "Photo 20/11/26: both sides painted"}) == []


def test_evidence_that_was_gathered_while_it_was_open_is_no_second_closure() -> None:
    assert codes(UNSUPPORTED | {"status": "In progress", "decision": ""}, UNSUPPORTED) == []


def test_a_cancellation_needs_a_decision() -> None:
    assert codes({}, {"status": "Cancelled"}) == ["UPD007"]
    assert codes({}, {"status": "Cancelled", "decision": "Withdrawn 3/11/26, door taken out"}) == []


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"decision": "Extend"}, {"decision": "Extend"}, ["UPD007"]),
        ({"reason": "Paint late"}, {"reason": "Paint late"}, ["UPD007"]),
        ({"reason": "Paint late"}, {"reason": "Door taken out 3/11/26"}, []),
        ({"decision": "Withdraw it"}, {"decision": "Withdraw it"}, []),
        ({"status": "Closed"}, {}, []),
        ({"status": "Cancelled"}, {}, []),
    ],
)
def test_what_stood_there_before_is_no_decision_to_cancel(
    before: dict[str, str], after: dict[str, str], found: list[str]
) -> None:
    assert codes(before, after | {"status": "Cancelled"}) == found


def test_what_is_gone_new_or_elsewhere_is_named_on_the_paper() -> None:
    page = f"**Older**\n{HEAD}{row()}{OTHER}\n**Newer**\n{HEAD}{row(id='CR-02', action='Lag the pipes')}{OTHER}"
    text = paper_text(changes_paper(compared(page), "Old.xlsx", "New.xlsx", TODAY))

    assert "New.xlsx against Old.xlsx, on 23 November 2026." in text
    assert "1 action in both, 1 new, 1 no longer there." in text
    new, gone = text.index("New actions"), text.index("No longer there")
    assert new < text.index("Lag the pipes") < gone < text.rindex("Paint the door")


def test_only_what_changed_stands_on_the_paper() -> None:
    page = updates({"owner": "Ann Hill", "status": "In progress"}, {"owner": "Tom Fox", "status": "", "progress": "x"})
    text = paper_text(changes_paper(compared(page), "Old.xlsx", "New.xlsx", TODAY))
    changed = text[text.index("What changed\n") : text.index("New actions")]

    assert [changed.count(each) for each in ("Owner", "Status", "Progress", "CR-99")] == [1, 1, 0, 0]
    assert "Ann Hill" in changed
    assert "blank" in changed


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ({}, UNSUPPORTED, "50 points more"),
        (UNSUPPORTED, {}, "50 points fewer"),
        ({}, {}, "no change"),
    ],
)
def test_a_figure_says_which_way_it_moved(before: dict[str, str], after: dict[str, str], words: str) -> None:
    text = paper_text(changes_paper(compared(updates(before, after)), "Old.xlsx", "New.xlsx", TODAY))
    claimed = text[text.index("Claimed completion") :].partition("Supported")[0]

    assert words in claimed


@pytest.mark.parametrize(("before", "after"), [({}, LATE), (LATE, {})])
def test_a_figure_that_one_update_lacks_is_not_compared(before: dict[str, str], after: dict[str, str]) -> None:
    page = updates(before, after)
    on_time = next(each for each in compared(page).figures if each.name == "on_time")

    assert on_time.points is None
    assert "can't be compared" in paper_text(changes_paper(compared(page), "Old.xlsx", "New.xlsx", TODAY))


def test_a_policy_may_switch_a_rule_off() -> None:
    assert codes({"status": "Closed"}, {}, Policy(severities={"UPD005": "off"})) == []


def test_the_figures_stand_side_by_side() -> None:
    comparison = compared(updates({}, UNSUPPORTED))
    figures = {each.name: each for each in comparison.figures}
    claimed = figures["claimed"]
    assert (claimed.older, claimed.newer, claimed.points) == (Figure(0, 2), Figure(1, 2), 50)
    assert figures["on_time"].points is None
    assert figures["unsupported"].newer == Figure(1, 2)
