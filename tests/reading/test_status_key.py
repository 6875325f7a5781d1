"""Keys of colours and letters, wherever a workbook keeps them."""

from collections.abc import Mapping

import pytest

from onelead.model import Column, Field, Status
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.status.status_key import find_status_key


def sheet(*rows: tuple[Value, ...], name: str = "Key") -> Grid:
    return Grid(name, {r: {c: v for c, v in enumerate(row, 1) if v} for r, row in enumerate(rows, 1) if any(row)})


def key_of(*rows: tuple[Value, ...]) -> Mapping[str, Status]:
    return find_status_key(Book((sheet(*rows),))).meanings


@pytest.mark.parametrize(
    ("cell", "word", "status"),
    [
        ("Green = complete", "green", Status.CLOSED),
        ("GREEN = Complete", "green", Status.CLOSED),
        ("Green: completed", "green", Status.CLOSED),
        ("Green - Action completed", "green", Status.CLOSED),
        ("GREEN – action complete and evidenced", "green", Status.CLOSED),
        ("Green means complete", "green", Status.CLOSED),
        ("Green is on track", "green", Status.IN_PROGRESS),
        ("Green = on track", "green", Status.IN_PROGRESS),
        ("Green = on track to complete by deadline", "green", Status.IN_PROGRESS),
        ("Green = on target for completion", "green", Status.IN_PROGRESS),
        ("Green = complete or on track", "green", Status.IN_PROGRESS),
        ("Green = not yet complete", "green", Status.IN_PROGRESS),
        ("Green = done, awaiting sign off", "green", Status.CLAIMED),
        ("Green = Delivered; awaiting ratification by the Committee", "green", Status.CLAIMED),
        ("Green = Delivered, awaiting ratification by the Committee", "green", Status.CLAIMED),
        ("Green = Action taken, not yet verified", "green", Status.CLAIMED),
        ("Green = Action not taken, not verified", "green", Status.IN_PROGRESS),
        ("Blue = Ratified by the Committee", "blue", Status.CLOSED),
        ("Grey = action taken off the plan", "grey", Status.CANCELLED),
        ("Green = complete except for minor points", "green", Status.IN_PROGRESS),
        ("Green = all done bar sign-off", "green", Status.CLAIMED),
        ("BLUE - action complete and evidenced", "blue", Status.CLOSED),
        ("Blue = not started", "blue", Status.NOT_STARTED),
        ("Red = overdue", "red", Status.IN_PROGRESS),
        ("Red = not started", "red", Status.NOT_STARTED),
        ("Amber = in progress", "amber", Status.IN_PROGRESS),
        ("Key: Red = not started, Amber = in progress, Green = complete", "green", Status.CLOSED),
        ("Red – not started; Amber – in progress; Green – complete", "green", Status.CLOSED),
        ("RAG: RED (not started) AMBER (in progress) GREEN (complete)", "green", Status.CLOSED),
        ("Red = not started\nAmber = in progress\nGreen = complete", "green", Status.CLOSED),
        ("Red = overdue Amber = in progress Green = complete", "green", Status.CLOSED),
        ("Red = overdue Amber = in progress Green = complete", "amber", Status.IN_PROGRESS),
    ],
)
def test_a_key_in_one_cell(cell: str, word: str, status: Status) -> None:
    assert key_of((cell,))[word] is status


@pytest.mark.parametrize(
    ("cell", "word", "status"),
    [
        ("RAG: Red not started / Amber under way / Green complete", "green", Status.CLOSED),
        ("RAG: Red not started / Amber under way / Green complete", "g", Status.CLOSED),
        ("Key: Green complete", "green", Status.CLOSED),
        ("Green complete", "green", Status.CLOSED),
        (
            "RAG key - Red overdue, Amber at risk, Green on track, Blue complete and signed off",
            "green",
            Status.IN_PROGRESS,
        ),
        ("RAG key - Red overdue, Amber at risk, Green on track, Blue complete and signed off", "blue", Status.CLOSED),
        ("Red not started\nAmber started\nGreen finished", "green", Status.CLAIMED),
        ("R not started / A under way / G complete", "green", Status.CLOSED),
        ("RAG: R not started, A in progress, G complete", "g", Status.CLOSED),
        ("Use Red for not started, Amber for in progress and Green for complete", "green", Status.CLOSED),
        ("Colour code: red late and amber slipping and green completed", "green", Status.CLOSED),
    ],
)
def test_a_key_without_signs(cell: str, word: str, status: Status) -> None:
    assert key_of((cell,))[word] is status


@pytest.mark.parametrize(
    "cell",
    [
        "Green team complete",
        "Green complete the audit by Friday",
        "Green open day",
        "Amber started in post on 3 October",
        "Red door closed, green door open",
        "Red Lodge not started, Green Lodge complete",
        "Red, amber and green bags in place",
        "Key worker Green completed",
        "Key safe: red box closed",
        "Use green bags for completed sets",
        "G wing complete / A wing not started",
        "Status of Green Lodge: complete",
        "The red started late and the green complete",
    ],
)
def test_colours_in_prose_are_no_key(cell: str) -> None:
    assert key_of((cell,)) == {}


def test_letters_of_colours_explain_the_colours_too() -> None:
    key = key_of(("G = complete  A = under way",))
    assert (key["green"], key["amber"]) == (Status.CLOSED, Status.IN_PROGRESS)
    assert key_of(("R = late G = on course B = closed by the board",))["blue"] is Status.CLOSED
    assert "green" not in key_of(("G = complete, P = in progress",))


def test_a_key_in_two_columns() -> None:
    key = key_of(("RAG", "Meaning"), ("Red", "Not started"), ("Amber", "In progress"), ("Green", "Complete"))
    assert (key["red"], key["amber"], key["green"]) == (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLOSED)
    assert key["g"] is Status.CLOSED


def test_a_key_with_its_colours_in_a_line() -> None:
    assert key_of(("Red", "Amber", "Green"), ("Not started", "In progress", "Complete"))["green"] is Status.CLOSED


def test_letters_need_two_of_them() -> None:
    assert key_of(("C = complete", "P = in progress"))["c"] is Status.CLOSED
    assert "c" not in key_of(("C = complete",))


def test_numbers_with_their_meaning_beside_them() -> None:
    key = key_of((1.0, "Not started"), (2.0, "In progress"), (3.0, "Complete"))
    assert (key["1"], key["3"]) == (Status.NOT_STARTED, Status.CLOSED)


@pytest.mark.parametrize(
    "cell",
    [
        "Green = low risk",
        "The green door is closed",
        "Red Admiral unit: complete refurbishment",
        "Mr Green: completed induction",
        "Green Lane",
        "Blue folder",
    ],
)
def test_other_colours_are_no_key(cell: str) -> None:
    assert key_of((cell,)) == {}


def test_what_stands_in_the_columns_of_a_table_is_no_key() -> None:
    grid = sheet(
        ("Action", "RAG", "Notes"),
        ("Replace lock", "Green", "complete"),
        ("Paint wall", "Amber", "in progress"),
        ("", "", ""),
        ("Green = on track",),
    )
    columns = {
        field: Column(n, "ABC"[n - 1], field)
        for n, field in ((1, Field.ACTION), (2, Field.STATUS), (3, Field.PROGRESS))
    }
    table = Table(grid, 1, 1, columns, (), (2, 3))
    assert find_status_key(Book((grid,)), [table]).meanings == {"green": Status.IN_PROGRESS}


def test_a_key_beside_the_table_counts() -> None:
    grid = sheet(("Action", "RAG", "", "Key"), ("Replace lock", "Green", "", "Green = complete"))
    table = Table(grid, 1, 1, {Field.ACTION: Column(1, "A", "Action"), Field.STATUS: Column(2, "B", "RAG")}, (), (2,))
    assert find_status_key(Book((grid,)), [table]).meaning("green") is Status.CLOSED


def test_no_key() -> None:
    assert find_status_key(Book((sheet(("Action",), ("Replace lock",)),))).meanings == {}
