"""Which formats make a date of a number, and which date that is."""

from __future__ import annotations

import datetime as dt

import pytest

from onelead.reading.grid import Value
from onelead.reading.ooxml.number_formats import NumberKind, date_of_serial, duration_of_serial, kind_of_format

NUMBER, DATE, DURATION = NumberKind.NUMBER, NumberKind.DATE, NumberKind.DURATION


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", NUMBER),
        ("0.00E+00", NUMBER),
        ('0" days"', NUMBER),
        ("[Red]-0.0;[Blue]0", NUMBER),
        ("0_d", NUMBER),
        (r"0\d", NUMBER),
        ("*d0", NUMBER),
        ('"dd', NUMBER),
        ("[$£-809]#,##0.00", NUMBER),
        ("@", NUMBER),
        ("", NUMBER),
        ("dd/mm/yyyy", DATE),
        ("D MMM YY", DATE),
        ("[$-809]dd mmmm yyyy;@", DATE),
        ("h:mm AM/PM", DATE),
        ("[h]:mm:ss", DURATION),
        ("[mm]:ss", DURATION),
    ],
)
def test_a_format_that_is_written_out(code: str, kind: NumberKind) -> None:
    assert kind_of_format(164, code) is kind


@pytest.mark.parametrize(
    ("number", "kind"), [(0, NUMBER), (9, NUMBER), (14, DATE), (22, DATE), (46, DURATION), (49, NUMBER), (57, DATE)]
)
def test_a_format_that_excel_knows_by_its_number(number: int, kind: NumberKind) -> None:
    assert kind_of_format(number, None) is kind


@pytest.mark.parametrize(
    ("serial", "date"),
    [
        (0, dt.time()),
        (0.75, dt.time(18)),
        (0.999999999999, dt.datetime(1900, 1, 1)),
        (1, dt.datetime(1900, 1, 1)),
        (59, dt.datetime(1900, 2, 28)),
        (60, dt.datetime(1900, 2, 28)),
        (61, dt.datetime(1900, 3, 1)),
        (46112, dt.datetime(2026, 3, 31)),
        (46112.041666667, dt.datetime(2026, 3, 31, 1)),
        (2958465, dt.datetime(9999, 12, 31)),
        (2958466, 2958466),
        (-1, -1),
        (1e308, 1e308),
    ],
)
def test_the_date_of_a_serial_number(serial: float, date: Value) -> None:
    assert date_of_serial(serial, from_1904=False) == date


def test_dates_counted_from_1904() -> None:
    assert date_of_serial(44650, from_1904=True) == dt.datetime(2026, 3, 31)
    assert date_of_serial(2958465, from_1904=True) == 2958465, "beyond the year 9999"


def test_lengths_of_time() -> None:
    assert duration_of_serial(1.5) == dt.timedelta(hours=36)
    assert duration_of_serial(-0.5) == dt.timedelta(hours=-12)
    assert duration_of_serial(1e12) == 1e12
