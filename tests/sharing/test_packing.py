"""What a pack holds, and what never leaves."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest

from drawing import TODAY, outcome_from, workbook_from
from onelead.checking import check_workbook
from onelead.model import Field
from onelead.policy import DEFAULT_POLICY, PolicyInUse
from onelead.problems import UsageProblem
from onelead.reading.grid import Visibility
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.tracker import read_workbook
from onelead.sharing.pack import PackRequest, pack
from onelead.sharing.staff import StaffNames
from onelead.sharing.verifying import Answer, verify
from onelead.updates import compare
from sharing.packs import HEADINGS, PEOPLE, ROSE_COURT, pack_bytes, packed, policy_with, request_for

RESIDENTS = HEADINGS + "| CR-01 | Falls | {} | Jane Smith | 2026-10-31 | Open | fewer falls | | | | | |\n" + PEOPLE
OLDER = ROSE_COURT.replace(
    "| Ann Lee    | 2026-09-30 | Closed | assessment in date | request raised with the landlord |",
    "| Tom Jones  | 2026-09-30 | Closed | assessment in date | |",
).replace(
    "| CR-05 |", "| CR-09 | Records | an action that went | Ann Lee | 2026-11-30 | Open | none | | | | | |\n| CR-05 |"
)


def texts(data: bytes) -> dict[str, list[str]]:
    """Return every text of a pack, sheet by sheet."""
    return {
        grid.name: [value for cells in grid.rows.values() for value in cells.values() if isinstance(value, str)]
        for grid in book_from_bytes(data)
    }


def everything(data: bytes) -> str:
    """Return all that the package holds, in every part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_the_sheets_stand_in_their_order() -> None:
    names = list(texts(pack_bytes()))

    assert names == [
        *("Cover", "Actions", "Completion", "Unsupported and cannot tell", "Escalations", "Explanations", "Seal"),
    ]


def test_nothing_is_hidden_linked_merged_or_a_formula() -> None:
    data = pack_bytes()

    for grid in book_from_bytes(data):
        assert grid.visibility is Visibility.VISIBLE
        assert not grid.hidden_rows
        assert not grid.hidden_columns
        assert not grid.merged
        assert not grid.formulas
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert not [each for each in names if re.search("vba|externalLink|comment|printerSettings|hyperlink", each)]
    assert "<hyperlink" not in everything(data)


def test_no_name_of_the_source_stands_anywhere_in_the_package() -> None:
    held = everything(pack_bytes())

    for each in ("Jane Smith", "Tom Jones", "Ann Lee", "Rose Court.xlsx", "Action Plan"):
        assert each not in held
    assert "Registered manager" in held


def test_the_cover_says_who_when_with_what_and_the_figures() -> None:
    made = pack(replace(request_for(), service="Rose Court", provider="Alder Care"))
    cover = texts(made.data)["Cover"]

    assert cover[0] == "OneLead: Rose Court"
    assert "2 of 5 actions are claimed as finished; 1 of 5 actions are supported by what is recorded." in cover
    assert "The tracker has errors that were not put right before it was shared." in cover
    assert {"Alder Care", "23 November 2026", "role"} <= set(cover)


def test_only_the_columns_that_the_policy_allows_are_shared() -> None:
    page = (
        HEADINGS.replace("Theme", "Progress notes")
        + "| CR-01 | secret | do it | Jane Smith | 2026-10-31 | Open | none | | | | | |\n"
        + PEOPLE
    )

    assert "secret" not in everything(pack_bytes(page))
    shown = packed(page, policy_with(fields=["id", "action", "progress"]))
    assert "secret" in texts(shown.data)["Actions"]
    assert "2026-10-31" not in everything(shown.data)


def test_what_the_policy_does_not_allow_stands_on_no_page() -> None:
    comparison = compare(workbook_from(OLDER), workbook_from(ROSE_COURT), DEFAULT_POLICY, TODAY)
    policy = policy_with(fields=["id", "status", "deadline"])
    made = pack(replace(request_for(policy=policy), comparison=comparison))
    held = everything(made.data)

    for each in ("closer on the kitchen door", "request raised", "assessment in date", "an action that went"):
        assert each not in held
    assert {"CR-01", "not shared"} <= set(texts(made.data)["Escalations"])


def test_an_action_that_is_not_there_can_not_be_named() -> None:
    with pytest.raises(UsageProblem, match=r"No action is called CR-77\."):
        pack(replace(request_for(), include=("cr-01", "CR-77")))


def test_a_pack_without_closures_says_so() -> None:
    page = RESIDENTS.format("mend the door")

    assert (
        "No action that is shared here is claimed as finished."
        in texts(pack_bytes(page))["Unsupported and cannot tell"]
    )


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    assert "=1+1 is only text here" in texts(pack_bytes())["Actions"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("seen, NHS 943 476 5919", "NHS number"),
        ("put dob 4/7/1938 on the chart", "date of birth"),
        ("ring 01632 960983", "telephone number"),
        ("m.rees@example.org", "e-mail address"),
    ],
)
def test_a_residents_detail_stops_the_pack_with_its_place(text: str, kind: str) -> None:
    made = packed(RESIDENTS.format(text))

    assert not made.is_ready
    assert made.data == b""
    assert [(each.kind, each.place) for each in made.details] == [(kind, "Action Plan!C2")]


def test_masked_details_are_gone_and_counted() -> None:
    made = pack(replace(request_for(RESIDENTS.format("seen, NHS 943 476 5919")), masks=True))

    assert "943 476 5919" not in everything(made.data)
    assert "seen, NHS [NHS number]" in texts(made.data)["Actions"]
    assert "NHS number" in made.masked
    assert any("NHS number" in each for each in texts(made.data)["Seal"])


def test_words_of_the_providers_own_list_stop_the_pack() -> None:
    made = packed(RESIDENTS.format("room 12 is loud"), policy_with(residents=["Room #"]))

    assert [each.kind for each in made.details] == ["resident's details"]


def test_a_capitalised_word_is_asked_about_until_it_is_kept_or_masked() -> None:
    page = RESIDENTS.format("ring Bronwen about the hoist")

    assert set(packed(page).undecided) == {"Bronwen"}
    assert "ring Bronwen about the hoist" in texts(packed(page, policy_with(keep=["Bronwen"])).data)["Actions"]
    masked = packed(page, policy_with(mask=["bronwen"]))
    assert "ring [name] about the hoist" in texts(masked.data)["Actions"]
    assert "Bronwen" not in everything(masked.data)
    assert masked.masked["name"] >= 1


def test_links_and_paths_are_always_masked() -> None:
    made = packed(RESIDENTS.format(r"see S:\Homes\plan.docx"))

    assert "see [link]" in texts(made.data)["Actions"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("refer the bruise to safeguarding", "safeguarding"),
        ("answer the whistleblower", "whistleblowing"),
        ("finish the disciplinary hearing", "disciplinary"),
    ],
)
def test_sensitive_rows_stay_in_the_house_unless_named(text: str, subject: str) -> None:
    page = RESIDENTS.replace(
        PEOPLE, "| CR-02 | Fire | mend the door | Tom Jones | 2026-12-31 | Open | shut | | | | | |\n" + PEOPLE
    )
    request = request_for(page.format(text))
    made = pack(request)

    assert made.held_back == {subject: 1}
    assert text not in everything(made.data)
    assert any("1 held back" in each for each in texts(made.data)["Cover"])
    named = pack(replace(request, include=("cr 1",)))
    assert named.held_back == {}
    assert text in everything(named.data)


def test_nothing_to_share_is_said() -> None:
    with pytest.raises(UsageProblem, match="no action was found"):
        packed(HEADINGS)
    with pytest.raises(UsageProblem, match="every action is about safeguarding"):
        packed(RESIDENTS.format("a safeguarding matter"))


def test_a_pack_is_not_packed_again() -> None:
    book = book_from_bytes(pack_bytes())
    again = check_workbook(read_workbook(book, DEFAULT_POLICY, TODAY), DEFAULT_POLICY, TODAY)

    assert again.trackers == ()
    with pytest.raises(UsageProblem, match="it is a pack, or a report, already"):
        pack(PackRequest((("pack.xlsx", again),), PolicyInUse()))


def test_staff_may_be_called_by_name() -> None:
    made = pack(replace(request_for(), staff=StaffNames.NAMES))

    assert "Jane Smith" in texts(made.data)["Actions"]


def test_several_workbooks_go_into_one_pack() -> None:
    outcomes = (("Rose Court.xlsx", outcome_from(ROSE_COURT)), ("Elm Lodge.xlsx", outcome_from(ROSE_COURT)))
    made = pack(PackRequest(outcomes, PolicyInUse()))
    shown = texts(made.data)

    assert shown["Actions"].count("Elm Lodge") == 5
    assert (
        "4 of 10 actions are claimed as finished; 2 of 10 actions are supported by what is recorded." in shown["Cover"]
    )


def test_a_row_held_back_in_one_workbook_does_not_leave_by_the_place_of_another() -> None:
    held = RESIDENTS.format("refer the bruise to safeguarding").replace("Open", "In progress")
    outcomes = (("A.xlsx", outcome_from(held)), ("B.xlsx", outcome_from(ROSE_COURT)))

    assert "bruise" not in everything(pack(PackRequest(outcomes, PolicyInUse())).data)


def test_what_changed_since_the_last_update_is_told() -> None:
    comparison = compare(workbook_from(OLDER), workbook_from(ROSE_COURT), DEFAULT_POLICY, TODAY)
    made = pack(replace(request_for(), comparison=comparison, since="October"))
    shown = texts(made.data)

    assert "Compared with October." in shown["What changed"]
    assert "an action that went" in shown["What changed"]
    assert "another owner; evidence recorded" in shown["What changed"]
    assert "Open and overdue in both updates" in shown["Explanations"]
    assert "No explanation is recorded" in shown["Explanations"]


def test_what_moved_is_asked_for_an_explanation_and_figures_say_the_same_on_every_sheet() -> None:
    plan = """
    | ID    | Action                      | Owner      | Deadline   | Status | Evidence               |
    | ----- | --------------------------- | ---------- | ---------- | ------ | ---------------------- |
    | CR-01 | Fit a closer to fire door 7 | Jane Smith | {moved}    | Open   |                        |
    | CR-02 | Weigh all residents monthly | Tom Jones  | 2026-09-30 | Closed | Audit 25/9/26: 9 of 10 |
    """
    newer, older = plan.format(moved="2026-12-31"), plan.format(moved="2026-10-31")
    comparison = compare(workbook_from(older), workbook_from(newer), DEFAULT_POLICY, TODAY)
    made = pack(replace(request_for(newer), comparison=comparison, since="October"))
    shown = texts(made.data)

    assert "Its deadline was moved" in shown["Explanations"]
    assert shown["Completion"].count("not recorded") == 3
    assert shown["What changed"].count("not recorded") == 2 * 3


def test_two_homes_that_both_count_from_1_are_asked_each_for_its_own_explanation() -> None:
    newer = """
    **Elm**
    | ID | Action                      | Owner      | Deadline   | Status |
    | -- | --------------------------- | ---------- | ---------- | ------ |
    | 1  | Fit a closer to fire door 7 | Jane Smith | 2026-10-31 | Open   |
    **Ash**
    | ID | Action                      | Owner      | Deadline   | Status |
    | -- | --------------------------- | ---------- | ---------- | ------ |
    | 1  | Weigh all residents monthly | Tom Jones  | 2026-12-31 | Closed |
    """
    older = newer.replace("Closed", "Open")
    comparison = compare(workbook_from(older), workbook_from(newer), DEFAULT_POLICY, TODAY)
    shown = texts(pack(replace(request_for(newer), comparison=comparison, since="October")).data)

    assert "Open and overdue in both updates" in shown["Explanations"]
    assert "Fit a closer to fire door 7" in shown["Explanations"]
    assert "Weigh all residents monthly" not in shown["Explanations"]


def test_what_could_not_be_verified_is_told_in_plain_words() -> None:
    shown = texts(pack_bytes())["Unsupported and cannot tell"]

    assert "The evidence says what was done, not what changed." in shown
    assert "request raised with the landlord" in shown


def test_the_same_tracker_gives_the_same_bytes() -> None:
    assert pack_bytes() == pack_bytes()


def test_a_pack_of_20_000_actions_is_sealed_and_verified() -> None:
    outcome = outcome_from(ROSE_COURT)
    (tracker,) = outcome.trackers
    actions = tuple(
        replace(each, row=2 + number, id=f"CR-{number}") for number, each in enumerate(tracker.tracker.actions * 4000)
    )
    verdicts = {each.row: tracker.verdicts[2 + number % 5] for number, each in enumerate(actions)}
    many = replace(tracker, tracker=replace(tracker.tracker, actions=actions), verdicts=verdicts)
    made = pack(PackRequest((("Rose Court.xlsx", replace(outcome, trackers=(many,))),), PolicyInUse()))

    assert verify(made.data).answer is Answer.INTACT
    assert texts(made.data)["Actions"].count("Fire") == 8_000


def test_every_shared_field_has_a_column() -> None:
    from onelead.pages.pack_pages import COLUMNS

    assert set(COLUMNS) == set(Field)
