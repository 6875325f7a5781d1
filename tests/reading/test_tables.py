"""Tables of actions are found on any row, in any layout, and their actions are told from all else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

from onelead.model import Field
from onelead.reading.grid import Block, Grid, Value
from onelead.reading.layout.columns import Columns, understand_columns
from onelead.reading.layout.header import Header, find_header
from onelead.reading.layout.rows import action_rows

DAY = dt.datetime(2026, 12, 4)
HEAD = ["Ref", "Action", "Owner", "Deadline", "Status"]
FIRST = ["A-1", "Fit a new closer to fire door 7", "Jane Smith", DAY, "Open"]
SECOND = ["A-2", "Count the MAR charts each Sunday", "Tom Jones", DAY, "Closed"]


def grid(*rows: Sequence[object], merged: Sequence[Block] = (), formulas: Sequence[tuple[int, int]] = ()) -> Grid:
    cells: dict[int, dict[int, Value]] = {
        number: {column: value for column, value in enumerate(row, 1) if isinstance(value, str | float | dt.datetime)}
        for number, row in enumerate(rows, 1)
    }
    return Grid("Plan", {n: c for n, c in cells.items() if c}, merged=tuple(merged), formulas=frozenset(formulas))


def read(sheet: Grid) -> tuple[Header, Columns, list[int]]:
    header = find_header(sheet)
    assert header is not None
    columns = understand_columns(sheet, header)
    return header, columns, list(action_rows(sheet, header, columns))


def rows_of(sheet: Grid) -> list[int]:
    return read(sheet)[2]


def letters_of(sheet: Grid) -> dict[str, str]:
    return {field.value: column.letters for field, column in read(sheet)[1].fields.items()}


# ---------------------------------------------------------------------------------------------------- where it is --


def test_the_header_may_stand_under_banners_and_guidance() -> None:
    banner: tuple[list[object], ...] = (
        ["Rose Court – action plan"],
        [],
        ["Manager:", None, "Sunita Rao"],
        ["Last review", dt.datetime(2026, 9, 1)],
    )

    assert read(grid(*banner, HEAD, FIRST))[0].row == 5


def test_a_row_of_data_that_speaks_like_headings_is_not_the_header() -> None:
    data = [1.0, "Action plan owner to set deadline and status", "Owner", DAY, "Open"]

    assert read(grid(HEAD, data))[0].row == 1


def test_group_titles_over_the_headings_give_short_headings_their_meaning() -> None:
    groups = ["The action", None, None, None, None, "Verification", None, None, "Meeting", None]
    heads = ["Ref", "Action", "Owner", "Due", "Status", "By", "Date", "Result", "Date", "Decision"]
    row = [*FIRST, "Ann Lee", DAY, "Yes", DAY, "Close"]
    merged = [Block(1, 1, 1, 5), Block(1, 6, 1, 8), Block(1, 9, 1, 10)]
    header, columns, rows = read(grid(groups, heads, row, merged=merged))

    assert (header.first_row, header.row, rows) == (1, 2, [3])
    assert {field: columns.fields[field].letters for field in (Field.VERIFIED_BY, Field.VERIFIED_ON)} == {
        Field.VERIFIED_BY: "F",
        Field.VERIFIED_ON: "G",
    }
    assert columns.fields[Field.VERIFICATION].letters == "H"
    assert columns.fields[Field.REVIEWED_ON].letters == "I"
    assert columns.fields[Field.DECISION].letters == "J"


def test_a_month_may_be_a_heading_of_the_second_row_but_below_a_deadline_it_is_one() -> None:
    groups = [*HEAD, "Verification", None, "Governance review", None, "Jan 26"]
    heads = [None] * 5 + ["Who", "When", "Decision", "When", "Feb 26"]
    row = [*FIRST, "Ann Lee", DAY, "Close", DAY]
    fields = letters_of(grid(groups, heads, row, merged=[Block(1, 6, 1, 7), Block(1, 8, 1, 9)]))

    assert {field: fields[field] for field in ("verified_by", "verified_on", "decision", "reviewed_on")} == {
        "verified_by": "F",
        "verified_on": "G",
        "decision": "H",
        "reviewed_on": "I",
    }
    assert rows_of(grid(HEAD, [*FIRST[:3], "Dec 26", "Open"], SECOND)) == [2, 3]


def test_headings_merged_over_two_rows_end_on_the_lower_one() -> None:
    upper = ["Ref", "Action", "Lead", "By when", "Status", "Checked", None]
    lower = [None, None, None, None, None, "By whom", "Date"]
    merged = [Block(1, c, 2, c) for c in range(1, 6)] + [Block(1, 6, 1, 7)]
    header, columns, rows = read(grid(upper, lower, [*FIRST, "Ann Lee", DAY], merged=merged))

    assert (header.row, rows) == (2, [3])
    assert columns.fields[Field.VERIFIED_BY].letters == "F"
    assert columns.fields[Field.VERIFIED_ON].letters == "G"


@pytest.mark.parametrize(
    "heads",
    [
        ["Date", "Action ref", "Checked by", "Records sampled", "Compliant", "Theme"],
        ["Date received", "Complaint no.", "Theme", "Summary", "Response sent"],
        ["Measure ref", "Measure", "Baseline", "Start date", "Target", "Target date"],
        ["Name", "Role", "Initials", "E-mail", "Start date", "Leaving date"],
        ["Name", "Fire", "Moving & handling", "Safeguarding"],
        ["Date", "Incident", "Reported by", "Action taken", "Status"],
    ],
)
def test_logs_registers_and_matrices_are_not_trackers(heads: list[str]) -> None:
    assert find_header(grid(heads, ["x"] * len(heads))) is None


# --------------------------------------------------------------------------------------------- which column is what --


def test_a_column_of_names_dates_or_answers_settles_a_bare_heading() -> None:
    def checked(*cells: Value) -> str:
        rows = [[*FIRST, cell] for cell in cells]
        fields = letters_of(grid([*HEAD, "Checked"], *rows))
        return next(name for name, letters in fields.items() if letters == "F")

    assert checked("Ann Lee", "Tom Jones") == "verified_by"
    assert checked(DAY, DAY) == "verified_on"
    assert checked("Yes", "No") == "verification"


def test_a_lone_completion_date_is_the_deadline_and_a_second_one_is_when_it_was_done() -> None:
    lone = grid(["Action", "Owner", "Completion date", "Status"], *[[r[1], r[2], r[3], r[4]] for r in (FIRST, SECOND)])
    both = grid([*HEAD, "Completion date"], [*FIRST, None], [*SECOND, DAY])

    assert letters_of(lone)["deadline"] == "C"
    assert (letters_of(both)["deadline"], letters_of(both)["completed"]) == ("D", "F")


def test_progress_holds_the_status_where_its_cells_are_states() -> None:
    heads = ["Action", "Owner", "By when", "Progress"]
    states = grid(heads, [*FIRST[1:4], "Not started"], [*SECOND[1:4], "Complete"])
    prose = grid(heads, [*FIRST[1:4], "Quote received and passed to head office"], [*SECOND[1:4], "Rang them twice"])

    assert letters_of(states)["status"] == "D"
    assert letters_of(prose)["progress"] == "D"


def test_lists_and_legends_beside_the_table_are_left_out() -> None:
    beside = grid(
        [*HEAD, None, None, None, "STATUS LIST", "STAFF", None, "Risk level"],
        [*FIRST, None, None, None, "Open", "Jane Smith", None, "High = could injure"],
    )

    assert letters_of(beside) == {"id": "A", "action": "B", "owner": "C", "deadline": "D", "status": "E"}


AFTER_A_BLANK = ["Ref", "Issue", "Action", "Owner", "Due", None, "Further action", "Status", "Evidence", "Checked by"]


@pytest.mark.parametrize(("heading", "cells"), [("Further action", ["Oil it", None]), ("Action ref", ["A-1", "A-2"])])
def test_half_of_a_table_behind_a_blank_column_may_say_the_action_or_its_number_again(
    heading: str, cells: Sequence[object]
) -> None:
    rows = [
        [each[0], "Seen on a round", *each[1:4], None, cell, *each[4:], "Seen shut", "Ann Lee"]
        for each, cell in zip((FIRST, SECOND), cells, strict=True)
    ]
    letters = letters_of(grid([heading if each == "Further action" else each for each in AFTER_A_BLANK], *rows))

    assert letters == {
        "id": "A",
        "issue": "B",
        "action": "C",
        "owner": "D",
        "deadline": "E",
        "status": "H",
        "evidence": "I",
        "verified_by": "J",
    }


@pytest.mark.parametrize(
    ("headings", "cells"),
    [
        (["Action ref", "Status", "Evidence"], ["A-2", "Open", "Seen shut"]),
        (["Further action", "Due", "Status"], ["Oil it", DAY, "Open"]),
        (["Further action", "Comments"], ["Oil it", "Rang twice"]),
    ],
)
def test_a_table_of_its_own_behind_a_blank_column_is_left_out(headings: list[str], cells: list[object]) -> None:
    beside = grid([*HEAD[:4], None, *headings], [*FIRST[:4], None, *cells], SECOND[:4])

    assert letters_of(beside) == {"id": "A", "action": "B", "owner": "C", "deadline": "D"}


def test_a_first_column_of_numbers_that_nobody_claims_is_the_number_of_the_action_where_none_comes_twice() -> None:
    def identity(heading: str, numbers: Sequence[float]) -> str | None:
        return letters_of(grid([heading, *HEAD[1:]], *[[each, *FIRST[1:]] for each in numbers])).get("id")

    assert identity("Log", [1.0, 2.0, 3.0, 4.0, 5.0, 5.0]) == "A"
    assert identity("Point", [1.0, 2.0, 3.0]) == "A"
    for heading in ("Bedroom", "Page", "Flat"):
        assert identity(heading, [1.0, 2.0, 3.0, 4.0, 5.0, 5.0]) is None
        assert identity(heading, [*map(float, range(60)), 7.0]) is None


def test_two_columns_that_could_both_be_the_owner_are_a_doubt() -> None:
    columns = read(grid([*HEAD, "Responsible"], [*FIRST, "Ann Lee"]))[1]

    assert [(each.field, each.taken.heading, each.other.heading) for each in columns.doubts] == [
        (Field.OWNER, "Owner", "Responsible")
    ]


def test_a_correction_by_letter_or_heading_comes_first() -> None:
    sheet = grid([*HEAD, "Captain"], [*FIRST, "Ann Lee"])
    header = find_header(sheet)
    assert header is not None

    for wanted in ("F", "captain"):
        columns = understand_columns(sheet, header, (), {Field.OWNER: wanted})
        assert columns.fields[Field.OWNER].letters == "F"


# ------------------------------------------------------------------------------------------------ which rows are actions --


def test_titles_repeated_headings_totals_and_footers_are_not_actions() -> None:
    sheet = grid(
        HEAD,
        ["NORTH UNIT"],
        FIRST,
        HEAD,
        SECOND,
        ["Total for North Unit", 2.0],
        [],
        ["Page 1 of 1"],
    )

    assert rows_of(sheet) == [3, 5]


def test_an_action_that_begins_with_total_is_an_action() -> None:
    total = ["A-3", "Total fluid charts at 14:00 and 22:00 and hand over", "Jane Smith", DAY, "Open"]

    assert rows_of(grid(HEAD, FIRST, total)) == [2, 3]


def test_numbered_rows_that_nobody_filled_in_are_not_actions() -> None:
    assert rows_of(grid(HEAD, FIRST, ["A-2", None, None, None, "Open"], ["A-3"])) == [2]


def test_a_row_that_names_only_an_owner_or_a_deadline_still_needs_its_action() -> None:
    assert rows_of(grid(HEAD, FIRST, ["A-2", None, "Jane Smith"], ["A-3", None, None, DAY, "Open"])) == [2, 3, 4]


def test_formulas_that_fill_unused_rows_are_not_actions() -> None:
    sheet = grid(HEAD, FIRST, ["A-2", None, None, DAY, "Open"], formulas=[(3, 1), (3, 4), (3, 5)])

    assert rows_of(sheet) == [2]


def test_a_key_under_the_tables_own_columns_is_not_actions() -> None:
    key = ["Key"], ["RED", "Overdue or not started"], ["GREEN", "On track"], ["JS", "Jane Smith"]

    assert rows_of(grid(HEAD, FIRST, SECOND, [], *key)) == [2, 3]


def test_a_key_without_a_title_or_a_gap_is_not_actions_either() -> None:
    assert rows_of(grid(HEAD, FIRST, SECOND, ["RED", "Overdue by a week"], ["AMBER", "Some slippage"])) == [2, 3]


def test_a_row_that_teaches_how_to_fill_the_table_in_is_not_an_action() -> None:
    guide = ["e.g. A-1", "Describe what will change", "Name of one person", "dd/mm/yyyy", "Select from list"]

    assert rows_of(grid(HEAD, guide, FIRST)) == [3]


def test_actions_go_on_after_a_gap() -> None:
    assert rows_of(grid(HEAD, FIRST, [], [], SECOND)) == [2, 5]


def test_one_stray_cell_at_the_end_of_the_sheet_is_not_an_action() -> None:
    sheet = grid(HEAD, FIRST)
    stray = Grid(sheet.name, {**sheet.rows, 1_048_567: {2: "x"}})

    assert rows_of(stray) == [2]


def test_a_lone_sentence_under_the_action_is_an_action_and_a_lone_title_is_not() -> None:
    assert rows_of(grid(HEAD, FIRST, [None, "Ask the landlord for the asbestos report"], [None, "Kitchen"])) == [2, 3]
