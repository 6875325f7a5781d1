"""A provider's own status words, which the workbook itself explains."""

from collections.abc import Sequence

import pytest

from onelead.model import Column, Field, Status
from onelead.reading.grid import Book, Grid, Value
from onelead.reading.layout.tables import Table
from onelead.reading.status.status import read_status
from onelead.reading.status.status_key import find_status_key

Rows = Sequence[tuple[Value, ...]]


def sheet(name: str, rows: Rows) -> Grid:
    return Grid(name, {r: {c: v for c, v in enumerate(row, 1) if v} for r, row in enumerate(rows, 1) if any(row)})


def read(word: str, *key: tuple[Value, ...], statuses: Sequence[str] = ("Shut", "Live", "Benched")) -> Status:
    """Return what a status means in a tracker with these statuses and this key on another sheet."""
    grid = sheet("Tracker", [("Action", "Status"), *(("Replace lock", status) for status in statuses)])
    columns = {Field.ACTION: Column(1, "A", "Action"), Field.STATUS: Column(2, "B", "Status")}
    table = Table(grid, 1, 1, columns, (), tuple(range(2, len(statuses) + 2)))
    return read_status(word, "Status", find_status_key(Book((grid, sheet("Notes", key))), [table]))


@pytest.mark.parametrize(
    ("key", "word", "status"),
    [
        ("Shut = closed", "Shut", Status.CLOSED),
        ("Key: Benched = on hold, Shut = closed", "SHUT", Status.CLOSED),
        ("Key: Benched = on hold, Shut = closed", "benched", Status.ON_HOLD),
        ("Benched - on hold\nShut - closed", "Benched", Status.ON_HOLD),
        ("Benched: waiting for funding; Shut: all done and signed off by the manager", "Shut", Status.CLOSED),
        ("“Shut” means done, awaiting sign-off", "Shut", Status.CLAIMED),
        ("Shut = not yet complete", "Shut", Status.IN_PROGRESS),
    ],
)
def test_explained_in_one_cell(key: str, word: str, status: Status) -> None:
    assert read(word, (key,)) is status


def test_explained_in_two_columns() -> None:
    assert read("Shut", ("Status", "What it means"), ("Benched", "On hold"), ("Shut", "Closed")) is Status.CLOSED
    assert read("Shut", ("Shut =", "closed")) is Status.CLOSED


WAITS = ("Closed", "Awaiting QB", "Waiting for P3")


def test_what_is_waited_for_is_explained() -> None:
    key = (("Closed", "Quality Board has agreed it"), ("Awaiting QB", "Service lead says it's finished"))
    assert read("Awaiting QB", *key, statuses=WAITS) is Status.CLAIMED
    assert read("Awaiting QB", statuses=WAITS) is Status.ON_HOLD
    assert read("Awaiting QB", ("Awaiting QB = done, for the last check",), statuses=WAITS) is Status.CLAIMED
    assert (
        read("Awaiting QB", ("Awaiting QB = not finished, stuck with the board",), statuses=WAITS) is not Status.CLAIMED
    )


def test_sentences_beside_words_that_come_again_are_no_key() -> None:
    log = (("Shut", "All done by the landlord"), ("Live", "Letter sent to family"), ("Live", "Family rang us back"))
    assert read("Shut", *log) is Status.UNKNOWN


@pytest.mark.parametrize(
    "key",
    [
        (("Shut - closed by the council",),),  # a remark: one word alone, with a dash
        (("Status", "Decision"), ("Benched", "Extend"), ("Shut", "Close")),  # two lists for two columns
        (("Shut = closed",), ("Shut = on hold",)),  # explained in two ways
        (("Shut = see the manager about the closed ones and then ask the owner again",),),
        (("The office is shut = closed for the day",),),
        (("Shut the door: closed doors save lives",),),
    ],
)
def test_what_is_no_key_leaves_the_word_unknown(key: Rows) -> None:
    assert read("Shut", *key) is Status.UNKNOWN


def test_a_word_that_stands_in_no_status_column_is_not_looked_for() -> None:
    assert read("Shut", ("Shut = closed",), statuses=("Live", "Benched")) is Status.UNKNOWN


def test_plain_words_keep_their_meaning() -> None:
    assert read("On hold", ("On hold = closed",), statuses=("On hold", "Shut")) is Status.ON_HOLD
    assert read("Yes", ("Yes = cancelled",), statuses=("Yes", "Shut")) is Status.CANCELLED


def test_a_column_of_remarks_is_no_choice_of_words() -> None:
    remarks = [f"Shut {'abcdefghij'[n % 10] * (3 + n // 10)}" for n in range(60)]
    assert read("Shut", ("Shut = closed",), statuses=("Shut", *remarks)) is Status.UNKNOWN
